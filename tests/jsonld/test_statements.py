"""What machines are told is what the page says: whole days and items, words without markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from models import ADDRESS, EXCEPTIONS, FACTS, SETTING, WEEK
from vocabulary import faults

from trustpages.fields import LocalizedHtml
from trustpages.fields.amounts import Money
from trustpages.fields.datetime_fields import HoursException, WeeklyHours
from trustpages.fields.durations import Duration, DurationRange
from trustpages.fields.jsonld import (
    build_day_range,
    build_opening_hours,
    drop_empty,
    format_cutoff,
    format_midnight,
    get_term_url,
    round_up_to_days,
)
from trustpages.fields.media import Video
from trustpages.fields.postal_address import PostalAddress, build_postal_address
from trustpages.kinds import KINDS
from trustpages.kinds.person.jsonld import build_video_object
from trustpages.kinds.returns import build_monetary_amount
from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shipping.jsonld import ShippingTerms, build_shipping_service
from trustpages.kinds.shop import Registration, build_registration

FILM = FACTS["person"]["video"]


def _services() -> dict[str, Any]:
    said = KINDS["shipping"].model_validate(FACTS["shipping"]).describe_organization(SETTING)
    return {service["name"]: service for service in said["hasShippingService"]}


@pytest.mark.parametrize(
    ("day", "zone", "said"),
    [
        (date(2026, 5, 12), "Europe/London", "2026-05-12T00:00:00+01:00"),
        (date(2026, 1, 12), "Europe/London", "2026-01-12T00:00:00+00:00"),
        (date(2026, 5, 12), "Asia/Shanghai", "2026-05-12T00:00:00+08:00"),
    ],
)
def test_a_day_begins_where_the_shop_is(day: date, zone: str, said: str) -> None:
    assert format_midnight(day, zone) == said


def test_what_is_empty_is_not_said() -> None:
    assert drop_empty({"a": "", "b": None, "c": [], "d": 0, "e": False}) == {"d": 0, "e": False}
    assert get_term_url("Monday") == "https://schema.org/Monday"


def test_an_address_is_said_line_by_line() -> None:
    said = build_postal_address(PostalAddress.model_validate(ADDRESS | {"extra": "Unit 3"}))

    assert said["streetAddress"] == "14 Kiln Lane, Unit 3"
    assert faults(said) == []


def test_a_shop_without_a_register_names_none() -> None:
    assert build_registration(Registration(not_required="A sole trader")) is None


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (
            {"registry": "Companies House", "number": "01234567", "country": "GB"},
            {
                "name": "Companies House",
                "issuedBy": {"@type": "Organization", "name": "Companies House"},
            },
        ),
        ({"number": "77", "not_required": "A trade licence is enough"}, {"name": "77"}),
        (
            {
                "registry": "HRB",
                "number": "1",
                "country": "DE",
                "url": "https://register.example/1",
            },
            {"name": "HRB", "url": "https://register.example/1"},
        ),
    ],
)
def test_an_entry_in_a_register_has_a_name(entry: dict[str, str], said: dict[str, Any]) -> None:
    stated = build_registration(Registration.model_validate(entry))
    assert stated is not None

    assert stated["certificationIdentification"] == entry["number"]
    assert {key: stated.get(key) for key in said} == said
    assert ("issuedBy" in stated) is ("registry" in entry)
    assert faults(stated) == []


def test_a_film_without_a_still_is_not_said() -> None:
    video = Video.model_validate(FILM)

    assert build_video_object(video, None, SETTING.pictures, "UTC") is None


def test_a_transcript_is_told_without_its_markup() -> None:
    video = FILM | {"transcript": LocalizedHtml("<p>Hello &amp; <em>welcome</em>.</p>")}
    person = KINDS["person"].model_validate(FACTS["person"] | {"video": video})
    [said] = person.describe_entities(SETTING)[0]["subjectOf"]

    assert said["transcript"] == "Hello & welcome."


def test_money_is_a_number_with_its_currency() -> None:
    assert build_monetary_amount(Money(Decimal("4.50"), "GBP")) == {
        "@type": "MonetaryAmount",
        "value": 4.5,
        "currency": "GBP",
    }


def test_a_tier_by_items_ends_with_the_last_whole_item() -> None:
    first = _services()["box"]["shippingConditions"][0]

    assert first["numItems"] == {"@type": "QuantitativeValue", "minValue": 0, "maxValue": 2}


def test_a_tier_by_value_ends_a_penny_before_the_next() -> None:
    first, second = _services()["parcel"]["shippingConditions"][:2]

    assert first["orderValue"]["maxValue"] == 49.99
    assert second["orderValue"] == {
        "@type": "MonetaryAmount",
        "minValue": 50.0,
        "currency": "GBP",
    }


def test_a_method_that_serves_no_zone_is_not_told() -> None:
    assert sorted(_services()) == ["box", "pallet", "parcel"]


def test_countries_that_are_refused_are_told_with_every_method() -> None:
    facts = Shipping.model_validate(FACTS["shipping"])
    terms = ShippingTerms(
        facts.calendar, facts.zones, ("IM",), "GB", SETTING.today, "Europe/London", ""
    )
    said = build_shipping_service("parcel", facts.methods["parcel"], terms)

    assert said["shippingConditions"][-1]["doesNotShip"] is True
    assert said["shippingConditions"][-1]["shippingDestination"][0]["addressCountry"] == "IM"


@pytest.mark.parametrize(
    ("day", "said"),
    [(date(2026, 11, 22), "14:00:00+00:00"), (date(2026, 7, 1), "14:00:00+01:00")],
)
def test_a_cut_off_carries_the_offset_of_its_season(day: date, said: str) -> None:
    shipping = KINDS["shipping"].model_validate(FACTS["shipping"])
    services = shipping.describe_organization(replace(SETTING, today=day))["hasShippingService"]

    assert services[0]["handlingTime"]["cutoffTime"] == said
    assert format_cutoff(time(14), day, "Europe/London") == said


@pytest.mark.parametrize(
    ("span", "least", "most"),
    [
        (DurationRange(0, 1, "business days"), 0, 1),
        (DurationRange(12, 36, "hours"), 0, 2),
        (DurationRange(1, 2, "weeks"), 7, 14),
    ],
)
def test_a_span_is_told_in_days_its_upper_end_rounded_up(
    span: DurationRange, least: int, most: int
) -> None:
    said = build_day_range(span)

    assert (said["minValue"], said["maxValue"], said["unitCode"]) == (least, most, "DAY")


@pytest.mark.parametrize(
    ("length", "expected"),
    [(Duration(24, "hours"), 1), (Duration(30, "days"), 30), (Duration(2, "weeks"), 14)],
)
def test_a_length_of_time_is_told_in_whole_days(length: Duration, expected: int) -> None:
    assert round_up_to_days(length) == expected


def test_days_with_the_same_hours_are_told_together_and_a_closed_day_not_at_all() -> None:
    said = build_opening_hours(WeeklyHours.model_validate(WEEK))

    assert [(len(one["dayOfWeek"]), one["opens"], one["closes"]) for one in said] == [
        (5, "09:00", "12:00"),
        (5, "13:00", "17:00"),
        (1, "10:00", "14:00"),
    ]


def test_a_day_that_is_closed_for_once_opens_and_closes_at_midnight() -> None:
    exceptions = tuple(HoursException.model_validate(one) for one in EXCEPTIONS)
    closed, short = build_opening_hours(WeeklyHours.model_validate(WEEK), exceptions)[-2:]

    assert (closed["validFrom"], closed["validThrough"]) == ("2026-12-24", "2026-12-26")
    assert (closed["opens"], closed["closes"]) == ("00:00", "00:00")
    assert (short["validFrom"], short["opens"], short["closes"]) == ("2026-12-31", "09:00", "12:00")
