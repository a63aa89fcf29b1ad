"""Date patterns of a language without their year or month, cut out of CLDR's full one.

Few locales have such patterns of their own.
"""

from __future__ import annotations

import re

from babel import Locale

YEAR = re.compile(
    r"[,\s]*(?:'de'\s|'del'\s|G\s)?y+"
    r"(?:年|년\s|\.(?=$|\s)(?:\s'gada')?|\s*'(?:г|р|m|ж)'\.?|\('e'\)'ko')?"
)
"""The year in a pattern, with what belongs to it."""
MONTH = re.compile(r"\s*(?:'de'\s)?(?:ב)?[ML]+(?:月|월\s?)?")
"""The month in a pattern, with what belongs to it."""
STOPS = " ,،"


def yearless(locale: Locale) -> str:
    """A day with its weekday and without its year; English needs no comma in it."""
    short: str = YEAR.sub("", locale.date_formats["full"].pattern).strip(STOPS)
    return short.replace("EEEE, d", "EEEE d") if locale.language == "en" else short


def paired(locale: Locale, *, same_month: bool) -> tuple[str, str]:
    """The patterns of two days that stand together, the month said once where the language can."""
    whole = yearless(locale)
    less = MONTH.sub("", whole).strip(STOPS)
    if same_month and ("月" in whole or "월" in whole):
        return whole, less
    if same_month and whole.find("d") < whole.find("M"):
        return less, whole
    return whole, whole
