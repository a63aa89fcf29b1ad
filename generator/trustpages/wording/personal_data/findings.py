"""What an owner is told of a detail of somebody else: never the detail itself."""

from __future__ import annotations

import re

from trustpages.fields import MASK
from trustpages.wording.finding import Finding
from trustpages.wording.personal_data.detail import Detail, Family

CODES = frozenset(
    {"contact-not-stated", "name-of-customer", "street-of-customer", "number-of-customer"}
)
"""All rules about details of customers that are known by their form."""
_ALLOW = (
    "If everybody may know it, state it in a field of the shop's, or write it below 'not_private:' in "
    "site.yaml."
)
QUOTATION_HINT = (
    f"Write {MASK} in its place; nothing else of what customers wrote is changed. {_ALLOW}"
)
_OWN_HINTS: dict[Family, str] = {
    "telephone": "Leave the number out: 'we rang you' says as much.",
    "mail": "Leave it out: 'we wrote to you' says as much.",
    "address": "Leave the place out: 'at your door' says as much.",
    "name": "Leave the name out, or write 'a customer' or 'a neighbour': no page may tell who bought.",
}
_OWN_NUMBER_HINT = "Leave the number out: the customer knows it, and nobody else needs it."
PAGE_HINT = (
    "Leave it out if it belongs to a customer. If it is yours, state it in a field; if it is an office's or "
    "of somebody known to the public, make it a link; for the rest there is 'not_private:' in site.yaml."
)
_MIN_SHOWN = 8
"""A number with fewer digits shows none of them."""


def make_finding(text: str, detail: Detail, hint: str, *, stops: bool) -> Finding:
    """What is told of a detail of a text; of a telephone number its last two digits, to find it by.

    Without a `hint` it is the one for the shop's own words about a customer. With `stops` it is an error,
    else a warning.
    """
    hint = hint or f"{_OWN_HINTS.get(detail.family, _OWN_NUMBER_HINT)} {_ALLOW}"
    code = "number-of-customer"
    if detail.family in ("telephone", "mail"):
        code = "contact-not-stated"
    elif detail.family == "name":
        code = "name-of-customer"
    elif detail.family == "address":
        code = "street-of-customer"
    what = f"{_describe(text, detail)} stands among these words, and no field of the shop states it"
    return Finding(detail.start, detail.stop, code, what, hint, "error" if stops else "warning")


def make_order_finding(detail: Detail, *, is_quoted: bool) -> Finding:
    """What is told of words that the shop's own orders hold, too; `is_quoted` if a customer wrote them."""
    way = f"Write {MASK} in its place" if is_quoted else "Leave it out, or write 'a customer', say"
    return Finding(
        detail.start,
        detail.stop,
        "details-of-order",
        f"{detail.kind} stands among these words: private/orders.csv holds it",
        f"{way}. If it is somebody else's, or public, write it below 'not_private:' in site.yaml.",
        "error",
    )


def _describe(text: str, detail: Detail) -> str:
    digits = re.sub(r"\D", "", text[detail.start : detail.stop])
    if detail.family != "telephone" or len(digits) < _MIN_SHOWN:
        return detail.kind
    return f"{detail.kind} ({MASK * 3} {digits[-2:]})"


def hide_details(text: str, details: tuple[Detail, ...]) -> str:
    """A text with a mask in place of each character of its details, so that columns stay what they are."""
    for one in details:
        text = f"{text[: one.start]}{MASK * (one.stop - one.start)}{text[one.stop :]}"
    return text
