"""The service desk: who answers, when, in which languages, and how soon."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from trustpages.fields import FieldGroup, Slug, field_info
from trustpages.fields.contact import EmailField
from trustpages.fields.contact_form import (
    PROVIDERS,
    SENT_SLUG,
    SENT_TITLE,
)
from trustpages.fields.datetime_fields import HoursExceptions, WeeklyHours
from trustpages.fields.disruptions import (
    Disruptions,
    SpecialHours,
    convert_exceptions,
    list_closures,
    merge_special_hours,
)
from trustpages.fields.jsonld import JsonLd
from trustpages.kinds.desk.channels import (
    REMOTE_KINDS,
    REQUEST_KINDS,
    ContactChannel,
    build_contact_point,
)
from trustpages.kinds.kind import (
    SITE_ITSELF,
    CardContact,
    FieldProblem,
    HostNeed,
    JsonLdContext,
    Kind,
    OrderStage,
    Requirement,
    SiteFacts,
    SubPage,
)
from trustpages.kinds.person import NamedPerson, find_departed_people, find_unknown_people

MIN_CHANNEL_KINDS = 2
"""At least two ways to reach a shop (Opquast V5, rule 107)."""


class DeskHours(FieldGroup):
    """The desk's regular hours and the days on which they do not hold."""

    week: Annotated[WeeklyHours, field_info("The regular week")]
    exceptions: Annotated[HoursExceptions, field_info("Days with other hours")] = ()


class Desk(Kind):
    """The service desk: who answers, when, in which languages, and how soon."""

    file: ClassVar[str] = "desk.md"
    path: ClassVar[str] = "contact/"
    stage: ClassVar[OrderStage] = "always"
    label: ClassVar[str] = "Contact"
    requirement: ClassVar[Requirement] = "recommended"
    footer_rank: ClassVar[int] = 4
    has_shop_contacts: ClassVar[bool] = True
    page_titles: ClassVar[tuple[str, ...]] = (SENT_TITLE,)
    passing_pages: ClassVar[tuple[str, ...]] = (SENT_SLUG,)

    hours: Annotated[DeskHours, field_info("When somebody is there")]
    channels: Annotated[
        dict[Slug, ContactChannel],
        field_info(
            "Each channel, under a name of its own; the first is the one that pages lead with",
            min_length=1,
        ),
    ]
    people: Annotated[
        tuple[Slug, ...], field_info("Who answers: names in staff/", ["lin-mei"])
    ] = ()

    @property
    def form_channel(self) -> ContactChannel | None:
        """The channel of the contact form."""
        return next((one for one in self.channels.values() if one.kind == "form"), None)

    @property
    def mail(self) -> EmailField | None:
        """The mail address of the first channel for mail."""
        mails = (one.email for one in self.channels.values() if one.kind == "email")
        return next(mails, None)

    def list_pages(self) -> tuple[SubPage, ...]:
        """The page that follows a message sent by the form."""
        if self.form_channel is None:
            return ()
        return (SubPage(SENT_SLUG, SENT_TITLE, unlisted=True, is_message=True),)

    def list_form_targets(self) -> tuple[str, ...]:
        """The endpoint of the contact form, which leads back to a page of the site."""
        forms = [form for channel in self.channels.values() if (form := channel.form)]
        endpoints = [form.endpoint.href for form in forms if form.endpoint]
        return (SITE_ITSELF, *endpoints) if forms else ()

    def list_host_needs(self) -> tuple[HostNeed, ...]:
        """The only host on which the provider of the contact form takes anything in."""
        return tuple(
            HostNeed(("channels", name, "provider"), "the form", host)
            for name, channel in self.channels.items()
            if (form := channel.form) and (host := PROVIDERS[form.provider].host)
        )

    @property
    def remote_channels(self) -> tuple[ContactChannel, ...]:
        """The channels on which a question is answered from afar, in the order of the file."""
        return tuple(one for one in self.channels.values() if one.kind in REMOTE_KINDS)

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """One channel alone is a single door, and two forms are a choice that helps nobody."""
        forms = [name for name, channel in self.channels.items() if channel.kind == "form"]
        for name in forms[1:]:
            yield FieldProblem(
                ("channels", name, "kind"),
                "two-forms",
                "there are two forms, and customers would not know which one to use",
                f"Keep '{forms[0]}' or this one, and take the other out.",
            )
        if len({channel.kind for channel in self.channels.values()}) < MIN_CHANNEL_KINDS:
            yield FieldProblem(
                ("channels",),
                "one-channel",
                "there is only one kind of channel to reach the shop",
                "Add a second one, such as a telephone or a mail address.",
                warning=True,
            )
        yield from self._check_requests()

    def _check_requests(self) -> Iterator[FieldProblem]:
        """A call-back is asked for by another channel, on which it can be."""
        possible = [name for name, one in self.channels.items() if one.kind in REQUEST_KINDS]
        for name, channel in self.channels.items():
            if channel.request and channel.request not in possible:
                yield FieldProblem(
                    ("channels", name, "request"),
                    "callback-request",
                    f"no call can be asked for by '{channel.request}'",
                    f"Write the name of one of these channels: {', '.join(possible)}."
                    if possible
                    else "Add a channel by which customers can ask, such as a mail address.",
                )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Those who answer have a file in staff/, and have not left."""
        named: list[NamedPerson] = [
            (("people", index), name) for index, name in enumerate(self.people)
        ]
        yield from find_unknown_people(named, site)
        yield from find_departed_people(named, site)

    def list_card_contacts(self) -> tuple[CardContact, ...]:
        """The telephone, mailbox and link of each channel."""
        return tuple(
            CardContact(
                channel.kind,
                channel.phone if channel.kind != "im" else None,
                channel.email,
                channel.web_link,
                channel.label,
            )
            for channel in self.channels.values()
        )

    def list_special_hours(
        self, today: date, disruptions: Disruptions = (), channel: ContactChannel | None = None
    ) -> tuple[SpecialHours, ...]:
        """The coming days on which the hours of the desk, or of one of its channels, do not hold.

        A channel with hours of its own takes over only those exceptions of the desk that close it.
        """
        of_desk = convert_exceptions(
            self.hours.exceptions, closed_only=channel is not None and channel.hours is not None
        )
        own = convert_exceptions(channel.exceptions) if channel else ()
        closures = list_closures(disruptions, frozenset({"desk"}))
        return merge_special_hours(closures, own, of_desk, today=today)

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """A `ContactPoint` for each channel that machines can use."""
        return {
            "contactPoint": [
                build_contact_point(
                    "customer service",
                    channel,
                    channel.hours or self.hours.week,
                    self.list_special_hours(setting.today, setting.disruptions, channel),
                )
                for channel in self.channels.values()
                if channel.contact_link
            ]
        }
