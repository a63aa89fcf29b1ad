"""Facts in the words of a language: dates, money, durations, lists (Unicode CLDR through Babel)."""

from __future__ import annotations

import gettext
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Literal

from babel import Locale, dates, lists, numbers
from babel.core import UnknownLocaleError
from babel.dates import parse_pattern

from trustpages.facts.amounts import Money
from trustpages.facts.contact import Email, Phone, Url
from trustpages.facts.durations import UNITS, Duration, Span, Unit
from trustpages.facts.moments import WEEKDAYS, TimeRange, Weekday
from trustpages.patterns import interval, paired, yearless

Style = Literal["full", "long", "short", "month"]
UNIT_WORDS: dict[Unit, tuple[str, str]] = {
    unit: (f"{{0}} {unit[:-1]}", f"{{0}} {unit}") for unit in UNITS
}
"""Messages of the theme's catalogue: CLDR has no business days, and Babel lacks some of its units."""
UNGROUPED = 10_000
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language as it is written in the shop's country; `catalogue` holds the theme's words."""

    language: str
    locale: Locale
    catalogue: gettext.NullTranslations

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return str(self.locale.text_direction)

    def period(self, starts: date, ends: date) -> str:
        """From a day to a day, saying month and year once: "24–31 December 2026".

        Whole months are named as such: "April – September 2026".
        """
        if starts.day == 1 and (ends + timedelta(days=1)).day == 1:
            return dates.format_interval(starts, ends, "yMMMM", locale=self.locale)
        ends_of_run = interval(self.locale, starts, ends)
        if ends_of_run is None:
            said = self.catalogue.gettext("%(first)s to %(last)s")
            return said % {"first": self.date(starts), "last": self.date(ends)}
        both = zip(ends_of_run, (starts, ends), strict=True)
        return "".join(parse_pattern(part).apply(day, self.locale) for part, day in both)

    def pair(self, first: date, last: date) -> tuple[str, str]:
        """Two days with their weekdays, the month said once: "Tuesday 24", "Wednesday 25 November"."""
        months = [(day.year, day.month) for day in (first, last)]
        former, latter = paired(self.locale, same_month=months[0] == months[1])
        return (
            dates.format_date(first, former, locale=self.locale),
            dates.format_date(last, latter, locale=self.locale),
        )

    def date(self, day: date, style: Style = "long") -> str:
        """A day in words; `full` and `short` name the weekday, `short` leaves out the year."""
        if style == "month":
            return dates.format_skeleton("yMMMM", day, locale=self.locale)
        if style == "short":
            return dates.format_date(day, yearless(self.locale), locale=self.locale)
        return dates.format_date(day, style, locale=self.locale)

    def time(self, at: time) -> str:
        """A time of day, without seconds."""
        return dates.format_time(at, "short", locale=self.locale)

    def ranges(self, ranges: tuple[TimeRange, ...]) -> str:
        """Opening hours of a day; none at all means closed."""
        if not ranges:
            return self.catalogue.gettext("closed")
        return ", ".join(self._range(one) for one in ranges)

    def _range(self, one: TimeRange) -> str:
        if (one.opens, one.closes) == (time(0, 0), time(23, 59)):
            return self.catalogue.gettext("all day")
        said = self.catalogue.gettext("%(start)s to %(end)s")
        return said % {"start": self.time(one.opens), "end": self.time(one.closes)}

    def weekday(self, day: Weekday) -> str:
        """The name of a weekday."""
        return str(dates.get_day_names("wide", "stand-alone", self.locale)[WEEKDAYS.index(day)])

    def duration(self, length: Duration) -> str:
        """A length of time in the unit it was promised in: "24 hours"."""
        return self._long(length.value, length.unit)

    def span(self, span: Span) -> str:
        """From so long to so long: "2 to 4 business days"."""
        if span.most == 0:
            return self.catalogue.gettext("the same day")
        if span.least == span.most:
            return self._long(span.most, span.unit)
        said = self.catalogue.gettext("%(start)s to %(end)s")
        most, upper = self.number(span.most), self._long(span.most, span.unit)
        if most not in upper:
            return said % {"start": self._long(span.least, span.unit), "end": upper}
        return upper.replace(most, said % {"start": self.number(span.least), "end": most}, 1)

    def _long(self, count: int, unit: Unit) -> str:
        one, many = UNIT_WORDS[unit]
        return self.catalogue.ngettext(one, many, count).format(self.number(count))

    def number(self, value: int | Decimal) -> str:
        """A number with the language's separators; four digits stand together, as in a year."""
        return _number(value, self.locale)

    def percent(self, share: Decimal) -> str:
        """A share of a hundred."""
        return numbers.format_percent(share / 100, locale=self.locale, decimal_quantization=False)

    def price(self, amount: Decimal, currency: str) -> str:
        """An amount in a currency."""
        return numbers.format_currency(amount, currency, locale=self.locale)

    def money(self, money: Money) -> str:
        """An amount of money."""
        return self.price(money.amount, money.currency)

    def country(self, code: str) -> str:
        """The name of a country."""
        return str(self.locale.territories.get(code, code))

    def countries(self, codes: Iterable[str]) -> str:
        """Countries as a list in words."""
        return self.listed([self.country(code) for code in codes])

    def language_name(self, tag: str) -> str:
        """The name of a language in this one."""
        return locale_of(tag).get_display_name(self.locale) or tag

    def languages(self, tags: Iterable[str]) -> str:
        """Languages as a list in words."""
        return self.listed([self.language_name(tag) for tag in tags])

    def listed(self, texts: Iterable[str]) -> str:
        """A list in words: "a, b and c"."""
        return lists.format_list([str(text) for text in texts], "standard", locale=self.locale)

    def phone(self, phone: Phone) -> str:
        """A number as it is read out, which no line may break."""
        return phone.shown.replace(" ", NO_BREAK)

    def say(self, value: object) -> str | None:
        """Any fact that words may refer to; None if it is no single fact."""
        sayings: tuple[tuple[type, Callable[[Any], str]], ...] = (
            (Duration, self.duration),
            (Span, self.span),
            (Money, self.money),
            (Phone, self.phone),
            (Email, lambda mail: mail.address),
            (Url, lambda url: url.shown),
            (date, self.date),
            (time, self.time),
            (bool, lambda _: ""),
            (int, self.number),
            (Decimal, self.number),
            (str, str),
        )
        said = next((say(value) for kind, say in sayings if isinstance(value, kind)), "")
        return said or None


@lru_cache(maxsize=4096, typed=True)
def _number(value: int | Decimal, locale: Locale) -> str:
    grouped = not -UNGROUPED < value < UNGROUPED
    return numbers.format_decimal(value, locale=locale, group_separator=grouped)


@cache
def locale_of(tag: str, country: str = "") -> Locale:
    """The locale of a language tag, as it is written in a country where CLDR knows that pair."""
    wished = f"{tag}-{country}" if country and "-" not in tag else tag
    for candidate in (wished, tag, tag.split("-", maxsplit=1)[0]):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


@cache
def own_name(tag: str) -> str:
    """A language's name in itself: "English", "中文"."""
    locale = locale_of(tag)
    return locale.get_display_name(locale) or tag
