"""Cover what could tell who a customer is, in words that are taken over from elsewhere."""

from __future__ import annotations

from trustpages.fields import MASK
from trustpages.wording.personal_data import StatedDetails, find_details


def mask_personal_details(text: str, country: str) -> tuple[str, tuple[str, ...]]:
    """A text with a mask in place of each detail, and what these were, in words and in their order.

    `country` (ISO 3166) is the one whose telephone numbers need no country code.

    >>> mask_personal_details("Ring +44 117 496 0124, order no. 48213.", "GB")
    ('Ring ▮, order no. ▮.', ('a telephone number', 'an order number'))
    """
    pieces: list[str] = []
    end = 0
    details = find_details(text, StatedDetails(country=country))
    for one in details:
        pieces += [text[end : one.start], MASK]
        end = one.stop
    return "".join([*pieces, text[end:]]), tuple(one.kind for one in details)
