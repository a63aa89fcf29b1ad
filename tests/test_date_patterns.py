"""Two days that stand together say their month once, where the language allows it."""

from __future__ import annotations

from datetime import date
from gettext import NullTranslations

import pytest
from babel import Locale, dates

from trustpages.i18n import (
    LocaleFormatter,
    make_day_pair_patterns,
    make_yearless_pattern,
    resolve_locale,
)


@pytest.mark.parametrize(
    ("first", "last", "tag"),
    [
        ("Tuesday 24", "Wednesday 25 November", "en_GB"),
        ("Tuesday 24", "Wednesday 25 November", "en_IE"),
        ("Tuesday, November 24", "Wednesday, November 25", "en_US"),
        ("11月24日星期二", "25日星期三", "zh"),
        ("Dienstag, 24.", "Mittwoch, 25. November", "de"),
        ("martes, 24", "miércoles, 25 de noviembre", "es"),
        ("الثلاثاء، 24", "الأربعاء، 25 نوفمبر", "ar"),
    ],
)
def test_a_month_is_said_once(first: str, last: str, tag: str) -> None:
    locale = Locale.parse(tag)
    former, latter = make_day_pair_patterns(locale, same_month=True)

    assert first == dates.format_date(date(2026, 11, 24), former, locale=locale)
    assert last == dates.format_date(date(2026, 11, 25), latter, locale=locale)


@pytest.mark.parametrize("tag", ["en_GB", "zh", "de", "ar"])
def test_days_of_two_months_name_both(tag: str) -> None:
    locale = Locale.parse(tag)

    assert (make_yearless_pattern(locale), make_yearless_pattern(locale)) == make_day_pair_patterns(
        locale, same_month=False
    )


@pytest.mark.parametrize(
    ("tag", "day", "written"),
    [
        ("zh", date(2026, 3, 12), "二〇二六年三月十二日"),
        ("zh-Hant", date(2026, 10, 20), "二〇二六年十月二十日"),
        ("ja", date(2030, 11, 1), "二〇三〇年十一月一日"),
        ("zh", date(2026, 12, 31), "二〇二六年十二月三十一日"),
        ("en", date(2026, 3, 12), "12 March 2026"),
    ],
)
def test_vertical_lines_have_dates_in_chinese_numerals(tag: str, day: date, written: str) -> None:
    formatter = LocaleFormatter(tag, resolve_locale(tag, "GB"), NullTranslations())

    assert written == formatter.format_date(day, "vertical")
