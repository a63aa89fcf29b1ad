"""Shipping: when it arrives, what it costs, how far it comes, and who answers if it does not."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Annotated, ClassVar
from zoneinfo import ZoneInfo

from trustpages.fields import Slug, field_info
from trustpages.fields.amounts import get_minor_unit, may_be_thousands
from trustpages.fields.contact import CountryCode
from trustpages.fields.datetime_fields import WEEKDAYS
from trustpages.fields.disruptions import Disruptions
from trustpages.fields.jsonld import JsonLd, drop_empty
from trustpages.i18n import list_time_zones
from trustpages.kinds.kind import (
    DueFact,
    FieldProblem,
    JsonLdContext,
    Kind,
    OrderStage,
    Requirement,
)
from trustpages.kinds.shipping.calendar import (
    DeliveryCalendar,
    DeliveryEstimate,
    RouteCalendar,
    estimate_week,
    select_route_disruptions,
)
from trustpages.kinds.shipping.jsonld import (
    ShippingTerms,
    build_shipping_service,
    list_stated_rates,
)
from trustpages.kinds.shipping.rates import (
    CourierLiability,
    DamageTerms,
    ShippingMethod,
    ShippingRate,
    ShippingZone,
)
from trustpages.kinds.shipping.regions import suggest_area
from trustpages.kinds.shipping.tracking import CarrierPage, ParcelTracking

MIN_HOLIDAY_HORIZON = timedelta(days=60)
"""Holidays must be entered at least so far ahead (domain rule of the calendar)."""
HOLIDAYS_HINT = "Add the holidays of the coming months, so that delivery days stay true."


class Shipping(Kind):
    """Shipping: when it arrives, what it costs, how far it comes, and who answers if it does not."""

    file: ClassVar[str] = "shipping.md"
    static_files: ClassVar[tuple[str, ...]] = ("zones.css",)
    path: ClassVar[str] = "shipping/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Shipping"
    requirement: ClassVar[Requirement] = "recommended"
    footer_rank: ClassVar[int] = 1

    calendar: Annotated[DeliveryCalendar, field_info("Working days, cut-off and holidays")]
    origin: Annotated[CountryCode, field_info("The country that parcels leave from", "GB")]
    methods: Annotated[
        dict[Slug, ShippingMethod],
        field_info("Each way to send, under a name of its own", min_length=1),
    ]
    zones: Annotated[
        dict[Slug, ShippingZone], field_info("Each zone, under a name of its own", min_length=1)
    ]
    refused: Annotated[
        tuple[CountryCode, ...], field_info("Countries of sale that you do not ship to")
    ] = ()
    tracking: Annotated[
        ParcelTracking | None, field_info("Where a parcel is, and what to do when it stands still")
    ] = None
    damage: Annotated[DamageTerms, field_info("Broken on arrival")]
    courier_liability: Annotated[CourierLiability, field_info("When the courier fails")]

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Rates without gaps, methods that exist, countries that are served once, holidays ahead."""
        yield from self._check_rates()
        yield from self._check_zone_overlaps()
        yield from self._check_regions()
        yield from self._check_tracked_methods()
        if self.calendar.is_handed_over_by_midnight:
            yield FieldProblem(
                ("calendar", "handed_over_by"),
                "end-of-day",
                "24:00 is read as midnight, the end of the day",
                "Nothing is to be done if that is meant; else write the hour, such as 17:00.",
                notice=True,
            )
        if missing := self._find_days_without_dispatch():
            yield FieldProblem(
                ("calendar", "working_days"),
                "carrier-days",
                f"you send nothing on {', '.join(missing)}, and nothing says whether couriers "
                "carry parcels then",
                "Add 'carrier_days:' to the calendar with the days on which your couriers carry and "
                "deliver, such as [monday, tuesday, wednesday, thursday, friday]. Days on the way are "
                "counted by them.",
                warning=True,
            )
        if self.calendar.has_year_without_working_day(today):
            yield FieldProblem(
                ("calendar", "holidays"),
                "no-working-day",
                "these holidays leave no working day in a whole year",
                "Shorten the one that is too long; look at its year.",
            )
        if self.calendar.find_last_holiday() - today < MIN_HOLIDAY_HORIZON:
            yield FieldProblem(
                ("calendar", "holidays"),
                "holidays-end",
                f"the last holiday that is entered is {self.calendar.find_last_holiday()}, "
                "less than 60 days ahead",
                HOLIDAYS_HINT,
                notice=True,
            )

    def measure_extent(self, today: date) -> Mapping[str, int]:
        """The shipping zones."""
        return {"zones": len(self.zones)}

    def list_due_dates(self) -> Iterator[DueFact]:
        """The last day on which holidays are known for long enough."""
        yield DueFact(
            ("calendar", "holidays"),
            self.calendar.find_last_holiday() - MIN_HOLIDAY_HORIZON,
            "the list of holidays",
            f"it ends in less than 60 days, on {self.calendar.find_last_holiday()}",
            HOLIDAYS_HINT,
        )

    def _find_days_without_dispatch(self) -> list[str]:
        """The days from Monday to Friday without dispatch, if the days of the couriers are not stated."""
        if self.calendar.carrier_days:
            return []
        return [day.capitalize() for day in WEEKDAYS[:5] if day not in self.calendar.working_days]

    def _check_rates(self) -> Iterator[FieldProblem]:
        for zone_name, zone in self.zones.items():
            for name, rate in zone.rates.items():
                loc = ("zones", zone_name, "rates", name)
                if name not in self.methods:
                    yield FieldProblem(
                        loc,
                        "unknown-method",
                        f"there is no shipping method '{name}'",
                        f"The methods are: {', '.join(self.methods)}.",
                    )
                yield from (
                    FieldProblem(
                        (*loc, "tiers", index),
                        "rate-gap",
                        f"the price list has a fault: {said}",
                        "Each tier must start where the one before it ends ('below'), the first at 0, "
                        "and the last has no 'below'.",
                    )
                    for index, said in rate.find_tier_gaps()
                )
                yield from _check_tier_prices((*loc, "tiers"), rate)
                yield from _check_tier_precision((*loc, "tiers"), rate, zone.currency)

    def _check_zone_overlaps(self) -> Iterator[FieldProblem]:
        served: dict[tuple[str, str], str] = {}
        for name, zone in self.zones.items():
            for index, country in enumerate(zone.countries):
                parts = [(country, region) for region in zone.regions or ("",)]
                twice = [served[part] for part in parts if part in served]
                if twice[:1] == [name]:
                    yield FieldProblem(
                        ("zones", name, "countries", index),
                        "country-twice",
                        f"{country} stands twice in the zone '{name}'",
                        "Take it out once.",
                    )
                elif twice:
                    yield FieldProblem(
                        ("zones", name, "countries", index),
                        "country-twice",
                        f"{country} stands in the zones '{twice[0]}' and '{name}'",
                        f"{_suggest_removal(name, zone.countries)}, or name the 'regions' of each,"
                        " such as 'regions: [Highlands]'.",
                    )
                served |= {part: name for part in parts if part not in served}

    def _check_regions(self) -> Iterator[FieldProblem]:
        for name, zone in self.zones.items():
            for index, region in enumerate(zone.regions):
                for country in zone.countries:
                    if meant := suggest_area(country, region):
                        yield FieldProblem(
                            ("zones", name, "regions", index),
                            "unknown-region",
                            f"'{region}' is no part of {country} that is known here",
                            f"Did you mean '{meant}'? Search engines are told of no price of a zone whose"
                            " regions they do not know.",
                            warning=True,
                        )

    def _check_tracked_methods(self) -> Iterator[FieldProblem]:
        for index, one in enumerate(self.tracking.carriers if self.tracking else ()):
            for place, name in enumerate(one.methods):
                if name not in self.methods:
                    yield FieldProblem(
                        ("tracking", "carriers", index, "methods", place),
                        "unknown-method",
                        f"there is no shipping method '{name}'",
                        f"The methods are: {', '.join(self.methods)}.",
                    )

    def list_form_targets(self) -> tuple[str, ...]:
        """Where the numbers of parcels are sent: to carriers that take them as a field of an address."""
        pages: tuple[CarrierPage, ...] = self.tracking.carriers if self.tracking else ()
        return tuple(dict.fromkeys(one.action for one in pages if one.number_field))

    def estimate_deliveries(
        self, zone: str, method: str, today: date, disruptions: Disruptions = ()
    ) -> tuple[DeliveryEstimate, ...]:
        """For the coming seven days: ordered then, it arrives between these days.

        Empty if no orders are taken on any of them, or nobody knows when parcels leave again.
        """
        rate = self.zones[zone].rates[method]
        route = RouteCalendar(self.calendar, select_route_disruptions(disruptions, zone, method))
        return estimate_week(route, today, rate.handling, rate.transit)

    def is_sold_across_time_zones(self, time_zone: ZoneInfo, today: date) -> bool:
        """Whether customers in one of the countries may read another time from their clocks."""
        countries = {code for zone in self.zones.values() for code in zone.countries}
        noon = datetime.combine(today, time(12))
        own = noon.replace(tzinfo=time_zone).utcoffset()
        return any(
            noon.replace(tzinfo=ZoneInfo(name)).utcoffset() != own
            for country in countries
            for name in list_time_zones(country)
        )

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """One `ShippingService` for each method whose price can be stated to machines somewhere."""
        terms = ShippingTerms(
            self.calendar,
            self.zones,
            self.refused,
            self.origin,
            setting.today,
            setting.time_zone,
            setting.url,
            setting.disruptions,
        )
        return drop_empty(
            {
                "hasShippingService": [
                    build_shipping_service(name, method, terms)
                    for name, method in self.methods.items()
                    if any(list_stated_rates(name, self.zones))
                ]
            }
        )


def _suggest_removal(zone: str, countries: tuple[str, ...]) -> str:
    """How a country leaves one of two zones; a zone needs at least one."""
    return "Take it out of one of them" if len(countries) > 1 else f"Remove the zone '{zone}'"


def _check_tier_prices(loc: tuple[str | int, ...], rate: ShippingRate) -> Iterator[FieldProblem]:
    for index, tier in enumerate(rate.tiers):
        if (tier.price is None) == (tier.percent is None):
            free = "Write 'price: 4.50', or 'price: 0' when it is free."
            yield FieldProblem(
                (*loc, index),
                "tier-without-price",
                "a tier needs one of 'price' and 'percent', and not both",
                free if tier.price is None else "Take one of the two out.",
            )


def _check_tier_precision(
    loc: tuple[str | int, ...], rate: ShippingRate, currency: str
) -> Iterator[FieldProblem]:
    """Prices that would have to be rounded, and parts of things."""
    coin = get_minor_unit(currency)
    for index, tier in enumerate(rate.tiers):
        if tier.price is not None and may_be_thousands(tier.price, currency):
            yield FieldProblem(
                (*loc, index, "price"),
                "money",
                f"'{tier.price:f}' may mean {tier.price:.0f} or {tier.price * 1000:.0f} {currency}",
                f"Put 'price: {tier.price * 1000:.0f}' or 'price: {tier.price:.2f}' in its place.",
            )
            continue
        if tier.price is not None and tier.price % coin:
            yield FieldProblem(
                (*loc, index, "price"),
                "money",
                f"'{tier.price} {currency}' is a sum that nobody can pay",
                f"Round it: the smallest amount is {coin} {currency}.",
            )
        if rate.by == "items" and tier.minimum % 1:
            yield FieldProblem(
                (*loc, index, "minimum"),
                "whole-number",
                f"nobody orders {tier.minimum} items",
                "Write a whole number; or write 'by: weight' if kilograms are meant.",
            )
