"""Places: with or without photos, how to get in, how to fetch an order, and a map that a click opens."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.facts import SETTING, facts, fault
from support.shops import changed, plan_shop, with_line

from trustpages.fields.locations import MAP_SEARCH, ShopLocation
from trustpages.fields.postal_address import PostalAddress

SHOP = PostalAddress.model_validate({"street": "3 Quay Row", "city": "Cork", "country": "IE"})
BARE = {"name": "The kitchen", "kind": "workshop", "visit": "yes"}
WEEK = dict.fromkeys(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"), "09:00-13:00"
) | {"sunday": "closed"}
OTHER = {"street": "1 High St", "city": "Bath", "postal_code": "BA1 1AA", "country": "GB"}


def _place(**stated: Any) -> ShopLocation:
    return ShopLocation.model_validate(BARE | stated)


def _describe(**stated: Any) -> dict[str, Any]:
    shop = facts("shop", places=[BARE | stated])
    (node,) = shop.describe_entities(SETTING)
    (described,) = node["location"]
    return dict(described)


@pytest.mark.parametrize(
    ("query", "stated"),
    [
        ("3 Quay Row, Cork, IE", {}),
        ("1 High St, BA1 1AA, Bath, GB", {"address": OTHER}),
    ],
)
def test_a_map_is_made_from_the_address_only_if_the_owner_says_so(
    query: str, stated: dict[str, Any]
) -> None:
    href = _place(map="address", **stated).get_map_href(SHOP)

    assert href.startswith(f"{MAP_SEARCH}?")
    assert parse_qs(urlsplit(href).query) == {"query": [query]}
    assert _place(**stated).get_map_href(SHOP) == ""


def test_a_map_may_be_any_page_that_is_safe_to_open() -> None:
    assert _place(map="https://maps.example/x").get_map_href(SHOP) == "https://maps.example/x"
    assert "starts with https://" in fault("shop", places=[BARE | {"map": "http://maps.example/x"}])


def test_partly_without_a_step_says_where_the_steps_are() -> None:
    assert "leaves open where the steps are" in fault(
        "shop", places=[BARE | {"step_free": "partly"}]
    )
    assert _place(step_free="partly", access="Two steps at the back.").access


def test_machines_read_a_place_with_its_hours_map_and_way_in() -> None:
    full = _describe(
        hours=WEEK,
        exceptions=[{"starts": "2026-12-24", "reason": "Christmas"}],
        map="https://maps.example/x",
        phone="+353 21 496 0124",
        step_free="yes",
    )

    assert full["@type"] == "Place"
    assert full["address"]["streetAddress"] == "3 Quay Row"
    assert (full["hasMap"], full["telephone"]) == ("https://maps.example/x", "+353214960124")
    assert full["publicAccess"] is True
    assert full["amenityFeature"]["value"] is True
    assert [one.get("validFrom") for one in full["openingHoursSpecification"]] == [
        None,
        "2026-12-24",
    ]


@pytest.mark.parametrize(
    ("value", "stated"),
    [
        (False, {"step_free": "no"}),
        ("One step.", {"step_free": "partly", "access": "One step."}),
    ],
)
def test_steps_are_not_hidden_from_machines(value: object, stated: dict[str, str]) -> None:
    assert _describe(**stated)["amenityFeature"]["value"] == value


def test_machines_are_told_nothing_that_is_not_stated() -> None:
    assert set(_describe(visit="by appointment")) == {"@type", "name", "address"}


PLACE = """places:
  - name: The kitchen
    kind: workshop
    visit: by appointment
    pickup: Ring twice.
    step_free: partly
    access: One step at the door.
    phone: +353 21 496 0124
    map: address
payment:"""


def test_a_place_without_photos_is_shown_and_loads_no_map(tmp_path: Path) -> None:
    content = changed(tmp_path, with_line("shop.yaml", "payment:", PLACE))
    page = LexborHTMLParser(plan_shop(content).files[PurePosixPath("about/index.html")].decode())
    (place,) = page.css(".place")

    said = " ".join(place.text(separator=" ").split())
    assert not place.css(".place-pictures")
    for words in (
        "Visits by appointment.",
        "To fetch an order Ring twice.",
        "Step-free access Partly. One step at the door.",
        "+353 21 496 0124",
    ):
        assert words in said
    named = [
        (node.tag, name)
        for node in page.css("body *")
        for name, value in node.attributes.items()
        if value and "openstreetmap" in value
    ]
    assert named == [("a", "href")]
