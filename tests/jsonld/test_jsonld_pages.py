"""The structured data of the example's own pages: known words, and what Google recommends beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.shops import plan_example
from vocabulary import faults

from trustpages.pipeline import BuiltSite

RECOMMENDED = {
    "OnlineStore": {
        "name", "legalName", "url", "logo", "description", "address", "contactPoint", "email",
        "telephone", "sameAs", "vatID", "foundingDate",
    },
    "MerchantReturnPolicy": {
        "merchantReturnDays", "merchantReturnLink", "returnPolicyCountry", "returnFees",
        "returnMethod", "customerRemorseReturnFees", "itemDefectReturnFees", "itemCondition",
        "refundType", "customerRemorseReturnLabelSource", "itemDefectReturnLabelSource",
    },
    "ShippingService": {"name", "description", "fulfillmentType", "handlingTime"},
    "ShippingConditions": {"shippingDestination", "shippingOrigin", "shippingRate", "transitTime"},
    "ServicePeriod": {"businessDays", "duration"},
    "ContactPoint": {"contactType", "telephone", "availableLanguage", "hoursAvailable"},
    "Person": {"name", "jobTitle", "image", "worksFor", "knowsLanguage"},
    "VideoObject": {"description", "contentUrl"},
}  # fmt: skip
"""What Google recommends of a type (domain B.19): some node of each type on the site must say it all."""


@pytest.fixture(scope="module")
def site() -> BuiltSite:
    """The example shop."""
    return plan_example()


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    inside = value.values() if isinstance(value, dict) else value
    if isinstance(value, dict | list | tuple):
        for item in inside:
            yield from _nodes(item)


def test_every_page_speaks_the_words_of_schema_org(site: BuiltSite) -> None:
    wrong = [
        f"{page.path}: {fault}"
        for edition in site.editions
        for page in edition.pages
        for node in page.jsonld
        for fault in faults(node)
    ]

    assert wrong == []


@pytest.mark.parametrize("kind", RECOMMENDED)
def test_what_google_recommends_is_said(site: BuiltSite, kind: str) -> None:
    said = [
        set(node)
        for edition in site.editions
        for page in edition.pages
        for node in _nodes(page.jsonld)
        if node.get("@type") == kind
    ]

    assert said
    assert set() == min((RECOMMENDED[kind] - keys for keys in said), key=len)


def test_one_shop_is_one_node(site: BuiltSite) -> None:
    """Every page that speaks of the shop uses the same identifier."""
    names = {
        node["@id"]
        for edition in site.editions
        for page in edition.pages
        for node in page.jsonld
        if node["@type"] == "OnlineStore"
    }

    assert {"https://guppymosaic.example/trust/#shop"} == names
