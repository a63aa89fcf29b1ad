"""Promises: every number the shop gives its word on, stated once, with its clock and its remedy."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from trustpages.fields import FieldGroup, Slug, Text, field_info
from trustpages.fields.datetime_fields import Day, TimeOfDay
from trustpages.fields.durations import DurationField
from trustpages.kinds.kind import FieldProblem, Kind, OrderStage

PromiseEvent: TypeAlias = Literal[
    "order",
    "payment-cleared",
    "stock-confirmed",
    "request",
    "handed-to-carrier",
    "delivered",
    "answered",
    "goods-back",
    "money-sent",
    "noticed",
    "told",
]


class Promise(FieldGroup):
    """One promise: so long, from this event to that one, and what you get if it is broken."""

    kind: Annotated[
        Literal["dispatch", "deliver", "reply", "refund", "notify", "repair", "install"],
        field_info("What is promised", "dispatch"),
    ]
    stage: Annotated[OrderStage, field_info("When it matters to the customer", "sale")]
    title: Annotated[Text, field_info("The promise in a few words", "Dispatched within a day")]
    value: Annotated[
        DurationField, field_info("How long it may take at the most", "24 hours", "2 business days")
    ]
    starts: Annotated[PromiseEvent, field_info("What starts the clock", "payment-cleared")]
    stops: Annotated[PromiseEvent, field_info("What stops the clock", "handed-to-carrier")]
    statement: Annotated[
        Text,
        field_info("The sentence under the number", "from paid to handed over, Monday to Friday"),
    ]
    cutoff: Annotated[
        TimeOfDay | None, field_info("Orders after this time count from the next day")
    ] = None
    remedy: Annotated[
        Text | None, field_info("What the customer gets if it is broken", "shipping is free")
    ] = None
    excludes: Annotated[tuple[Text, ...], field_info("What it does not cover")] = ()
    since: Annotated[Day | None, field_info("Since when it has held", "2024-01-01")] = None


class Promises(Kind):
    """`promises.yaml`."""

    file: ClassVar[str] = "promises.yaml"
    path: ClassVar[str] = "promises/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Our promises"

    promises: Annotated[
        dict[Slug, Promise], field_info("Each promise under a name of its own", min_length=1)
    ]
    leading: Annotated[
        tuple[Slug, ...],
        field_info("The names of the three that stand on the home page", max_length=3),
    ] = ()

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """A promise without a remedy is only a wish; a leading one must be there."""
        for name, promise in self.promises.items():
            if promise.remedy is None:
                yield FieldProblem(
                    ("promises", name),
                    "promise-without-remedy",
                    f"the promise '{name}' does not say what the customer gets if it is broken",
                    "Add 'remedy:', such as 'late? shipping is free'.",
                )
        for index, name in enumerate(self.leading):
            if name not in self.promises:
                yield FieldProblem(
                    ("leading", index),
                    "unknown-promise",
                    f"there is no promise '{name}'",
                    f"The promises are: {', '.join(self.promises)}.",
                )

    @property
    def leading_promises(self) -> tuple[Promise, ...]:
        """The promises of the home page: those that were chosen, else the first three."""
        chosen = self.leading or tuple(self.promises)[:3]
        return tuple(self.promises[name] for name in chosen)
