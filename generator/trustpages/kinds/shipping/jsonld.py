"""Shipping in schema.org's words: one `ShippingService` a method, one condition a tier and zone."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from trustpages.fields.amounts import get_minor_unit
from trustpages.fields.jsonld import (
    JsonLd,
    build_day_range,
    drop_empty,
    format_cutoff,
    get_term_url,
    get_weekday_url,
)
from trustpages.kinds.shipping.calendar import DeliveryCalendar
from trustpages.kinds.shipping.rates import (
    PriceTier,
    ShippingMethod,
    ShippingRate,
    ShippingZone,
)

FULFILMENT_TYPES = {
    "pickup": "FulfillmentTypePickupInStore",
    "locker": "FulfillmentTypePickupDropoff",
}


@dataclass(frozen=True, slots=True)
class ShippingTerms:
    """What all methods of a shop share."""

    calendar: DeliveryCalendar
    zones: dict[str, ShippingZone]
    refused: tuple[str, ...]
    origin: str
    today: date
    time_zone: str
    page: str


def build_shipping_service(name: str, method: ShippingMethod, terms: ShippingTerms) -> JsonLd:
    """A schema.org `ShippingService` (Google: `shippingConditions` required)."""
    zones = [zone for zone in terms.zones.values() if name in zone.rates]
    rates = [zone.rates[name] for zone in zones]
    slowest = max(rates, key=lambda rate: rate.handling.most, default=None)
    return {
        "@type": "ShippingService",
        "@id": f"{terms.page}#{name}",
        "name": str(method.name),
        "description": str(method.delivered_means),
        "fulfillmentType": get_term_url(
            FULFILMENT_TYPES.get(method.kind, "FulfillmentTypeDelivery")
        ),
        **({"handlingTime": _build_handling_time(slowest, terms)} if slowest else {}),
        "shippingConditions": [
            *(one for zone in zones for one in _build_conditions(name, zone, terms)),
            *_build_refused_regions(terms),
        ],
    }


def _build_handling_time(rate: ShippingRate, terms: ShippingTerms) -> JsonLd:
    return {
        "@type": "ServicePeriod",
        "cutoffTime": format_cutoff(terms.calendar.cutoff, terms.today, terms.time_zone),
        "businessDays": [get_weekday_url(day) for day in terms.calendar.working_days],
        "duration": build_day_range(rate.handling),
    }


def _list_dearest_countries(name: str, zone: ShippingZone, terms: ShippingTerms) -> list[str]:
    """The countries of a zone that no other zone serves at a higher price by the same method.

    Machines cannot tell apart the parts of a country that these zones divide; so they get the
    higher price, and nobody is promised too little.
    """
    price = zone.rates[name].first_price
    others = [other for other in terms.zones.values() if other is not zone and name in other.rates]
    dearer = [other for other in others if other.rates[name].first_price > price]
    return [code for code in zone.countries if not any(code in other.countries for other in dearer)]


def _build_conditions(name: str, zone: ShippingZone, terms: ShippingTerms) -> Iterator[JsonLd]:
    rate, countries = zone.rates[name], _list_dearest_countries(name, zone, terms)
    for tier in rate.tiers if countries else ():
        yield {
            "@type": "ShippingConditions",
            "shippingOrigin": {"@type": "DefinedRegion", "addressCountry": terms.origin},
            "shippingDestination": [_build_region(country, zone) for country in countries],
            **_build_tier_limits(tier, rate, zone),
            "shippingRate": _build_shipping_rate(tier, zone),
            "transitTime": {
                "@type": "ServicePeriod",
                "businessDays": [get_weekday_url(day) for day in terms.calendar.working_days],
                "duration": build_day_range(rate.transit),
            },
        }


def _build_region(country: str, zone: ShippingZone) -> JsonLd:
    return {"@type": "DefinedRegion", "addressCountry": country} | drop_empty(
        {"addressRegion": list(zone.regions)}
    )


def _build_tier_limits(tier: PriceTier, rate: ShippingRate, zone: ShippingZone) -> JsonLd:
    if tier.minimum == 0 and tier.below is None:
        return {}
    top = (
        {"maxValue": float(tier.below - _get_tier_step(rate, zone))}
        if tier.below is not None
        else {}
    )
    if rate.by == "order value":
        return {
            "orderValue": {
                "@type": "MonetaryAmount",
                "minValue": float(tier.minimum),
                **top,
                "currency": zone.currency,
            }
        }
    if rate.by == "weight":
        return {
            "weight": {
                "@type": "QuantitativeValue",
                "minValue": float(tier.minimum),
                **top,
                "unitCode": "KGM",
            }
        }
    most = {"maxValue": math.ceil(tier.below) - 1} if tier.below is not None else {}
    return {"numItems": {"@type": "QuantitativeValue", "minValue": int(tier.minimum), **most}}


def _get_tier_step(rate: ShippingRate, zone: ShippingZone) -> Decimal:
    """The smallest difference between two values: of money, or of kilograms."""
    return get_minor_unit(zone.currency) if rate.by == "order value" else Decimal("0.001")


def _build_shipping_rate(tier: PriceTier, zone: ShippingZone) -> JsonLd:
    """A `MonetaryAmount`, or a share of the order's value, which schema.org gives as a fraction."""
    if tier.percent is not None:
        return {"@type": "ShippingRateSettings", "orderPercentage": float(tier.percent / 100)}
    return {"@type": "MonetaryAmount", "value": float(tier.price or 0), "currency": zone.currency}


def _build_refused_regions(terms: ShippingTerms) -> list[JsonLd]:
    return [
        {
            "@type": "ShippingConditions",
            "doesNotShip": True,
            "shippingDestination": [{"@type": "DefinedRegion", "addressCountry": country}],
        }
        for country in terms.refused
    ]
