"""Cover what could tell who a customer is: telephones, mail addresses, streets and order numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.fields import MASK
from trustpages.fields.phone import find_phone_numbers
from trustpages.validate.personal_details import MAIL_PATTERN, iterate_streets

_ORDER_NUMBER = re.compile(
    r"(?:\b(?:order|invoice|tracking|parcel|bestellung|bestellnummer|rechnung|commande|pedido)"
    r"|订单|单号|运单|快递)"
    r"(?:\s*(?:number|nummer|no|nr|n°|id|号码|编号|号))?\.?[\s:：#№]*"
    r"(?P<number>(?!(?:19|20)\d\d(?![\w/-]))[A-Za-z]{0,4}[-/]?\d[\dA-Za-z/-]{3,})",
    re.IGNORECASE,
)
"""The number of an order, after a word for it."""
_LONG_NUMBER = re.compile(r"(?<![\d.,])\d{12,20}(?![\d.,]?\d)")
"""Digits that are no amount, no telephone and no day: an order, a parcel, an account, an identity."""


def mask_personal_details(text: str, country: str) -> tuple[str, tuple[str, ...]]:
    """A text with a mask in place of each detail, and what these were, in words and in their order.

    `country` (ISO 3166) is the one whose telephone numbers need no country code.

    >>> mask_personal_details("Ring +44 117 496 0124, order no. 48213.", "GB")
    ('Ring ▮, order no. ▮.', ('a telephone number', 'an order number'))
    """
    pieces: list[str] = []
    told: list[str] = []
    end = 0
    for start, stop, what in sorted(_iterate_details(text, country), key=lambda one: one[0]):
        if stop <= end:
            continue
        if start >= end:
            pieces += [text[end:start], MASK]
            told.append(what)
        end = stop
    return "".join([*pieces, text[end:]]), tuple(told)


def _iterate_details(text: str, country: str) -> Iterator[tuple[int, int, str]]:
    for mail in MAIL_PATTERN.finditer(text):
        yield mail.start(), mail.start() + len(mail[0].rstrip(".")), "a mail address"
    for order in _ORDER_NUMBER.finditer(text):
        yield *order.span("number"), "an order number"
    for start, number, _ in find_phone_numbers(text, country):
        yield start, start + len(number), "a telephone number"
    for digits in _LONG_NUMBER.finditer(text):
        yield *digits.span(), "a long number"
    for start, street in iterate_streets(text):
        stop = _find_end(text, start, street)
        yield start, stop, "a street"


def _find_end(text: str, start: int, street: str) -> int:
    """Where a street ends whose blanks were joined."""
    written = re.compile(r"\s+".join(map(re.escape, street.split())))
    found = written.match(text, start)
    return found.end() if found else start + len(street)
