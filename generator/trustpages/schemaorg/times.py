"""Opening hours and lengths of time in schema.org's words."""

import math
from datetime import date, datetime, time
from fractions import Fraction
from zoneinfo import ZoneInfo

from trustpages.facts.durations import Duration, Span
from trustpages.facts.moments import HoursException, TimeRange, Week, Weekday
from trustpages.schemaorg import JsonLd, term

DAYS = {
    "minutes": Fraction(1, 1440),
    "hours": Fraction(1, 24),
    "weeks": Fraction(7),
    "months": Fraction(30),
    "years": Fraction(365),
}


def opening(week: Week, exceptions: tuple[HoursException, ...] = ()) -> list[JsonLd]:
    """Regular hours, days with the same hours together, then the exceptions by date."""
    groups: dict[tuple[TimeRange, ...], list[Weekday]] = {}
    for day, ranges in week.days:
        groups.setdefault(ranges, []).append(day)
    regular = [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [weekday(day) for day in days],
            **_range(one),
        }
        for ranges, days in groups.items()
        for one in ranges
    ]
    return [*regular, *(spec for exception in exceptions for spec in _exception(exception))]


def _exception(exception: HoursException) -> list[JsonLd]:
    valid = {
        "@type": "OpeningHoursSpecification",
        "validFrom": exception.starts.isoformat(),
        "validThrough": exception.last.isoformat(),
    }
    closed = TimeRange(time(0, 0), time(0, 0))
    return [valid | _range(one) for one in exception.hours or (closed,)]


def _range(one: TimeRange) -> JsonLd:
    return {"opens": one.opens.strftime("%H:%M"), "closes": one.closes.strftime("%H:%M")}


def weekday(day: Weekday) -> str:
    """A schema.org `DayOfWeek`."""
    return term(day.capitalize())


def days(span: Span) -> JsonLd:
    """A span as a `QuantitativeValue` in days (UN/CEFACT `DAY`), the upper end rounded up."""
    size = DAYS.get(span.unit, Fraction(1))
    return {
        "@type": "QuantitativeValue",
        "minValue": int(span.least * size),
        "maxValue": math.ceil(span.most * size),
        "unitCode": "DAY",
    }


def whole_days(duration: Duration) -> int:
    """A length of time in days, rounded up: what JSON-LD can say of '24 hours' is one day."""
    return math.ceil(duration.value * DAYS.get(duration.unit, Fraction(1)))


def cutoff(at: time, on: date, zone: str) -> str:
    """A cut-off with the offset that holds on that day; it must be derived anew in each season."""
    return datetime.combine(on, at, ZoneInfo(zone)).isoformat().partition("T")[2]
