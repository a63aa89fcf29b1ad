"""Returns: each country once, some days in each window, fees that are told."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from babel import Locale
from support.facts import SETTING, facts, fault, flaws, written
from support.shops import changed, plan_shop, with_line

from trustpages.fields.contact import is_country

WINDOW: dict[str, Any] = written("returns")["windows"][0]
COUNTED: dict[str, Any] = {"countries": ["IE"], "counted_from": "delivery"}
FEES: dict[str, Any] = written("returns")["fees_by_cause"]


@pytest.mark.parametrize(
    ("found", "windows"),
    [
        ([], [WINDOW]),
        ([("return-without-window", "windows.0")], [{"countries": ["IE"]}]),
        (
            [("country-twice", "windows.1.countries")],
            [WINDOW, {**WINDOW, "countries": ["DE", "IE"]}],
        ),
    ],
)
def test_each_country_has_one_window(found: list[tuple[str, str]], windows: Any) -> None:
    assert found == flaws("returns", windows=windows)


@pytest.mark.parametrize(
    ("code", "loc", "fee"),
    [
        ("fee-without-amount", "defect", {"payer": "fixed", "label": "in box"}),
        (
            "fee-not-fixed",
            "defect.amount",
            {"payer": "free", "amount": "4.50 EUR", "label": "in box"},
        ),
    ],
)
def test_a_fixed_fee_alone_has_an_amount(code: str, loc: str, fee: dict[str, str]) -> None:
    found = flaws("returns", fees_by_cause={**FEES, "defect": fee})

    assert found == [(code, f"fees_by_cause.{loc}")]


@pytest.mark.parametrize(
    ("days", "window"),
    [
        (14, {"statutory": "14 days"}),
        (30, {"statutory": "14 days", "voluntary": "30 days"}),
        (28, {"voluntary": "4 weeks"}),
        (90, {"voluntary": "3 months"}),
    ],
)
def test_machines_are_told_the_longest_window_in_days(days: int, window: dict[str, str]) -> None:
    made = facts("returns", windows=[{**COUNTED, **window}])
    (policy,) = made.describe_organization(SETTING)["hasMerchantReturnPolicy"]

    assert policy["merchantReturnDays"] == days
    assert policy["applicableCountry"] == ["IE"]
    assert policy["returnPolicyCountry"] == "IE"
    assert policy["merchantReturnLink"] == SETTING.url


def test_days_from_the_order_are_not_told_as_days_from_delivery() -> None:
    """Search engines count from delivery; a shop that does not must not be read as if it did."""
    made = facts("returns", windows=[{**WINDOW, "counted_from": "order"}])
    policies = made.describe_organization(SETTING).get("hasMerchantReturnPolicy", [])

    assert all("merchantReturnDays" not in policy for policy in policies)


def test_machines_are_told_who_pays() -> None:
    fixed = {"payer": "fixed", "amount": "4.50 EUR", "label": "to print"}
    made = facts("returns", fees_by_cause={**FEES, "changed_mind": fixed})
    (policy,) = made.describe_organization(SETTING)["hasMerchantReturnPolicy"]

    assert policy["returnFees"] == "https://schema.org/ReturnShippingFees"
    assert policy["customerRemorseReturnShippingFeesAmount"]["value"] == 4.5
    assert policy["itemDefectReturnFees"] == "https://schema.org/FreeReturn"
    assert policy["itemCondition"] == ["https://schema.org/NewCondition"]


@pytest.mark.parametrize(
    ("fee", "change"),
    [
        ({}, {}),
        ({"restockingFee": 15.0}, {"restocking_percent": "15%"}),
        (
            {"restockingFee": {"@type": "MonetaryAmount", "value": 3.0, "currency": "EUR"}},
            {"restocking_fee": "3 EUR"},
        ),
    ],
)
def test_a_restocking_fee_is_told_if_there_is_one(
    fee: dict[str, Any], change: dict[str, Any]
) -> None:
    (policy,) = facts("returns", **change).describe_organization(SETTING)["hasMerchantReturnPolicy"]

    assert {name: value for name, value in policy.items() if name == "restockingFee"} == fee


@pytest.mark.parametrize("field", ["exceptions", "refund_within", "address", "fees_by_cause"])
def test_what_a_shopper_must_know_is_never_missing(field: str) -> None:
    """Exceptions too: an honest `[]` is written down."""
    assert field in fault("returns", **{field: None})


def test_the_longest_window_makes_the_headline() -> None:
    made = facts("returns", windows=[WINDOW, {"countries": ["DE"], "voluntary": "30 days"}])

    assert made.longest_window.value == 30


def test_a_window_for_more_countries_than_google_reads_becomes_two_policies() -> None:
    """Google reads at most fifty countries in one policy."""
    many = sorted(code for code in map(str, Locale("en").territories) if is_country(code))[:60]
    made = facts("returns", windows=[{**WINDOW, "countries": many}])

    said = made.describe_organization(SETTING)["hasMerchantReturnPolicy"]

    assert [len(policy["applicableCountry"]) for policy in said] == [50, 10]
    assert many == [code for policy in said for code in policy["applicableCountry"]]


def test_there_is_one_restocking_fee() -> None:
    found = flaws("returns", restocking_percent="10%", restocking_fee="5 EUR")

    assert found == [("two-restocking-fees", "restocking_percent")]


def test_a_parcel_may_be_paid_on_arrival(tmp_path: Path) -> None:
    written = with_line(
        "returns.md",
        "defect: {payer: free, label: in box}",
        "defect: {payer: free, label: paid on arrival}",
    )

    page = plan_shop(changed(tmp_path, written)).files[PurePosixPath("returns/index.html")].decode()

    assert "the carrier is paid on arrival" in page
    assert (
        '"itemDefectReturnLabelSource":"https://schema.org/ReturnLabelCustomerResponsibility"'
        in (page.replace(": ", ":"))
    )
