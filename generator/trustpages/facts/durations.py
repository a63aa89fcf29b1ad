"""Lengths of time as authors write them: "24 hours", "2 to 4 business days"."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal, TypeAlias

from trustpages.facts.fact import fault, written

Unit: TypeAlias = Literal["minutes", "hours", "business days", "days", "weeks", "months", "years"]
UNITS: tuple[Unit, ...] = ("minutes", "hours", "business days", "days", "weeks", "months", "years")
HOURS: dict[Unit, Fraction] = {
    "minutes": Fraction(1, 60),
    "hours": Fraction(1),
    "business days": Fraction(24),
    "days": Fraction(24),
    "weeks": Fraction(168),
    "months": Fraction(730),
    "years": Fraction(8760),
}
"""A unit in hours, to order durations of different units; months and years are averages."""
ALSO: dict[str, Unit] = {
    "working days": "business days",
    "calendar days": "days",
    "hrs": "hours",
    "hs": "hours",
    "mins": "minutes",
}
"""Other words for the units, in the plural; the `h` of `24h` is one of `hs`."""

_DURATION = re.compile(r"(\d{1,4})\s*([a-z ]+)", re.IGNORECASE)
_SPAN = re.compile(r"(\d{1,3})\s*(?:to|-|–|—)\s*(\d{1,3})\s*([a-z ]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in the unit that was promised; a promise in hours stays in hours."""

    value: int
    unit: Unit

    @property
    def hours(self) -> Fraction:
        return self.value * HOURS[self.unit]


@dataclass(frozen=True, slots=True)
class Span:
    """From so long to so long, both ends counted."""

    least: int
    most: int
    unit: Unit


def _unit(text: str, written_as: str) -> Unit:
    plural = f"{' '.join(text.lower().split()).removesuffix('s')}s"
    known: dict[str, Unit] = {unit: unit for unit in UNITS} | ALSO
    if plural not in known:
        raise fault(
            "unit",
            f"'{written_as}' has no unit of time that is known here",
            f"Use one of: {', '.join(UNITS)}.",
        )
    return known[plural]


def _duration(text: str) -> Duration:
    found = _DURATION.fullmatch(text)
    span = _SPAN.fullmatch(text)
    if span:
        raise fault(
            "duration",
            f"'{text}' gives two lengths of time, and only one may stand here",
            f"Write the longest that it may take: '{span[2]} {span[3].strip()}'.",
        )
    if not found or int(found[1]) == 0:
        raise fault(
            "duration",
            f"'{text}' is not a length of time",
            "Write a whole number above 0 and a unit, such as '24 hours' or '3 business days'.",
        )
    return Duration(int(found[1]), _unit(found[2], text))


def _span(text: str) -> Span:
    found = _SPAN.fullmatch(text)
    if found and int(found[1]) <= int(found[2]):
        return Span(int(found[1]), int(found[2]), _unit(found[3], text))
    if found:
        raise fault("span", f"'{text}' runs backwards", "Write the smaller number first.")
    one = _DURATION.fullmatch(text)
    if one:
        return Span(int(one[1]), int(one[1]), _unit(one[2], text))
    raise fault(
        "span",
        f"'{text}' is not a span of time",
        "Write it like '2 to 4 business days', or '3 business days' when it is always the same.",
    )


def _day_span(text: str) -> Span:
    span = _span(text)
    if span.unit not in ("business days", "days", "weeks"):
        raise fault(
            "day-span",
            f"'{text}' is not counted in days",
            "Count it in business days, days or weeks, such as '1 to 2 business days'.",
        )
    return span


Lasting = Annotated[
    Duration, *written(_duration, "A length of time.", "24 hours", "3 business days")
]
Between = Annotated[Span, *written(_span, "From so long to so long.", "2 to 4 business days")]
DaySpan = Annotated[
    Span, *written(_day_span, "From so many days to so many.", "2 to 4 business days")
]
