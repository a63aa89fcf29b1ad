"""When a parcel arrives: working days, cut-off, handling and transit, turned into dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Annotated

from pydantic import model_validator

from trustpages.fields import FieldGroup, Text, field_error, field_info
from trustpages.fields.datetime_fields import WEEKDAYS, Day, TimeOfDay, Weekday
from trustpages.fields.durations import DurationRange

ONE_DAY = timedelta(days=1)
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
    cutoff: Annotated[
        TimeOfDay, field_info("Orders until this time count for the same day", "14:00")
    ]
    holidays: Annotated[
        tuple[Holiday, ...], field_info("Days on which nothing moves", min_length=1)
    ]

    def is_holiday(self, day: date) -> bool:
        """Whether it is a holiday: nothing is packed, carried or delivered."""
        return any(holiday.starts <= day <= holiday.last_day for holiday in self.holidays)

    def is_working_day(self, day: date) -> bool:
        """Whether it is a working day."""
        return WEEKDAYS[day.weekday()] in self.working_days and not self.is_holiday(day)

    def find_working_day(self, day: date) -> date:
        """The first working day from a day on, that day counted."""
        for _ in range(SEARCH_LIMIT_DAYS):
            if self.is_working_day(day):
                return day
            day += ONE_DAY
        return day

    def add_working_days(self, day: date, days: int) -> date:
        """So many working days after a day."""
        for _ in range(days):
            day = self.find_working_day(day + ONE_DAY)
        return day

    def find_last_holiday(self) -> date:
        """The last holiday that is entered: beyond it the calendar is a guess."""
        return max(holiday.last_day for holiday in self.holidays)


@dataclass(frozen=True, slots=True)
class DeliveryEstimate:
    """A worked example: ordered on this weekday before or after the cut-off, here between two days."""

    ordered: date
    late: bool
    cutoff: time
    dispatched: date
    earliest: date
    latest: date


def add_delivery_days(calendar: DeliveryCalendar, day: date, count: int, unit: str) -> date:
    """A day so many business or calendar days later; if that is a holiday, the first working day."""
    if unit == "business days":
        return calendar.add_working_days(day, count)
    later = day + timedelta(days=count * 7 if unit == "weeks" else count)
    return calendar.find_working_day(later) if calendar.is_holiday(later) else later


def estimate_delivery(
    calendar: DeliveryCalendar,
    ordered: date,
    handling: DurationRange,
    transit: DurationRange,
    *,
    late: bool,
) -> DeliveryEstimate:
    """When an order of that day arrives.

    An order after the cut-off, or on a day that is not worked, counts from the next working day;
    what is packed on such a day is handed over on the next one.
    """
    counted = calendar.find_working_day(ordered + ONE_DAY if late else ordered)
    packed = tuple(
        calendar.find_working_day(add_delivery_days(calendar, counted, days, handling.unit))
        for days in (handling.least, handling.most)
    )
    earliest = add_delivery_days(calendar, packed[0], transit.least, transit.unit)
    latest = add_delivery_days(calendar, packed[1], transit.most, transit.unit)
    return DeliveryEstimate(ordered, late, calendar.cutoff, packed[1], earliest, latest)


def estimate_week(
    calendar: DeliveryCalendar, today: date, handling: DurationRange, transit: DurationRange
) -> Iterator[DeliveryEstimate]:
    """One example for each of the next seven days, and for each working day also after the cut-off."""
    for offset in range(7):
        day = today + offset * ONE_DAY
        yield estimate_delivery(calendar, day, handling, transit, late=False)
        if calendar.is_working_day(day):
            yield estimate_delivery(calendar, day, handling, transit, late=True)
