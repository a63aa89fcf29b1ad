"""Which countries' language a text is in, by its script and its commonest words."""

from __future__ import annotations

import re

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import StatedDetails

_WORDS_BY_LANGUAGE = (
    (("DE", "AT"), LazyPattern(r"\b(?:der|die|das|und|nicht|wir|Sie|ist|Ihre?)\b")),
    (("FR", "BE"), LazyPattern(r"\b(?:le|la|les|vous|nous|est|une|votre|avec|pas)\b")),
    (("ES", "MX"), LazyPattern(r"\b(?:el|los|las|usted|su|una|que|del|nos|por)\b")),
    (("IT",), LazyPattern(r"\b(?:il|che|gli|della|una|per|con|non|di|ci)\b")),
    (("NL", "BE"), LazyPattern(r"\b(?:het|een|van|niet|wij|u|uw|bij|naar|op)\b")),
    (("PL",), LazyPattern(r"\b(?:nie|się|pan|pani|jest|na|do|prosz\w+|my|za)\b|[ąęłńśźż]")),
    (("GB", "US", "IE"), LazyPattern(r"\b(?:the|you|we|is|your|and|to|our|was|it)\b")),
)


def guess_countries(text: str) -> tuple[str, ...]:
    """The countries that a text may speak of (ISO 3166), by its script or its commonest words."""
    if re.search(r"[\u3040-\u30ff]", text):
        return ("JP",)
    if re.search(r"[\u4e00-\u9fff]", text):
        return "CN", "TW", "HK"
    if re.search(r"[\u0620-\u064a]", text):
        return "SA", "AE", "EG", "MA", "JO"
    counts = [
        (len(words.compiled.findall(text)), at) for at, (_, words) in enumerate(_WORDS_BY_LANGUAGE)
    ]
    best, at = max(counts)
    return _WORDS_BY_LANGUAGE[at][0] if best else ()


def is_of_language(text: str, country: str, stated: StatedDetails) -> bool:
    """Whether a text, or the shop, is of a country (ISO 3166)."""
    return stated.country == country or country in guess_countries(text)
