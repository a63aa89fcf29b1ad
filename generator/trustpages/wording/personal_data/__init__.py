"""Details that tell who somebody is, in any text: what they are, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.finding import SHORT_TEXT, keep_for_short_texts
from trustpages.wording.personal_data.accounts import find_accounts
from trustpages.wording.personal_data.addresses import find_addresses, normalize_street
from trustpages.wording.personal_data.detail import Detail, Family, StatedDetails
from trustpages.wording.personal_data.findings import (
    CODES,
    PAGE_HINT,
    QUOTATION_HINT,
    hide_details,
    make_finding,
    make_order_finding,
)
from trustpages.wording.personal_data.identities import find_identities
from trustpages.wording.personal_data.labelled_numbers import LONG, find_labelled_numbers
from trustpages.wording.personal_data.mail_addresses import find_mail_addresses
from trustpages.wording.personal_data.order_book import count_orders, find_order_details
from trustpages.wording.personal_data.order_file import ORDER_FIELDS, OrderFile
from trustpages.wording.personal_data.orders import find_order_numbers
from trustpages.wording.personal_data.people import find_people
from trustpages.wording.personal_data.plain_text import make_plain
from trustpages.wording.personal_data.plates import find_plates
from trustpages.wording.personal_data.telephones import find_telephones

_DIGIT = LazyPattern(r"\d")
_OF_NUMBERS = (find_identities, find_accounts, find_order_numbers, find_plates)
"""Detectors of what is made of digits, the surest first."""


def find_details(text: str, stated: StatedDetails) -> tuple[Detail, ...]:
    """Every detail of somebody who is not of the shop, in the order of the text; none overlaps another.

    >>> find_details("Ring +44 117 496 0124.", StatedDetails())
    (Detail(start=5, stop=21, family='telephone', kind='a telephone number'),)
    """
    if len(text) <= SHORT_TEXT and not _has_candidates(text, stated.country):
        return ()
    plain = make_plain(text)
    found: list[Detail] = []
    for one in _iterate_details(plain.text, stated):
        if not any(one.start < known.stop and known.start < one.stop for known in found):
            found.append(one)
    allowed = _select_allowed(plain.text, stated)
    kept = [
        Detail(*plain.locate(one.start, one.stop), one.family, one.kind)
        for one in found
        if not _is_stated(plain.text[one.start : one.stop], one, allowed, stated)
    ]
    return tuple(sorted(kept))


@keep_for_short_texts
def _has_candidates(text: str, country: str) -> bool:
    """Whether a text has a detail for a shop of a country that states nothing else.

    What a shop states only takes details away: what has none without it has none with it.
    """
    details = _iterate_details(make_plain(text).text, StatedDetails(country=country))
    return next(details, None) is not None


def _iterate_details(text: str, stated: StatedDetails) -> Iterator[Detail]:
    yield from find_mail_addresses(text, stated)
    has_digit = bool(_DIGIT.search(text))
    if has_digit:
        for find in _OF_NUMBERS:
            yield from find(text)
    yield from find_addresses(text, stated)
    yield from find_telephones(text, stated)
    if has_digit:
        yield from find_labelled_numbers(text)
    yield from find_people(text, stated)


def _select_allowed(text: str, stated: StatedDetails) -> list[tuple[int, int]]:
    """Where the texts stand of which the owner says that they are not private."""
    if not stated.not_private:
        return []
    folded = text.casefold()
    return [
        found.span()
        for one in stated.not_private
        for found in re.finditer(
            rf"(?<!\w){re.escape(make_plain(one).text.casefold().strip())}(?!\w)", folded
        )
    ]


def _is_stated(
    written: str, one: Detail, allowed: Iterable[tuple[int, int]], stated: StatedDetails
) -> bool:
    """Whether the shop states a detail itself, in a field or among what is not private."""
    if any(start <= one.start and one.stop <= stop for start, stop in allowed):
        return True
    fold = fold_number(written)
    folds = {fold_number(text) for text in stated.not_private}
    if one.family == "telephone" or one.kind == LONG:
        digits = re.sub(r"\D", "", written).removeprefix("00").lstrip("0")
        is_phone = len(digits) > 3 and any(  # noqa: PLR2004
            phone.endswith(digits) or digits.endswith(phone.lstrip("0"))
            for phone in stated.phones
            if phone
        )
        if is_phone or one.family == "telephone":
            return is_phone
    return fold in folds or (fold in stated.numbers and any(map(str.isdigit, fold)))


def fold_number(text: str) -> str:
    """Letters and digits of a text in lower case, as numbers are compared."""
    return re.sub(r"[\W_]", "", make_plain(text).text.casefold())


__all__ = [
    "CODES",
    "ORDER_FIELDS",
    "PAGE_HINT",
    "QUOTATION_HINT",
    "Detail",
    "Family",
    "OrderFile",
    "StatedDetails",
    "count_orders",
    "find_details",
    "find_order_details",
    "fold_number",
    "hide_details",
    "make_finding",
    "make_order_finding",
    "normalize_street",
]
