"""Shipping in schema.org's words: one `ShippingService` a method, one condition a price and destination."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from trustpages.fields.amounts import get_minor_unit
from trustpages.fields.disruptions import Disruptions, find_closures
from trustpages.fields.durations import DurationRange
from trustpages.fields.jsonld import (
    JsonLd,
    build_day_range,
    drop_empty,
    format_cutoff,
    get_term_url,
    get_weekday_url,
)
from trustpages.kinds.shipping.calendar import (
    DISPATCH,
    DeliveryCalendar,
    RouteCalendar,
    select_route_disruptions,
)
from trustpages.kinds.shipping.rates import ShippingMethod, ShippingRate, ShippingZone
from trustpages.kinds.shipping.regions import (
    CODED_COUNTRIES,
    find_areas,
    find_excluded_areas,
    is_served_by,
    leaves_out_regions,
    list_areas,
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
    disruptions: Disruptions = ()


@dataclass(frozen=True, slots=True)
class Destination:
    """A country, or the parts of it with these codes (ISO 3166-2 without the country); () for all of it."""

    country: str
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedRate:
    """What machines are told of some destinations: the rates of the zones that serve them.

    More than one zone stands in it where machines cannot tell the parts of a country apart.
    """

    destinations: tuple[Destination, ...]
    zones: tuple[ShippingZone, ...]


@dataclass(frozen=True, slots=True)
class PriceBand:
    """Orders from `minimum` to less than `below`: the lowest and highest price, or a share of the value."""

    minimum: Decimal
    below: Decimal | None
    lowest: Decimal
    highest: Decimal
    percent: Decimal | None = None


def build_shipping_service(name: str, method: ShippingMethod, terms: ShippingTerms) -> JsonLd:
    """A schema.org `ShippingService` (Google: `shippingConditions` required)."""
    rates = [zone.rates[name] for zone in terms.zones.values() if name in zone.rates]
    return {
        "@type": "ShippingService",
        "@id": f"{terms.page}#{name}",
        "name": str(method.name),
        "description": str(method.delivered_means),
        "fulfillmentType": get_term_url(
            FULFILMENT_TYPES.get(method.kind, "FulfillmentTypeDelivery")
        ),
        **(
            {"handlingTime": _build_handling_time(rates, terms)}
            if rates and not find_closures(terms.disruptions, DISPATCH, terms.today)
            else {}
        ),
        "shippingConditions": [
            *(
                condition
                for stated in list_stated_rates(name, terms.zones)
                for condition in _build_conditions(name, stated, terms)
            ),
            *_build_refused_regions(terms),
        ],
    }


def _build_handling_time(rates: list[ShippingRate], terms: ShippingTerms) -> JsonLd:
    return {
        "@type": "ServicePeriod",
        "cutoffTime": format_cutoff(terms.calendar.cutoff, terms.today, terms.time_zone),
        "businessDays": [get_weekday_url(day) for day in terms.calendar.working_days],
        "duration": build_day_range(*(rate.handling for rate in rates)),
    }


def list_stated_rates(method: str, zones: Mapping[str, ShippingZone]) -> Iterator[StatedRate]:
    """What can be said of a method without a promise that the page does not make, zone by zone.

    A country that zones divide into parts which machines cannot tell apart comes after the zones: with
    the prices of all of them, from the lowest to the highest; or not at all if one of them lacks the
    method or has another currency, or if they do not serve the whole of it. A part that is `excluded`
    counts as served where the regions of another zone have similar words.
    """
    countries = list(dict.fromkeys(code for zone in zones.values() for code in zone.countries))
    divided = {code: _divide_country(code, zones) for code in countries}
    for name, zone in zones.items():
        destinations = tuple(
            Destination(code, parts[name])
            for code, parts in divided.items()
            if parts is not None and name in parts
        )
        if destinations and method in zone.rates:
            yield StatedRate(destinations, (zone,))
    for code, parts in divided.items():
        serving = tuple(zone for zone in zones.values() if code in zone.countries)
        if parts is None and _can_be_summed_up(code, method, serving):
            yield StatedRate((Destination(code),), serving)


def _divide_country(
    country: str, zones: Mapping[str, ShippingZone]
) -> Mapping[str, tuple[str, ...]] | None:
    """The codes of the parts that each zone serves, () for the whole; None if they cannot be told apart."""
    serving = {name: zone for name, zone in zones.items() if country in zone.countries}
    if country not in CODED_COUNTRIES:
        whole = [
            name
            for name, zone in serving.items()
            if not zone.regions and not _list_excluded(country, zone)
        ]
        return {whole[0]: ()} if whole and len(serving) == 1 else None
    named = {name: find_areas(country, zone.regions) for name, zone in serving.items()}
    elsewhere: set[str] = set()
    for areas in named.values():
        if areas is None:
            return None
        elsewhere |= areas
    parts: dict[str, tuple[str, ...]] = {}
    for name, zone in serving.items():
        excluded = find_excluded_areas(country, _list_excluded(country, zone))
        if excluded is None:
            return None
        rest = list_areas(country) - elsewhere - excluded if elsewhere | excluded else frozenset()
        parts[name] = tuple(sorted((named[name] or frozenset()) if zone.regions else rest))
    return parts


def _can_be_summed_up(country: str, method: str, serving: tuple[ShippingZone, ...]) -> bool:
    """Whether zones serve the whole of a country by a method, at prices that can be compared."""
    if any(method not in zone.rates for zone in serving):
        return False
    rates = [zone.rates[method] for zone in serving]
    comparable = len({zone.currency for zone in serving}) == 1
    priced = all(tier.price is not None for rate in rates for tier in rate.tiers)
    return comparable and priced and _is_whole_country(country, serving)


def _list_excluded(country: str, zone: ShippingZone) -> list[str]:
    """What a zone leaves out of a country, but for sorts of addresses and parts of its other countries."""
    others = [other for other in zone.countries if other != country]
    return [
        text
        for text in zone.excluded
        if leaves_out_regions(text)
        and not any(find_excluded_areas(other, [text]) for other in others)
    ]


def _is_whole_country(country: str, serving: tuple[ShippingZone, ...]) -> bool:
    regions = [region for zone in serving for region in zone.regions]
    excluded = [text for zone in serving for text in _list_excluded(country, zone)]
    if not all(is_served_by(text, regions) for text in excluded):
        return False
    if any(not zone.regions for zone in serving):
        return True
    areas = find_areas(country, regions)
    return bool(areas) and list_areas(country) <= (areas or frozenset())


def _build_conditions(name: str, stated: StatedRate, terms: ShippingTerms) -> Iterator[JsonLd]:
    rates = [zone.rates[name] for zone in stated.zones]
    currency = stated.zones[0].currency
    for band in _list_price_bands(rates):
        yield {
            "@type": "ShippingConditions",
            "shippingOrigin": {"@type": "DefinedRegion", "addressCountry": terms.origin},
            "shippingDestination": [_build_region(one) for one in stated.destinations],
            **_build_band_limits(band, rates[0].by, currency),
            "shippingRate": _build_shipping_rate(band, currency),
            **_build_transit_time(name, stated, terms),
        }


def _build_transit_time(name: str, stated: StatedRate, terms: ShippingTerms) -> JsonLd:
    """The time on the way of what is handed over today, with the delays that notices state for it.

    Nothing where a delay counts in other days than the time on the way.
    """
    spans = []
    for zone_name, zone in terms.zones.items():
        if not any(zone is one for one in stated.zones):
            continue
        transit = zone.rates[name].transit
        route = RouteCalendar(
            terms.calendar, select_route_disruptions(terms.disruptions, zone_name, name)
        )
        delay = route.find_delay(terms.today)
        if delay and delay.adds:
            if delay.adds.unit != transit.unit:
                return {}
            transit = DurationRange(
                transit.least + delay.adds.least, transit.most + delay.adds.most, transit.unit
            )
        spans.append(transit)
    return {
        "transitTime": {
            "@type": "ServicePeriod",
            "businessDays": [get_weekday_url(day) for day in terms.calendar.days_of_carriers],
            "duration": build_day_range(*spans),
        }
    }


def _list_price_bands(rates: list[ShippingRate]) -> Iterator[PriceBand]:
    """The price lists of several zones laid over each other; that of one zone is its own.

    Lists by different measures give one band, from the lowest price of all to the highest.
    """
    if len({rate.by for rate in rates}) > 1:
        all_prices = [tier.price or Decimal(0) for rate in rates for tier in rate.tiers]
        yield PriceBand(Decimal(0), None, min(all_prices), max(all_prices))
        return
    starts = sorted({tier.minimum for rate in rates for tier in rate.tiers})
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        tiers = [rate.find_tier(start) for rate in rates]
        prices = [tier.price or Decimal(0) for tier in tiers]
        yield PriceBand(start, end, min(prices), max(prices), tiers[0].percent)


def _build_region(destination: Destination) -> JsonLd:
    return {"@type": "DefinedRegion", "addressCountry": destination.country} | drop_empty(
        {"addressRegion": list(destination.areas)}
    )


def _build_band_limits(band: PriceBand, by: str, currency: str) -> JsonLd:
    if band.minimum == 0 and band.below is None:
        return {}
    step = get_minor_unit(currency) if by == "order value" else Decimal("0.001")
    top = {"maxValue": float(band.below - step)} if band.below is not None else {}
    limits = {"minValue": float(band.minimum), **top}
    if by == "order value":
        return {"orderValue": {"@type": "MonetaryAmount", **limits, "currency": currency}}
    if by == "weight":
        return {"weight": {"@type": "QuantitativeValue", **limits, "unitCode": "KGM"}}
    most = {"maxValue": math.ceil(band.below) - 1} if band.below is not None else {}
    return {"numItems": {"@type": "QuantitativeValue", "minValue": int(band.minimum), **most}}


def _build_shipping_rate(band: PriceBand, currency: str) -> JsonLd:
    """A `MonetaryAmount`, or a share of the order's value, which schema.org gives as a fraction."""
    if band.percent is not None:
        return {"@type": "ShippingRateSettings", "orderPercentage": float(band.percent / 100)}
    if band.lowest == band.highest:
        price = {"value": float(band.highest)}
    else:
        price = {"minValue": float(band.lowest), "maxValue": float(band.highest)}
    return {"@type": "MonetaryAmount", **price, "currency": currency}


def _build_refused_regions(terms: ShippingTerms) -> list[JsonLd]:
    return [
        {
            "@type": "ShippingConditions",
            "doesNotShip": True,
            "shippingDestination": [{"@type": "DefinedRegion", "addressCountry": country}],
        }
        for country in terms.refused
    ]
