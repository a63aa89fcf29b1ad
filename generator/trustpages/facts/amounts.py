"""Amounts as authors write them: money, durations, spans of time, percentages."""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Annotated, Literal, TypeAlias

from babel.core import get_global

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
_MONEY = re.compile(
    r"(?P<amount>\d{1,9}(\.\d{1,4})?)\s*(?P<code>[A-Z]{3})", re.IGNORECASE | re.ASCII
)
_TURNED = re.compile(
    r"(?P<code>[A-Z]{3})\s*(?P<amount>\d{1,9}(\.\d{1,4})?)", re.IGNORECASE | re.ASCII
)
_PLAIN = re.compile(r"\d{1,9}(\.\d{1,4})?")


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


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str


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


@cache
def _in_use() -> frozenset[str]:
    used = get_global("territory_currencies").values()
    return frozenset(
        code for currencies in used for code, _, ended, tender in currencies if tender and not ended
    )


def is_currency(code: str) -> bool:
    """Whether people pay with a currency today, by CLDR (ISO 4217)."""
    return code in _in_use()


def smallest(currency: str) -> Decimal:
    """The smallest amount that a currency knows: 0.01 GBP, 1 JPY (CLDR)."""
    fractions = get_global("currency_fractions")
    return Decimal(1).scaleb(-fractions.get(currency, fractions["DEFAULT"])[0])


def _money(text: str) -> Money:
    found = _MONEY.fullmatch(text) or _TURNED.fullmatch(text)
    if not found or not is_currency(found["code"].upper()):
        raise fault(
            "money",
            f"'{text}' is not an amount of money",
            "Write the amount with a point and the currency's three letters, such as '4.50 GBP'.",
        )
    money = Money(Decimal(found["amount"]), found["code"].upper())
    if money.amount % smallest(money.currency):
        raise fault(
            "money",
            f"'{text}' is a sum that nobody can pay",
            f"Round it: the smallest amount is {smallest(money.currency)} {money.currency}.",
        )
    return money


def _number(text: str) -> Decimal:
    if not _PLAIN.fullmatch(text):
        raise fault(
            "number",
            f"'{text}' is not a number",
            "Write digits and at most one point, without a comma or a currency: 4.50.",
        )
    return Decimal(text)


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
    if text.lower() in {"yes", "true"}:
        return True
    if text.lower() in {"no", "false"}:
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
