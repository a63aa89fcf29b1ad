"""The complaint desk: who to turn to, in what order, how soon an answer comes, and who stands outside."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Annotated, ClassVar, Literal

from pydantic import model_validator

from trustpages.fields import FieldGroup, Name, Slug, Text, field_error, field_info
from trustpages.fields.contact import (
    CountryCode,
    EmailField,
    LanguageTag,
    UrlField,
)
from trustpages.fields.datetime_fields import HoursExceptions, ReviewDay, WeeklyHours
from trustpages.fields.disruptions import (
    ClosedPart,
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
from trustpages.kinds.desk import Desk
from trustpages.kinds.kind import (
    FieldProblem,
    JsonLdContext,
    Kind,
    OmittedPart,
    OrderStage,
    Requirement,
    SiteFacts,
)
from trustpages.kinds.person import (
    NamedPerson,
    Person,
    find_departed_people,
    find_hidden_name,
    find_unknown_people,
)

CLOSED_ODR_PLATFORM = "ec.europa.eu/consumers/odr"
"""The EU's platform for online disputes was closed on 20 July 2025 (Regulation (EU) 2024/3228)."""


class ComplaintPhone(FieldGroup):
    """The complaint telephone."""

    phone: Annotated[PhoneField, field_info("The number for complaints")]
    hours: Annotated[
        WeeklyHours | None, field_info("When it is answered, if not in the desk's hours")
    ] = None
    exceptions: Annotated[HoursExceptions, field_info("Days with other hours")] = ()
    languages: Annotated[
        tuple[LanguageTag, ...], field_info("Languages spoken", ["en"], min_length=1)
    ]
    cost: Annotated[Text, field_info("What a call costs", "Free")]


class EscalationStep(FieldGroup):
    """One step of the way up: who, how to reach them, within what time, what you get."""

    title: Annotated[Text, field_info("The step in a few words", "The service desk")]
    person: Annotated[Slug | None, field_info("Who it is: a name in staff/", "lin-mei")] = None
    phone: Annotated[PhoneField | None, field_info("Their telephone")] = None
    email: Annotated[EmailField | None, field_info("Their mail address")] = None
    within: Annotated[
        DurationField, field_info("Within what time, counted from the complaint", "5 business days")
    ]
    outcome: Annotated[Text, field_info("What you get", "A decision in writing")]


class ManagerMailbox(FieldGroup):
    """The general manager's mailbox."""

    name: Annotated[Name | None, field_info("The general manager's name", "Amara Okafor")]
    person: Annotated[Slug | None, field_info("Their name in staff/", "amara-okafor")] = None
    title: Annotated[Text, field_info("Their title", "General manager")]
    email: Annotated[EmailField, field_info("The mailbox")]
    address: Annotated[PostalAddress | None, field_info("For letters")] = None
    reads: Annotated[Literal["self", "assistant"], field_info("Who reads the mail first")]
    reply_within: Annotated[DurationField, field_info("How soon they answer", "3 business days")]
    purpose: Annotated[Text, field_info("What it is for", "When nobody else has helped")]


class DisputeBody(FieldGroup):
    """A body outside the shop that helps in a dispute."""

    name: Annotated[Name, field_info("Its name", "Citizens Advice")]
    kind: Annotated[
        Literal["marketplace", "adr", "ombudsman", "authority", "court", "advice"],
        field_info("What it is"),
    ]
    countries: Annotated[
        tuple[CountryCode, ...], field_info("For customers from", ["GB"], min_length=1)
    ]
    url: Annotated[UrlField, field_info("Its web address")]
    phone: Annotated[PhoneField | None, field_info("Its telephone")] = None
    when: Annotated[Text, field_info("When to turn to it", "After our final answer")]
    cost: Annotated[Text, field_info("What it costs", "Free")]
    obliged: Annotated[
        Literal["yes", "no", "willing", "unwilling"],
        field_info("Whether the shop takes part", "willing"),
    ]
    review_by: Annotated[
        ReviewDay | None,
        field_info("The day by which you look whether it is still so", "2027-05-01"),
    ] = None

    @model_validator(mode="after")
    def _check_not_closed_platform(self) -> "DisputeBody":
        if CLOSED_ODR_PLATFORM in self.url.href:
            raise field_error(
                "odr-link",
                "the EU's online dispute platform was closed on 20 July 2025",
                "Take the link out; name a body of your customer's country instead.",
            )
        return self


class Complaints(Kind):
    """The complaint desk: who to turn to, in what order, how soon an answer comes, and who stands outside."""

    file: ClassVar[str] = "complaints.md"
    path: ClassVar[str] = "complaints/"
    stage: ClassVar[OrderStage] = "after"
    label: ClassVar[str] = "Complaints"
    requirement: ClassVar[Requirement] = "required"
    footer_rank: ClassVar[int] = 3
    has_shop_contacts: ClassVar[bool] = True

    what_counts: Annotated[
        Text, field_info("What counts as a complaint", "Anything you are unhappy with")
    ]
    who_can: Annotated[Text, field_info("Who can complain", "Anybody who bought or wanted to buy")]
    line: Annotated[
        ComplaintPhone | None, field_info("The complaint telephone, if there is one")
    ] = None
    email: Annotated[EmailField, field_info("The mail address for complaints")]
    post: Annotated[PostalAddress | None, field_info("The address for letters")] = None
    form_url: Annotated[UrlField | None, field_info("An online form")] = None
    needed: Annotated[
        tuple[Text, ...], field_info("What to tell, in private", ["your order number"])
    ] = ()
    acknowledge_within: Annotated[
        DurationField, field_info("How soon receipt is confirmed", "1 business day")
    ]
    first_answer_within: Annotated[
        DurationField, field_info("How soon the first answer comes", "3 business days")
    ]
    decide_within: Annotated[
        DurationField, field_info("How soon it is decided", "10 business days")
    ]
    at_most: Annotated[DurationField, field_info("The longest it may ever take", "30 days")]
    steps: Annotated[
        tuple[EscalationStep, ...], field_info("Who to turn to, from the desk up", min_length=1)
    ]
    manager: Annotated[ManagerMailbox, field_info("The general manager's mailbox")]
    remedies: Annotated[tuple[Text, ...], field_info("What can come of it", ["a repair"])] = ()
    outside: Annotated[
        tuple[DisputeBody, ...], field_info("Bodies outside the shop; [] if there are none")
    ]
    no_outside: Annotated[Text | None, field_info("If there is no body outside: say so")] = None
    not_affected: Annotated[
        Text, field_info("That legal rights stay", "Your legal rights stay as they are.")
    ]

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Times rise, the last step inside is the general manager, outside is somebody or an honest none."""
        yield from self._check_times()
        if not self.outside and not self.no_outside:
            yield FieldProblem(
                ("outside",),
                "no-outside-body",
                "nobody outside the shop is named",
                "Name a body, or add 'no_outside:' and say honestly that there is none.",
            )
        last = self.steps[-1]
        same_person = last.person is not None and last.person == self.manager.person
        if last.email != self.manager.email and not same_person:
            yield FieldProblem(
                ("steps", len(self.steps) - 1),
                "ladder-without-manager",
                "the last step inside the shop is not the general manager",
                "Add a last step with the 'person' or 'email' of 'manager'.",
            )

    def _check_times(self) -> Iterator[FieldProblem]:
        names = ("acknowledge_within", "first_answer_within", "decide_within", "at_most")
        for before, after in pairwise(names):
            if getattr(self, after).hours < getattr(self, before).hours:
                yield FieldProblem(
                    (after,),
                    "times-fall",
                    f"'{after}' is shorter than '{before}'",
                    "Each of the four times must be at least as long as the one before it.",
                )
        for index, step in enumerate(self.steps):
            if step.within.hours > self.at_most.hours:
                yield FieldProblem(
                    ("steps", index, "within"),
                    "times-fall",
                    f"step {index + 1} takes longer than 'at_most' allows",
                    "Shorten the step, or make 'at_most' longer.",
                )
        for index, (lower, upper) in enumerate(pairwise(self.steps)):
            if upper.within.hours < lower.within.hours:
                yield FieldProblem(
                    ("steps", index + 1, "within"),
                    "times-fall",
                    f"step {index + 2} is quicker than step {index + 1}",
                    "Count all times from the day of the complaint, so that they rise.",
                )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Those who decide have a file in staff/, and have not left."""
        named: list[NamedPerson] = [
            (("steps", index, "person"), step.person) for index, step in enumerate(self.steps)
        ]
        named.append((("manager", "person"), self.manager.person))
        yield from find_unknown_people(named, site)
        yield from find_departed_people(named, site)

    def list_special_hours(
        self, today: date, disruptions: Disruptions = (), desk: Desk | None = None
    ) -> tuple[SpecialHours, ...]:
        """The coming days on which the hours of the telephone do not hold; none where there is none.

        Where it is answered in the hours of the desk, the desk's exceptions and closures hold for it.
        """
        if self.line is None:
            return ()
        own = convert_exceptions(self.line.exceptions)
        if self.line.hours is not None or desk is None:
            closures = list_closures(disruptions, frozenset({"line"}))
            return merge_special_hours(closures, own, today=today)
        parts: frozenset[ClosedPart] = frozenset({"line", "desk"})
        of_desk = convert_exceptions(desk.hours.exceptions)
        return merge_special_hours(list_closures(disruptions, parts), own, of_desk, today=today)

    def find_unsupported_parts(self, site: SiteFacts) -> Iterator[OmittedPart]:
        """The name of a general manager who has left, or whose consent has lapsed."""
        name, slug = self.manager.name, self.manager.person
        why = find_hidden_name(name, site) if name else ""
        chosen = site.find_facts(Person, slug) if slug else None
        for person in site.list_facts(Person):
            is_manager = person is chosen or person.title == name
            if is_manager and person.has_left(site.today):
                why = why or f"{person.title} left on {person.status.day}"
        if name and why:
            yield OmittedPart(("manager", "name"), "the general manager's name", why)

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """The mailbox for complaints, with its telephone if there is one, and the manager's mailbox."""
        line = self.line
        return {
            "contactPoint": [
                {"@type": "ContactPoint", "contactType": "complaints"}
                | drop_empty(
                    {
                        "telephone": line and line.phone.telephone,
                        "email": self.email.address,
                        "availableLanguage": list(line.languages) if line else None,
                        "hoursAvailable": build_opening_hours(
                            line.hours, self.list_special_hours(setting.today, setting.disruptions)
                        )
                        if line and line.hours
                        else None,
                    }
                ),
                {
                    "@type": "ContactPoint",
                    "contactType": "general manager",
                    "name": str(self.manager.name or self.manager.title),
                    "email": self.manager.email.address,
                },
            ]
        }
