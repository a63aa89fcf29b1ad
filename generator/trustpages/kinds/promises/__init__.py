"""Promises: every number the shop gives its word on, stated once, with its clock and its remedy."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from trustpages.fields import FieldGroup, Slug, Text, field_info
from trustpages.fields.datetime_fields import CutoffTime, Day
from trustpages.fields.disruptions import ClosedPart, Disruptions
from trustpages.fields.durations import HOURS_PER_UNIT, Duration, DurationField
from trustpages.kinds.desk import Desk
from trustpages.kinds.kind import (
    FieldProblem,
    KeptCheck,
    Kind,
    OrderStage,
    Requirement,
    SiteFacts,
)
from trustpages.kinds.shipping import Shipping

PromiseEvent: TypeAlias = Literal[
    "order",
    "payment-cleared",
    "stock-confirmed",
    "request",
    "handed-to-carrier",
    "delivered",
    "collected",
    "answered",
    "goods-back",
    "money-sent",
    "visited",
    "installed",
    "repaired",
    "noticed",
    "told",
]


PROMISE_PARTS: Mapping[str, frozenset[ClosedPart]] = MappingProxyType(
    {
        "dispatch": frozenset({"dispatch"}),
        "deliver": frozenset({"dispatch"}),
        "reply": frozenset({"desk"}),
    }
)
"""The parts of the shop without which a promise of a kind cannot be kept."""
PromiseClock: TypeAlias = Literal["always", "dispatch", "desk"]
FILES_OF_CLOCKS: Mapping[str, str] = {"dispatch": Shipping.file, "desk": Desk.file}
"""The file that states when a clock runs; none for one that always does."""
EVENTS_OF_WORK: Mapping[str, PromiseEvent] = {"repair": "repaired", "install": "installed"}
"""What ends the clock of a promise of work, by its kind."""


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
        CutoffTime | None, field_info("Orders after this time count from the next day")
    ] = None
    clock: Annotated[
        PromiseClock | None,
        field_info(
            "When its hours run: always, on the working days of shipping.md (dispatch), or in the"
            " opening hours of desk.md (desk)",
            "dispatch",
        ),
    ] = None
    remedy: Annotated[
        Text | None, field_info("What the customer gets if it is broken", "shipping is free")
    ] = None
    excludes: Annotated[tuple[Text, ...], field_info("What it does not cover")] = ()
    since: Annotated[Day | None, field_info("Since when it has held", "2024-01-01")] = None

    def list_disruptions(
        self, disruptions: Disruptions, first: date, last: date = date.max
    ) -> Disruptions:
        """What stands against the promise between two days: closed parts, and for deliveries delays."""
        parts = PROMISE_PARTS.get(self.kind, frozenset())
        return tuple(
            one
            for one in disruptions
            if (one.closes & parts or (one.adds and self.kind == "deliver"))
            and one.starts <= last
            and (one.ends is None or one.ends >= first)
        )


class Promises(Kind):
    """Promises: every number the shop gives its word on, stated once, with its clock and its remedy."""

    file: ClassVar[str] = "promises.yaml"
    path: ClassVar[str] = "promises/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Our promises"
    requirement: ClassVar[Requirement] = "recommended"
    footer_rank: ClassVar[int] = 6

    promises: Annotated[
        dict[Slug, Promise], field_info("Each promise under a name of its own", min_length=1)
    ]
    leading: Annotated[
        tuple[Slug, ...],
        field_info("The names of the three that stand on the home page", max_length=3),
    ] = ()

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """A promise without a remedy is only a wish; work ends with work; a leading one must be there."""
        for name, promise in self.promises.items():
            if promise.remedy is None:
                yield FieldProblem(
                    ("promises", name),
                    "promise-without-remedy",
                    f"the promise '{name}' does not say what the customer gets if it is broken",
                    "Add 'remedy:', such as 'late? shipping is free'.",
                )
            if promise.kind in EVENTS_OF_WORK and promise.stops == "answered":
                event = EVENTS_OF_WORK[promise.kind]
                yield FieldProblem(
                    ("promises", name, "stops"),
                    "promise-ends-with-answer",
                    f"'{name}' promises work, but its clock stops when the customer has an answer",
                    f"Write 'stops: {event}', or 'stops: visited' if it counts until you are at the "
                    "door.",
                    warning=True,
                )
        for index, name in enumerate(self.leading):
            if name not in self.promises:
                yield FieldProblem(
                    ("leading", index),
                    "unknown-promise",
                    f"there is no promise '{name}'",
                    f"The promises are: {', '.join(self.promises)}.",
                )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Promises of dispatch agree with the cut-off and the handling times of shipping.md."""
        yield from self._check_clocks(site)
        shipping = site.find_facts(Shipping)
        if shipping is not None:
            yield from self._check_cutoffs(shipping)
            yield from self._check_dispatch_times(shipping)

    def _check_clocks(self, site: SiteFacts) -> Iterator[FieldProblem]:
        for name, promise in self.promises.items():
            file = FILES_OF_CLOCKS.get(promise.clock or "")
            if file and file.removesuffix(".md") not in site.active_names:
                yield FieldProblem(
                    ("promises", name, "clock"),
                    "clock-without-file",
                    f"the clock of '{name}' runs by {file}, and there is no such file",
                    f"Add {file}, or take 'clock' out: then hours are counted day and night.",
                )

    def list_kept_checks(self, site: SiteFacts) -> Iterator[KeptCheck]:
        """Promises that days and hours of other files let nobody keep."""
        from trustpages.kinds.promises.failures import find_unkept_promises  # noqa: PLC0415
        from trustpages.kinds.promises.timeline import PromiseSetting  # noqa: PLC0415

        shipping, desk, zone = site.find_facts(Shipping), site.find_facts(Desk), site.time_zone
        if zone is not None and (shipping or desk):
            setting = PromiseSetting(zone, shipping, desk, site.disruptions)
            yield KeptCheck("unkept", find_unkept_promises, (self.promises, setting, site.today))

    def _check_cutoffs(self, shipping: Shipping) -> Iterator[FieldProblem]:
        cutoff = shipping.calendar.cutoff
        for name, promise in self.promises.items():
            if promise.kind == "dispatch" and promise.cutoff not in (None, cutoff):
                yield FieldProblem(
                    ("promises", name, "cutoff"),
                    "cutoffs-differ",
                    f"the promise '{name}' and shipping.md name different cut-off times",
                    f"Write {cutoff:%H:%M} here, or change 'cutoff' in shipping.md.",
                )

    def _check_dispatch_times(self, shipping: Shipping) -> Iterator[FieldProblem]:
        """A promise to hand over sooner than any way of sending in shipping.md can."""
        rates = [rate for zone in shipping.zones.values() for rate in zone.rates.values()]
        soonest = min(
            (rate.handling for rate in rates),
            key=lambda span: span.most * HOURS_PER_UNIT[span.unit],
        )
        least = soonest.most * HOURS_PER_UNIT[soonest.unit]
        for name, promise in self.promises.items():
            is_dispatch = (promise.kind, promise.stage) == ("dispatch", "sale")
            if is_dispatch and promise.value.hours < least:
                yield FieldProblem(
                    ("promises", name, "value"),
                    "promise-too-soon",
                    f"the promise '{name}' is sooner than any 'handling' in shipping.md allows",
                    f"The shortest 'handling' there takes up to {soonest.most} {soonest.unit}: "
                    "promise no less, or correct the one that is wrong.",
                    warning=True,
                )

    def list_promises(self) -> Mapping[str, Duration]:
        """The length of time of each promise."""
        return {name: promise.value for name, promise in self.promises.items()}

    def list_promise_kinds(self) -> Mapping[str, str]:
        """What each promise is about."""
        return {name: promise.kind for name, promise in self.promises.items()}

    @classmethod
    def read_promises(cls, data: Mapping[str, Any]) -> Mapping[str, str]:
        """The value of each promise that is written as text."""
        named = data.get("promises")
        return {
            name: value
            for name, promise in (named.items() if isinstance(named, dict) else ())
            if isinstance(promise, dict) and isinstance(value := promise.get("value"), str)
        }

    @property
    def dispatch_counts_from_payment(self) -> bool:
        """Whether some promise of dispatch starts its clock only when the payment has arrived."""
        return any(
            promise.kind == "dispatch" and promise.starts == "payment-cleared"
            for promise in self.promises.values()
        )

    @property
    def leading_promises(self) -> tuple[Promise, ...]:
        """The promises of the home page: those that were chosen, else the first three."""
        chosen = self.leading or tuple(self.promises)[:3]
        return tuple(self.promises[name] for name in chosen)
