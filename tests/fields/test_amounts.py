"""Amounts: what owners write for money, times, numbers and shares, and what they are told."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.values import read_as, refused

from trustpages.fields.amounts import (
    Money,
    Number,
    Percent,
    Price,
    WholeNumber,
    YesNo,
    get_minor_unit,
    is_currency,
)
from trustpages.fields.durations import DurationField, DurationRangeField


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("4.50", "GBP", "4.50 GBP"),
        ("4.50", "GBP", "GBP 4.50"),
        ("4.50", "GBP", "4.50gbp"),
        ("0", "EUR", "0 EUR"),
        ("1000", "JPY", "1000 JPY"),
        ("12", "CNY", "１２ CNY"),
    ],
)
def test_money_is_exact_and_has_a_currency(amount: str, currency: str, text: str) -> None:
    assert Money(Decimal(amount), currency) == read_as(Price, text)


@pytest.mark.parametrize(
    "text",
    ["£4.50", "4,50 EUR", "4.50", "€4", "1,000.00 GBP", "4.50 pounds", "-1 GBP", "free", "4 XXX"],
)
def test_what_is_no_money_is_answered_with_an_example(text: str) -> None:
    assert f"'{text}' is not an amount of money" in refused(Price, text)
    assert "with a point and the currency's three letters, such as '4.50 GBP'" in refused(
        Price, text
    )


@pytest.mark.parametrize(
    ("least", "text"),
    [("0.01 GBP", "4.555 GBP"), ("1 JPY", "10.50 JPY"), ("0.01 EUR", "1.001 EUR")],
)
def test_a_sum_that_nobody_can_pay_is_refused(least: str, text: str) -> None:
    """The page would round it, and say another price than the data for machines."""
    assert f"the smallest amount is {least}" in refused(Price, text)


@pytest.mark.parametrize("code", ["GBP", "EUR", "CNY", "USD", "JPY", "INR", "PLN"])
def test_money_of_today_is_a_currency(code: str) -> None:
    assert is_currency(code)


@pytest.mark.parametrize("code", ["XXX", "DEM", "XAU", "XTS", "ZZZ", "gbp", ""])
def test_money_of_the_past_gold_and_codes_for_tests_are_none(code: str) -> None:
    assert not is_currency(code)


def test_currencies_have_a_smallest_amount() -> None:
    assert (Decimal("0.01"), Decimal(1), Decimal("0.001")) == (
        get_minor_unit("EUR"),
        get_minor_unit("JPY"),
        get_minor_unit("KWD"),
    )


@pytest.mark.parametrize("text", ["4.50", "0", "50", "0.001"])
def test_a_number_is_exact(text: str) -> None:
    assert Decimal(text) == read_as(Number, text)


@pytest.mark.parametrize("text", ["4,50", "£4", "4 GBP", "-1", "1e3", ".5", "5.", "1 000", "free"])
def test_what_is_no_number_is_answered_with_how_to_write_one(text: str) -> None:
    assert "Write digits and at most one point, without a comma or a currency" in refused(
        Number, text
    )


@pytest.mark.parametrize("text", ["12.0", "twelve", "1,000", "-3", "²", ""])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    assert f"'{text}' is not a whole number" in refused(WholeNumber, text)


def test_a_whole_number_may_have_leading_zeros_and_spaces() -> None:
    assert read_as(WholeNumber, " 012 ") == 12


@pytest.mark.parametrize(
    ("share", "text"),
    [("15", "15%"), ("15", "15 %"), ("12.5", "12.5"), ("100", "100%"), ("0", "０％")],
)
def test_a_share_is_written_with_or_without_its_sign(share: str, text: str) -> None:
    assert Decimal(share) == read_as(Percent, text)


@pytest.mark.parametrize("text", ["101%", "15.55%", "15,5%", "15 percent", "%", "-1%", "100.1"])
def test_what_is_no_share_of_a_hundred_is_repeated_as_it_was_written(text: str) -> None:
    assert f"'{text}' is not a share of a hundred" in refused(Percent, text)


@pytest.mark.parametrize(
    ("answer", "text"),
    [(True, "yes"), (True, "Yes"), (True, "TRUE"), (False, "no"), (False, "No"), (False, "false")],
)
def test_yes_and_no_may_have_capitals(answer: bool, text: str) -> None:  # noqa: FBT001
    assert read_as(YesNo, text) is answer


@pytest.mark.parametrize("text", ["on", "y", "1", "ja", ""])
def test_only_yes_means_yes(text: str) -> None:
    assert refused(YesNo, text) == f"'{text}' is neither yes nor no\nWrite yes or no."


@pytest.mark.parametrize(
    "kind", [DurationField, DurationRangeField, Price, Number, WholeNumber, Percent, YesNo]
)
@pytest.mark.parametrize("value", [["24 hours"], {"value": "24", "unit": "hours"}])
def test_a_list_or_a_group_is_never_an_amount(kind: object, value: object) -> None:
    assert "valid string" in refused(kind, value)


@settings(deadline=None)
@given(st.text(max_size=20))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    for kind in (DurationField, DurationRangeField, Price, Number, WholeNumber, Percent, YesNo):
        message = refused(kind, text)
        assert message == "" or message.partition("\n")[2]
