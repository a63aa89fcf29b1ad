"""The complaint desk: who to turn to, in what order, how soon an answer comes, and who stands outside."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Annotated, ClassVar, Literal

from pydantic import model_validator

from trustpages.facts.contact import Address, Country, Language, Mail, Telephone, Web
from trustpages.facts.durations import Lasting
from trustpages.facts.fact import Fact, Id, Words, about, fault
from trustpages.facts.moments import Week
from trustpages.kinds.kind import Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd, some
from trustpages.schemaorg.times import opening

ODR = "ec.europa.eu/consumers/odr"
"""The EU's platform for online disputes was closed on 20 July 2025 (Regulation (EU) 2024/3228)."""


class Line(Fact):
    """The complaint telephone."""

    phone: Annotated[Telephone, about("The number for complaints")]
    hours: Annotated[Week | None, about("When it is answered, if not in the desk's hours")] = None
    languages: Annotated[tuple[Language, ...], about("Languages spoken", ["en"], min_length=1)]
    cost: Annotated[Words, about("What a call costs", "Free")]


class Rung(Fact):
    """One step of the way up: who, how to reach them, within what time, what you get."""

    title: Annotated[Words, about("The step in a few words", "The service desk")]
    person: Annotated[Id | None, about("Who it is: a name in staff/", "lin-mei")] = None
    phone: Annotated[Telephone | None, about("Their telephone")] = None
    email: Annotated[Mail | None, about("Their mail address")] = None
    within: Annotated[
        Lasting, about("Within what time, counted from the complaint", "5 business days")
    ]
    outcome: Annotated[Words, about("What you get", "A decision in writing")]


class Mailbox(Fact):
    """The general manager's mailbox."""

    name: Annotated[str, about("The general manager's name", "Amara Okafor")]
    person: Annotated[Id | None, about("Their name in staff/", "amara-okafor")] = None
    title: Annotated[Words, about("Their title", "General manager")]
    email: Annotated[Mail, about("The mailbox")]
    address: Annotated[Address | None, about("For letters")] = None
    reads: Annotated[Literal["self", "assistant"], about("Who reads the mail first")]
    reply_within: Annotated[Lasting, about("How soon they answer", "3 business days")]
    purpose: Annotated[Words, about("What it is for", "When nobody else has helped")]


class Outside(Fact):
    """A body outside the shop that helps in a dispute."""

    name: Annotated[str, about("Its name", "Citizens Advice")]
    kind: Annotated[
        Literal["marketplace", "adr", "ombudsman", "authority", "court", "advice"],
        about("What it is"),
    ]
    countries: Annotated[tuple[Country, ...], about("For customers from", ["GB"], min_length=1)]
    url: Annotated[Web, about("Its web address")]
    phone: Annotated[Telephone | None, about("Its telephone")] = None
    when: Annotated[Words, about("When to turn to it", "After our final answer")]
    cost: Annotated[Words, about("What it costs", "Free")]
    obliged: Annotated[
        Literal["yes", "no", "willing", "unwilling"],
        about("Whether the shop takes part", "willing"),
    ]

    @model_validator(mode="after")
    def _not_closed(self) -> "Outside":
        if ODR in self.url.href:
            raise fault(
                "odr-link",
                "the EU's online dispute platform was closed on 20 July 2025",
                "Take the link out; name a body of your customer's country instead.",
            )
        return self


class Complaints(Kind):
    """`complaints.md`."""

    file: ClassVar[str] = "complaints.md"
    path: ClassVar[str] = "complaints/"
    stage: ClassVar[Stage] = "after"
    label: ClassVar[str] = "Complaints"

    what_counts: Annotated[
        Words, about("What counts as a complaint", "Anything you are unhappy with")
    ]
    who_can: Annotated[Words, about("Who can complain", "Anybody who bought or wanted to buy")]
    line: Annotated[Line, about("The complaint telephone")]
    email: Annotated[Mail, about("The mail address for complaints")]
    post: Annotated[Address | None, about("The address for letters")] = None
    form_url: Annotated[Web | None, about("An online form")] = None
    needed: Annotated[
        tuple[Words, ...], about("What to tell, in private", ["your order number"])
    ] = ()
    acknowledge_within: Annotated[Lasting, about("How soon receipt is confirmed", "1 business day")]
    first_answer_within: Annotated[
        Lasting, about("How soon the first answer comes", "3 business days")
    ]
    decide_within: Annotated[Lasting, about("How soon it is decided", "10 business days")]
    at_most: Annotated[Lasting, about("The longest it may ever take", "30 days")]
    steps: Annotated[tuple[Rung, ...], about("Who to turn to, from the desk up", min_length=1)]
    manager: Annotated[Mailbox, about("The general manager's mailbox")]
    remedies: Annotated[tuple[Words, ...], about("What can come of it", ["a repair"])] = ()
    outside: Annotated[tuple[Outside, ...], about("Bodies outside the shop; [] if there are none")]
    no_outside: Annotated[Words | None, about("If there is no body outside: say so")] = None
    not_affected: Annotated[
        Words, about("That legal rights stay", "Your legal rights stay as they are.")
    ]

    def flaws(self, today: date) -> Iterator[Flaw]:
        """Times rise, the last step inside is the general manager, outside is somebody or an honest none."""
        yield from self._times()
        if not self.outside and not self.no_outside:
            yield Flaw(
                ("outside",),
                "no-outside-body",
                "nobody outside the shop is named",
                "Name a body, or add 'no_outside:' and say honestly that there is none.",
            )
        last = self.steps[-1]
        same_person = last.person is not None and last.person == self.manager.person
        if last.email != self.manager.email and not same_person:
            yield Flaw(
                ("steps", len(self.steps) - 1),
                "ladder-without-manager",
                "the last step inside the shop is not the general manager",
                "Add a last step with the 'person' or 'email' of 'manager'.",
            )

    def _times(self) -> Iterator[Flaw]:
        names = ("acknowledge_within", "first_answer_within", "decide_within", "at_most")
        for before, after in pairwise(names):
            if getattr(self, after).hours < getattr(self, before).hours:
                yield Flaw(
                    (after,),
                    "times-fall",
                    f"'{after}' is shorter than '{before}'",
                    "Each of the four times must be at least as long as the one before it.",
                )
        for index, rung in enumerate(self.steps):
            if rung.within.hours > self.at_most.hours:
                yield Flaw(
                    ("steps", index, "within"),
                    "times-fall",
                    f"step {index + 1} takes longer than 'at_most' allows",
                    "Shorten the step, or make 'at_most' longer.",
                )
        for index, (lower, upper) in enumerate(pairwise(self.steps)):
            if upper.within.hours < lower.within.hours:
                yield Flaw(
                    ("steps", index + 1, "within"),
                    "times-fall",
                    f"step {index + 2} is quicker than step {index + 1}",
                    "Count all times from the day of the complaint, so that they rise.",
                )

    def organization(self, setting: Setting) -> JsonLd:
        """The complaint telephone and the manager's mailbox as `ContactPoint`s."""
        return {
            "contactPoint": [
                {
                    "@type": "ContactPoint",
                    "contactType": "complaints",
                    "telephone": self.line.phone.e164,
                    "email": self.email.address,
                    "availableLanguage": list(self.line.languages),
                }
                | some({"hoursAvailable": opening(self.line.hours) if self.line.hours else None}),
                {
                    "@type": "ContactPoint",
                    "contactType": "general manager",
                    "name": self.manager.name,
                    "email": self.manager.email.address,
                },
            ]
        }
