"""Amounts as authors write them: money, durations, spans of time, percentages."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated, Literal, TypeAlias

from babel.core import get_global

from trustpages.facts.fact import fault, written

Unit: TypeAlias = Literal["minutes", "hours", "business days", "days", "weeks", "months", "years"]
UNITS: tuple[Unit, ...] = ("minutes", "hours", "business days", "days", "weeks", "months", "years")
HOURS: dict[Unit, Decimal] = {
    "minutes": Decimal(1) / 60,
    "hours": Decimal(1),
    "business days": Decimal(24),
    "days": Decimal(24),
    "weeks": Decimal(168),
    "months": Decimal(730),
    "years": Decimal(8760),
}
"""A unit in hours, to order durations of different units; months and years are averages."""

_DURATION = re.compile(r"(\d{1,4})\s+([a-z ]+)")
_SPAN = re.compile(r"(\d{1,3})\s*(?:to|-|–)\s*(\d{1,3})\s+([a-z ]+)")
_MONEY = re.compile(r"(\d{1,9}(?:\.\d{1,4})?)\s*([A-Z]{3})")
_PLAIN = re.compile(r"\d{1,9}(\.\d{1,4})?")


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in the unit that was promised; a promise in hours stays in hours."""

    value: int
    unit: Unit

    @property
    def hours(self) -> Decimal:
        return self.value * HOURS[self.unit]


@dataclass(frozen=True, slots=True)
class Span:
    """From so long to so long, both ends counted."""

    least: int
    most: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str


def _unit(text: str, written_as: str) -> Unit:
    plural = text.strip() if text.strip().endswith("s") else f"{text.strip()}s"
    for unit in UNITS:
        if plural == unit:
            return unit
    raise fault(
        "unit",
        f"'{written_as}' has no unit of time that is known here",
        f"Use one of: {', '.join(UNITS)}.",
    )


def _duration(text: str) -> Duration:
    found = _DURATION.fullmatch(text)
    if not found or int(found[1]) == 0:
        raise fault(
            "duration",
            f"'{text}' is not a length of time",
            "Write a whole number and a unit, such as '24 hours', '3 business days' or '14 days'.",
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


def is_currency(code: str) -> bool:
    """Whether a code is a currency in use, by CLDR (ISO 4217)."""
    return code in get_global("all_currencies")


def _money(text: str) -> Money:
    found = _MONEY.fullmatch(text)
    if not found or not is_currency(found[2]):
        raise fault(
            "money",
            f"'{text}' is not an amount of money",
            "Write the amount with a point and the currency's three letters, such as '4.50 GBP'.",
        )
    return Money(Decimal(found[1]), found[2])


def _number(text: str) -> Decimal:
    if not _PLAIN.fullmatch(text):
        raise fault(
            "number",
            f"'{text}' is not a number",
            "Write digits and at most one point, without a currency: 4.50.",
        )
    try:
        return Decimal(text)
    except InvalidOperation as error:  # pragma: no cover - the pattern admits none
        raise fault("number", f"'{text}' is not a number") from error


def _whole(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise fault(
            "whole-number", f"'{text}' is not a whole number", "Write digits only, such as 12."
        )
    return int(text)


def _percent(text: str) -> Decimal:
    share = text.removesuffix("%").strip()
    number = Decimal(share) if _PLAIN.fullmatch(share) else None
    if number is None or number > 100 or number != round(number, 1):  # noqa: PLR2004 - per cent
        raise fault(
            "percent", f"'{text}' is not a share of a hundred", "Write 0 to 100, such as '15%'."
        )
    return number


def _yes(text: str) -> bool:
    if text in {"yes", "true"}:
        return True
    if text in {"no", "false"}:
        return False
    raise fault("yes-no", f"'{text}' is neither yes nor no", "Write yes or no.")


Lasting = Annotated[
    Duration, *written(_duration, "A length of time.", "24 hours", "3 business days")
]
Between = Annotated[Span, *written(_span, "From so long to so long.", "2 to 4 business days")]
DaySpan = Annotated[
    Span, *written(_day_span, "From so many days to so many.", "2 to 4 business days")
]
Price = Annotated[Money, *written(_money, "Amount and currency.", "4.50 GBP")]
Number = Annotated[Decimal, *written(_number, "A number.", "4.50", "50")]
Whole = Annotated[int, *written(_whole, "A whole number.", "12")]
Percent = Annotated[Decimal, *written(_percent, "A share of a hundred.", "15%")]
Yes = Annotated[bool, *written(_yes, "yes or no.", "yes", "no")]
