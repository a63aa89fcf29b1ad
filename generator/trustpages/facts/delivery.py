"""When a parcel arrives: working days, cut-off, handling and transit, turned into dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Annotated

from pydantic import model_validator

from trustpages.facts.durations import Span
from trustpages.facts.fact import Fact, Words, about, fault
from trustpages.facts.moments import WEEKDAYS, Day, TimeOfDay, Weekday

ONE = timedelta(days=1)
LONGEST = 366
"""No parcel travels longer than a year; a calendar without working days ends the search there."""


class Holiday(Fact):
    """A day, or a run of days, on which nothing is packed or carried."""

    starts: Annotated[Day, about("First day", "2026-12-25")]
    ends: Annotated[Day | None, about("Last day, if it is more than one", "2026-12-28")] = None
    name: Annotated[Words, about("What day it is", "Christmas")]

    @property
    def last(self) -> date:
        return self.ends or self.starts

    @model_validator(mode="after")
    def _forwards(self) -> "Holiday":
        if self.last < self.starts:
            raise fault(
                "ends-before-start", "the holiday ends before it starts", "Swap the two dates."
            )
        return self


class Calendar(Fact):
    """The days on which parcels move, and the hour until which an order counts for the day."""

    working_days: Annotated[
        tuple[Weekday, ...], about("Days on which you dispatch", ["monday"], min_length=1)
    ]
    cutoff: Annotated[TimeOfDay, about("Orders until this time count for the same day", "14:00")]
    holidays: Annotated[tuple[Holiday, ...], about("Days on which nothing moves", min_length=1)]

    def rests(self, day: date) -> bool:
        """Whether it is a holiday: nothing is packed, carried or delivered."""
        return any(holiday.starts <= day <= holiday.last for holiday in self.holidays)

    def works(self, day: date) -> bool:
        """Whether it is a working day."""
        return WEEKDAYS[day.weekday()] in self.working_days and not self.rests(day)

    def first(self, day: date) -> date:
        """The first working day from a day on, that day counted."""
        for _ in range(LONGEST):
            if self.works(day):
                return day
            day += ONE
        return day

    def after(self, day: date, days: int) -> date:
        """So many working days after a day."""
        for _ in range(days):
            day = self.first(day + ONE)
        return day

    def reaches(self) -> date:
        """The last holiday that is entered: beyond it the calendar is a guess."""
        return max(holiday.last for holiday in self.holidays)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A worked example: ordered on this weekday before or after the cut-off, here between two days."""

    ordered: date
    late: bool
    cutoff: time
    dispatched: date
    earliest: date
    latest: date


def add(calendar: Calendar, day: date, count: int, unit: str) -> date:
    """A day so many business or calendar days later; if that is a holiday, the first working day."""
    if unit == "business days":
        return calendar.after(day, count)
    later = day + timedelta(days=count * 7 if unit == "weeks" else count)
    return calendar.first(later) if calendar.rests(later) else later


def arrival(calendar: Calendar, ordered: date, *, late: bool, spans: tuple[Span, Span]) -> Arrival:
    """When an order of that day arrives; `spans` are handling and transit.

    An order after the cut-off, or on a day that is not worked, counts from the next working day;
    what is packed on such a day is handed over on the next one.
    """
    handling, transit = spans
    counted = calendar.first(ordered + ONE if late else ordered)
    packed = tuple(
        calendar.first(add(calendar, counted, days, handling.unit))
        for days in (handling.least, handling.most)
    )
    earliest = add(calendar, packed[0], transit.least, transit.unit)
    latest = add(calendar, packed[1], transit.most, transit.unit)
    return Arrival(ordered, late, calendar.cutoff, packed[1], earliest, latest)


def week(calendar: Calendar, today: date, spans: tuple[Span, Span]) -> Iterator[Arrival]:
    """One example for each of the next seven days, and for each working day also after the cut-off."""
    for offset in range(7):
        day = today + offset * ONE
        yield arrival(calendar, day, late=False, spans=spans)
        if calendar.works(day):
            yield arrival(calendar, day, late=True, spans=spans)
