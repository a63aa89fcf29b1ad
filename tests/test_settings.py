"""The site's settings: where it stands, in which languages, in which dress."""

from __future__ import annotations

from typing import Any

import pytest
from support.values import read_as, refused

from trustpages.model.settings import BaseUrl, SiteSettings

SITE: dict[str, Any] = {"base_url": "https://shop.example/", "languages": ["en"]}


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("https://shop.example/", "https://shop.example"),
        ("https://shop.example/trust/", " https://shop.example/trust/ "),
        ("https://Shop.example/", "HTTPS://Shop.example"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
        ("http://[::1]/", "http://[::1]/"),
        ("https://shop.example/a%20b/", "https://shop.example/a%20b"),
        ("https://xn--fsqu00a.example/", "https://xn--fsqu00a.example/"),
    ],
)
def test_the_address_of_a_site_ends_with_a_slash(address: str, text: str) -> None:
    assert address == read_as(BaseUrl, text).href


@pytest.mark.parametrize(
    "text",
    [
        "shop.example",
        "//shop.example/",
        "ftp://shop.example/",
        "https://",
        "https:///trust/",
        "https://shop.example/?a=1",
        "https://shop.example/#a",
        "https://me:secret@shop.example/",
        "https://shop .example/",
        "https://shop\t.example/",
        "https://shop.example/../a",
        "https://shop.example/./a",
        "https://shop.example//a",
        "https://shop.example/{name}/",
        'https://shop.example/"><b>',
        "https://shop.example:port/",
        "",
    ],
)
def test_what_is_no_address_of_a_site_is_answered_with_one(text: str) -> None:
    assert "such as 'https://shop.example/trust/'" in refused(BaseUrl, text)


@pytest.mark.parametrize("brand", ["red", "#ffff", "#0f5c6", "0f5c63", "#0f5c63;}"])
def test_a_brand_is_three_digits_or_six(brand: str) -> None:
    assert refused(SiteSettings, {**SITE, "theme": {"brand": brand}}) != ""


def test_each_language_is_named_once() -> None:
    assert "a language is named twice" in refused(SiteSettings, {**SITE, "languages": ["en", "en"]})
    assert refused(SiteSettings, {**SITE, "languages": []}) != ""
    assert refused(SiteSettings, {**SITE, "languages": ["zh", "en"]}) == ""


def test_a_site_has_a_dress_without_choosing_one() -> None:
    assert read_as(SiteSettings, SITE).theme.name == "counter"


@pytest.mark.parametrize(
    ("plain", "text"),
    [
        ("xn--fdchen-bua.example", "https://fädchen.example/"),
        ("xn--czrs0t.example", "https://商店.example:8443/hilfe"),
    ],
)
def test_a_host_in_another_script_is_answered_with_its_plain_form(plain: str, text: str) -> None:
    assert refused(BaseUrl, text).endswith(f"Write its name in plain letters: {plain}")


def test_a_port_is_at_most_65535() -> None:
    assert refused(BaseUrl, "https://shop.example:65535/") == ""
    assert "is not the address of a site" in refused(BaseUrl, "https://shop.example:65536/")
