"""Phones, mail and web addresses, countries, currencies and languages, as owners write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.values import read_as, refused

from trustpages.fields.contact import (
    CountryCode,
    CurrencyCode,
    Email,
    EmailField,
    LanguageTag,
    UrlField,
)


@pytest.mark.parametrize(
    "text", ["desk@shop.example", "Desk+sale@Shop.example", "d@a-b.co.uk", "a.b-c@d.example"]
)
def test_a_mail_address_stays_as_it_is(text: str) -> None:
    assert Email(text) == read_as(EmailField, text)


@pytest.mark.parametrize(
    "text",
    [
        "desk@localhost",
        "mailto:desk@shop.example",
        "desk at shop.example",
        "Desk <desk@shop.example>",
        "desk@shop..example",
        "the..desk@shop.example",
        ".desk@shop.example",
        "desk.@shop.example",
        "desk@shop.example, b@c.de",
        "desk@shop.example?cc=a@b.de",
        "desk@",
        "",
    ],
)
def test_what_is_no_mail_address_is_answered_with_one(text: str) -> None:
    assert "Write it like desk@shop.example." in refused(EmailField, text)


@pytest.mark.parametrize(
    ("machines", "people"),
    [
        ("desk@xn--mller-kva.example", "desk@müller.example"),
        ("info@xn--fa-hia.de", "info@faß.de"),
        ("kontakt@xn--80ak6aa92e.xn--p1ai", "kontakt@аррӏе.рф"),
        ("desk@xn--fsqu00a.xn--fiqs8s", "desk@例子.中国"),
    ],
)
def test_a_mail_domain_beyond_ascii_may_be_spelt_either_way(machines: str, people: str) -> None:
    """Machines get the spelling that every mail program knows, people their own letters."""
    assert read_as(EmailField, people) == read_as(EmailField, machines) == Email(machines)
    assert read_as(EmailField, people).display_text == people
    assert read_as(EmailField, people).href == f"mailto:{machines}"


@pytest.mark.parametrize("text", ["desk@mül..ler.example", "desk@-ü.example", "desk@xn--a.example"])
def test_a_mail_domain_that_nobody_can_register_is_refused(text: str) -> None:
    assert "is not a mail address" in refused(EmailField, text)


@pytest.mark.parametrize(
    "text",
    [
        f"{'d' * 250}@shop.example",
        f"{'d' * 65}@shop.example",
        f"desk@{'.'.join(['a' * 60] * 5)}.example",
    ],
)
def test_a_mail_address_that_no_server_takes_is_refused(text: str) -> None:
    assert "longer than any mailbox may be" in refused(EmailField, text)
    assert read_as(EmailField, f"{'d' * 64}@shop.example")


def test_a_mail_link_hides_no_second_field() -> None:
    """`?` and `&` are legal before the @; in a link they would add a copy or a subject."""
    assert read_as(EmailField, "a?cc=b&c@shop.example").href == "mailto:a%3Fcc%3Db%26c@shop.example"


@pytest.mark.parametrize(
    ("href", "text"),
    [
        ("https://register.example/1234", "https://register.example/1234"),
        ("https://A.example/", "HTTPS://A.example/"),
        ("https://a.example:8443/?x=1&y=2#z", "https://a.example:8443/?x=1&y=2#z"),
        ("https://例子.中国/a", "https://例子.中国/a"),
        ("https://münchen.de", "https://münchen.de"),
    ],
)
def test_a_web_address_starts_with_https(href: str, text: str) -> None:
    assert href == read_as(UrlField, text).href


def test_a_web_address_is_read_aloud_without_its_scheme() -> None:
    assert read_as(UrlField, "https://register.example/").display_text == "register.example"


@pytest.mark.parametrize(
    "text",
    [
        "http://a.example",
        "www.a.example",
        "a.example/1",
        "https://a",
        "https://",
        "javascript:alert(1)",
        "//a.example",
        "https://a.example:99999/",
        "https://[::1",
        "https://127.0.0.1/",
    ],
)
def test_what_is_no_web_address_is_answered_with_how_it_starts(text: str) -> None:
    assert "Write the whole address, starting with https://." in refused(UrlField, text)


@pytest.mark.parametrize(
    "text",
    [
        "https://me:secret@a.example",
        "https://a.example/x y",
        "https://a.example?x=<b>",
        'https://a."',
    ],
)
def test_an_address_with_a_password_or_a_space_is_refused(text: str) -> None:
    assert "copy the address from there" in refused(UrlField, text)


@pytest.mark.parametrize("code", ["GB", "IE", "DE", "CN", "NO", "XK", "TW"])
def test_a_country_is_two_capital_letters(code: str) -> None:
    assert code == read_as(CountryCode, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [("GB", "UK"), ("GB", "gb"), ("DE", "Germany"), ("GB", "united kingdom")],
)
def test_a_country_by_another_name_is_answered_with_its_code(code: str, text: str) -> None:
    assert f"Did you mean {code}?" in refused(CountryCode, text)


@pytest.mark.parametrize("text", ["EU", "XX", "ZZ", "UN", "150", "XA", "", "Europe", "G8"])
def test_a_group_of_countries_is_no_country(text: str) -> None:
    assert f"'{text}' is not a country code" in refused(CountryCode, text)
    assert "Did you mean" not in refused(CountryCode, text)


@pytest.mark.parametrize(
    ("whole", "text"),
    [
        ("ES", "IC"),
        ("ES", "EA"),
        ("SH", "AC"),
        ("SH", "TA"),
        ("GG", "CQ"),
        ("FR", "CP"),
        ("IO", "DG"),
        ("ES", "Canary Islands"),
    ],
)
def test_a_part_of_a_country_is_answered_with_the_whole(whole: str, text: str) -> None:
    """CLDR lists them beside countries; ISO 3166 and search engines do not."""
    assert f"write {whole} here" in refused(CountryCode, text)


@pytest.mark.parametrize(("meant", "text"), [("Did you mean GBP?", "gbp"), ("such as GBP", "£")])
def test_a_currency_is_three_capital_letters(meant: str, text: str) -> None:
    assert read_as(CurrencyCode, "GBP") == "GBP"
    assert meant in refused(CurrencyCode, text)


@pytest.mark.parametrize("tag", ["en", "zh", "zh-Hans", "pt-BR", "yue", "de-DE"])
def test_a_language_is_a_tag(tag: str) -> None:
    assert tag == read_as(LanguageTag, tag)


@pytest.mark.parametrize("text", ["EN", "english", "zh_CN", "xx", "en-", "", "中文"])
def test_what_is_no_language_is_answered_with_three_examples(text: str) -> None:
    assert "Write a language tag, such as en, zh or pt-BR (BCP 47)." in refused(LanguageTag, text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [("EN", "en"), ("English", "en"), ("french", "fr"), ("Brazilian Portuguese", "pt-BR")],
)
def test_a_language_by_its_name_or_in_capitals_is_known_again(text: str, tag: str) -> None:
    assert f"Did you mean {tag}? " in refused(LanguageTag, text)
    assert "Did you mean" not in refused(LanguageTag, "kauderwelsch")


@settings(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    for kind in (EmailField, UrlField, CountryCode, CurrencyCode, LanguageTag):
        message = refused(kind, text)
        assert message == "" or message.partition("\n")[2]


@settings(deadline=None)
@given(st.from_regex(r"https://[a-z0-9.@:\[\]/\\%-]{0,20}", fullmatch=True))
def test_no_address_is_a_traceback(text: str) -> None:
    assert isinstance(refused(UrlField, text), str)
