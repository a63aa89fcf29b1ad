"""What a visitor with an old link meets: a small page that leads on, or one that says what became of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import SITES, built

from trustpages.diagnostics import Place
from trustpages.pipeline import BuiltSite
from trustpages.resources import find_themes_folder
from trustpages.theme import ThemePaths, load_theme

NEEDED = ("404.html", "alias.html", "withdrawn.html")
THEMES = sorted(path.parent.name for path in find_themes_folder().glob("*/theme.toml"))


@cache
def _arabic() -> BuiltSite:
    return built(SITES / "arabic" / "content")


def _page(path: str) -> LexborHTMLParser:
    return LexborHTMLParser(_arabic().files[PurePosixPath(path)].decode())


def _text(page: LexborHTMLParser, selector: str) -> str:
    (found,) = page.css(selector)
    return found.text()


def _attribute(page: LexborHTMLParser, selector: str, name: str) -> str:
    (found,) = page.css(selector)
    return found.attributes[name] or ""


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_draws_what_old_links_lead_to(name: str) -> None:
    theme = load_theme(name, Place("site.yaml"), ThemePaths.beside(Path("content"), "content"))

    assert set(NEEDED) <= set(theme.templates)


@pytest.mark.parametrize(
    ("path", "words", "title"),
    [
        ("staff/huda-najjar/index.html", "انتقلت هذه الصفحة", "هدى النجار"),
        ("en/staff/huda-najjar/index.html", "This page has moved", "هدى النجار"),
        ("soap-maker/index.html", "انتقلت هذه الصفحة", "هدى النجار"),
    ],
)
def test_a_page_that_moved_says_so_in_its_language_and_leads_on(
    path: str, words: str, title: str
) -> None:
    page = _page(path)
    goal = _attribute(page, "main a", "href")

    assert _text(page, "h1") == words
    assert _text(page, "main a") == title
    assert _attribute(page, 'meta[http-equiv="refresh"]', "content") == f"0; url={goal}"
    folder = PurePosixPath("/site", path).parent
    leads = Path(f"{folder}/{goal}").resolve().relative_to(Path("/site").resolve())
    assert PurePosixPath(leads).parts[-3:] == ("staff", "huda", "index.html")


@pytest.mark.parametrize("path", ["soap-maker/index.html", "en/soap-maker/index.html"])
def test_search_engines_learn_the_new_address(path: str) -> None:
    """That of the original, as long as nothing of the page is translated."""
    page = _page(path)

    assert _attribute(page, 'link[rel="canonical"]', "href").endswith("/thiqa/staff/huda/")
    assert _attribute(page, 'meta[name="robots"]', "content") == "noindex"


@pytest.mark.parametrize(
    ("path", "title", "day", "instead"),
    [
        ("gift-wrapping/index.html", "تغليف الهدايا", "2026-09-01", "../buying/index.html"),
        ("en/gift-wrapping/index.html", "Gift wrapping", "2026-09-01", "../buying/index.html"),
    ],
)
def test_a_withdrawn_page_says_what_was_here_since_when_why_and_where_to_go(
    path: str, title: str, day: str, instead: str
) -> None:
    page = _page(path)

    assert _text(page, "h1") == title
    assert _attribute(page, "main .top time", "datetime") == day
    assert _attribute(page, "main .lead a", "href") == instead
    assert page.css('script[type="application/ld+json"]') == []
    assert _attribute(page, 'meta[name="robots"]', "content") == "noindex"


def test_neither_is_in_the_site_map_or_linked_from_another_page() -> None:
    files = _arabic().files
    hidden = ("gift-wrapping/", "soap-maker/", "staff/huda-najjar/")
    for path, data in files.items():
        if path.suffix in {".html", ".xml", ".atom"} and not str(path.parent).endswith(
            tuple(one.rstrip("/") for one in hidden)
        ):
            assert not any(one in data.decode() for one in hidden), path
