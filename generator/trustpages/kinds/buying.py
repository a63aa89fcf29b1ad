"""Buyer instructions: how an order goes, step by step, and what to know before it."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from trustpages.fields import FieldGroup, Markdown, Text, field_info
from trustpages.fields.amounts import Percent, Price
from trustpages.kinds.kind import FieldProblem, Kind, OrderStage, Requirement

MAX_STEPS, MIN_STEPS = 12, 3


class OrderStep(FieldGroup):
    """One step of an order, and who does it."""

    title: Annotated[Text, field_info("The step in a few words", "Order a sample")]
    text: Annotated[Markdown, field_info("What happens, and what to watch for")]
    who: Annotated[Literal["buyer", "shop", "courier"], field_info("Who does it", "buyer")]
    stage: Annotated[OrderStage, field_info("When it happens", "pre")]
    time: Annotated[Text | None, field_info("How long it takes", "about five minutes")] = None
    cost: Annotated[Price | None, field_info("What it costs", "2.50 GBP")] = None


class ProductLimitation(FieldGroup):
    """Something about the goods that is better known before the order."""

    title: Annotated[Text, field_info("The point in a few words", "Colours differ between batches")]
    problem: Annotated[Text, field_info("What can go wrong")]
    answer: Annotated[Markdown, field_info("What to do about it")]


class WasteAllowance(FieldGroup):
    """How much more to order than the area needs."""

    share: Annotated[Percent, field_info("Extra share", "10%")]
    text: Annotated[Text, field_info("What it is for", "for cuts and later repairs")]
    example: Annotated[Text, field_info("A worked example", "4 m² of wall: order 4.4 m²")]


class OrderChange(FieldGroup):
    """How an order can be changed or cancelled."""

    until: Annotated[Text, field_info("Until when", "until we hand the parcel over")]
    how: Annotated[Text, field_info("How", "call or write to the desk")]
    cost: Annotated[Text, field_info("What it costs", "nothing")]


class Buying(Kind):
    """Buyer instructions: how an order goes, step by step, and what to know before it."""

    file: ClassVar[str] = "buying.md"
    path: ClassVar[str] = "buying/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "How to buy"
    requirement: ClassVar[Requirement] = "recommended"

    steps: Annotated[
        tuple[OrderStep, ...],
        field_info("The order, step by step", min_length=1, max_length=MAX_STEPS),
    ]
    before_you_order: Annotated[
        tuple[ProductLimitation, ...], field_info("What is better known before")
    ] = ()
    waste: Annotated[WasteAllowance | None, field_info("How much to allow for waste")] = None
    ask_first: Annotated[tuple[Text, ...], field_info("Questions to ask us first")] = ()
    change: Annotated[OrderChange | None, field_info("Changing an order")] = None
    cancel: Annotated[OrderChange | None, field_info("Cancelling an order")] = None
    what_you_get: Annotated[
        tuple[Text, ...], field_info("Papers that come with the goods", ["an invoice"])
    ] = ()

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Fewer than three steps explain too little."""
        if len(self.steps) < MIN_STEPS:
            yield FieldProblem(
                ("steps",),
                "few-steps",
                "fewer than three steps say little about an order",
                "Say what happens from the question to the delivery.",
                warning=True,
            )
