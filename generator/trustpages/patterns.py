"""Date patterns of a language without their year or month, cut out of CLDR's full one.

Few locales have such patterns of their own.
"""

from __future__ import annotations

import re
from datetime import date

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


def interval(locale: Locale, first: date, last: date) -> tuple[str, str] | None:
    """The patterns of the two ends of a run of days, with month and year said once; None if unknown.

    CLDR shortens the months in them; we write them out. (Babel's own `format_interval` takes short
    names of months from whichever locale asked first.)
    """
    differs = (first.year != last.year, first.month != last.month, True)
    field = next(name for name, is_so in zip("yMd", differs, strict=True) if is_so)
    parts = locale.interval_formats.get("yMMMd", {}).get(field)
    if not parts or len(parts) != 2:  # noqa: PLR2004 - a run has two ends
        return None
    former, latter = (re.sub(r"([ML])\1{2}(?!\1)", r"\1\1\1\1", part) for part in parts)
    return former, latter
