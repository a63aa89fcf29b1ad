"""Prices and fees stand in currencies that the shop takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import changed, describe_problems, with_line


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("shipping.md", "currency: EUR", "currency: GBP", "shop.yaml:15:13"),
        (
            "shop.yaml",
            "charged: when you order",
            "charged: when you order\n    currencies: [EUR, GBP]",
            "shop.yaml",
        ),
        ("returns.md", "refund_within:", "restocking_fee: 2 GBP\nrefund_within:", "returns.md"),
    ],
    ids=["a zone", "a means of payment", "a fee"],
)
def test_a_currency_that_the_shop_does_not_take_is_reported(
    file: str, old: str, new: str, place: str, tmp_path: Path
) -> None:
    message = describe_problems(changed(tmp_path, with_line(file, old, new)))

    assert "GBP, which the shop does not take [currency-not-taken]" in message
    assert f"content/{place}" in message


def test_a_currency_among_several_is_taken(tmp_path: Path) -> None:
    taken = with_line("shop.yaml", "currencies: [EUR]", "currencies: [EUR, GBP]")
    zone = with_line("shipping.md", "currency: EUR", "currency: GBP")

    assert describe_problems(changed(tmp_path, taken, zone)) == ""
