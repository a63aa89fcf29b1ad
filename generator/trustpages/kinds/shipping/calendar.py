"""When a parcel arrives: working days, cut-off, handling and transit, turned into dates."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Annotated

from pydantic import model_validator

from trustpages.fields import FieldGroup, Text, field_error, field_info
from trustpages.fields.datetime_fields import (
    MIDNIGHT,
    WEEKDAYS,
    CutoffTime,
    Day,
    EndOfDayTime,
    Weekday,
)
from trustpages.fields.disruptions import (
    ONE_DAY,
    ClosedPart,
    Disruption,
    Disruptions,
    find_closures,
)
from trustpages.fields.durations import DurationRange

ORDERS: frozenset[ClosedPart] = frozenset({"orders"})
DISPATCH: frozenset[ClosedPart] = frozenset({"dispatch"})
DAYS_PER_UNIT = {"business days": 1, "days": 1, "weeks": 7}
"""The units in which days of handling, transit and delay are counted."""
SEARCH_LIMIT_DAYS = 366
"""No parcel travels longer than a year; a calendar without working days ends the search there."""


class Holiday(FieldGroup):
    """A day, or a run of days, on which nothing is packed or carried."""

    starts: Annotated[Day, field_info("First day", "2026-12-25")]
    ends: Annotated[Day | None, field_info("Last day, if it is more than one", "2026-12-28")] = None
    name: Annotated[Text, field_info("What day it is", "Christmas")]

    @property
    def last_day(self) -> date:
        """The last day of the holiday; the first one where no end is stated."""
        return self.ends or self.starts

    @model_validator(mode="after")
    def _check_holiday_dates(self) -> "Holiday":
        if self.last_day < self.starts:
            raise field_error(
                "ends-before-start", "the holiday ends before it starts", "Swap the two dates."
            )
        return self


class DeliveryCalendar(FieldGroup):
    """The days on which parcels move, and the hour until which an order counts for the day."""

    working_days: Annotated[
        tuple[Weekday, ...], field_info("Days on which you dispatch", ["monday"], min_length=1)
    ]
    carrier_days: Annotated[
        tuple[Weekday, ...],
        field_info(
            "Days on which couriers carry and deliver, if they are others", ["monday"], min_length=1
        ),
    ] = ()
    cutoff: Annotated[
        CutoffTime, field_info("Orders until this time count for the same day", "14:00")
    ]
    handed_over_by: Annotated[
        EndOfDayTime | None,
        field_info("By when the parcels of a day are with the courier", "17:00"),
    ] = None
    holidays: Annotated[
        tuple[Holiday, ...], field_info("Days on which nothing moves", min_length=1)
    ]

    @property
    def is_handed_over_by_midnight(self) -> bool:
        """Whether the whole day may pass until the parcels of a day are with the courier."""
        return self.handed_over_by == MIDNIGHT

    def is_holiday(self, day: date) -> bool:
        """Whether it is a holiday: nothing is packed, carried or delivered."""
        for holiday in self.holidays:  # noqa: SIM110 - half as long as `any`, and asked for every day
            if holiday.starts <= day <= (holiday.ends or holiday.starts):
                return True
        return False

    def is_working_day(self, day: date) -> bool:
        """Whether it is a working day."""
        return WEEKDAYS[day.weekday()] in self.working_days and not self.is_holiday(day)

    def has_year_without_working_day(self, today: date) -> bool:
        """Whether nothing is dispatched in a whole year that begins today or on any later day."""
        starts = {
            today,
            *(
                holiday.starts - offset * ONE_DAY
                for holiday in self.holidays
                for offset in range(7)
            ),
        }
        return any(day >= today and not self._has_working_day(day) for day in starts)

    def _has_working_day(self, first: date) -> bool:
        days = (first + offset * ONE_DAY for offset in range(SEARCH_LIMIT_DAYS))
        return any(self.is_working_day(day) for day in days)

    @property
    def days_of_carriers(self) -> tuple[Weekday, ...]:
        """The weekdays on which parcels are carried and delivered."""
        return self.carrier_days or self.working_days

    def is_carrier_day(self, day: date) -> bool:
        """Whether parcels are carried and delivered on a day."""
        return WEEKDAYS[day.weekday()] in self.days_of_carriers and not self.is_holiday(day)

    def find_carrier_day(self, day: date) -> date:
        """The first day of the couriers from a day on, that day counted."""
        for _ in range(SEARCH_LIMIT_DAYS):
            if self.is_carrier_day(day):
                return day
            day += ONE_DAY
        return day

    def add_carrier_days(self, day: date, days: int) -> date:
        """So many days of the couriers after a day."""
        for _ in range(days):
            day = self.find_carrier_day(day + ONE_DAY)
        return day

    def list_upcoming_holidays(self, today: date) -> tuple[Holiday, ...]:
        """The holidays that are not over, by date."""
        coming = [holiday for holiday in self.holidays if holiday.last_day >= today]
        return tuple(sorted(coming, key=lambda holiday: (holiday.starts, holiday.last_day)))

    def find_last_holiday(self) -> date:
        """The last holiday that is entered: beyond it the calendar is a guess."""
        return max(holiday.last_day for holiday in self.holidays)


@dataclass(frozen=True, slots=True)
class DeliveryEstimate:
    """A worked example: ordered on this day before or after the cut-off, here between two days.

    The cut-off means nothing on a day that `is_dispatch_day` denies.
    `reasons` are the disruptions without which the days would be others.
    """

    ordered: date
    late: bool
    cutoff: time
    dispatched: date
    earliest: date
    latest: date
    is_dispatch_day: bool = True
    reasons: Disruptions = ()


@dataclass(frozen=True, slots=True)
class RouteCalendar:
    """The calendar of parcels into one zone by one method, with the disruptions that touch them."""

    calendar: DeliveryCalendar
    disruptions: Disruptions = ()

    def takes_orders(self, day: date) -> bool:
        """Whether orders are taken on a day."""
        return not find_closures(self.disruptions, ORDERS, day)

    def is_dispatch_day(self, day: date) -> bool:
        """Whether parcels are packed and handed over on a day."""
        return self.calendar.is_working_day(day) and not find_closures(
            self.disruptions, DISPATCH, day
        )

    def find_dispatch_day(self, day: date) -> date | None:
        """The first day of dispatch from a day on, that day counted; None if there is none in a year."""
        for offset in range(SEARCH_LIMIT_DAYS):
            if self.is_dispatch_day(day + offset * ONE_DAY):
                return day + offset * ONE_DAY
        return None

    def add_handling(self, day: date, count: int, unit: str) -> date | None:
        """The day of hand-over, so many business or calendar days after a day of dispatch."""
        if unit != "business days":
            return self.find_dispatch_day(day + count * DAYS_PER_UNIT[unit] * ONE_DAY)
        found: date | None = day
        for _ in range(count):
            found = self.find_dispatch_day(found + ONE_DAY) if found else None
        return found

    def find_delay(self, day: date) -> Disruption | None:
        """Of the delays of parcels that are handed over on a day, the largest; they do not add up."""
        delays = (one for one in self.disruptions if one.adds and one.covers_day(day))
        return max(delays, key=_measure_delay, default=None)


def _measure_delay(delay: Disruption) -> tuple[int, int]:
    assert delay.adds is not None  # noqa: S101 - the caller has seen to it
    size = DAYS_PER_UNIT[delay.adds.unit]
    return delay.adds.most * size, delay.adds.least * size


def select_route_disruptions(disruptions: Disruptions, zone: str, method: str) -> Disruptions:
    """The disruptions that touch parcels into a zone by a method."""
    return tuple(one for one in disruptions if one.covers_route(zone, method))


def add_delivery_days(calendar: DeliveryCalendar, day: date, count: int, unit: str) -> date:
    """A day so many business or calendar days later.

    Calendar days that end on a holiday, or on a day that `carrier_days` leaves out, end on the next day
    of the couriers.
    """
    if unit == "business days":
        return calendar.add_carrier_days(day, count)
    later = day + timedelta(days=count * DAYS_PER_UNIT[unit])
    if calendar.carrier_days or calendar.is_holiday(later):
        return calendar.find_carrier_day(later)
    return later


def estimate_delivery(
    route: RouteCalendar,
    ordered: date,
    handling: DurationRange,
    transit: DurationRange,
    *,
    late: bool,
) -> DeliveryEstimate | None:
    """When an order of that day arrives; None if no day of dispatch is known.

    An order after the cut-off, or on a day that is not worked, counts from the next working day;
    what is packed on such a day is handed over on the next one. A delay counts for parcels that are
    handed over while it is in force.
    """

    def estimate_with(disruptions: Disruptions) -> DeliveryEstimate | None:
        changed = RouteCalendar(route.calendar, disruptions)
        return _compute_estimate(changed, ordered, handling, transit, late=late)

    estimate = estimate_with(route.disruptions)
    if estimate is None or not route.disruptions or estimate == estimate_with(()):
        return estimate
    reasons = tuple(
        one
        for one in route.disruptions
        if estimate != estimate_with(tuple(o for o in route.disruptions if o is not one))
    )
    return replace(estimate, reasons=reasons or _find_joint_reasons(route, estimate))


def _find_joint_reasons(route: RouteCalendar, estimate: DeliveryEstimate) -> Disruptions:
    """The disruptions of the days until hand-over, of which each alone would move the days as well."""
    days = (estimate.dispatched - estimate.ordered).days + 1
    span = [estimate.ordered + offset * ONE_DAY for offset in range(days)]
    return tuple(
        one
        for one in route.disruptions
        if (one.adds or one.closes & DISPATCH) and any(one.covers_day(day) for day in span)
    )


def _compute_estimate(
    route: RouteCalendar,
    ordered: date,
    handling: DurationRange,
    transit: DurationRange,
    *,
    late: bool,
) -> DeliveryEstimate | None:
    counted = route.find_dispatch_day(ordered + ONE_DAY if late else ordered)
    if counted is None:
        return None
    first = route.add_handling(counted, handling.least, handling.unit)
    last = route.add_handling(counted, handling.most, handling.unit)
    if first is None or last is None:
        return None
    handed_over = [
        day
        for day in (first + offset * ONE_DAY for offset in range((last - first).days + 1))
        if route.is_dispatch_day(day)
    ]
    arrivals = [estimate_arrival(route, day, transit) for day in handed_over]
    return DeliveryEstimate(
        ordered,
        late,
        route.calendar.cutoff,
        last,
        min(earliest for earliest, _ in arrivals),
        max(latest for _, latest in arrivals),
        route.is_dispatch_day(ordered),
    )


def estimate_arrival(
    route: RouteCalendar, handed_over: date, transit: DurationRange
) -> tuple[date, date]:
    """The first and the last day on which a parcel of that day may arrive."""
    calendar, delay = route.calendar, route.find_delay(handed_over)
    earliest = add_delivery_days(calendar, handed_over, transit.least, transit.unit)
    latest = add_delivery_days(calendar, handed_over, transit.most, transit.unit)
    if delay is None or delay.adds is None:
        return earliest, latest
    return (
        add_delivery_days(calendar, earliest, delay.adds.least, delay.adds.unit),
        add_delivery_days(calendar, latest, delay.adds.most, delay.adds.unit),
    )


@lru_cache(
    maxsize=128
)  # the ways of a large shop, asked for on several pages; depends on its arguments only
def estimate_week(
    route: RouteCalendar, today: date, handling: DurationRange, transit: DurationRange
) -> tuple[DeliveryEstimate, ...]:
    """One example for each of the next seven days, and for each working day also after the cut-off.

    Days on which no orders are taken, and orders of which nobody knows when they leave, have none.
    """
    return tuple(_iterate_week(route, today, handling, transit))


def _iterate_week(
    route: RouteCalendar, today: date, handling: DurationRange, transit: DurationRange
) -> Iterator[DeliveryEstimate]:
    for offset in range(7):
        day = today + offset * ONE_DAY
        if not route.takes_orders(day):
            continue
        early = estimate_delivery(route, day, handling, transit, late=False)
        late = estimate_delivery(route, day, handling, transit, late=True)
        yield from (one for one in (early, late if route.is_dispatch_day(day) else None) if one)
