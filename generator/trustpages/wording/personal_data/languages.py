"""Which countries' language a text is in, by its script and its commonest words."""

from __future__ import annotations

import re
from functools import cache

from trustpages.wording.personal_data.detail import StatedDetails

_WORDS_BY_COUNTRIES = {
    ("DE", "AT"): "der die das und nicht wir Sie ist Ihr Ihre",
    ("FR", "BE"): "le la les vous nous est une votre avec pas",
    ("ES", "MX"): "el los las usted su una que del nos por",
    ("IT",): "il che gli della una per con non di ci",
    ("NL", "BE"): "het een van niet wij u uw bij naar op",
    ("PL",): "nie się pan pani jest na do proszę prosimy my za",
    ("GB", "US", "IE"): "the you we is your and to our was it",
}
_POLISH_LETTERS = "ąęłńśźż"


def guess_countries(text: str) -> tuple[str, ...]:
    """The countries that a text may speak of (ISO 3166), by its script or its commonest words."""
    if re.search(r"[\u3040-\u30ff]", text):
        return ("JP",)
    if re.search(r"[\u4e00-\u9fff]", text):
        return "CN", "TW", "HK"
    if re.search(r"[\u0620-\u064a]", text):
        return "SA", "AE", "EG", "MA", "JO"
    words = re.findall(r"\w+", text)
    counts = {
        countries: sum(word in common for word in words)
        for countries, common in _list_common_words().items()
    }
    counts[("PL",)] += sum(letter in _POLISH_LETTERS for letter in text)
    best = max(counts.values())
    return next(reversed([one for one in counts if counts[one] == best])) if best else ()


@cache
def _list_common_words() -> dict[tuple[str, ...], frozenset[str]]:
    return {one: frozenset(words.split()) for one, words in _WORDS_BY_COUNTRIES.items()}


def is_of_language(text: str, country: str, stated: StatedDetails) -> bool:
    """Whether a text, or the shop, is of a country (ISO 3166)."""
    return stated.country == country or country in guess_countries(text)
