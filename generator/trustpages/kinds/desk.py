"""The service desk: who answers, when, in which languages, and how soon."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, Slug, Text, field_error, field_info
from trustpages.fields.contact import (
    EmailField,
    LanguageTag,
    UrlField,
)
from trustpages.fields.contact_form import (
    FORM_INPUTS,
    PROVIDERS,
    REQUIRED_INPUTS,
    SENT_SLUG,
    SENT_TITLE,
    ContactForm,
    FormInput,
    FormProvider,
    find_form_fault,
)
from trustpages.fields.datetime_fields import HoursExceptions, WeeklyHours
from trustpages.fields.disruptions import (
    Disruptions,
    SpecialHours,
    convert_exceptions,
    list_closures,
    merge_special_hours,
)
from trustpages.fields.durations import DurationField
from trustpages.fields.jsonld import JsonLd, build_opening_hours, drop_empty
from trustpages.fields.phone import PhoneField
from trustpages.fields.postal_address import PostalAddress
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

ChannelKind: TypeAlias = Literal[
    "phone", "email", "chat", "im", "sms", "post", "visit", "social", "form"
]
CHANNEL_FIELDS: dict[str, str] = {
    "phone": "phone",
    "sms": "phone",
    "email": "email",
    "post": "address",
    "visit": "address",
    "chat": "url",
    "im": "url",
    "social": "url",
}
"""The field that holds the address of a channel, by its kind; a form is on the page itself."""
_FORM_FIELDS = ("provider", "endpoint", "recipient", "fields", "privacy")
"""What only a form has."""
MIN_CHANNEL_KINDS = 2
"""At least two ways to reach a shop (Opquast V5, rule 107)."""


class ContactChannel(FieldGroup):
    """One way to reach the desk, and how soon it answers there."""

    kind: Annotated[ChannelKind, field_info("What sort of channel it is", "phone")]
    label: Annotated[Text, field_info("What it is called", "Call us")]
    phone: Annotated[PhoneField | None, field_info("For phone and SMS: the number")] = None
    email: Annotated[EmailField | None, field_info("For mail: the address")] = None
    url: Annotated[UrlField | None, field_info("For chat, IM, social: the link")] = None
    address: Annotated[PostalAddress | None, field_info("For post and visits: the address")] = None
    purpose: Annotated[Text | None, field_info("What it is best for", "Colours and quantities")] = (
        None
    )
    languages: Annotated[
        tuple[LanguageTag, ...], field_info("Languages spoken there", ["en"], min_length=1)
    ]
    hours: Annotated[
        WeeklyHours | None, field_info("Its hours, if they differ from the desk's")
    ] = None
    cost: Annotated[Text, field_info("What it costs", "Free from any UK phone")]
    exceptions: Annotated[
        HoursExceptions,
        field_info("Days with hours of its own; days on which the desk is closed count here, too"),
    ] = ()
    first_reply: Annotated[
        DurationField | None,
        field_info(
            "How soon the first answer comes; for phone and visits only if it takes a while",
            "4 hours",
        ),
    ] = None
    accessible: Annotated[Text | None, field_info("For people who cannot call or hear")] = None
    provider: Annotated[
        FormProvider | None,
        field_info("For a form: who takes in what is written; `own` is a program of yours", "own"),
    ] = None
    endpoint: Annotated[
        UrlField | None,
        field_info(
            "For a form: the address that it is sent to; none with Netlify",
            "https://formspree.io/f/abcdwxyz",
        ),
    ] = None
    recipient: Annotated[
        Text | None,
        field_info("For a form: the company that it goes through", "Formspree, Inc., USA"),
    ] = None
    fields: Annotated[
        tuple[FormInput, ...],
        field_info(
            "For a form: what it asks; mail address and message always",
            ["name", "email", "order", "message"],
        ),
    ] = ("name", "email", "message")
    privacy: Annotated[
        Text | None,
        field_info(
            "For a form: what becomes of what is written; it stands beside the button",
            "We read it to answer you, and delete it after 90 days.",
        ),
    ] = None

    @property
    def form(self) -> ContactForm | None:
        """The form as the page shows it; None for every other kind of channel."""
        if self.kind != "form" or self.provider is None:
            return None
        asked = REQUIRED_INPUTS.union(self.fields)
        inputs = tuple(one for one in FORM_INPUTS if one in asked)
        return ContactForm(self.provider, self.endpoint, inputs)

    @property
    def contact_link(self) -> PhoneField | EmailField | UrlField | None:
        """What a click on the channel reaches; None for post and visits."""
        return self.phone or self.email or self.url

    @model_validator(mode="after")
    def _check_form(self) -> "ContactChannel":
        if self.kind == "form":
            fault = find_form_fault(self.provider, self.endpoint, self.recipient, self.privacy)
            if fault:
                raise fault
            return self
        for name in _FORM_FIELDS:
            if name in self.model_fields_set and getattr(self, name) is not None:
                raise field_error(
                    "form-field-elsewhere",
                    f"only a form has '{name}', and this channel is of kind {self.kind}",
                    f"Write 'kind: form' if it is one; otherwise take '{name}:' out.",
                )
        return self

    @model_validator(mode="after")
    def _check_channel_address(self) -> "ContactChannel":
        field = CHANNEL_FIELDS.get(self.kind)
        if field and getattr(self, field) is None:
            raise field_error(
                "channel-without-address",
                f"a channel of kind {self.kind} has no '{field}'",
                self._suggest_address(field),
            )
        if self.first_reply is None and self.kind not in ("phone", "visit"):
            raise field_error(
                "channel-without-reply",
                f"nothing says how soon a customer has an answer by {self.kind}",
                "Add 'first_reply:' under it, such as 'first_reply: 1 business day'.",
            )
        return self

    def _suggest_address(self, field: str) -> str:
        """A way out for a channel without its address, by what it has instead."""
        if field == "url" and self.phone and self.phone.e164:
            link = f"https://wa.me/{self.phone.e164.removeprefix('+')}"
            return (
                f"For WhatsApp, write 'url: {link}' in place of 'phone:'; for any other service,"
                " its own link to you."
            )
        given = [kind for kind, name in CHANNEL_FIELDS.items() if getattr(self, name) is not None]
        other = f" Or write 'kind: {given[0]}', if that is what it is." if given else ""
        return f"Add '{field}:' under it.{other}"


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
        field_info("Each channel, under a name of its own", min_length=1),
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
            CardContact(channel.kind, channel.phone, channel.email, channel.url, channel.label)
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


def build_contact_point(
    purpose: str, channel: ContactChannel, week: WeeklyHours, exceptions: tuple[SpecialHours, ...]
) -> JsonLd:
    """A schema.org `ContactPoint`."""
    return {"@type": "ContactPoint", "contactType": purpose} | drop_empty(
        {
            "telephone": channel.phone and channel.phone.telephone,
            "email": channel.email and channel.email.address,
            "url": channel.url and channel.url.href,
            "name": str(channel.label) if channel.url else None,
            "availableLanguage": list(channel.languages),
            "hoursAvailable": build_opening_hours(week, exceptions),
        }
    )
