"""What an owner is told of a promise that cannot be kept: the first order, and what would make it true."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Protocol, Self

from trustpages.fields.durations import Duration, TimeUnit
from trustpages.kinds.kind import FieldProblem
from trustpages.kinds.promises.simulation import (
    EVENTS_OF_ORDERS,
    PromiseFailure,
    PromiseTerms,
    choose_length,
    is_simulated,
    simulate_on,
)
from trustpages.kinds.promises.timeline import PromiseSetting, Timeline

LONGEST_BUSINESS_DAYS = 30
"""A time in business days that would be kept is looked for up to here."""
_STARTED: Mapping[str, str] = {
    "order": "an order",
    "payment-cleared": "an order",
    "request": "a request",
    "goods-back": "a return",
    "delivered": "a delivery",
    "handed-to-carrier": "a parcel",
}
_STOPPED: Mapping[str, tuple[str, str]] = {
    "handed-to-carrier": ("is handed over on", "is not handed over before"),
    "delivered": ("is delivered on", "is not delivered before"),
    "answered": ("is answered on", "is not answered before"),
}
_COUNTED: Mapping[str | None, str] = {
    "dispatch": " of your working days",
    "desk": " of the desk's opening hours",
}
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


class WrittenPromise(PromiseTerms, Protocol):
    """A promise that can be copied with other terms."""

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """The same promise with other values of some fields."""


def find_unkept_promises(
    promises: Mapping[str, WrittenPromise], setting: PromiseSetting, today: date
) -> tuple[FieldProblem, ...]:
    """An error for each promise that cannot be kept in the coming year, with its first order."""
    line = Timeline(setting, today, choose_length(setting, today))
    return tuple(
        FieldProblem(
            ("promises", name, "value"),
            "promise-unkept",
            f"'{name}' promises {_name_duration(promise.value)}, but {_tell_failure(promise, failure)}",
            _suggest_terms(promise, line),
        )
        for name, promise in promises.items()
        if is_simulated(promise, setting)
        for failure in (simulate_on(line, promise),)
        if failure is not None
    )


def _tell_failure(promise: WrittenPromise, failure: PromiseFailure) -> str:
    ordered, kept = failure.ordered, failure.kept
    done, not_before = _STOPPED[promise.stops]
    start = f"{_STARTED[promise.starts]} of {_name_day(ordered)} {ordered.year}, {ordered:%H:%M}"
    year = f" {kept.year}" if kept.year != ordered.year else ""
    taken = _name_span(failure.count, failure.unit)
    is_clocked = failure.unit in ("hours", "minutes")
    counted = _COUNTED.get(promise.clock, "") if is_clocked else ""
    if failure.is_exact:
        at = f"{_name_day(kept)}{year}, {kept:%H:%M}"
        return f"{start} {done} {at}: {taken}{counted} later"
    return f"{start} {not_before} {_name_day(kept)}{year}, which is {taken}{counted} later"


def _suggest_terms(promise: WrittenPromise, line: Timeline) -> str:
    """The terms that would be kept, as lines to write; those alone that were tried."""
    found = list(_find_kept_terms(promise, line))
    if not found:
        return "Promise a longer time, or correct the days and hours that it depends on."
    return f"{'; or '.join(found)}. Promise what is true on every day of the year."


def _find_kept_terms(promise: WrittenPromise, line: Timeline) -> Iterator[str]:
    longest = next(
        (
            count
            for count in range(1, LONGEST_BUSINESS_DAYS + 1)
            if _is_kept(promise, line, value=Duration(count, "business days"))
        ),
        None,
    )
    if longest is not None and not (
        promise.value.unit == "business days" and longest < promise.value.value
    ):
        yield f"Write 'value: {_name_span(longest, 'business days')}'"
    if promise.value.unit == "business days":
        return
    clock = "desk" if promise.stops == "answered" else "dispatch"
    write = "write" if longest is not None else "Write"
    shipping = line.setting.shipping
    if promise.clock != clock and _is_kept(promise, line, clock=clock):
        yield f"{write} 'clock: {clock}' under it, if its hours run {_name_clock(clock)} only"
    elif (
        shipping is not None
        and promise.starts in EVENTS_OF_ORDERS
        and promise.cutoff is None
        and _is_kept(promise, line, clock=clock, cutoff=shipping.calendar.cutoff)
    ):
        cutoff = f"cutoff: {shipping.calendar.cutoff:%H:%M}"
        yield (
            f"{write} 'clock: {clock}' and '{cutoff}' under it, if orders after that hour count from "
            "the next working day"
        )


def _name_clock(clock: str) -> str:
    return "in the desk's opening hours" if clock == "desk" else "on working days"


def _is_kept(promise: WrittenPromise, line: Timeline, **terms: object) -> bool:
    changed = promise.model_copy(update=terms)
    return is_simulated(changed, line.setting) and simulate_on(line, changed) is None


def _name_duration(value: Duration) -> str:
    return _name_span(value.value, value.unit)


def _name_span(count: int, unit: TimeUnit) -> str:
    return f"{count} {unit.removesuffix('s') if count == 1 else unit}"


def _name_day(at: datetime) -> str:
    return f"{DAY_NAMES[at.weekday()]} {at.day} {MONTH_NAMES[at.month - 1]}"
