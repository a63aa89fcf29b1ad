"""Buyer instructions: how an order goes, step by step, and what to know before it."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from trustpages.facts.amounts import Percent, Price
from trustpages.facts.fact import Fact, Prose, Words, about
from trustpages.kinds.kind import Flaw, Kind, Stage

MOST_STEPS, FEWEST_STEPS = 12, 3


class Step(Fact):
    """One step of an order, and who does it."""

    title: Annotated[Words, about("The step in a few words", "Order a sample")]
    text: Annotated[Prose, about("What happens, and what to watch for")]
    who: Annotated[Literal["buyer", "shop", "courier"], about("Who does it", "buyer")]
    stage: Annotated[Stage, about("When it happens", "pre")]
    time: Annotated[Words | None, about("How long it takes", "about five minutes")] = None
    cost: Annotated[Price | None, about("What it costs", "2.50 GBP")] = None


class Limit(Fact):
    """Something about the goods that is better known before the order."""

    title: Annotated[Words, about("The point in a few words", "Colours differ between batches")]
    problem: Annotated[Words, about("What can go wrong")]
    answer: Annotated[Prose, about("What to do about it")]


class Waste(Fact):
    """How much more to order than the area needs."""

    share: Annotated[Percent, about("Extra share", "10%")]
    text: Annotated[Words, about("What it is for", "for cuts and later repairs")]
    example: Annotated[Words, about("A worked example", "4 m² of wall: order 4.4 m²")]


class Change(Fact):
    """How an order can be changed or cancelled."""

    until: Annotated[Words, about("Until when", "until we hand the parcel over")]
    how: Annotated[Words, about("How", "call or write to the desk")]
    cost: Annotated[Words, about("What it costs", "nothing")]


class Buying(Kind):
    """`buying.md`."""

    file: ClassVar[str] = "buying.md"
    path: ClassVar[str] = "buying/"
    stage: ClassVar[Stage] = "pre"
    label: ClassVar[str] = "How to buy"

    steps: Annotated[
        tuple[Step, ...], about("The order, step by step", min_length=1, max_length=MOST_STEPS)
    ]
    before_you_order: Annotated[tuple[Limit, ...], about("What is better known before")] = ()
    waste: Annotated[Waste | None, about("How much to allow for waste")] = None
    ask_first: Annotated[tuple[Words, ...], about("Questions to ask us first")] = ()
    change: Annotated[Change | None, about("Changing an order")] = None
    cancel: Annotated[Change | None, about("Cancelling an order")] = None
    what_you_get: Annotated[
        tuple[Words, ...], about("Papers that come with the goods", ["an invoice"])
    ] = ()

    def flaws(self, today: date) -> Iterator[Flaw]:
        """Fewer than three steps explain too little."""
        if len(self.steps) < FEWEST_STEPS:
            yield Flaw(
                ("steps",),
                "few-steps",
                "fewer than three steps say little about an order",
                "Say what happens from the question to the delivery.",
                warning=True,
            )
