"""Amounts as authors write them: money, numbers, percentages."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated

from babel.core import get_global

from trustpages.facts.fact import fault, written

_MONEY = re.compile(
    r"(?P<amount>\d{1,9}(\.\d{1,4})?)\s*(?P<code>[A-Z]{3})", re.IGNORECASE | re.ASCII
)
_TURNED = re.compile(
    r"(?P<code>[A-Z]{3})\s*(?P<amount>\d{1,9}(\.\d{1,4})?)", re.IGNORECASE | re.ASCII
)
_PLAIN = re.compile(r"\d{1,9}(\.\d{1,4})?")


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str


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


Price = Annotated[Money, *written(_money, "Amount and currency.", "4.50 GBP")]
Number = Annotated[Decimal, *written(_number, "A number.", "4.50", "50")]
Whole = Annotated[int, *written(_whole, "A whole number.", "12")]
Percent = Annotated[Decimal, *written(_percent, "A share of a hundred.", "15%")]
Yes = Annotated[bool, *written(_yes, "yes or no.", "yes", "no")]
