"""Locales, and values as they are written in them: dates, money, lists, durations."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale, dates, lists, numbers
from babel.core import UnknownLocaleError, get_global
from babel.dates import parse_pattern

from trustpages.fields.amounts import Money
from trustpages.fields.contact import Email, Url
from trustpages.fields.datetime_fields import ALL_DAY, WEEKDAYS, DayHours, TimeRange, Weekday
from trustpages.fields.durations import TIME_UNITS, Duration, DurationRange, TimeUnit
from trustpages.fields.language_tags import find_script, list_fallback_tags
from trustpages.fields.phone import Phone

__all__ = ["LocaleFormatter", "format_native_name", "resolve_locale"]


DateStyle = Literal["full", "long", "short", "brief", "month", "vertical"]
CHINESE_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
UNIT_MESSAGES: dict[TimeUnit, tuple[str, str]] = {
    unit: (f"{{0}} {unit[:-1]}", f"{{0}} {unit}") for unit in TIME_UNITS
}
"""Messages of the theme's catalogue: CLDR has no business days, and Babel lacks some of its units."""
MIN_GROUPED_NUMBER = 10_000
NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"


@dataclass(frozen=True, slots=True)
class LocaleFormatter:
    """One language as it is written in the shop's country; `catalogue` holds the theme's words."""

    language: str
    locale: Locale
    catalogue: gettext.NullTranslations

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return str(self.locale.text_direction)

    @property
    def is_unspaced(self) -> bool:
        """Whether words stand beside each other without a space, as in Chinese and Japanese."""
        return is_unspaced(self.locale.language)

    def format_period(self, starts: date, ends: date) -> str:
        """From a day to a day, saying month and year once: "24–31 December 2026".

        Whole months are named as such: "April – September 2026".
        """
        if starts.day == 1 and (ends + timedelta(days=1)).day == 1:
            return dates.format_interval(starts, ends, "yMMMM", locale=self.locale)
        ends_of_run = find_interval_patterns(self.locale, starts, ends)
        if ends_of_run is None:
            pattern = self.catalogue.gettext("%(first)s to %(last)s")
            return pattern % {"first": self.format_date(starts), "last": self.format_date(ends)}
        both = zip(ends_of_run, (starts, ends), strict=True)
        return "".join(parse_pattern(part).apply(day, self.locale) for part, day in both)

    def format_date_pair(
        self, first: date, last: date, style: Literal["long", "brief"] = "long"
    ) -> tuple[str, str]:
        """Two days with their weekdays, the month said once: "Tuesday 24", "Wednesday 25 November".

        `brief` is for tables: "Tue 24", "Wed 25 Nov".
        """
        months = [(day.year, day.month) for day in (first, last)]
        former, latter = make_day_pair_patterns(self.locale, same_month=months[0] == months[1])
        if style == "brief":
            former, latter = (abbreviate_names(self.locale, one) for one in (former, latter))
        return _format_date(first, former, self.locale), _format_date(last, latter, self.locale)

    def format_date(self, day: date, style: DateStyle = "long") -> str:
        """A day in words: `full`, `short` and `brief` name the weekday, the latter two no year.

        `brief` has short names, for tables.

        `vertical` is for lines set from top to bottom: 二〇二六年三月十二日 in Chinese and Japanese;
        elsewhere it is as `long`.
        """
        if style == "vertical":
            return write_vertical_date(day) if self.is_unspaced else self.format_date(day)
        if style == "month":
            return dates.format_skeleton("yMMMM", day, locale=self.locale)
        if style in ("short", "brief"):
            pattern = make_yearless_pattern(self.locale)
            written = abbreviate_names(self.locale, pattern) if style == "brief" else pattern
            return _format_date(day, written, self.locale)
        return _format_date(day, style, self.locale)

    def format_time(self, at: time) -> str:
        """A time of day, without seconds."""
        return _format_time(at, self.locale)

    def format_closing_time(self, at: time) -> str:
        """A time of day at which something ends; midnight belongs to the day that it ends."""
        if at != time(0, 0):
            return self.format_time(at)
        if "a" not in self.locale.time_formats["short"].pattern:
            return "24:00"
        periods = self.locale.day_periods["format"]["wide"]
        return str(periods.get("midnight", self.format_time(at)))

    def format_time_zone(self, zone: ZoneInfo) -> str:
        """The name of the place whose time it is: "United Kingdom Time"."""
        return dates.get_timezone_location(zone, locale=self.locale)

    def format_opening_hours(self, hours: DayHours) -> str:
        """Opening hours of a day: times, "by appointment", or "closed"."""
        if hours.is_closed:
            return self.catalogue.gettext("closed")
        said = [self._format_time_range(one) for one in hours.ranges]
        if hours.by_appointment:
            said.append(self.catalogue.gettext("by appointment"))
        return ("、" if self.is_unspaced else ", ").join(said)

    def _format_time_range(self, one: TimeRange) -> str:
        if one == ALL_DAY:
            return self.catalogue.gettext("all day")
        pattern = self.catalogue.gettext("%(start)s to %(end)s")
        return pattern % {
            "start": self.format_time(one.opens),
            "end": self.format_closing_time(one.closes),
        }

    def format_weekday(self, day: Weekday) -> str:
        """The name of a weekday."""
        return str(dates.get_day_names("wide", "stand-alone", self.locale)[WEEKDAYS.index(day)])

    def format_weekdays(self, days: Sequence[Weekday]) -> str:
        """The name of a weekday, or a run of them: "Monday – Friday"."""
        first, last = self.format_weekday(days[0]), self.format_weekday(days[-1])
        if len(days) == 1:
            return first
        pattern: str = self.locale.interval_formats[None]
        return pattern.format(first, last)

    def format_duration(self, length: Duration) -> str:
        """A length of time in the unit it was promised in: "24 hours"."""
        return self._format_unit_count(length.value, length.unit)

    def split_duration(self, length: Duration) -> tuple[str, str, str]:
        """What stands before the number of a length of time, the number, and its unit: ("", "5", " days").

        A language may have one word for both ("two days" in Arabic): it stands in the number's place.
        """
        said, number = self.format_duration(length), self.format_number(length.value)
        before, found, after = said.partition(number)
        return (before, found, after) if found else ("", said, "")

    def format_span(self, span: DurationRange) -> str:
        """From so long to so long: "2 to 4 business days"."""
        if span.most == 0:
            return self.catalogue.gettext("the same day")
        if span.least == span.most:
            return self._format_unit_count(span.most, span.unit)
        pattern = self.catalogue.gettext("%(start)s to %(end)s")
        most, upper = self.format_number(span.most), self._format_unit_count(span.most, span.unit)
        if most not in upper:
            return pattern % {"start": self._format_unit_count(span.least, span.unit), "end": upper}
        return upper.replace(
            most, pattern % {"start": self.format_number(span.least), "end": most}, 1
        )

    def _format_unit_count(self, count: int, unit: TimeUnit) -> str:
        one, many = UNIT_MESSAGES[unit]
        return self.catalogue.ngettext(one, many, count).format(self.format_number(count))

    def format_number(self, value: int | Decimal) -> str:
        """A number with the language's separators; four digits stand together, as in a year."""
        return _format_decimal(value, self.locale)

    def format_count(self, value: int) -> str:
        """How many there are, with the language's separators from four digits on."""
        return numbers.format_decimal(value, locale=self.locale)

    def format_percent(self, share: Decimal) -> str:
        """A share of a hundred."""
        return numbers.format_percent(share / 100, locale=self.locale, decimal_quantization=False)

    def format_price(self, amount: Decimal, currency: str) -> str:
        """An amount in a currency."""
        return numbers.format_currency(amount, currency, locale=self.locale)

    def format_money(self, money: Money) -> str:
        """An amount of money."""
        return self.format_price(money.amount, money.currency)

    def format_country(self, code: str) -> str:
        """The name of a country."""
        return str(self.locale.territories.get(code, code))

    def format_countries(self, codes: Iterable[str]) -> str:
        """Countries as a list in words."""
        return self.format_list([self.format_country(code) for code in codes])

    def format_language(self, tag: str) -> str:
        """The name of a language in this one."""
        return _format_language_name(resolve_locale(tag), self.locale) or tag

    def format_languages(self, tags: Iterable[str]) -> str:
        """Languages as a list in words."""
        return self.format_list([self.format_language(tag) for tag in tags])

    def format_list(self, texts: Iterable[str]) -> str:
        """A list in words: "a, b and c"."""
        return lists.format_list([str(text) for text in texts], "standard", locale=self.locale)

    def format_phone(self, phone: Phone) -> str:
        """A number as it is read out, which no line may break."""
        number = phone.display_text
        if phone.extension:
            message = self.catalogue.gettext("%(number)s ext. %(extension)s")
            number = message % {"number": number, "extension": phone.extension}
        return number.replace(" ", NO_BREAK_SPACE).replace("-", NO_BREAK_HYPHEN)

    def format_value(self, value: object) -> str | None:
        """Any fact that words may refer to; None if it is no single fact."""
        format_ = _find_value_format(type(value))  # type: ignore[arg-type]  # types have a hash
        return (format_(self, value) or None) if format_ else None


_VALUE_FORMATS: tuple[tuple[type, Callable[[LocaleFormatter, Any], str]], ...] = (
    (Duration, LocaleFormatter.format_duration),
    (DurationRange, LocaleFormatter.format_span),
    (Money, LocaleFormatter.format_money),
    (Phone, LocaleFormatter.format_phone),
    (Email, lambda _, mail: mail.display_text),
    (Url, lambda _, url: url.display_text),
    (date, LocaleFormatter.format_date),
    (time, LocaleFormatter.format_time),
    (bool, lambda *_: ""),
    (int, LocaleFormatter.format_number),
    (Decimal, LocaleFormatter.format_number),
    (str, lambda _, text: str(text)),
)


@cache  # one for each type of a fact
def _find_value_format(kind: type[Any]) -> Callable[[LocaleFormatter, Any], str] | None:
    return next((format_ for one, format_ in _VALUE_FORMATS if issubclass(kind, one)), None)


@lru_cache(maxsize=4096, typed=True)  # days in some languages; depends on its arguments only
def _format_date(day: date, style: str, locale: Locale) -> str:
    return dates.format_date(day, style, locale=locale)


@lru_cache(maxsize=1024)  # times of day in some languages; depends on its arguments only
def _format_time(at: time, locale: Locale) -> str:
    return dates.format_time(at, "short", locale=locale)


@lru_cache(maxsize=4096, typed=True)  # at most 4096 numbers; the locale is part of the key
def _format_decimal(value: int | Decimal, locale: Locale) -> str:
    grouped = not -MIN_GROUPED_NUMBER < value < MIN_GROUPED_NUMBER
    return numbers.format_decimal(value, locale=locale, group_separator=grouped)


def is_unspaced(language: str) -> bool:
    """Whether words of a language (BCP 47) stand beside each other without a space."""
    return language.partition("-")[0].lower() in ("zh", "yue", "ja")


@cache  # CLDR's own table, the same for every site
def list_time_zones(country: str) -> tuple[str, ...]:
    """The IANA time zones of a country (ISO 3166-1)."""
    territories: Mapping[str, str] = get_global("zone_territories")
    return tuple(sorted(zone for zone, code in territories.items() if code == country))


@cache  # one for each language and country in use; CLDR is fixed
def resolve_locale(tag: str, country: str = "") -> Locale:
    """The locale of a language tag, as it is written in a country where CLDR knows that pair.

    A country that writes the language in another script does not count: "zh" in Taiwan stays Simplified.
    """
    regional = f"{tag}-{country}" if country and "-" not in tag else tag
    is_regional = find_script(regional) == find_script(tag)
    for candidate in (*([regional] if is_regional else []), *list_fallback_tags(tag)):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


@cache  # one for each language in use; CLDR is fixed
def format_native_name(tag: str) -> str:
    """A language's name in itself: "English", "中文"."""
    locale = resolve_locale(tag)
    return _format_language_name(locale, locale) or tag


def _format_language_name(named: Locale, locale: Locale) -> str:
    """A language in the words of a locale: "简体中文", where CLDR has a name for the language and script.

    The country is left out where it is the one that the language and script are most spoken in.
    """
    script = find_script(str(named).replace("_", "-"))
    combined = locale.languages.get(f"{named.language}_{script}") if named.script else None
    likely = get_global("likely_subtags")
    tags = (likely.get(one, "") for one in (f"{named.language}_{script}", named.language))
    common = next((tag for tag in tags if f"_{script}_" in tag), "")
    if combined and (named.territory is None or common.endswith(f"_{named.territory}")):
        return str(combined)
    name = named.get_display_name(locale) or ""
    return name.replace(" (", "（").replace(")", "）") if locale.language == "zh" else name


YEAR_PATTERN = re.compile(
    r"[,\s]*(?:'de'\s|'del'\s|G\s)?y+"
    r"(?:年|년\s|\.(?=$|\s)(?:\s'gada')?|\s*'(?:г|р|m|ж)'\.?|\('e'\)'ko')?"
)
"""The year in a pattern, with what belongs to it."""
MONTH_PATTERN = re.compile(r"\s*(?:'de'\s)?(?:ב)?[ML]+(?:月|월\s?)?")
"""The month in a pattern, with what belongs to it."""
SEPARATORS = " ,،"


def write_vertical_date(day: date) -> str:
    """A day in Chinese numerals, as vertical lines have it: 二〇二六年三月十二日."""
    year = str(day.year).translate(CHINESE_DIGITS)
    return f"{year}年{write_chinese_number(day.month)}月{write_chinese_number(day.day)}日"


def write_chinese_number(number: int) -> str:
    """A number from 1 to 99 in Chinese numerals: 3 is 三, 12 is 十二, 20 is 二十, 31 is 三十一."""
    tens, ones = divmod(number, 10)
    leading = "" if tens == 0 else "十" if tens == 1 else f"{str(tens).translate(CHINESE_DIGITS)}十"
    return leading + (str(ones).translate(CHINESE_DIGITS) if ones else "")


def make_yearless_pattern(locale: Locale) -> str:
    """A day with its weekday and without its year; English needs no comma in it."""
    short: str = YEAR_PATTERN.sub("", locale.date_formats["full"].pattern).strip(SEPARATORS)
    return short.replace("EEEE, d", "EEEE d") if locale.language == "en" else short


def make_day_pair_patterns(locale: Locale, *, same_month: bool) -> tuple[str, str]:
    """The patterns of two days that stand together, the month said once where the language can."""
    whole = make_yearless_pattern(locale)
    monthless = MONTH_PATTERN.sub("", whole).strip(SEPARATORS)
    if same_month and ("月" in whole or "월" in whole):
        return whole, monthless
    if same_month and whole.find("d") < whole.find("M"):
        return monthless, whole
    return whole, whole


SHORT_NAMES = frozenset({"de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv"})
"""Languages with short names of all months and weekdays of their own (CLDR).

Others inherit them, and Babel takes what is inherited from whichever locale asked first.
"""


def abbreviate_names(locale: Locale, pattern: str) -> str:
    """A date pattern with short names of weekdays and months, where a language has them (UTS 35)."""
    if locale.language not in SHORT_NAMES:
        return pattern
    return pattern.replace("EEEE", "EEE").replace("MMMM", "MMM")


def find_interval_patterns(locale: Locale, first: date, last: date) -> tuple[str, str] | None:
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
