"""Price lists: where they have gaps, and from which value on delivery is free."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trustpages.kinds.shipping.rates import ShippingRate


def _rate(*tiers: tuple[str, str | None, str | None], by: str = "order value") -> ShippingRate:
    """A rate from tiers of minimum, end and price."""
    written: list[dict[str, Any]] = [
        {"minimum": minimum, "below": below, "price": price} for minimum, below, price in tiers
    ]
    times = {"handling": "0 to 1 business days", "transit": "2 to 4 business days"}
    return ShippingRate.model_validate({**times, "by": by, "tiers": written})


@pytest.mark.parametrize(
    ("fault", "tiers"),
    [
        ((0, "nothing is said below 10"), [("10", None, "1")]),
        ((0, "nothing is said from 50 on"), [("0", "50", "1")]),
        ((0, "it has no end, yet another one follows"), [("0", None, "1"), ("50", None, "0")]),
        ((1, "nothing is said from 50 to 60"), [("0", "50", "1"), ("60", None, "0")]),
        ((1, "two prices hold from 40 to 50"), [("0", "50", "1"), ("40", None, "0")]),
        (
            (1, "it ends at 20, before it starts at 50"),
            [("0", "50", "1"), ("50", "20", "2"), ("20", None, "0")],
        ),
        ((0, "it ends at 0, before it starts at 0"), [("0", "0", "1"), ("0", None, "0")]),
    ],
)
def test_a_price_list_with_a_gap_says_where(
    fault: tuple[int, str], tiers: list[tuple[str, str | None, str | None]]
) -> None:
    assert [fault] == list(_rate(*tiers).find_tier_gaps())


@settings(deadline=None)
@given(st.lists(st.integers(1, 10_000), unique=True, max_size=5))
def test_tiers_that_meet_have_no_gap(ends: list[int]) -> None:
    bounds = [0, *sorted(ends)]
    tiers = [
        (str(low), str(high) if high else None, "1")
        for low, high in zip(bounds, [*bounds[1:], None], strict=True)
    ]

    assert list(_rate(*tiers).find_tier_gaps()) == []


@pytest.mark.parametrize(
    ("free_from", "tiers"),
    [
        (None, [("0", None, "4.50")]),
        ("50", [("0", "50", "4.50"), ("50", None, "0")]),
        ("0", [("0", None, "0")]),
        ("50", [("0", "50", "4"), ("50", "90", "0"), ("90", None, "0")]),
        (None, [("0", "20", "0"), ("20", None, "4.50")]),
        ("90", [("0", "50", "4"), ("50", "90", "2"), ("90", None, "0")]),
        ("90", [("0", "20", "0"), ("20", "90", "4"), ("90", None, "0")]),
    ],
)
def test_delivery_is_free_from_a_value_only_if_it_stays_free(
    free_from: str | None, tiers: list[tuple[str, str | None, str | None]]
) -> None:
    expected = None if free_from is None else Decimal(free_from)
    assert expected == _rate(*tiers).free_from


def test_free_below_a_weight_is_not_free_from_a_value() -> None:
    assert _rate(("0", None, "0"), by="weight").free_from is None


def test_the_lowest_price_is_the_lowest_of_all_tiers() -> None:
    assert _rate(("0", "50", "4.50"), ("50", None, "2")).lowest_price == Decimal(2)
    assert _rate(("0", None, None)).lowest_price is None


def test_an_order_is_priced_by_the_tier_that_it_lies_in() -> None:
    rate = _rate(("0", "50", "4.50"), ("50", None, "2"))
    sizes = (Decimal(0), Decimal("49.99"), Decimal(50), Decimal(900))

    assert [rate.find_tier(size) for size in sizes] == [*rate.tiers[:1] * 2, *rate.tiers[1:] * 2]


def test_delivery_is_free_only_if_every_order_is() -> None:
    assert _rate(("0", None, "0"), by="weight").is_free
    assert not _rate(("0", "5", "0"), ("5", None, "4.50")).is_free


def test_the_lowest_price_is_above_nothing() -> None:
    """'From 0.00' would be a lure where most orders pay."""
    assert _rate(("0", "5", "0"), ("5", None, "4.50")).lowest_price == Decimal("4.50")


def test_a_share_of_the_value_may_be_lower_than_any_price() -> None:
    times = {"handling": "0 days", "transit": "1 day"}
    tiers = [
        {"minimum": "0", "below": "100", "percent": "5%"},
        {"minimum": "100", "price": "9"},
    ]

    assert ShippingRate.model_validate({**times, "tiers": tiers}).lowest_price is None
