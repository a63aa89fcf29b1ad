"""Facts in words: dates, money, times, lists, each as its language writes them."""

from __future__ import annotations

import gettext
import re
import subprocess
import sys
from ast import literal_eval
from datetime import date, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from trustpages.fields.amounts import Money
from trustpages.fields.contact import Email, Url
from trustpages.fields.datetime_fields import ALL_DAY, WEEKDAYS, DayHours, TimeRange
from trustpages.fields.durations import Duration, DurationRange
from trustpages.fields.phone import Phone
from trustpages.i18n import SHORT_NAMES, LocaleFormatter, format_native_name, resolve_locale

MONDAY = date(2026, 11, 2)
LANGUAGES = [
    "ar",
    "be",
    "bg",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "ga",
    "gl",
    "he",
    "hi",
    "hr",
    "hu",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "ko",
    "lt",
    "lv",
    "mk",
    "ms",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sv",
    "th",
    "tr",
    "uk",
    "vi",
    "zh",
    "zh-Hant",
]


def _in(tag: str, country: str = "") -> LocaleFormatter:
    return LocaleFormatter(tag, resolve_locale(tag, country), gettext.NullTranslations())


@pytest.mark.parametrize(
    ("said", "tag", "country"),
    [
        ("2 November 2026", "en", "GB"),
        ("November 2, 2026", "en", "US"),
        ("2026年11月2日", "zh", "GB"),
        ("2. November 2026", "de", "DE"),
        ("2 نوفمبر 2026", "ar", "EG"),
    ],
)
def test_a_day_is_written_as_in_the_shops_country(said: str, tag: str, country: str) -> None:
    assert said == _in(tag, country).format_date(MONDAY)


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("Monday 2 November", "en-GB"),
        ("Montag, 2. November", "de"),
        ("11月2日星期一", "zh"),
        ("lunes, 2 de noviembre", "es"),
        ("dilluns, 2 de novembre", "ca"),
        ("понедельник, 2 ноября", "ru"),
        ("понеділок, 2 листопада", "uk"),
        ("november 2., hétfő", "hu"),
        ("ponedjeljak, 2. studenoga", "hr"),
        ("lapkričio 2 d., pirmadienis", "lt"),
        ("11월 2일 월요일", "ko"),
    ],
)
def test_a_short_day_names_the_weekday_and_leaves_out_the_year(said: str, tag: str) -> None:
    assert said == _in(tag).format_date(MONDAY, "short").replace("Monday, ", "Monday ")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_short_day_leaves_no_trace_of_its_year(tag: str) -> None:
    short = _in(tag).format_date(MONDAY, "short")

    assert not re.search(r"2026|['(){}]e|^[\s.,(]|[\s,]$|\bр\.|\bг\.", short)
    assert short.count("2") >= 1


@pytest.mark.parametrize(("said", "tag"), [("November 2026", "en"), ("2026年11月", "zh")])
def test_a_month_has_its_year(said: str, tag: str) -> None:
    assert said == _in(tag).format_date(MONDAY, "month")


@pytest.mark.parametrize(
    ("said", "tag"),
    [("£4.50", "en-GB"), ("4,50\u00a0£", "de"), ("£4.50", "zh"), ("4,50\u00a0£GB", "fr")],
)
def test_money_is_written_as_its_language_does(said: str, tag: str) -> None:
    assert said == _in(tag).format_money(Money(Decimal("4.50"), "GBP"))


@pytest.mark.parametrize(
    ("said", "tag", "share"),
    [
        ("15%", "en", "15"),
        ("12.5%", "en", "12.5"),
        ("12,5\u00a0%", "de", "12.5"),
        ("%15", "tr", "15"),
        ("0%", "en", "0.0"),
        ("100%", "zh", "100"),
    ],
)
def test_a_share_has_its_sign_where_the_language_puts_it(said: str, tag: str, share: str) -> None:
    assert said == _in(tag).format_percent(Decimal(share))


@pytest.mark.parametrize(
    ("said", "span"),
    [
        ("2 to 4 business days", DurationRange(2, 4, "business days")),
        ("3 days", DurationRange(3, 3, "days")),
        ("1 day", DurationRange(1, 1, "days")),
        ("0 to 1 business day", DurationRange(0, 1, "business days")),
        ("the same day", DurationRange(0, 0, "business days")),
        ("1 to 11 days", DurationRange(1, 11, "days")),
        ("10 to 100 days", DurationRange(10, 100, "days")),
    ],
)
def test_a_span_says_its_unit_once(said: str, span: DurationRange) -> None:
    assert said == _in("en").format_span(span)


@pytest.mark.parametrize(
    ("said", "length"),
    [
        ("24 hours", Duration(24, "hours")),
        ("1 hour", Duration(1, "hours")),
        ("1000 days", Duration(1000, "days")),
        ("1 business day", Duration(1, "business days")),
    ],
)
def test_a_length_stays_in_the_unit_of_the_promise(said: str, length: Duration) -> None:
    assert said == _in("en").format_duration(length)


@pytest.mark.parametrize(
    ("said", "ranges"),
    [
        ("closed", ()),
        ("all day", (ALL_DAY,)),
        ("09:00 to 12:00", (TimeRange(time(9), time(12)),)),
        (
            "09:00 to 12:00, 13:00 to 17:00",
            (TimeRange(time(9), time(12)), TimeRange(time(13), time(17))),
        ),
    ],
)
def test_opening_hours_are_read_out(said: str, ranges: tuple[TimeRange, ...]) -> None:
    assert said == _in("en", "GB").format_opening_hours(DayHours(ranges))


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_hours_in_han_are_listed_with_its_own_comma(language: str) -> None:
    ranges = (TimeRange(time(9), time(12)), TimeRange(time(13), time(17)))

    said = _in(language, "JP").format_opening_hours(DayHours(ranges, by_appointment=True))

    assert said.split("、")[1:] == ["13:00 to 17:00", "by appointment"]
    assert ", " not in said


def test_appointments_are_read_out_beside_hours_and_alone() -> None:
    morning = (TimeRange(time(9), time(12)),)

    said = [
        _in("en", "GB").format_opening_hours(DayHours(ranges, by_appointment=True))
        for ranges in ((), morning)
    ]
    assert said == ["by appointment", "09:00 to 12:00, by appointment"]


@pytest.mark.parametrize(
    ("said", "language", "country"),
    [
        ("08:30 to 24:00", "en", "GB"),
        ("8:30 AM to midnight", "en", "US"),
        ("08:30 to 24:00", "de", "DE"),
        ("08:30 to 24:00", "zh", "CN"),
    ],
)
def test_midnight_ends_the_day_before_it(said: str, language: str, country: str) -> None:
    """Where a clock of twelve hours has no 24:00, CLDR has a word."""
    hours = DayHours((TimeRange(time(8, 30), time(0, 0)),))

    assert said == _in(language, country).format_opening_hours(hours)
    assert "00:00" in _in("de", "DE").format_opening_hours(
        DayHours((TimeRange(time(0, 0), time(2, 0)),))
    )


def test_a_time_zone_has_the_name_of_its_place() -> None:
    assert _in("en", "GB").format_time_zone(ZoneInfo("Europe/London")) == "United Kingdom Time"
    assert _in("zh", "CN").format_time_zone(ZoneInfo("Europe/London")) == "英国时间"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("24 hours", Duration(24, "hours")),
        ("2 to 4 days", DurationRange(2, 4, "days")),
        ("£4.50", Money(Decimal("4.50"), "GBP")),
        ("+44\u00a0117", Phone("+44117", "+44 117")),
        ("+1\u00a0217\u2011555", Phone("+1217555", "+1 217-555")),
        ("a@b.example", Email("a@b.example")),
        ("a.example/x", Url("https://a.example/x")),
        ("2 November 2026", MONDAY),
        ("09:00", time(9)),
        ("12,345", 12345),
        ("4.5", Decimal("4.50")),
        ("a name", "a name"),
        (None, True),
        (None, False),
        (None, None),
        (None, ()),
        (None, object()),
    ],
)
def test_words_may_refer_to_any_single_fact(said: str | None, value: object) -> None:
    assert said == _in("en", "GB").format_value(value)


def test_lists_and_names_are_those_of_the_language() -> None:
    english, german = _in("en", "GB"), _in("de")

    assert english.format_list(["a", "b", "c"]) == "a, b and c"
    assert german.format_countries(["GB", "IE"]) == "Vereinigtes Königreich und Irland"
    assert english.format_languages(["en", "zh"]) == "English and Chinese"
    assert english.format_country("XK") == "Kosovo"
    assert german.format_weekday("monday") == "Montag"


@pytest.mark.parametrize(
    ("locale", "tag", "country"),
    [
        ("en_GB", "en", "GB"),
        ("zh", "zh", "GB"),
        ("pt_BR", "pt-BR", "GB"),
        ("en", "xx", "GB"),
        ("zh_Hant", "zh-Hant", "GB"),
        ("zh_Hant", "zh-Hant-XX", "GB"),
        ("zh", "zh", "TW"),
        ("sr", "sr", "ME"),
        ("zh_Hans_CN", "zh", "CN"),
    ],
)
def test_a_language_is_that_of_the_shops_country_where_there_is_such_a_pair(
    locale: str, tag: str, country: str
) -> None:
    assert locale == str(resolve_locale(tag, country))


def test_a_language_has_a_direction_and_its_own_name() -> None:
    assert (_in("ar").direction, _in("zh").direction) == ("rtl", "ltr")
    assert (format_native_name("zh"), format_native_name("de")) == ("中文", "Deutsch")


@pytest.mark.parametrize(("said", "number"), [("2016", 2016), ("212", 212), ("12,000", 12000)])
def test_four_digits_stand_together(said: str, number: int) -> None:
    """A year among the facts is not a quantity."""
    english = LocaleFormatter("en", resolve_locale("en", "GB"), gettext.NullTranslations())

    assert said == english.format_number(number)


@pytest.mark.parametrize(
    ("said", "language", "country"),
    [
        ("24–31 December 2026", "en", "GB"),
        ("2026年12月24日至31日", "zh", ""),
        ("24.–31. Dezember 2026", "de", ""),
        ("24–31 كانون الأول 2026", "ar", "JO"),
    ],
)
def test_a_run_of_days_names_its_month_once_and_whole(
    said: str, language: str, country: str
) -> None:
    """Whatever language was spoken before: Jordan has months of its own."""
    for tag, place in (("ar", ""), ("en", "US"), (language, country)):
        words = LocaleFormatter(tag, resolve_locale(tag, place), gettext.NullTranslations())
        expected = words.format_period(date(2026, 12, 24), date(2026, 12, 31))

    assert said == expected


@pytest.mark.parametrize(
    ("language", "length", "parts"),
    [
        ("en", Duration(5, "business days"), ("", "5", " business days")),
        ("en", Duration(1, "hours"), ("", "1", " hour")),
    ],
)
def test_a_length_of_time_splits_into_number_and_unit(
    language: str, length: Duration, parts: tuple[str, str, str]
) -> None:
    assert _in(language).split_duration(length) == parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_of_a_length_of_time_are_the_whole_of_it(language: str) -> None:
    formatter = _in(language)
    for value in (1, 2, 14):
        length = Duration(value, "days")
        parts = formatter.split_duration(length)
        assert "".join(parts) == formatter.format_duration(length)
        assert parts[1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Monday\u2009–\u2009Friday"),
        ("zh", "星期一 – 星期五"),
        ("ja", "月曜日～金曜日"),
        ("ar", "الاثنين – الجمعة"),
    ],
)
def test_days_on_end_are_named_by_the_first_and_the_last(language: str, said: str) -> None:
    week = WEEKDAYS[:5]
    assert _in(language).format_weekdays(week) == said
    assert _in(language).format_weekdays(week[:1]) == _in(language).format_weekday("monday")


LIST_INHERITED = """
from babel import localedata
def has_own(locale, field, count):
    found = localedata.load(locale)[field]["format"]["abbreviated"]
    own = found[1] if isinstance(found, tuple) else found
    return isinstance(own, dict) and len(own) >= count
print({
    locale.partition("_")[0]
    for locale in localedata.locale_identifiers()
    if not (has_own(locale, "months", 12) and has_own(locale, "days", 7))
})
"""
"""Languages of which a locale inherits short names, asked before Babel was asked for any."""


def test_short_names_are_a_language_s_own() -> None:
    """What it would inherit depends on which locale Babel was asked for first."""
    run = subprocess.run(
        [sys.executable, "-c", LIST_INHERITED], capture_output=True, text=True, check=True
    )
    inherited = literal_eval(run.stdout)

    assert {"ar", "ja"} <= inherited
    assert not SHORT_NAMES & inherited


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Thu 26 Nov", "Tue 1 Dec", "Thu 26 Nov")),
        ("de", ("Do., 26. Nov.", "Di., 1. Dez.", "Do., 26. Nov.")),
        ("zh", ("11月26日星期四", "12月1日星期二", "11月26日星期四")),
        (
            "ar",
            ("الخميس، 26 تشرين الثاني", "الثلاثاء، 1 كانون الأول", "الخميس، 26 تشرين الثاني"),
        ),
    ],
)
def test_days_in_tables_are_brief(language: str, said: tuple[str, str, str]) -> None:
    first, last = date(2026, 11, 26), date(2026, 12, 1)
    country = {"en": "GB", "de": "DE", "zh": "CN", "ar": "JO"}[language]
    writes = LocaleFormatter(
        language, resolve_locale(language, country), gettext.NullTranslations()
    )

    assert (
        *writes.format_date_pair(first, last, "brief"),
        writes.format_date(first, "brief"),
    ) == said
