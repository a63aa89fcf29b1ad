"""Shipping in schema.org's words: one `ShippingService` a method, one condition a tier and zone."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from trustpages.facts.amounts import smallest
from trustpages.facts.delivery import Calendar
from trustpages.facts.rates import Method, Rate, Tier, Zone
from trustpages.schemaorg import JsonLd, some, term
from trustpages.schemaorg.times import cutoff, days, weekday

FULFILMENT = {
    "pickup": "FulfillmentTypePickupInStore",
    "locker": "FulfillmentTypePickupDropoff",
}


@dataclass(frozen=True, slots=True)
class Terms:
    """What all methods of a shop share."""

    calendar: Calendar
    zones: dict[str, Zone]
    refused: tuple[str, ...]
    origin: str
    today: date
    time_zone: str
    page: str


def service(name: str, method: Method, terms: Terms) -> JsonLd:
    """A schema.org `ShippingService` (Google: `shippingConditions` required)."""
    zones = [zone for zone in terms.zones.values() if name in zone.rates]
    rates = [zone.rates[name] for zone in zones]
    slowest = max(rates, key=lambda rate: rate.handling.most, default=None)
    return {
        "@type": "ShippingService",
        "@id": f"{terms.page}#{name}",
        "name": str(method.name),
        "description": str(method.delivered_means),
        "fulfillmentType": term(FULFILMENT.get(method.kind, "FulfillmentTypeDelivery")),
        **({"handlingTime": _handling(slowest, terms)} if slowest else {}),
        "shippingConditions": [
            *(one for zone in zones for one in _conditions(name, zone, terms)),
            *_refused(terms),
        ],
    }


def _handling(rate: Rate, terms: Terms) -> JsonLd:
    return {
        "@type": "ServicePeriod",
        "cutoffTime": cutoff(terms.calendar.cutoff, terms.today, terms.time_zone),
        "businessDays": [weekday(day) for day in terms.calendar.working_days],
        "duration": days(rate.handling),
    }


def _dearest(name: str, zone: Zone, terms: Terms) -> list[str]:
    """The countries of a zone that no other zone serves at a higher price by the same method.

    Machines cannot tell apart the parts of a country that these zones divide; so they are told the
    higher price, and nobody is promised too little.
    """
    price = zone.rates[name].first_price
    others = [other for other in terms.zones.values() if other is not zone and name in other.rates]
    dearer = [other for other in others if other.rates[name].first_price > price]
    return [code for code in zone.countries if not any(code in other.countries for other in dearer)]


def _conditions(name: str, zone: Zone, terms: Terms) -> Iterator[JsonLd]:
    rate, countries = zone.rates[name], _dearest(name, zone, terms)
    for tier in rate.tiers if countries else ():
        yield {
            "@type": "ShippingConditions",
            "shippingOrigin": {"@type": "DefinedRegion", "addressCountry": terms.origin},
            "shippingDestination": [_region(country, zone) for country in countries],
            **_limits(tier, rate, zone),
            "shippingRate": _price(tier, zone),
            "transitTime": {
                "@type": "ServicePeriod",
                "businessDays": [weekday(day) for day in terms.calendar.working_days],
                "duration": days(rate.transit),
            },
        }


def _region(country: str, zone: Zone) -> JsonLd:
    return {"@type": "DefinedRegion", "addressCountry": country} | some(
        {"addressRegion": list(zone.regions)}
    )


def _limits(tier: Tier, rate: Rate, zone: Zone) -> JsonLd:
    if tier.minimum == 0 and tier.below is None:
        return {}
    top = {"maxValue": float(tier.below - _step(rate, zone))} if tier.below is not None else {}
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


def _step(rate: Rate, zone: Zone) -> Decimal:
    """The smallest difference between two values: of money, or of kilograms."""
    return smallest(zone.currency) if rate.by == "order value" else Decimal("0.001")


def _price(tier: Tier, zone: Zone) -> JsonLd:
    if tier.percent is not None:
        return {"@type": "ShippingRateSettings", "orderPercentage": float(tier.percent)}
    return {"@type": "MonetaryAmount", "value": float(tier.price or 0), "currency": zone.currency}


def _refused(terms: Terms) -> list[JsonLd]:
    return [
        {
            "@type": "ShippingConditions",
            "doesNotShip": True,
            "shippingDestination": [{"@type": "DefinedRegion", "addressCountry": country}],
        }
        for country in terms.refused
    ]
