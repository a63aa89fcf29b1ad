"""Shipping: price lists, zones and holidays that hold, and the same said to machines."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from support.facts import SETTING, facts, fault, flaws, written
from support.shops import TODAY

from trustpages.fields.datetime_fields import WEEKDAYS

ZONE: dict[str, Any] = written("shipping")["zones"]["ireland"]
TIMES = {"handling": "1 to 2 business days", "transit": "1 to 2 business days"}


def _zone(*tiers: dict[str, str], **changes: Any) -> dict[str, Any]:
    rate = {**TIMES, "tiers": list(tiers)} if tiers else ZONE["rates"]["letter"]
    return {**deepcopy(ZONE), "rates": {"letter": rate}, **changes}


def test_nothing_is_wrong_with_the_smallest_price_list() -> None:
    assert flaws("shipping") == []


@pytest.mark.parametrize(
    ("code", "tiers"),
    [
        ("rate-gap", [{"minimum": "0", "below": "50", "price": "1"}]),
        ("rate-gap", [{"minimum": "10", "price": "1"}]),
        ("tier-without-price", [{"minimum": "0"}]),
        ("tier-without-price", [{"minimum": "0", "price": "1", "percent": "5%"}]),
    ],
)
def test_a_price_list_has_no_gap(code: str, tiers: list[dict[str, str]]) -> None:
    found = flaws("shipping", zones={"ireland": _zone(*tiers)})

    assert found == [(code, "zones.ireland.rates.letter.tiers.0")]


def test_a_rate_belongs_to_a_method() -> None:
    zone = {**ZONE, "rates": {"pigeon": ZONE["rates"]["letter"]}}

    assert flaws("shipping", zones={"ireland": zone}) == [
        ("unknown-method", "zones.ireland.rates.pigeon")
    ]


@pytest.mark.parametrize(
    ("found", "first", "second"),
    [
        ([("country-twice", "zones.b.countries.0")], [], []),
        ([], ["North"], ["South"]),
        ([], [], ["South"]),
        ([], ["North"], []),
        ([("country-twice", "zones.b.countries.0")], ["North"], ["South", "North"]),
    ],
)
def test_a_country_is_in_two_zones_only_if_regions_tell_them_apart(
    found: list[tuple[str, str]], first: list[str], second: list[str]
) -> None:
    """Whichever of the two is written first."""
    zones = {"a": _zone(regions=first), "b": _zone(regions=second)}

    assert found == flaws("shipping", zones=zones)


@pytest.mark.parametrize(
    ("found", "today"),
    [([], date(2027, 1, 16)), ([("holidays-end", "calendar.holidays")], date(2027, 1, 17))],
)
def test_holidays_are_known_for_sixty_days(found: list[tuple[str, str]], today: date) -> None:
    """The smallest shop's last holiday is 17 March 2027."""
    assert found == flaws("shipping", today=today)


@pytest.mark.parametrize(
    ("found", "change"),
    [
        ([("carrier-days", "calendar.working_days")], {"working_days": ["monday", "thursday"]}),
        ([("carrier-days", "calendar.working_days")], {"working_days": list(WEEKDAYS[1:6])}),
        ([], {"working_days": ["monday"], "carrier_days": list(WEEKDAYS[:5])}),
        ([], {"working_days": list(WEEKDAYS)}),
    ],
)
def test_who_sends_on_few_days_says_when_couriers_carry(
    found: list[tuple[str, str]], change: dict[str, Any]
) -> None:
    calendar = {**written("shipping")["calendar"], **change}

    assert flaws("shipping", calendar=calendar) == found


def test_a_week_of_examples_is_computed() -> None:
    examples = facts("shipping").estimate_deliveries("ireland", "letter", TODAY)

    assert len(examples) == 12
    assert all(one.ordered < one.earliest <= one.latest for one in examples)
    assert all(one.ordered < one.dispatched < one.latest for one in examples)


@pytest.mark.parametrize("times", ["1 to 24 hours", "1 month"])
def test_parcels_are_not_counted_in_hours(times: str) -> None:
    zone = _zone({"minimum": "0", "price": "1"})
    zone["rates"]["letter"]["transit"] = times

    assert "is not counted in days" in fault("shipping", zones={"ireland": zone})


def test_machines_are_told_the_same_price_and_days() -> None:
    zone = _zone(
        {"minimum": "0", "below": "50", "price": "2.20"}, {"minimum": "50", "percent": "5%"}
    )
    said = facts("shipping", zones={"ireland": zone}, refused=["GB"]).describe_organization(SETTING)
    (service,) = said["hasShippingService"]
    low, high, refused = service["shippingConditions"]

    assert low["orderValue"] == {
        "@type": "MonetaryAmount",
        "minValue": 0.0,
        "maxValue": 49.99,
        "currency": "EUR",
    }
    assert low["shippingRate"] == {"@type": "MonetaryAmount", "value": 2.2, "currency": "EUR"}
    assert low["transitTime"]["duration"]["maxValue"] == 2
    assert high["shippingRate"] == {"@type": "ShippingRateSettings", "orderPercentage": 0.05}
    assert refused["doesNotShip"] is True
    assert service["handlingTime"]["cutoffTime"] == "12:00:00+00:00"


def test_a_method_that_serves_no_zone_is_not_told() -> None:
    methods = written("shipping")["methods"]
    more = {**methods, "van": {**methods["letter"], "name": "Van"}}
    said = facts("shipping", methods=more).describe_organization(SETTING)

    assert [one["name"] for one in said["hasShippingService"]] == ["Letter"]


def test_machines_are_told_the_whole_span_of_prices_and_days_within_a_country() -> None:
    """They cannot tell two parts of a country apart, so nobody is promised too much."""
    cheap = _zone({"minimum": "0", "price": "2.20"})
    dear = _zone({"minimum": "0", "price": "9.90"})
    dear["regions"] = ["Islands"]
    dear["rates"]["letter"]["handling"] = "2 to 5 business days"
    (service,) = facts("shipping", zones={"near": cheap, "far": dear}).describe_organization(
        SETTING
    )["hasShippingService"]

    [condition] = service["shippingConditions"]
    rate, days = condition["shippingRate"], service["handlingTime"]["duration"]
    assert (rate["minValue"], rate["maxValue"]) == (2.2, 9.9)
    assert (days["minValue"], days["maxValue"]) == (1, 5)


def test_a_tier_ends_one_coin_below_the_next_in_currencies_without_cents() -> None:
    zone = _zone(
        {"minimum": "0", "below": "5000", "price": "600"}, {"minimum": "5000", "price": "0"}
    )
    zone["currency"] = "JPY"
    said = facts("shipping", zones={"ireland": zone}).describe_organization(SETTING)

    assert said["hasShippingService"][0]["shippingConditions"][0]["orderValue"]["maxValue"] == 4999


@pytest.mark.parametrize(("currency", "price"), [("EUR", "2.205"), ("JPY", "5.50")])
def test_a_price_is_never_rounded_behind_the_owners_back(currency: str, price: str) -> None:
    zone = _zone({"minimum": "0", "price": price}, currency=currency)

    assert flaws("shipping", zones={"ireland": zone}) == [
        ("money", "zones.ireland.rates.letter.tiers.0.price")
    ]


def test_three_decimals_are_money_where_the_currency_has_them() -> None:
    zone = _zone({"minimum": "0", "price": "1.250"}, currency="KWD")

    assert flaws("shipping", zones={"ireland": zone}) == []


def test_nobody_orders_half_an_item() -> None:
    zone = _zone({"minimum": "0", "below": "1.5", "price": "1"}, {"minimum": "1.5", "price": "2"})
    zone["rates"]["letter"]["by"] = "items"

    assert flaws("shipping", zones={"ireland": zone}) == [
        ("whole-number", "zones.ireland.rates.letter.tiers.1.minimum")
    ]


def test_holidays_of_more_than_a_year_are_a_slip() -> None:
    """Else an arrival would be told for a day on which nothing is carried."""
    calendar = written("shipping")["calendar"]
    ever = {"starts": "2026-11-20", "ends": "2028-01-03", "name": "Christmas"}

    assert flaws("shipping", calendar={**calendar, "holidays": [ever]}) == [
        ("no-working-day", "calendar.holidays")
    ]


@pytest.mark.parametrize("starts", ["2027-11-29", "2028-01-01"])
def test_a_slip_in_holidays_far_ahead_is_told_on_the_day_of_writing(starts: str) -> None:
    """Else a day would come on which it stops the nightly build."""
    calendar = written("shipping")["calendar"]
    holiday = {"starts": starts, "ends": "2029-01-03", "name": "Christmas"}
    shipping = facts("shipping", calendar={**calendar, "holidays": [holiday]})
    days = [TODAY + timedelta(days=offset) for offset in range(0, 900, 30)]
    codes = [{one.code for one in shipping.validate_fields(day)} for day in days]

    assert "no-working-day" in codes[0]
    assert sorted(codes, key=lambda one: "no-working-day" not in one) == codes


def test_a_country_that_stands_twice_in_one_zone_is_taken_out_once() -> None:
    (found,) = facts("shipping", zones={"a": _zone(countries=["IE", "IE"])}).validate_fields(TODAY)

    assert found.message == "IE stands twice in the zone 'a'"
