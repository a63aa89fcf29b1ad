"""Whether a promise can be kept: every order of a year, as far as the files say what happens to it.

What no file states is taken at its best: an hour of hand-over that is not stated is the earliest one, of
several ways of sending the fastest counts, and an end that nobody can foresee is never too late.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

from trustpages.fields.durations import Duration, TimeUnit
from trustpages.kinds.promises.routes import (
    Route,
    add_handling,
    find_day,
    list_routes,
    select_quickest,
)
from trustpages.kinds.promises.timeline import (
    DAY_MINUTES,
    HOUR_SECONDS,
    PromiseSetting,
    RunningTime,
    Timeline,
)
from trustpages.kinds.shipping.calendar import estimate_arrival

SIMULATED_DAYS = 365
LONGEST_SIMULATION = 3 * 365
DAYS_AROUND = 14
"""So many days after the last one that is stated are like those of any other week."""
EVENTS_OF_ORDERS = frozenset({"order", "payment-cleared"})
EVENTS_OF_CUSTOMERS = EVENTS_OF_ORDERS | {"request", "goods-back", "delivered"}
"""What may happen at any hour, without the shop's doing."""
EVENTS_OF_CARRIERS = frozenset({"goods-back", "delivered"})
_MOST_DAYS: dict[TimeUnit, int] = {"days": 1, "weeks": 7, "months": 31, "years": 366}
_SECONDS: dict[TimeUnit, int] = {"minutes": 60, "hours": HOUR_SECONDS}


class PromiseTerms(Protocol):
    """What a promise says of its time."""

    @property
    def value(self) -> Duration:
        """How long it may take at the most."""

    @property
    def starts(self) -> str:
        """The event (`PromiseEvent`) that starts the clock."""

    @property
    def stops(self) -> str:
        """The event (`PromiseEvent`) that stops the clock."""

    @property
    def cutoff(self) -> time | None:
        """The local time after which an order counts from the next working day; None for none."""

    @property
    def clock(self) -> str | None:
        """In which hours the time runs: "always", "dispatch" or "desk"; None means always."""


@dataclass(frozen=True, slots=True)
class PromiseFailure:
    """The first order for which a promise cannot be kept, in the shop's local time.

    `is_exact` says whether files state the hour of `kept`; else it is the earliest one. `count` and `unit`
    say how long it takes, as the promise counts it.
    """

    ordered: datetime
    kept: datetime
    is_exact: bool
    count: int
    unit: TimeUnit


@dataclass(frozen=True, slots=True)
class Start:
    """The event that starts a promise: an instant, its day, and its minute on the clocks of the shop."""

    instant: int
    index: int
    minute: int


def simulate_promise(
    promise: PromiseTerms, setting: PromiseSetting, first_day: date, days: int = SIMULATED_DAYS
) -> PromiseFailure | None:
    """The first order from a day on for which the promise cannot be kept; None if the files show none."""
    if not is_simulated(promise, setting):
        return None
    return simulate_on(Timeline(setting, first_day, days), promise)


def choose_length(setting: PromiseSetting, first_day: date) -> int:
    """So many days from one on that all days which files state lie among them, at least a year.

    With a year alone, a holiday of a later year would stop a build on the day on which it comes near.
    """
    stated = [
        *(one.last_day for one in (setting.shipping.calendar.holidays if setting.shipping else ())),
        *(one.last_day for one in (setting.desk.hours.exceptions if setting.desk else ())),
        *(one.ends or one.starts for one in setting.disruptions),
    ]
    last = max(((day - first_day).days for day in stated), default=0)
    return min(max(SIMULATED_DAYS, last + DAYS_AROUND), LONGEST_SIMULATION)


def simulate_on(line: Timeline, promise: PromiseTerms) -> PromiseFailure | None:
    """The same on days that several promises share; `is_simulated` has to hold."""
    return Simulation(promise, line).find_failure()


def is_simulated(promise: PromiseTerms, setting: PromiseSetting) -> bool:
    """Whether files state enough: when it can be kept, and the days or hours in which its clock runs."""
    if promise.starts not in EVENTS_OF_CUSTOMERS | {"handed-to-carrier"}:
        return False
    needed = {"handed-to-carrier": "dispatch", "delivered": "dispatch", "answered": "desk"}
    files = {"dispatch": setting.shipping, "desk": setting.desk}
    clock = promise.clock if promise.clock in files else None
    return (
        promise.starts != promise.stops
        and promise.stops in needed
        and files[needed[promise.stops]] is not None
        and (clock is None or files[clock] is not None)
    )


class Simulation:
    """One promise on a line of days; `is_simulated` has to hold."""

    def __init__(self, promise: PromiseTerms, line: Timeline) -> None:
        self.promise = promise
        self.line = line
        self.routes = list_routes(line.setting)
        if promise.stops == "handed-to-carrier":
            self.routes = select_quickest(self.routes)
        self.handed_over_by = _get_end_minute(line.setting)
        self.days = self._select_days()
        self.clock = self._select_clock()
        self.usual_minutes = self._list_usual_minutes()
        self.arrivals: dict[tuple[int, int], int] = {}

    def find_failure(self) -> PromiseFailure | None:
        """The first start for which the end that files allow is too late."""
        kept_until = 0
        for day in self.list_start_days():
            if day < kept_until:
                continue
            kept_until = self._find_kept_until(day)
            if day < kept_until:
                continue
            for start in self.list_starts(day):
                if failure := self.find_failure_of(start):
                    return failure
        return None

    def find_failure_of(self, start: Start) -> PromiseFailure | None:
        """What comes of one start, if it ends too late."""
        end = self._find_end(start)
        if end is None or self._is_in_time(start, end[0]):
            return None
        return self._describe_failure(start, *end)

    def _find_kept_until(self, day: int) -> int:
        """A day before which all starts from a day on are in time; the day itself where none is known.

        What starts before a midnight ends no later than what starts at it, and may end no earlier than what
        starts at a midnight before; only in the couriers' hands may one parcel overtake another.
        """
        if self.promise.stops == "delivered":
            return day
        for until in self._guess_kept_until(day):
            if day < until <= self.line.days and self._is_kept_between(day, until):
                return until
        return day

    def _guess_kept_until(self, day: int) -> Iterator[int]:
        """Midnights worth a try: the last one that most often will do, and the next one."""
        if self.promise.value.unit not in _SECONDS:
            last = self._find_last_day(day, self.promise.value)
            yield self.line.days if last is None else self._subtract_handling(last)
        yield day + 1

    def _subtract_handling(self, last: int) -> int:
        """The day whose first order is handed over on a day, if handling is counted in business days."""
        days = self.line.dispatch_days
        if self.promise.stops == "answered" or self.promise.starts not in EVENTS_OF_ORDERS:
            return last
        handling = min(route.handling.least for route in self.routes)
        return days[max(bisect_right(days, last) - 1 - handling, 0)] if days else last

    def _is_kept_between(self, day: int, until: int) -> bool:
        """Whether a start at the midnight of a day may take until one at a later midnight ends."""
        midnights = self.line.midnights
        end = self._find_end(Start(midnights[until], until, 0))
        return end is not None and self._is_in_time(Start(midnights[day], day, 0), end[0])

    def _select_days(self) -> tuple[int, ...]:
        """The business days of the promise."""
        line, promise = self.line, self.promise
        if promise.clock == "desk" or (promise.clock != "dispatch" and promise.stops == "answered"):
            return line.desk_days
        if promise.clock != "dispatch" and promise.stops == "delivered":
            return tuple(sorted(set(line.dispatch_days) & set(line.carrier_days)))
        return line.dispatch_days

    def _select_clock(self) -> RunningTime | None:
        """The time in which its hours run; None for always."""
        if self.promise.clock == "dispatch":
            return self.line.dispatch_time
        return self.line.desk_time if self.promise.clock == "desk" else None

    def _list_usual_minutes(self) -> list[int]:
        """The minutes whose starts wait longest: that of midnight, and just after each hour that counts."""
        minutes = {0}
        setting, starts = self.line.setting, self.promise.starts
        if starts in EVENTS_OF_ORDERS and setting.shipping is not None:
            minutes.add(_get_minute(setting.shipping.calendar.cutoff) + 1)
        if self.promise.cutoff is not None:
            minutes.add(_get_minute(self.promise.cutoff) + 1)
        if self.handed_over_by is not None:
            minutes.add(self.handed_over_by + 1)
        if starts == "handed-to-carrier":
            minutes = {min(self.handed_over_by or DAY_MINUTES, DAY_MINUTES - 1)}
        return sorted(minute for minute in minutes if minute < DAY_MINUTES)

    def list_start_days(self) -> Iterator[int]:
        """The days on which it may start."""
        line, starts = self.line, self.promise.starts
        if starts in EVENTS_OF_ORDERS:
            return (index for index in range(line.days) if index not in line.days_without_orders)
        if starts == "handed-to-carrier":
            return (index for index in line.dispatch_days if index < line.days)
        if starts in EVENTS_OF_CARRIERS and line.setting.shipping is not None:
            return (index for index in line.carrier_days if index < line.days)
        return iter(range(line.days))

    def list_starts(self, day: int) -> Iterator[Start]:
        """The starts of a day that wait longest, and those after which nobody answers any more."""
        closings = self._list_closings(day)
        if closings or day in self.line.irregular_days:
            return self._list_unusual_starts(day, closings)
        midnight = self.line.midnights[day]
        return (Start(midnight + 60 * minute, day, minute) for minute in self.usual_minutes)

    def _list_closings(self, day: int) -> tuple[int, ...]:
        """The instants of a day at which nobody answers any more."""
        if self.promise.stops != "answered":
            return ()
        stops, midnights = self.line.answering_time.stops, self.line.midnights
        return stops[bisect_left(stops, midnights[day]) : bisect_left(stops, midnights[day + 1])]

    def _list_unusual_starts(self, index: int, closings: tuple[int, ...]) -> Iterator[Start]:
        """The starts of a day on which clocks are changed, or after which nobody answers."""
        line, usual = self.line, self.usual_minutes
        if self.promise.starts == "handed-to-carrier":
            instants = {line.find_instant(index, minute) for minute in usual}
        else:
            instants = {
                *(line.find_instant(index, minute, fold) for minute in usual for fold in (0, 1)),
                *line.list_clock_changes(index),
            }
        for instant in sorted({*instants, *closings}):
            if line.midnights[index] <= instant < line.midnights[index + 1]:
                yield Start(instant, index, line.find_minute(index, instant))

    def _find_end(self, start: Start) -> tuple[int, bool] | None:
        """When it can be kept, and whether files state the hour; None if nothing says when."""
        if self.promise.stops == "answered":
            found = self.line.answering_time.find_next(start.instant)
            return None if found is None else (found, True)
        ends = [end for route in self.routes if (end := self._find_end_of_route(start, route))]
        return min(ends, default=None)

    def _find_end_of_route(self, start: Start, route: Route) -> tuple[int, bool] | None:
        if self.promise.starts == "handed-to-carrier":
            handed: tuple[int, int] | None = (start.index, start.instant)
        else:
            handed = self._find_hand_over(start, route)
        if handed is None:
            return None
        if self.promise.stops == "handed-to-carrier":
            return handed[1], self.handed_over_by is not None
        return max(handed[1], self._find_arrival(handed[0], route)), False

    def _find_hand_over(self, start: Start, route: Route) -> tuple[int, int] | None:
        """The day and instant at which the courier has it."""
        line, days, index = self.line, self.line.dispatch_days, start.index
        calendar = route.calendar.calendar
        is_order = self.promise.starts in EVENTS_OF_ORDERS
        if is_order and start.minute > _get_minute(calendar.cutoff):
            index += 1
        found = find_day(days, index)
        if is_order:
            found = add_handling(days, found, route.handling)
        if found is None:
            return None
        if self.handed_over_by is None:
            return found, max(start.instant, line.midnights[found])
        instant = line.find_instant(found, self.handed_over_by)
        if instant < start.instant:
            found = find_day(days, found + 1)
            if found is None:
                return None
            instant = line.find_instant(found, self.handed_over_by)
        return found, instant

    def _find_arrival(self, index: int, route: Route) -> int:
        """The earliest instant of the day on which a parcel of a day arrives."""
        key = (index, id(route))
        if key not in self.arrivals:
            day = self.line.get_day(index)
            earliest, _ = estimate_arrival(route.calendar, day, route.transit)
            arrived = min((earliest - self.line.first_day).days, self.line.length)
            self.arrivals[key] = self.line.midnights[arrived]
        return self.arrivals[key]

    def _find_clock_start(self, start: Start) -> tuple[int, int] | None:
        """The instant and day from which the promise counts."""
        cutoff = self.promise.cutoff
        if cutoff is None or start.minute <= _get_minute(cutoff):
            return start.instant, start.index
        index = find_day(self.days, start.index + 1)
        return None if index is None else (self.line.midnights[index], index)

    def _is_in_time(self, start: Start, end: int) -> bool:
        counted = self._find_clock_start(start)
        if counted is None or end <= counted[0]:
            return True
        instant, index = counted
        value = self.promise.value
        if value.unit in _SECONDS:
            taken = self._measure(instant, end)
            return taken <= value.value * _SECONDS[value.unit]
        last = self._find_last_day(index, value)
        return last is None or self._find_day_of_end(end) <= last

    def _find_last_day(self, index: int, value: Duration) -> int | None:
        """The last day of a promise that is counted in days; None if it lies beyond all that is known."""
        if value.unit == "business days" or (value.unit == "days" and self.clock is not None):
            place = bisect_right(self.days, index) + value.value - 1
            return self.days[place] if place < len(self.days) else None
        last = index + value.value * _MOST_DAYS[value.unit]
        return last if last < self.line.length else None

    def _find_day_of_end(self, end: int) -> int:
        """The day that an end belongs to; the midnight by which parcels are handed over ends a day."""
        ends_day = self.handed_over_by == DAY_MINUTES and self.promise.stops == "handed-to-carrier"
        return self.line.find_index(end - 1 if ends_day else end)

    def _measure(self, start: int, end: int) -> int:
        return end - start if self.clock is None else self.clock.measure(start, end)

    def _describe_failure(self, start: Start, end: int, is_exact: bool) -> PromiseFailure:  # noqa: FBT001 - as found
        unit = self.promise.value.unit
        instant, index = self._find_clock_start(start) or (start.instant, start.index)
        if unit in _SECONDS:
            unit = "hours" if self._measure(instant, end) >= 2 * HOUR_SECONDS else unit
            count = -(-self._measure(instant, end) // _SECONDS[unit])
        else:
            last = self._find_day_of_end(end)
            is_business = unit == "business days" or (unit == "days" and self.clock is not None)
            unit = "business days" if is_business else "days"
            count = (
                bisect_left(self.days, last + 1) - bisect_right(self.days, index)
                if is_business
                else last - index
            )
        local = self.line.convert_to_local
        return PromiseFailure(local(start.instant), local(end), is_exact, count, unit)


def _get_minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _get_end_minute(setting: PromiseSetting) -> int | None:
    """The minute by which parcels are handed over, 1440 for the end of the day; None if not stated."""
    by = setting.shipping.calendar.handed_over_by if setting.shipping else None
    return None if by is None else _get_minute(by) or DAY_MINUTES
