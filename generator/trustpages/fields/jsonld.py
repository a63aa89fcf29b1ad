"""The facts in the words that search engines read: schema.org, as JSON-LD."""

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any, Protocol, TypeAlias
from zoneinfo import ZoneInfo

from trustpages.fields.datetime_fields import DayHours, TimeRange, Weekday, WeeklyHours
from trustpages.fields.durations import Duration, DurationRange

JsonLd: TypeAlias = dict[str, Any]


class DatedHours(Protocol):
    """Opening hours that hold from `starts` to `last_day`; `date.max` means until further notice."""

    @property
    def starts(self) -> date:
        """The first day."""

    @property
    def last_day(self) -> date:
        """The last day."""

    @property
    def hours(self) -> DayHours:
        """The hours of each of these days."""


def drop_empty(properties: Mapping[str, Any]) -> JsonLd:
    """Only those properties that say something; an empty value is no statement."""
    return {key: value for key, value in properties.items() if value not in (None, "", [], {})}


def get_term_url(name: str) -> str:
    """A member of one of schema.org's enumerations."""
    return f"https://schema.org/{name}"


DAYS_PER_UNIT = {
    "minutes": Fraction(1, 1440),
    "hours": Fraction(1, 24),
    "weeks": Fraction(7),
    "months": Fraction(30),
    "years": Fraction(365),
}


def build_opening_hours(week: WeeklyHours, exceptions: Sequence[DatedHours] = ()) -> list[JsonLd]:
    """Regular hours, days with the same hours together, then the exceptions by date.

    schema.org has no word for appointments: a day that takes nobody else is not open.
    """
    groups: dict[tuple[TimeRange, ...], list[Weekday]] = {}
    for day, hours in week.days:
        groups.setdefault(hours.ranges, []).append(day)
    regular = [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [get_weekday_url(day) for day in days],
            **_build_time_range(one),
        }
        for ranges, days in groups.items()
        for one in ranges
    ]
    return [
        *regular,
        *(spec for exception in exceptions for spec in _build_exception_hours(exception)),
    ]


def _build_exception_hours(exception: DatedHours) -> list[JsonLd]:
    valid = {
        "@type": "OpeningHoursSpecification",
        "validFrom": exception.starts.isoformat(),
    }
    if exception.last_day != date.max:
        valid["validThrough"] = exception.last_day.isoformat()
    closed = TimeRange(time(0, 0), time(0, 0))
    return [valid | _build_time_range(one) for one in exception.hours.ranges or (closed,)]


def _build_time_range(one: TimeRange) -> JsonLd:
    return {"opens": one.opens.strftime("%H:%M"), "closes": one.closes.strftime("%H:%M")}


def get_weekday_url(day: Weekday) -> str:
    """A schema.org `DayOfWeek`."""
    return get_term_url(day.capitalize())


def build_day_range(*spans: DurationRange) -> JsonLd:
    """A span as a `QuantitativeValue` in days (UN/CEFACT `DAY`), the upper end rounded up.

    Several spans give the one that all of them lie in.
    """
    sizes = [DAYS_PER_UNIT.get(span.unit, Fraction(1)) for span in spans]
    return {
        "@type": "QuantitativeValue",
        "minValue": min(int(span.least * size) for span, size in zip(spans, sizes, strict=True)),
        "maxValue": max(
            math.ceil(span.most * size) for span, size in zip(spans, sizes, strict=True)
        ),
        "unitCode": "DAY",
    }


def round_up_to_days(duration: Duration) -> int:
    """A length of time in days, rounded up: what JSON-LD can say of '24 hours' is one day."""
    return math.ceil(duration.value * DAYS_PER_UNIT.get(duration.unit, Fraction(1)))


def format_cutoff(at: time, on: date, zone: str) -> str:
    """A cut-off with the offset that holds on that day; it must be derived anew in each season."""
    return datetime.combine(on, at, ZoneInfo(zone)).isoformat().partition("T")[2]


def format_midnight(day: date, zone: str) -> str:
    """The beginning of a day in a time zone, with its offset: 2026-05-12T00:00:00+01:00 (ISO 8601)."""
    return datetime.combine(day, time(0), ZoneInfo(zone)).isoformat()
