"""Shipping: when it arrives, what it costs, how far it comes, and who answers if it does not."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, ClassVar

from trustpages.facts.amounts import smallest
from trustpages.facts.contact import Country
from trustpages.facts.delivery import Arrival, Calendar, week
from trustpages.facts.fact import Id, Words, about
from trustpages.facts.rates import Damage, Liability, Method, Rate, Zone
from trustpages.kinds.kind import Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd
from trustpages.schemaorg.shipping import Terms, service

AHEAD = timedelta(days=60)
"""Holidays must be entered at least so far ahead (domain rule of the calendar)."""


class Shipping(Kind):
    """`shipping.md`."""

    file: ClassVar[str] = "shipping.md"
    path: ClassVar[str] = "shipping/"
    stage: ClassVar[Stage] = "pre"
    label: ClassVar[str] = "Shipping"

    calendar: Annotated[Calendar, about("Working days, cut-off and holidays")]
    origin: Annotated[Country, about("The country that parcels leave from", "GB")]
    methods: Annotated[
        dict[Id, Method], about("Each way to send, under a name of its own", min_length=1)
    ]
    zones: Annotated[dict[Id, Zone], about("Each zone, under a name of its own", min_length=1)]
    refused: Annotated[tuple[Country, ...], about("Countries of sale that you do not ship to")] = ()
    tracking: Annotated[Words | None, about("How and when the customer can follow the parcel")] = (
        None
    )
    damage: Annotated[Damage, about("Broken on arrival")]
    courier_liability: Annotated[Liability, about("When the courier fails")]

    def flaws(self, today: date) -> Iterator[Flaw]:
        """Rates without gaps, methods that exist, countries that are served once, holidays ahead."""
        yield from self._rates()
        yield from self._overlaps()
        if not self.calendar.works(self.calendar.first(today)):
            yield Flaw(
                ("calendar", "holidays"),
                "no-working-day",
                "these holidays leave no working day in the coming year",
                "Shorten the one that is too long; look at its year.",
            )
        if self.calendar.reaches() - today < AHEAD:
            yield Flaw(
                ("calendar", "holidays"),
                "holidays-end",
                f"the last holiday that is entered is {self.calendar.reaches()}, less than 60 days ahead",
                "Add the holidays of the coming months, so that delivery days stay true.",
                warning=True,
            )

    def _rates(self) -> Iterator[Flaw]:
        for zone_name, zone in self.zones.items():
            for name, rate in zone.rates.items():
                loc = ("zones", zone_name, "rates", name)
                if name not in self.methods:
                    yield Flaw(
                        loc,
                        "unknown-method",
                        f"there is no shipping method '{name}'",
                        f"The methods are: {', '.join(self.methods)}.",
                    )
                yield from (
                    Flaw(
                        (*loc, "tiers", index),
                        "rate-gap",
                        f"the price list has a fault: {said}",
                        "Each tier must start where the one before it ends ('below'), the first at 0, "
                        "and the last has no 'below'.",
                    )
                    for index, said in rate.gaps()
                )
                yield from _unpriced((*loc, "tiers"), rate)
                yield from _unpayable((*loc, "tiers"), rate, zone.currency)

    def _overlaps(self) -> Iterator[Flaw]:
        served: dict[tuple[str, str], str] = {}
        for name, zone in self.zones.items():
            for index, country in enumerate(zone.countries):
                parts = [(country, region) for region in zone.regions or ("",)]
                twice = [served[part] for part in parts if part in served]
                if twice[:1] == [name]:
                    yield Flaw(
                        ("zones", name, "countries", index),
                        "country-twice",
                        f"{country} stands twice in the zone '{name}'",
                        "Take it out once.",
                    )
                elif twice:
                    yield Flaw(
                        ("zones", name, "countries", index),
                        "country-twice",
                        f"{country} stands in the zones '{twice[0]}' and '{name}'",
                        "Take it out of one of them, or name the 'regions' of each.",
                    )
                served |= {part: name for part in parts if part not in served}

    def examples(self, zone: str, method: str, today: date) -> tuple[Arrival, ...]:
        """For the coming seven days: ordered then, it arrives between these days."""
        rate = self.zones[zone].rates[method]
        return tuple(week(self.calendar, today, (rate.handling, rate.transit)))

    def organization(self, setting: Setting) -> JsonLd:
        """One `ShippingService` for each method that some zone is served by."""
        terms = Terms(
            self.calendar,
            self.zones,
            self.refused,
            self.origin,
            setting.today,
            setting.time_zone,
            setting.url,
        )
        return {
            "hasShippingService": [
                service(name, method, terms)
                for name, method in self.methods.items()
                if any(name in zone.rates for zone in self.zones.values())
            ]
        }


def _unpriced(loc: tuple[str | int, ...], rate: Rate) -> Iterator[Flaw]:
    for index, tier in enumerate(rate.tiers):
        if (tier.price is None) == (tier.percent is None):
            yield Flaw(
                (*loc, index),
                "tier-without-price",
                "a tier needs one of 'price' and 'percent', and not both",
                "Write 'price: 4.50', or 'price: 0' when it is free.",
            )


def _unpayable(loc: tuple[str | int, ...], rate: Rate, currency: str) -> Iterator[Flaw]:
    """Prices that would have to be rounded, and parts of things."""
    coin = smallest(currency)
    for index, tier in enumerate(rate.tiers):
        if tier.price is not None and tier.price % coin:
            yield Flaw(
                (*loc, index, "price"),
                "money",
                f"'{tier.price} {currency}' is a sum that nobody can pay",
                f"Round it: the smallest amount is {coin} {currency}.",
            )
        if rate.by == "items" and tier.minimum % 1:
            yield Flaw(
                (*loc, index, "minimum"),
                "whole-number",
                f"nobody orders {tier.minimum} items",
                "Write a whole number; or write 'by: weight' if kilograms are meant.",
            )
