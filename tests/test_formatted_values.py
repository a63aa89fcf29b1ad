"""Values in words are those of their own locale, in whatever order shops of many languages ask for them."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from gettext import NullTranslations
from itertools import product

import pytest
from babel import Locale, dates

from trustpages.fields import LocalizedStr
from trustpages.fields.amounts import Money
from trustpages.fields.durations import Duration, DurationRange
from trustpages.i18n import LocaleFormatter, make_yearless_pattern, resolve_locale

TAGS = ["en", "de", "ar", "zh", "en"]
DAYS = [date(2026, 11, 30), date(2026, 3, 1), date(2027, 3, 1), datetime(2026, 11, 30, 9, 30)]  # noqa: DTZ001
TIMES = [time(9), time(9, 30), time(21, 30), time(0)]


def make_formatter(tag: str, country: str = "IE") -> LocaleFormatter:
    return LocaleFormatter(tag, resolve_locale(tag, country), NullTranslations())


@pytest.mark.parametrize("country", ["IE", "US"])
def test_days_and_times_are_those_of_the_library(country: str) -> None:
    for day, at, tag in product(DAYS, TIMES, TAGS):
        formatter = make_formatter(tag, country)
        locale: Locale = formatter.locale
        short = dates.format_date(day, make_yearless_pattern(locale), locale=locale)

        assert formatter.format_date(day) == dates.format_date(day, "long", locale=locale)
        assert formatter.format_date(day, "full") == dates.format_date(day, "full", locale=locale)
        assert formatter.format_date(day, "short") == short
        assert formatter.format_time(at) == dates.format_time(at, "short", locale=locale)


@pytest.mark.parametrize("tag", TAGS)
def test_a_value_is_said_as_what_it_is(tag: str) -> None:
    formatter = make_formatter(tag)
    money, span = Money(Decimal(5), "EUR"), DurationRange(1, 2, "days")
    expected = [
        (Duration(3, "days"), formatter.format_duration(Duration(3, "days"))),
        (span, formatter.format_span(span)),
        (money, formatter.format_money(money)),
        (DAYS[0], formatter.format_date(DAYS[0])),
        (DAYS[3], formatter.format_date(DAYS[3])),
        (TIMES[1], formatter.format_time(TIMES[1])),
        (12_345, formatter.format_number(12_345)),
        (Decimal("0.5"), formatter.format_number(Decimal("0.5"))),
        ("words", "words"),
        (LocalizedStr("words", "en"), "words"),
    ]

    assert [formatter.format_value(value) for value, _ in expected] == [
        text for _, text in expected
    ]
    assert all(type(formatter.format_value(value)) is str for value, _ in expected)


@pytest.mark.parametrize("value", [True, False, None, "", (), ("a", "b"), {"a": 1}, object()])
def test_what_is_no_single_fact_is_not_said(value: object) -> None:
    assert make_formatter("en").format_value(value) is None
