"""Masks in place of customers' details."""

from __future__ import annotations

import pytest

from trustpages.validate import mask_personal_details


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Tracking RR123456789IE stood still for 9 days.", "Tracking ▮ stood still for 9 days."),
        ("Parcel CD987654321IE was two weeks late.", "Parcel ▮ was two weeks late."),
        ("Parcel AB 123 456 789 GB never moved.", "Parcel ▮ never moved."),
        ("whatsapp 00353 86 555 0123 please", "whatsapp ▮ please"),
        ("My number is 087 555 0199, ring me.", "My number is ▮, ring me."),
    ],
)
def test_a_mask_ends_with_the_number(text: str, masked: str) -> None:
    """What a customer says besides stays, since a mask must not take a complaint away."""
    assert mask_personal_details(text, "IE")[0] == masked
