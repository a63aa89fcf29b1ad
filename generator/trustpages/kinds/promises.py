"""Promises: every number the shop gives its word on, stated once, with its clock and its remedy."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from trustpages.facts.durations import Lasting
from trustpages.facts.fact import Fact, Id, Words, about
from trustpages.facts.moments import Day, TimeOfDay
from trustpages.kinds.kind import Flaw, Kind, Stage

Event: TypeAlias = Literal[
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


class Promise(Fact):
    """One promise: so long, from this event to that one, and what you get if it is broken."""

    kind: Annotated[
        Literal["dispatch", "deliver", "reply", "refund", "notify", "repair", "install"],
        about("What is promised", "dispatch"),
    ]
    stage: Annotated[Stage, about("When it matters to the customer", "sale")]
    title: Annotated[Words, about("The promise in a few words", "Dispatched within a day")]
    value: Annotated[
        Lasting, about("How long it may take at the most", "24 hours", "2 business days")
    ]
    starts: Annotated[Event, about("What starts the clock", "payment-cleared")]
    stops: Annotated[Event, about("What stops the clock", "handed-to-carrier")]
    statement: Annotated[
        Words, about("The sentence under the number", "from paid to handed over, Monday to Friday")
    ]
    cutoff: Annotated[TimeOfDay | None, about("Orders after this time count from the next day")] = (
        None
    )
    remedy: Annotated[
        Words | None, about("What the customer gets if it is broken", "shipping is free")
    ] = None
    excludes: Annotated[tuple[Words, ...], about("What it does not cover")] = ()
    since: Annotated[Day | None, about("Since when it has held", "2024-01-01")] = None


class Promises(Kind):
    """`promises.yaml`."""

    file: ClassVar[str] = "promises.yaml"
    path: ClassVar[str] = "promises/"
    stage: ClassVar[Stage] = "pre"
    label: ClassVar[str] = "Our promises"

    promises: Annotated[
        dict[Id, Promise], about("Each promise under a name of its own", min_length=1)
    ]
    leading: Annotated[
        tuple[Id, ...], about("The names of the three that stand on the home page", max_length=3)
    ] = ()

    def flaws(self, today: date) -> Iterator[Flaw]:
        """A promise without a remedy is only a wish; a leading one must be there."""
        for name, promise in self.promises.items():
            if promise.remedy is None:
                yield Flaw(
                    ("promises", name),
                    "promise-without-remedy",
                    f"the promise '{name}' does not say what the customer gets if it is broken",
                    "Add 'remedy:', such as 'late? shipping is free'.",
                )
        for index, name in enumerate(self.leading):
            if name not in self.promises:
                yield Flaw(
                    ("leading", index),
                    "unknown-promise",
                    f"there is no promise '{name}'",
                    f"The promises are: {', '.join(self.promises)}.",
                )

    @property
    def led(self) -> tuple[Promise, ...]:
        """The promises of the home page: those that were chosen, else the first three."""
        chosen = self.leading or tuple(self.promises)[:3]
        return tuple(self.promises[name] for name in chosen)
