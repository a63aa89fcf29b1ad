"""Telephone numbers, as owners write them: whole, national, short, with an extension."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.values import read_as, refused

from trustpages.fields import ShopConventions
from trustpages.fields.phone import Phone, PhoneField


@pytest.mark.parametrize(
    "text",
    [
        "+44 117 496 0123",
        " +44 (0)117 496 0123",
        "+44(0)117 4960123",
        "+44-117-496-0123",
        "＋44 117 496 0123",
        "+４４ 117 496 0123",
    ],
)
def test_a_number_is_dialled_and_shown_in_one_way(text: str) -> None:
    assert read_as(PhoneField, text) == Phone("+441174960123", "+44 117 496 0123")
    assert read_as(PhoneField, text).href == "tel:+441174960123"


def test_a_number_of_a_country_that_is_not_known_asks_for_it_too() -> None:
    hint = refused(PhoneField, "0117 496 0123").split("\n")[1]

    assert hint.endswith(
        "; a number without + needs the shop's country, below 'address:' in shop.yaml."
    )


@pytest.mark.parametrize("text", ["+44 11", "call me", "+999 123 456", "", "tel:+441174960123"])
def test_half_a_number_is_answered_with_a_whole_one(text: str) -> None:
    assert refused(PhoneField, text) == (
        f"'{text}' is not a full telephone number\n"
        "Write it with + and the country code, such as +44 117 496 0123."
    )


def test_two_zeros_are_answered_with_a_plus() -> None:
    assert "+ and the country code in place of the 00" in refused(PhoneField, "0044 117 496 0123")


@pytest.mark.parametrize(
    ("country", "text", "phone"),
    [
        ("GB", "0117 496 0123", Phone("+441174960123", "+44 117 496 0123")),
        ("IE", "(021) 496 0123", Phone("+353214960123", "+353 21 496 0123")),
        ("DE", "0221/4710 123", Phone("+492214710123", "+49 221 4710123")),
        ("CN", "0757-8888 0123", Phone("+8675788880123", "+86 757 8888 0123")),
        ("US", "(202) 555-0143", Phone("+12025550143", "+1 202-555-0143")),
        ("IE", "0044 117 496 0123", Phone("+441174960123", "+44 117 496 0123")),
    ],
)
def test_a_number_without_its_country_is_one_of_the_shops_country(
    country: str, text: str, phone: Phone
) -> None:
    assert read_as(PhoneField, text, ShopConventions(country)) == phone


@pytest.mark.parametrize(
    ("country", "text", "shown", "href"),
    [
        ("CN", "12315", "12315", "tel:12315"),
        ("JP", "188", "188", "tel:188"),
        ("CN", "400-830-1234", "400 830 1234", "tel:4008301234"),
        ("DE", "116117", "116117", "tel:116117"),
        ("US", "1-800-356-9377", "(800) 356-9377", "tel:+18003569377"),
        ("DE", "0800 1234567", "0800 1234567", "tel:+498001234567"),
        ("AU", "1300 123 456", "1300 123 456", "tel:1300123456"),
        ("FR", "39 39", "3939", "tel:3939"),
        ("GB", "0845 1234567", "0845 123 4567", "tel:+448451234567"),
    ],
)
def test_a_service_number_is_shown_as_its_country_writes_it(
    country: str, text: str, shown: str, href: str
) -> None:
    """To machines it is stated as it was written; a number that nobody abroad reaches has no country code."""
    phone = read_as(PhoneField, text, ShopConventions(country))

    assert (phone.display_text, phone.href, phone.telephone) == (shown, href, text)


@pytest.mark.parametrize(
    ("country", "text"), [("GB", "12345"), ("DE", "123456"), ("GB", "0117 496"), ("IE", "12315")]
)
def test_half_a_number_is_none_in_any_country(country: str, text: str) -> None:
    told = refused(PhoneField, text, ShopConventions(country))

    assert f"'{text}' is no telephone number of the shop's country ({country})" in told
    assert "Write it with + and the country code" in told


@pytest.mark.parametrize(
    "text",
    [
        "+1 202 555 0143 ext. 12",
        "+1 202-555-0143 x12",
        "+12025550143;ext=12",
        "+1 202 555 0143 Durchwahl 12",
        "+1 202 555 0143 转12",
    ],
)
def test_an_extension_is_dialled_and_stated(text: str) -> None:
    phone = read_as(PhoneField, text)

    assert phone == Phone("+12025550143", "+1 202-555-0143", "12")
    assert phone.href == "tel:+12025550143;ext=12"
    assert phone.telephone == "+12025550143 ext. 12"


@pytest.mark.parametrize(
    "text",
    [
        "+441174960123;phone-context=example.com",
        "+441174960123;isub=1",
        "+44 117 496 0123 after six",
        "+44 117 496 0123, +44 117 496 0124",
    ],
)
def test_nothing_within_a_number_vanishes(text: str) -> None:
    assert "is not a full telephone number" in refused(PhoneField, text)


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        ("\u200b", "zero width space (U+200B)"),
        ("\u202a", "left-to-right embedding (U+202A)"),
        ("\u2060", "word joiner (U+2060)"),
    ],
)
def test_a_character_that_does_not_show_is_named(mark: str, name: str) -> None:
    told = refused(PhoneField, f"+44 117{mark} 496 0123")

    assert name in told
    assert mark not in told


def test_letters_on_the_keys_are_answered_with_their_digits() -> None:
    assert "has letters in it" in refused(PhoneField, "1-800-FLOWERS", ShopConventions("US"))


@settings(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    told = refused(PhoneField, text, ShopConventions("GB"))

    assert told == "" or told.partition("\n")[2]
