"""Addresses from the site's root become relative to their page, at any base and on a disk."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trustpages.paths import site_url
from trustpages.render import make_urls_relative, make_urls_root_relative


@pytest.mark.parametrize(
    ("turned", "target", "page"),
    [
        ("index.html", "", ""),
        ("returns/index.html", "returns/", ""),
        ("../index.html", "", "returns/"),
        ("../shipping/index.html", "shipping/", "returns/"),
        ("../../assets/style.css", "assets/style.css", "guides/care/"),
        ("../../../returns/index.html", "returns/", "zh/guides/care/"),
        ("index.html", "returns/", "returns/"),
        ("../shipping/index.html#fees", "shipping/#fees", "returns/"),
        ("#fees", "returns/#fees", "returns/"),
        ("#top", "#top", ""),
        ("../%E7%85%A7%E7%89%87.jpg", "照片.jpg", "returns/"),
        ("a%3Ab/index.html", "a:b/", ""),
    ],
)
def test_an_address_is_counted_from_its_page(turned: str, target: str, page: str) -> None:
    assert f'<a href="{turned}">' == make_urls_relative(f'<a href="{site_url(target)}">', page)


@pytest.mark.parametrize(
    ("turned", "target", "base"),
    [
        ("/index.html", "", "https://a.example/"),
        ("/trust/returns/index.html#fees", "returns/#fees", "https://a.example/trust/"),
        ("/assets/style.css", "assets/style.css", "https://a.example"),
    ],
)
def test_a_page_shown_anywhere_counts_from_the_host(turned: str, target: str, base: str) -> None:
    assert turned == make_urls_root_relative(site_url(target), base)


def test_all_addresses_of_a_page_are_turned_and_all_else_stays() -> None:
    html = f'{site_url("a/")} 1x, {site_url("b/")} 2x <a href="https://x.example">'

    assert (
        make_urls_relative(html, "c/")
        == '../a/index.html 1x, ../b/index.html 2x <a href="https://x.example">'
    )


PATHS = st.lists(st.text("abc词 %?", min_size=1, max_size=3), max_size=3).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@settings(deadline=None)
@given(PATHS, PATHS)
def test_a_browser_finds_its_way_back(target: str, page: str) -> None:
    href = unquote(make_urls_relative(site_url(target), page))

    found = posixpath.normpath(posixpath.join("/", page, href))
    assert found == posixpath.normpath(f"/{target}index.html")
