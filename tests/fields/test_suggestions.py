"""Values as people write them elsewhere: each refusal hands over the value to paste, and it is accepted."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from support.values import read_as, refused, suggested

from trustpages.fields import ShopConventions
from trustpages.fields.amounts import Number, Percent, Price, WholeNumber, YesNo
from trustpages.fields.contact import CountryCode, CurrencyCode, LanguageTag, UrlField
from trustpages.fields.datetime_fields import Day, OpeningHours, TimeOfDay
from trustpages.fields.durations import DurationField, DurationRangeField
from trustpages.fields.suggestions import suggest_weekday

GERMAN = ShopConventions("DE", "EUR", "de")
BRITISH = ShopConventions("GB", "GBP", "en")
AMERICAN = ShopConventions("US", "USD", "en")
CHINESE = ShopConventions("CN", "CNY", "zh")
NOWHERE = ShopConventions()


@pytest.mark.parametrize(
    ("kind", "text", "value", "shop"),
    [
        (Day, "24.12.2026", "2026-12-24", GERMAN),
        (Day, "12/24/2026", "2026-12-24", AMERICAN),
        (Day, "24/12/2026", "2026-12-24", BRITISH),
        (Day, "3/4/2026", "2026-04-03", BRITISH),
        (Day, "3/4/2026", "2026-03-04", AMERICAN),
        (Day, "24.12.26", "2026-12-24", GERMAN),
        (Day, "24. Dezember 2026", "2026-12-24", GERMAN),
        (Day, "December 24, 2026", "2026-12-24", AMERICAN),
        (Day, "24 Dec 2026", "2026-12-24", GERMAN),
        (Day, "2026/12/24", "2026-12-24", CHINESE),
        (Day, "2026年12月24日", "2026-12-24", CHINESE),
        (Price, "5,90 €", "5.90 EUR", GERMAN),
        (Price, "1.000,00 EUR", "1000.00 EUR", GERMAN),
        (Price, "1.000 EUR", "1000 EUR", GERMAN),
        (Price, "£4.50", "4.50 GBP", BRITISH),
        (Price, "$1,250.00", "1250.00 CAD", ShopConventions("CA", "CAD", "en")),
        (Price, "$5", "5 USD", GERMAN),
        (Price, "¥99", "99 CNY", CHINESE),
        (Price, "99元", "99 CNY", CHINESE),
        (Price, "5,90", "5.90 EUR", GERMAN),
        (Price, "1'250.50 CHF", "1250.50 CHF", GERMAN),
        (Number, "4,50", "4.50", NOWHERE),
        (Number, "1.000,00", "1000.00", NOWHERE),
        (Number, "5,90 €", "5.90", NOWHERE),
        (Number, "kostenlos", "0", NOWHERE),
        (WholeNumber, "1.000", "1000", NOWHERE),
        (Percent, "12,5 %", "12.5%", NOWHERE),
        (Percent, "15 percent", "15%", NOWHERE),
        (TimeOfDay, "2pm", "14:00", NOWHERE),
        (TimeOfDay, "12 a.m.", "00:00", NOWHERE),
        (TimeOfDay, "14 Uhr", "14:00", NOWHERE),
        (TimeOfDay, "14h30", "14:30", NOWHERE),
        (TimeOfDay, "noon", "12:00", NOWHERE),
        (OpeningHours, "9-12 Uhr", "09:00-12:00", NOWHERE),
        (OpeningHours, "9-12, 13-17 Uhr", "09:00-12:00, 13:00-17:00", NOWHERE),
        (OpeningHours, "9am-5pm", "09:00-17:00", NOWHERE),
        (OpeningHours, "9-5", "09:00-17:00", NOWHERE),
        (OpeningHours, "2-5 pm", "14:00-17:00", NOWHERE),
        (OpeningHours, "9.00 bis 12.30 und 14.00 bis 18.00", "09:00-12:30, 14:00-18:00", NOWHERE),
        (OpeningHours, "geschlossen", "closed", NOWHERE),
        (OpeningHours, "fermé", "closed", NOWHERE),
        (OpeningHours, "休息", "closed", NOWHERE),
        (OpeningHours, "-", "closed", NOWHERE),
        (OpeningHours, "nach Vereinbarung", "by appointment", NOWHERE),
        (OpeningHours, "预约", "by appointment", NOWHERE),
        (OpeningHours, "9-12 Uhr und nach Vereinbarung", "09:00-12:00, by appointment", NOWHERE),
        (OpeningHours, "24/7", "all day", NOWHERE),
        (OpeningHours, "rund um die Uhr", "all day", NOWHERE),
        (YesNo, "ja", "yes", NOWHERE),
        (YesNo, "Nein", "no", NOWHERE),
        (YesNo, "是", "yes", NOWHERE),
        (DurationField, "24 Stunden", "24 hours", NOWHERE),
        (DurationField, "1 Werktag", "1 business day", NOWHERE),
        (DurationRangeField, "1 Tag", "1 day", NOWHERE),
        (UrlField, "www.shop.example", "https://www.shop.example", NOWHERE),
        (UrlField, "http://shop.example/a?b=c", "https://shop.example/a?b=c", NOWHERE),
        (DurationField, "2-4 Werktage", "4 business days", NOWHERE),
        (DurationRangeField, "2-4 Werktage", "2 to 4 business days", NOWHERE),
        (DurationRangeField, "2 à 4 jours", "2 to 4 days", NOWHERE),
        (DurationRangeField, "3个工作日", "3 business days", NOWHERE),
    ],
)  # fmt: skip
def test_the_value_that_was_meant_is_handed_over_and_accepted(
    kind: Any, text: str, value: str, shop: ShopConventions
) -> None:
    assert suggested(kind, text, shop) == value
    assert refused(kind, value, shop) == ""


@pytest.mark.parametrize(
    ("kind", "text", "shop"),
    [
        (Day, "3/4/2026", NOWHERE),
        (Day, "31.2.2026", GERMAN),
        (Day, "Christmas", GERMAN),
        (Price, "ten", GERMAN),
        (Price, "5,90", NOWHERE),
        (Price, "1.2.3 EUR", GERMAN),
        (TimeOfDay, "25:00", NOWHERE),
        (TimeOfDay, "14pm", NOWHERE),
        (OpeningHours, "now and then", NOWHERE),
        (YesNo, "perhaps", NOWHERE),
        (DurationField, "soon", NOWHERE),
        (UrlField, "our shop", NOWHERE),
        (UrlField, "ftp://shop.example/", NOWHERE),
    ],
)
def test_nothing_is_guessed_where_it_cannot_be_told(
    kind: Any, text: str, shop: ShopConventions
) -> None:
    assert suggested(kind, text, shop) == ""
    assert refused(kind, text, shop)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (CountryCode, "Deutschland", "DE"),
        (CountryCode, "Österreich", "AT"),
        (CountryCode, "D", "DE"),
        (CountryCode, "Germany", "DE"),
        (CurrencyCode, "€", "EUR"),
        (CurrencyCode, "Euro", "EUR"),
        (CurrencyCode, "eur", "EUR"),
        (LanguageTag, "deutsch", "de"),
        (LanguageTag, "Französisch", "fr"),
    ],
)
def test_a_code_is_named_to_those_who_write_the_word(kind: Any, text: str, code: str) -> None:
    assert f"Did you mean {code}?" in refused(kind, text)
    assert refused(kind, code) == ""


def test_a_sign_that_several_currencies_have_is_not_guessed() -> None:
    assert "Did you mean" not in refused(CurrencyCode, "$")


@pytest.mark.parametrize(
    ("word", "day"), [("Montag", "monday"), ("mercredi", "wednesday"), ("星期日", "sunday")]
)
def test_a_weekday_is_known_by_its_name_in_other_languages(word: str, day: str) -> None:
    assert suggest_weekday(word) == day
    assert suggest_weekday("someday") == ""


def test_a_thousand_is_not_read_as_one() -> None:
    """Three places after the point are a thousand in half of the world, and no amount of euros."""
    assert "may mean 1.000 or 1000" in refused(Price, "1.000 EUR", GERMAN)
    assert read_as(Price, "0.500 KWD").amount == Decimal("0.500")
