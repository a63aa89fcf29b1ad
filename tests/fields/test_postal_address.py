"""Postal addresses: each in the order of its country, with the parts that it needs."""

from __future__ import annotations

from typing import Any

import pytest
from babel import Locale
from pydantic import ValidationError

from trustpages.fields.contact import is_country
from trustpages.fields.postal_address import PostalAddress, load_address_rules


def _address(country: str, street: str, *parts: str | None) -> PostalAddress:
    """An address from its street, city, region and postal code."""
    return PostalAddress.model_validate(
        {"country": country, "street": street}
        | dict(zip(("city", "region", "postal_code"), parts, strict=False))
    )


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (_address("GB", "14 Kiln Lane", "Bristol", "Avon", "BS1 9XX"), "14 Kiln Lane|Bristol|Avon|BS1 9XX"),
        (_address("DE", "Musterweg 5", "Köln", None, "50667"), "Musterweg 5|50667 Köln"),
        (_address("US", "1 Main St", "Springfield", "IL", "62704"), "1 Main St|Springfield, IL 62704"),
        (_address("FR", "8 rue Haute", "Paris", None, "75001"), "8 rue Haute|75001 Paris"),
        (_address("IT", "Via 8", "Venezia", "VE", "30141"), "Via 8|30141 Venezia VE"),
        (_address("BR", "Rua 8", "Recife", "PE", "50000-000"), "Rua 8|Recife-PE|50000-000"),
        (_address("JP", "丸の内1-1", "中央区", "東京都", "100-0001"), "〒100-0001|東京都中央区|丸の内1-1"),
        (_address("JP", "1-1 Ueno", "Taito", "Tokyo", "110-0001"), "1-1 Ueno, Taito, Tokyo|110-0001"),
        (_address("CN", "季华路1号", "佛山市", "广东省", "528000"), "528000|广东省佛山市|季华路1号"),
        (_address("CN", "1 Nanjing Rd", "Shanghai", "Shanghai", "200001"), "1 Nanjing Rd|Shanghai, 200001"),
        (_address("JP", "1-1 Ginza", None, "Tokyo", "104-0061"), "1-1 Ginza, Tokyo|104-0061"),
        (_address("CN", "朝阳路1号", "北京市", "北京市", "100000"), "100000|北京市|朝阳路1号"),
        (_address("CN", "1 Jihua Rd", "Foshan", "Hebei", "528000"), "1 Jihua Rd|Foshan|Hebei, 528000"),
        (_address("SG", "10 Orchard Rd", "Singapore", None, "238823"), "10 Orchard Rd|SINGAPORE 238823"),
        (_address("IE", "3 Quay Row", "Cork"), "3 Quay Row|Cork"),
        (_address("AE", "Creek Road", None, "Dubai"), "Creek Road|Dubai"),
    ],
)  # fmt: skip
def test_an_address_is_written_as_its_country_does(address: PostalAddress, lines: str) -> None:
    assert "|".join(address.lines) == lines


@pytest.mark.parametrize(
    ("country", "street", "first"),
    [("CN", "季华路1号", True), ("CN", "1 Jihua Road", False), ("DE", "Musterweg 5", False)],
)
def test_the_country_stands_first_where_addresses_go_from_the_large_to_the_small(
    country: str, street: str, *, first: bool
) -> None:
    address = _address(country, street, street, "x", "528000")

    assert address.starts_with_country is first


@pytest.mark.parametrize(
    ("parts", "told", "way"),
    [
        (
            {"country": "US", "city": "Springfield", "postal_code": "62704"},
            "an address with 'country: US' has no 'region'",
            "Add 'region:' (state, such as AL) under it.",
        ),
        (
            {"country": "DE", "city": "Köln"},
            "an address with 'country: DE' has no 'postal_code'",
            "Add 'postal_code:' (such as 26133) under it.",
        ),
        (
            {"country": "US", "city": "Springfield"},
            "has no 'region' and no 'postal_code'",
            "Add 'region:' (state, such as AL) and 'postal_code:' (such as 95014) under it.",
        ),
        ({"country": "GB", "postal_code": "BS1 9XX"}, "no 'city'", "Add 'city:' under it."),
        ({"country": "JP", "postal_code": "100-0001"}, "no 'region'", "(prefecture, such as"),
        ({"country": "AE"}, "no 'region'", "(emirate, such as"),
    ],
)
def test_an_address_needs_what_its_country_asks_for(
    parts: dict[str, str], told: str, way: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        PostalAddress.model_validate({"street": "1 Main St", **parts})
    error: Any = caught.value.errors(include_url=False)[0]

    assert error["type"] == "address-incomplete"
    assert told in error["msg"]
    assert way in error["ctx"]["hint"]


@pytest.mark.parametrize("code", [*filter(is_country, map(str, Locale("en").territories))])
def test_no_part_of_an_address_is_lost_in_any_country(code: str) -> None:
    """Also where the country's own format has no place for it."""
    parts = {"street": "1 Road", "extra": "Unit 3", "city": "Town", "region": "Area"}
    address = PostalAddress.model_validate({**parts, "postal_code": "P0 5TX", "country": code})

    text = "\n".join(address.lines)
    assert [part for part in (*parts.values(), "P0 5TX") if part not in text] == []
    assert load_address_rules(code).native


@pytest.mark.parametrize(("country", "word"), [("KR", "do or si"), ("US", "state")])
def test_a_region_is_called_by_words_that_can_be_read(country: str, word: str) -> None:
    assert load_address_rules(country).region_type == word
