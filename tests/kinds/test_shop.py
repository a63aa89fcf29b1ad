"""The shop: what lapses, and what machines are told of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from support.facts import SETTING, drops, facts, fault, flaws
from support.shops import SMALLEST, changed, try_build

PAPER = {"kind": "certificate", "name": "Tiler", "issuer": "Guild", "issued_on": "2020-04-01"}
PROFILE = {"platform": "Etsy", "url": "https://market.example/x", "level": "Star"}


@pytest.mark.parametrize("field", ["licences", "credentials"])
def test_a_paper_is_left_out_from_the_day_after_its_last(field: str) -> None:
    shop = facts("shop", **{field: [PAPER, {**PAPER, "expires_on": "2026-11-21"}]})

    assert drops(shop) == {f"{field}.1": "it expired on 2026-11-21"}
    assert drops(shop, date(2026, 11, 21)) == {}


def test_a_level_is_left_out_after_ninety_days_and_its_profile_stays() -> None:
    shop = facts("shop", profiles=[{**PROFILE, "as_of": "2026-08-23"}])

    assert drops(shop) == {"profiles.0.level": "it was read on 2026-08-23, more than 90 days ago"}
    assert drops(shop, date(2026, 11, 21)) == {}


def test_a_shop_that_names_no_payment_is_warned() -> None:
    assert flaws("shop") == []
    assert flaws("shop", payment=[]) == [("no-payment", "payment")]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("markets", []),
        ("currencies", ["DEM"]),
        ("languages", []),
        ("time_zone", "GMT"),
        ("vat_id", "123456789"),
        ("email", None),
        ("registration", {}),
    ],
)
def test_a_shop_without_these_is_no_honest_one(field: str, value: Any) -> None:
    assert field in fault("shop", **{field: value})


def test_machines_are_told_who_the_shop_is() -> None:
    said = facts("shop", vat_id="IE1234567AB", founded="2009-03-02").describe_organization(SETTING)

    assert said["legalName"] == "Nora Byrne, trading as Plain Threads"
    assert said["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "3 Quay Row",
        "addressLocality": "Cork",
        "addressCountry": "IE",
    }
    assert (said["vatID"], said["foundingDate"]) == ("IE1234567AB", "2009-03-02")


def test_machines_are_told_nothing_that_is_not_there() -> None:
    said = facts("shop").describe_organization(SETTING)

    assert {"telephone", "vatID", "companyRegistration", "award", "sameAs"} & set(said) == set()


def test_an_award_is_an_award_and_a_certificate_a_certification() -> None:
    award = {**PAPER, "kind": "award", "name": "Best tile"}
    said = facts("shop", credentials=[PAPER, award]).describe_organization(SETTING)

    assert said["award"] == ["Best tile (Guild)"]
    assert [one["name"] for one in said["hasCertification"]] == ["Tiler"]


def test_a_register_entry_is_named_with_its_register() -> None:
    entry = {"registry": "Companies House", "number": "01234567", "country": "GB"}
    said = facts("shop", registration=entry).describe_organization(SETTING)

    assert said["companyRegistration"]["certificationIdentification"] == "01234567"
    assert said["companyRegistration"]["issuedBy"]["name"] == "Companies House"


def test_no_stars_are_claimed_for_the_shop_itself() -> None:
    assert {"aggregateRating", "review"} & set(
        facts("shop").describe_organization(SETTING)
    ) == set()


def _find_vat_hint(folder: Path, country: str, written: str) -> str:
    shop = (SMALLEST / "shop.yaml").read_text("utf-8").replace("country: IE", f"country: {country}")
    content = changed(folder, ("shop.yaml", f"vat_id: {written}\n{shop}"))
    return "".join(one.hint for one in try_build(content)[1] if one.code == "form")


def test_the_number_of_an_issuer_of_invoices_in_japan_is_read(tmp_path: Path) -> None:
    assert facts("shop", vat_id="T1234567890123").vat_id == "T1234567890123"
    assert _find_vat_hint(tmp_path, "JP", "T1234567890123") == ""


@pytest.mark.parametrize(
    "written", ["T1-2345-6789-0123", "'1234567890123'", "Ｔ１２３４５６７８９０１２３"]
)
def test_a_number_of_japan_is_handed_over_as_it_is_written(tmp_path: Path, written: str) -> None:
    assert _find_vat_hint(tmp_path, "JP", written) == "Put 'vat_id: T1234567890123' in its place."


def test_a_number_of_japan_that_cannot_be_meant_is_described(tmp_path: Path) -> None:
    assert _find_vat_hint(tmp_path, "JP", "T123").startswith("Write T and the 13 digits")
    assert "invoices, without" not in _find_vat_hint(tmp_path / "ie", "IE", "T123")
