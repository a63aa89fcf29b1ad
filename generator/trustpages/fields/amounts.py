"""Amounts as authors write them: money, numbers, percentages."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated

from babel.core import get_global

from trustpages.fields import ShopConventions, field_error, parse_in_shop, parse_with
from trustpages.fields.suggestions import (
    suggest_money,
    suggest_number,
    suggest_percent,
    suggest_yes_no,
)

_AMOUNT_THEN_CODE = re.compile(
    r"(?P<amount>\d{1,9}(\.\d{1,4})?)\s*(?P<code>[A-Z]{3})", re.IGNORECASE | re.ASCII
)
_CODE_THEN_AMOUNT = re.compile(
    r"(?P<code>[A-Z]{3})\s*(?P<amount>\d{1,9}(\.\d{1,4})?)", re.IGNORECASE | re.ASCII
)
_PLAIN_NUMBER = re.compile(r"\d{1,9}(\.\d{1,4})?")


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str


@cache  # one value; CLDR is fixed
def _list_current_currencies() -> frozenset[str]:
    used = get_global("territory_currencies").values()
    return frozenset(
        code for currencies in used for code, _, ended, tender in currencies if tender and not ended
    )


def is_currency(code: str) -> bool:
    """Whether people pay with a currency today, by CLDR (ISO 4217)."""
    return code in _list_current_currencies()


def get_minor_unit(currency: str) -> Decimal:
    """The smallest amount that a currency knows: 0.01 GBP, 1 JPY (CLDR)."""
    fractions = get_global("currency_fractions")
    return Decimal(1).scaleb(-fractions.get(currency, fractions["DEFAULT"])[0])


def _parse_money(text: str, shop: ShopConventions) -> Money:
    found = _AMOUNT_THEN_CODE.fullmatch(text) or _CODE_THEN_AMOUNT.fullmatch(text)
    if not found or not is_currency(found["code"].upper()):
        raise field_error(
            "money",
            f"'{text}' is not an amount of money",
            "Write the amount with a point and the currency's three letters, such as '4.50 GBP'.",
            instead=_find_acceptable_money(text, shop),
        )
    money = Money(Decimal(found["amount"]), found["code"].upper())
    if may_be_thousands(money.amount, money.currency):
        raise field_error(
            "money",
            f"'{text}' may mean {money.amount:f} or {suggest_number(found['amount'])}",
            "Write thousands without a point.",
            instead=_find_acceptable_money(text, shop),
        )
    if money.amount % get_minor_unit(money.currency):
        raise field_error(
            "money",
            f"'{text}' is a sum that nobody can pay",
            f"Round it: the smallest amount is {get_minor_unit(money.currency)} {money.currency}.",
        )
    return money


def may_be_thousands(amount: Decimal, currency: str) -> bool:
    """Whether an amount can be paid, but has three places as in 1.000, which may group digits."""
    coin = get_minor_unit(currency)
    three_places = amount.as_tuple().exponent == -3  # noqa: PLR2004 - thousands
    return three_places and coin > Decimal("0.001") and amount >= 1 and not amount % coin


def _find_acceptable_money(text: str, shop: ShopConventions) -> str:
    """The suggestion for an amount of money, if it can be paid in a currency of today."""
    found = _AMOUNT_THEN_CODE.fullmatch(suggest_money(text, shop))
    if not found or not is_currency(found["code"]):
        return ""
    payable = not Decimal(found["amount"]) % get_minor_unit(found["code"])
    return found[0] if payable else ""


def _parse_number(text: str) -> Decimal:
    if not _PLAIN_NUMBER.fullmatch(text):
        raise field_error(
            "number",
            f"'{text}' is not a number",
            "Write digits and at most one point, without a comma or a currency: 4.50.",
            instead=suggest_money(text, ShopConventions(currency="EUR")).partition(" ")[0],
        )
    return Decimal(text)


def _parse_whole_number(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        number = suggest_number(text)
        raise field_error(
            "whole-number",
            f"'{text}' is not a whole number",
            "Write digits only, such as 12, and at most nine of them.",
            instead=number if re.fullmatch(r"\d{1,9}", number) else "",
        )
    return int(text)


def _parse_percent(text: str) -> Decimal:
    share = text.removesuffix("%").strip()
    number = Decimal(share) if _PLAIN_NUMBER.fullmatch(share) else None
    if number is None or number > 100 or number != round(number, 1):  # noqa: PLR2004 - per cent
        raise field_error(
            "percent",
            f"'{text}' is not a share of a hundred",
            "Write 0 to 100, such as '15%'.",
            instead=suggest_percent(text) if number is None else "",
        )
    return number


def _parse_yes_no(text: str) -> bool:
    if text.lower() in {"yes", "true"}:
        return True
    if text.lower() in {"no", "false"}:
        return False
    raise field_error(
        "yes-no",
        f"'{text}' is neither yes nor no",
        "Write yes or no.",
        instead=suggest_yes_no(text),
    )


Price = Annotated[Money, *parse_in_shop(_parse_money, "Amount and currency.", "4.50 GBP")]
Number = Annotated[Decimal, *parse_with(_parse_number, "A number.", "4.50", "50")]
WholeNumber = Annotated[int, *parse_with(_parse_whole_number, "A whole number.", "12")]
Percent = Annotated[Decimal, *parse_with(_parse_percent, "A share of a hundred.", "15%")]
YesNo = Annotated[bool, *parse_with(_parse_yes_no, "yes or no.", "yes", "no")]
