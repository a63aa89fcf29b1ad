"""Lengths of time as authors write them: "24 hours", "2 to 4 business days"."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal, TypeAlias

from trustpages.fields import field_error, parse_with
from trustpages.fields.suggestions import suggest_duration

TimeUnit: TypeAlias = Literal[
    "minutes", "hours", "business days", "days", "weeks", "months", "years"
]
TIME_UNITS: tuple[TimeUnit, ...] = (
    "minutes",
    "hours",
    "business days",
    "days",
    "weeks",
    "months",
    "years",
)
HOURS_PER_UNIT: dict[TimeUnit, Fraction] = {
    "minutes": Fraction(1, 60),
    "hours": Fraction(1),
    "business days": Fraction(24),
    "days": Fraction(24),
    "weeks": Fraction(168),
    "months": Fraction(730),
    "years": Fraction(8760),
}
"""A unit in hours, to order durations of different units; months and years are averages."""
UNIT_SYNONYMS: dict[str, TimeUnit] = {
    "working days": "business days",
    "calendar days": "days",
    "hrs": "hours",
    "hs": "hours",
    "mins": "minutes",
}
"""Other words for the units, in the plural; the `h` of `24h` is one of `hs`."""

_DURATION_PATTERN = re.compile(r"(\d{1,4})\s*([a-z ]+)", re.IGNORECASE)
_DURATION_RANGE_PATTERN = re.compile(
    r"(\d{1,3})\s*(?:to|-|–|—)\s*(\d{1,3})\s*([a-z ]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in the unit that was promised; a promise in hours stays in hours."""

    value: int
    unit: TimeUnit

    @property
    def hours(self) -> Fraction:
        """The length in hours; a business day counts as one day."""
        return self.value * HOURS_PER_UNIT[self.unit]


@dataclass(frozen=True, slots=True)
class DurationRange:
    """From so long to so long, both ends counted."""

    least: int
    most: int
    unit: TimeUnit


def _parse_time_unit(text: str, written_as: str) -> TimeUnit:
    plural = f"{' '.join(text.lower().split()).removesuffix('s')}s"
    known: dict[str, TimeUnit] = {unit: unit for unit in TIME_UNITS} | UNIT_SYNONYMS
    if plural not in known:
        raise field_error(
            "unit",
            f"'{written_as}' has no unit of time that is known here",
            f"Use one of: {', '.join(TIME_UNITS)}.",
            instead=suggest_duration(written_as),
        )
    return known[plural]


def _parse_duration(text: str) -> Duration:
    found = _DURATION_PATTERN.fullmatch(text)
    span = _DURATION_RANGE_PATTERN.fullmatch(text)
    if span:
        raise field_error(
            "duration",
            f"'{text}' gives two lengths of time, and only one may stand here",
            f"Write the longest that it may take: '{span[2]} {span[3].strip()}'.",
            instead=suggest_duration(f"{span[2]} {span[3]}"),
        )
    if not found or int(found[1]) == 0:
        raise field_error(
            "duration",
            f"'{text}' is not a length of time",
            "Write a whole number above 0 and a unit, such as '24 hours' or '3 business days'.",
            instead=suggest_duration(text).rpartition(" to ")[2],
        )
    return Duration(int(found[1]), _parse_time_unit(found[2], text))


def _parse_duration_range(text: str) -> DurationRange:
    found = _DURATION_RANGE_PATTERN.fullmatch(text)
    if found and int(found[1]) <= int(found[2]):
        return DurationRange(int(found[1]), int(found[2]), _parse_time_unit(found[3], text))
    if found:
        raise field_error("span", f"'{text}' runs backwards", "Write the smaller number first.")
    one = _DURATION_PATTERN.fullmatch(text)
    if one:
        return DurationRange(int(one[1]), int(one[1]), _parse_time_unit(one[2], text))
    raise field_error(
        "span",
        f"'{text}' is not a span of time",
        "Write it like '2 to 4 business days', or '3 business days' when it is always the same.",
        instead=suggest_duration(text),
    )


def _parse_day_range(text: str) -> DurationRange:
    span = _parse_duration_range(text)
    if span.unit not in ("business days", "days", "weeks"):
        raise field_error(
            "day-span",
            f"'{text}' is not counted in days",
            "Count it in business days, days or weeks, such as '1 to 2 business days'.",
        )
    return span


DurationField = Annotated[
    Duration, *parse_with(_parse_duration, "A length of time.", "24 hours", "3 business days")
]
DurationRangeField = Annotated[
    DurationRange,
    *parse_with(_parse_duration_range, "From so long to so long.", "2 to 4 business days"),
]
DayRangeField = Annotated[
    DurationRange,
    *parse_with(_parse_day_range, "From so many days to so many.", "2 to 4 business days"),
]
