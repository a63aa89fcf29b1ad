"""What pages say to machines is said in the words of schema.org, and never rates the shop itself."""

from __future__ import annotations

import json
from typing import Any

import pytest
from models import FACTS, SETTING, model
from vocabulary import KNOWN, NEVER, TERM, faults

from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind

STORE = {"@type": "OnlineStore", "@id": SETTING.shop_id, "name": "Guppy Mosaic"}
CONDITIONS = {"shippingConditions": {"@type": "ShippingConditions"}}
FULFILMENTS = KNOWN["members"]["FulfillmentTypeEnumeration"].split()


def _nodes(name: str) -> list[dict[str, Any]]:
    kind = model(name)
    return [STORE | kind.describe_organization(SETTING), *kind.describe_entities(SETTING)]


@pytest.mark.parametrize("name", FACTS)
def test_a_kind_speaks_the_words_of_schema_org(name: str) -> None:
    assert [fault for node in _nodes(name) for fault in faults(node)] == []


@pytest.mark.parametrize("name", FACTS)
def test_stars_and_reviews_are_never_said(name: str) -> None:
    said = json.dumps(_nodes(name))

    assert [word for word in NEVER if word.lower() in said.lower()] == []


def test_every_kind_that_says_something_is_looked_at() -> None:
    mute = (Kind.describe_organization, Kind.describe_entities)
    saying = {
        name
        for name, kind in KINDS.items()
        if (kind.describe_organization, kind.describe_entities) != mute
    }

    assert saying == set(FACTS)


@pytest.mark.parametrize(
    ("node", "said"),
    [
        ({"@type": "WebShop"}, "node has the type WebShop, which is not in the list"),
        ({"name": "Guppy"}, "node has no @type"),
        (
            {"@type": "OnlineStore", "currenciesAccepted": "GBP"},
            "node.currenciesAccepted is no property of OnlineStore",
        ),
        ({"@type": "OnlineStore", "review": {"@id": "#r"}}, "node.review must never be said"),
        (
            {"@type": "OnlineStore", "address": {"@type": "Person"}},
            "node.address is a Person, not one of PostalAddress, Text",
        ),
        (
            {"@type": "ShippingService", "fulfillmentType": f"{TERM}Monday"} | CONDITIONS,
            f"node.fulfillmentType is {TERM}Monday, not one of {', '.join(FULFILMENTS)}",
        ),
        (
            {"@type": "OpeningHoursSpecification", "dayOfWeek": "Mo"},
            "node.dayOfWeek is the plain value 'Mo', not one of DayOfWeek",
        ),
        (
            {"@type": "VideoObject", "name": "a", "uploadDate": "b"},
            "node (VideoObject) lacks thumbnailUrl",
        ),
        ({"@type": "ShippingService"}, "node (ShippingService) lacks shippingConditions"),
    ],
)
def test_a_wrong_word_is_found(node: dict[str, Any], said: str) -> None:
    assert faults(node) == [said]


@pytest.mark.parametrize(
    "name",
    ["merchantReturnDays", "returnShippingFeesAmount", "customerRemorseReturnShippingFeesAmount"],
)
def test_days_and_fees_are_said_where_they_are_wanted(name: str) -> None:
    policy = model("returns").describe_organization(SETTING)["hasMerchantReturnPolicy"][0]

    assert faults({key: said for key, said in policy.items() if key != name}) == [
        f"node (MerchantReturnPolicy) lacks {name}"
    ]
