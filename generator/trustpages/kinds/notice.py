"""A notice: something is late, out of stock, closed or recalled, and what the customer can do."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from trustpages.facts.fact import Fact, Id, Prose, Words, about
from trustpages.facts.moments import Day
from trustpages.kinds.kind import Flaw, Kind, Stage


class Choice(Fact):
    """Something the customer can do."""

    title: Annotated[Words, about("The choice in a few words", "Cancel")]
    text: Annotated[Prose, about("How, and what follows")]


class Update(Fact):
    """News of a notice."""

    day: Annotated[Day, about("The day of the news", "2026-11-20")]
    text: Annotated[Words, about("What is new")]


class Notice(Kind):
    """`notices/<slug>.md`."""

    file: ClassVar[str] = "notices/*.md"
    path: ClassVar[str] = "notices/{slug}/"
    stage: ClassVar[Stage] = "sale"

    kind: Annotated[
        Literal[
            "out-of-stock", "delay", "holiday", "closure", "recall", "price", "activity", "system"
        ],
        about("What sort of notice it is", "delay"),
    ]
    severity: Annotated[Literal["info", "warn", "urgent"], about("How much it matters")] = "info"
    starts: Annotated[Day, about("First day it is shown", "2026-11-11")]
    ends: Annotated[Day | None, about("Last day it is shown", "2026-11-30")] = None
    review_by: Annotated[Day | None, about("If the end is not known: look at it again by")] = None
    zones: Annotated[tuple[Id, ...], about("Shipping zones it touches", ["mainland"])] = ()
    methods: Annotated[tuple[Id, ...], about("Shipping methods it touches", ["parcel"])] = ()
    products: Annotated[tuple[Words, ...], about("Goods it touches")] = ()
    cause: Annotated[Words | None, about("Why it happened")] = None
    effect: Annotated[Words, about("What it means for the customer")]
    new_date: Annotated[Day | None, about("For delays: the new date")] = None
    date_unknown: Annotated[
        Words | None, about("For delays without a date: say that you do not know")
    ] = None
    choices: Annotated[tuple[Choice, ...], about("What the customer can do", min_length=1)]
    default: Annotated[Words | None, about("What happens if they do nothing")] = None
    updates: Annotated[tuple[Update, ...], about("News, the latest last")] = ()

    def withheld(self, today: date) -> str:
        """A notice is shown until its last day."""
        return f"it ended on {self.ends}" if self.ends and self.ends < today else ""

    def ahead(self, today: date) -> str:
        """A notice is shown from its first day on."""
        return f"it starts on {self.starts}" if self.starts > today else ""

    def flaws(self, today: date) -> Iterator[Flaw]:
        """A notice ends, or is looked at again; a delay names a date or says that there is none."""
        if self.ends is None and self.review_by is None:
            yield Flaw(
                ("ends",),
                "notice-without-end",
                "the notice has neither 'ends' nor 'review_by'",
                "Add its last day, or the day by which you will look at it again.",
            )
        if self.ends and self.ends < self.starts:
            yield Flaw(
                ("ends",),
                "ends-before-start",
                "the notice ends before it starts",
                "Swap the two dates.",
            )
        if self.ends is None and self.review_by and self.review_by < today:
            yield Flaw(
                ("review_by",),
                "review-overdue",
                f"the notice was to be looked at again by {self.review_by}",
                "Say whether it still holds: move 'review_by', or add 'ends'.",
                warning=True,
            )
        if self.kind == "delay" and not self.new_date and not self.date_unknown:
            yield Flaw(
                ("new_date",),
                "delay-without-date",
                "the delay has no new date",
                "Add 'new_date:', or 'date_unknown:' and say that you do not know.",
            )
