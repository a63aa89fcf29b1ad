"""Shipping as machines read it, read back into prices: for each zone what its page says, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from models import FACTS, SETTING, SPANS
from support.shops import SITES, plan_example, plan_shop

from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shipping.rates import PriceTier, ShippingRate
from trustpages.kinds.shipping.regions import find_areas, find_excluded_areas, list_areas

GOLDEN = sorted(path.name for path in SITES.iterdir())
LIMITS = {"order value": "orderValue", "weight": "weight", "items": "numItems"}


def _read_prices(
    conditions: list[Any], country: str, area: str, by: str, size: Decimal
) -> Iterator[tuple[Decimal, Decimal, str]]:
    """Lowest and highest price with the currency, or a share twice with "%", of each condition that holds."""
    for condition in conditions:
        if condition.get("doesNotShip") or not _is_destined(condition, country, area):
            continue
        limits = condition.get(LIMITS[by], {})
        least, most = limits.get("minValue", 0), limits.get("maxValue", size)
        if Decimal(str(least)) <= size <= Decimal(str(most)):
            rate = condition["shippingRate"]
            share = rate.get("orderPercentage")
            ends = [rate.get(end, rate.get("value", share)) for end in ("minValue", "maxValue")]
            lowest, highest = (Decimal(str(end)) for end in ends)
            yield lowest, highest, rate.get("currency", "%")


def _is_destined(condition: dict[str, Any], country: str, area: str) -> bool:
    return any(
        one["addressCountry"] == country
        and ("addressRegion" not in one or area in one["addressRegion"])
        for one in condition["shippingDestination"]
    )


def _list_sizes(rate: ShippingRate) -> Iterator[tuple[PriceTier, Decimal]]:
    """Orders at both ends of each tier."""
    step = Decimal(1) if rate.by == "items" else Decimal("0.01")
    for tier in rate.tiers:
        yield tier, tier.minimum
        yield tier, tier.below - step if tier.below is not None else tier.minimum + 1000


def _find_untruths(shipping: Shipping, services: list[Any]) -> Iterator[str]:
    """Every price of a zone that is stated otherwise to machines, or twice."""
    for service in services:
        method = service["@id"].rpartition("#")[2]
        for name, zone in shipping.zones.items():
            if method not in zone.rates:
                continue
            rate = zone.rates[method]
            for country in zone.countries:
                for area in find_areas(country, zone.regions) or {""}:
                    for tier, size in _list_sizes(rate):
                        stated = list(
                            _read_prices(
                                service["shippingConditions"], country, area, rate.by, size
                            )
                        )
                        if not _is_true(stated, tier, zone.currency):
                            yield f"{method} {name} {country} {area} {size}: {stated}"


def _is_true(stated: list[tuple[Decimal, Decimal, str]], tier: PriceTier, currency: str) -> bool:
    if not stated:
        return True
    [(lowest, highest, unit)] = stated if len(stated) == 1 else [(Decimal(1), Decimal(0), "")]
    if tier.percent is not None:
        return (lowest, unit) == (tier.percent / 100, "%")
    return tier.price is not None and lowest <= tier.price <= highest and unit == currency


def _read_shipping(name: str) -> tuple[Shipping, list[Any]]:
    """The facts of a shop's shipping and what its page states of them."""
    site = plan_example() if name == "example" else plan_shop(SITES / name / "content")
    [facts] = [one.facts for one in site.site.entries if isinstance(one.facts, Shipping)]
    [page] = [one for one in site.editions[0].pages if isinstance(one.facts, Shipping)]
    [node] = [one for one in page.jsonld if "hasShippingService" in one]
    return facts, node["hasShippingService"]


@pytest.mark.parametrize("name", [*GOLDEN, "example"])
def test_every_zone_is_told_at_the_price_of_its_page(name: str) -> None:
    shipping, services = _read_shipping(name)

    assert list(_find_untruths(shipping, services)) == []


@pytest.mark.parametrize("name", [*GOLDEN, "example"])
def test_the_home_market_has_a_price(name: str) -> None:
    shipping, services = _read_shipping(name)
    conditions = [one for service in services for one in service["shippingConditions"]]

    area = {"JP": "13"}.get(shipping.origin, "CA")  # Tokyo; California
    assert any(_is_destined(one, shipping.origin, area) for one in conditions)


def _shipping(**zones: dict[str, Any]) -> Shipping:
    """The shop's shipping with these zones; each has countries, and the price of each of its methods."""
    made = {
        name: {"name": name, "currency": "GBP"}
        | {key: value for key, value in zone.items() if key not in {"prices", "by"}}
        | {
            "rates": {
                method: {
                    **SPANS,
                    "by": zone.get("by", "order value"),
                    "tiers": tiers if isinstance(tiers, list) else _flat(tiers),
                }
                for method, tiers in zone["prices"].items()
            }
        }
        for name, zone in zones.items()
    }
    return Shipping.model_validate(FACTS["shipping"] | {"zones": made})


def _flat(price: str) -> list[dict[str, str]]:
    return [{"minimum": "0", "price": price}]


def _state(shipping: Shipping, method: str = "parcel") -> list[Any]:
    services = shipping.describe_organization(SETTING).get("hasShippingService", [])
    assert list(_find_untruths(shipping, services)) == []
    found = [one for one in services if one["@id"].endswith(f"#{method}")]
    return [
        one
        for service in found
        for one in service["shippingConditions"]
        if "doesNotShip" not in one
    ]


ISLANDS = ["Isle of Wight", "Scottish Highlands"]


def test_a_country_in_parts_without_codes_is_told_from_the_lowest_price_to_the_highest() -> None:
    shipping = _shipping(
        mainland={
            "countries": ["GB"],
            "prices": {"parcel": [*_below("50", "4.95"), *_from("50", "0")]},
        },
        islands={"countries": ["GB"], "regions": ISLANDS, "prices": {"parcel": "9.95"}},
    )
    small, large = _state(shipping)

    assert small["shippingRate"] == {
        "@type": "MonetaryAmount",
        "minValue": 4.95,
        "maxValue": 9.95,
        "currency": "GBP",
    }
    assert (large["shippingRate"]["minValue"], large["shippingRate"]["maxValue"]) == (0, 9.95)
    assert small["shippingDestination"] == [{"@type": "DefinedRegion", "addressCountry": "GB"}]


def _below(end: str, price: str) -> list[dict[str, str]]:
    return [{"minimum": "0", "below": end, "price": price}]


def _from(start: str, price: str) -> list[dict[str, str]]:
    return [{"minimum": start, "price": price}]


def test_parts_with_the_same_price_have_one() -> None:
    shipping = _shipping(
        mainland={"countries": ["GB"], "prices": {"parcel": "5"}},
        islands={"countries": ["GB"], "regions": ISLANDS, "prices": {"parcel": "5"}},
    )

    assert [one["shippingRate"]["value"] for one in _state(shipping)] == [5]


@pytest.mark.parametrize(
    "islands",
    [
        {"prices": {"box": "9.95"}},
        {"prices": {"parcel": "9.95"}, "currency": "EUR"},
        {"prices": {"parcel": [{"minimum": "0", "percent": "5%"}]}},
    ],
    ids=["without the method", "another currency", "a share"],
)
def test_what_cannot_be_compared_is_not_told(islands: dict[str, Any]) -> None:
    shipping = _shipping(
        mainland={"countries": ["GB", "IE"], "prices": {"parcel": "5"}},
        islands={"countries": ["GB"], "regions": ISLANDS, **islands},
    )

    destinations = [one["shippingDestination"] for one in _state(shipping)]
    assert destinations == [[{"@type": "DefinedRegion", "addressCountry": "IE"}]]


def test_a_country_of_which_only_a_part_is_served_is_not_told() -> None:
    shipping = _shipping(
        south={"countries": ["GB"], "regions": ["England"], "prices": {"parcel": "5"}},
        ireland={"countries": ["IE"], "prices": {"parcel": "8"}},
    )

    assert [one["shippingRate"]["value"] for one in _state(shipping)] == [8]


@pytest.mark.parametrize(
    ("country", "regions", "codes"),
    [
        ("US", ["Alaska", "Hawaii"], ["AK", "HI"]),
        ("US", ["AK", "US-HI"], ["AK", "HI"]),
        ("AU", ["Tasmania", "Western Australia"], ["TAS", "WA"]),
        ("JP", ["Hokkaido", "沖縄県"], ["01", "47"]),
    ],
)
def test_a_part_with_a_code_is_told_by_it_and_the_rest_by_theirs(
    country: str, regions: list[str], codes: list[str]
) -> None:
    shipping = _shipping(
        rest={"countries": [country], "prices": {"parcel": "5"}},
        far={"countries": [country], "regions": regions, "prices": {"parcel": "25"}},
    )
    rest, far = (one["shippingDestination"][0]["addressRegion"] for one in _state(shipping))

    assert far == codes
    assert {*rest} == list_areas(country) - {*codes}


@pytest.mark.parametrize(
    ("country", "count"), [("US", 51), ("AU", 8), ("JP", 47), ("CN", 31), ("GB", 0)]
)
def test_a_country_has_so_many_parts(country: str, count: int) -> None:
    assert len(list_areas(country)) == count


def test_states_that_are_left_out_are_not_told() -> None:
    shipping = _shipping(
        most={"countries": ["US"], "excluded": ["Alaska", "PO boxes"], "prices": {"parcel": "5"}}
    )
    [condition] = _state(shipping)

    assert {*condition["shippingDestination"][0]["addressRegion"]} == list_areas("US") - {"AK"}


@pytest.mark.parametrize(
    ("country", "excluded"),
    [
        ("GB", "Scottish Highlands"),
        ("DE", "Inseln ohne Brücke"),
        ("CN", "西藏自治区"),
        ("US", "Long Island"),
        ("US", "Hawaii and the Florida Keys"),
        ("US", "阿拉斯加"),
    ],
)
def test_a_part_that_is_left_out_and_has_no_code_leaves_nothing_to_tell(
    country: str, excluded: str
) -> None:
    zone = {"countries": [country, "IE"], "excluded": [excluded], "prices": {"parcel": "5"}}
    conditions = _state(_shipping(most=zone))

    assert not any(_is_destined(one, country, "AK") for one in conditions)


def test_a_part_of_one_country_that_is_left_out_says_nothing_of_the_others() -> None:
    zone = {"countries": ["US", "CA"], "excluded": ["Alaska"], "prices": {"parcel": "5"}}
    [condition] = _state(_shipping(most=zone))

    assert _is_destined(condition, "CA", "")
    assert not _is_destined(condition, "US", "AK")


def test_sorts_of_addresses_that_are_left_out_are_no_part_of_a_country() -> None:
    excluded = ["PO boxes", "BFPO addresses"]
    zone = {"countries": ["GB"], "excluded": excluded, "prices": {"parcel": "5"}}
    [condition] = _state(_shipping(all=zone))

    assert _is_destined(condition, "GB", "")


@pytest.mark.parametrize(
    ("text", "codes"),
    [("Alaska and Hawaii", {"AK", "HI"}), ("West Virginia", {"WV"}), ("PO boxes, AK", None)],
)
def test_the_parts_that_a_text_leaves_out_are_known_by_their_names(
    text: str, codes: set[str] | None
) -> None:
    assert find_excluded_areas("US", [text]) == codes


@pytest.mark.parametrize(
    ("excluded", "country"),
    [(ISLANDS, "GB"), (["the Highlands of Scotland"], "GB"), (["Northern Ireland"], "")],
)
def test_what_one_zone_leaves_out_and_no_other_serves_leaves_nothing_to_tell(
    excluded: list[str], country: str
) -> None:
    shipping = _shipping(
        mainland={"countries": ["GB"], "excluded": excluded, "prices": {"parcel": "4.95"}},
        islands={"countries": ["GB"], "regions": ISLANDS, "prices": {"parcel": "9.95"}},
    )

    stated = [one["shippingDestination"][0]["addressCountry"] for one in _state(shipping)]
    assert stated == ([country] if country else [])


def test_parts_that_make_up_the_whole_country_are_told_together() -> None:
    provinces = sorted(list_areas("CN"))
    zones = {
        "near": {"countries": ["CN"], "regions": provinces[:9], "prices": {"parcel": "5"}},
        "far": {"countries": ["CN"], "regions": provinces[9:], "prices": {"parcel": "9"}},
    }

    assert [one["shippingRate"]["maxValue"] for one in _state(_shipping(**zones))] == [9]
    zones["far"]["regions"] = provinces[10:]
    assert _shipping(**zones).describe_organization(SETTING) == {}


def test_prices_by_different_measures_are_told_as_one_span() -> None:
    by_weight = {"prices": {"parcel": [*_below("5", "9"), *_from("5", "30")]}, "by": "weight"}
    shipping = _shipping(
        mainland={
            "countries": ["GB"],
            "prices": {"parcel": [*_below("50", "4"), *_from("50", "0")]},
        },
        islands={"countries": ["GB"], "regions": ISLANDS, **by_weight},
    )
    [condition] = _state(shipping)

    assert condition["shippingRate"]["minValue"] == 0
    assert condition["shippingRate"]["maxValue"] == 30
    assert "orderValue" not in condition
