"""Two days that stand together say their month once, where the language allows it."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale, dates

from trustpages.i18n import make_day_pair_patterns, make_yearless_pattern


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
