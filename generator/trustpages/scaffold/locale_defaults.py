"""Defaults by country: name, currency and time zone (CLDR, through Babel)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from babel.numbers import get_territory_currencies

DEFAULT_COUNTRY = "GB"
"""Used while the country is not known."""

_MAIN_TIME_ZONES = frozenset(
    f"{area}/{city}"
    for area, cities in (
        ("Africa", "Kinshasa"),
        (
            "America",
            "Argentina/Buenos_Aires Guayaquil Mexico_City New_York Nuuk Santiago Sao_Paulo Toronto",
        ),
        ("Asia", "Almaty Gaza Jakarta Kuala_Lumpur Nicosia Shanghai Tashkent Ulaanbaatar"),
        ("Australia", "Sydney"),
        ("Europe", "Berlin Kyiv Lisbon Madrid Moscow"),
        ("Pacific", "Auckland Port_Moresby Tahiti"),
    )
    for city in cities.split()
)
"""The most populous zone of each country that has several."""


@dataclass(frozen=True, slots=True)
class CountryDefaults:
    """The defaults of a country.

    `currency` is "" where there is none; `time_zone_guessed` means that the country has several time
    zones, of which `time_zone` is one.
    """

    code: str
    name: str
    currency: str
    time_zone: str
    time_zone_guessed: bool


def get_country_defaults(country: str, today: date) -> CountryDefaults:
    """Return the defaults of a country on a day; `country` is its ISO 3166 code, "" if it is not known."""
    code = country or DEFAULT_COUNTRY
    zones = _list_time_zones(code)
    currencies = get_territory_currencies(code, today)
    return CountryDefaults(
        code,
        Locale("en").territories.get(code, code),
        currencies[0] if currencies else "",
        next((zone for zone in zones if zone in _MAIN_TIME_ZONES), zones[0] if zones else "UTC"),
        len(zones) != 1,
    )


def guess_time_zone(country: str) -> str:
    """Guess the time zone of a shop from its country."""
    zones = _list_time_zones(country or DEFAULT_COUNTRY)
    return next((zone for zone in zones if zone in _MAIN_TIME_ZONES), zones[0] if zones else "UTC")


def _list_time_zones(country: str) -> list[str]:
    known = available_timezones()
    return [zone for zone in get_global("territory_zones").get(country, []) if zone in known]
