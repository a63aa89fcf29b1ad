"""A page of which nothing is translated is its original to search engines."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, plan_shop, with_line

from trustpages.model.page import Page
from trustpages.pipeline import BuiltSite

LANGUAGES = with_line("site.yaml", "languages: [en]", "languages: [en, pt-BR, ar, zh-Hant]")
HOME = ("home.pt-BR.md", "---\ntitle: Linha de bordar\n---\n")
RETURNS = ("returns.ar.md", "---\nsummary: كم من الوقت لديك.\n---\n")
PRIVACY = ("pages/care.md", "---\ntitle: Care\nsummary: How to care.\n---\nWash it cold.\n")
BODY = ("pages/care.zh-Hant.md", "冷水洗。\n")
"""Of four languages, one page in each of three is translated: by its title, a summary, and its body."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The smallest shop in four languages, hardly translated."""
    folder = tmp_path_factory.mktemp("shop")
    return plan_shop(changed(folder, LANGUAGES, HOME, RETURNS, PRIVACY, BODY))


def _find_page(shop: BuiltSite, name: str, language: str) -> Page:
    (page,) = (
        page
        for edition in shop.editions
        for page in edition.pages
        if (page.name, page.language) == (name, language)
    )
    return page


def _read(shop: BuiltSite, page: Page) -> str:
    return shop.files[page.path].decode()


@pytest.mark.parametrize(
    ("name", "language", "original"),
    [("home", "ar", ""), ("returns", "zh-Hant", "returns/"), ("desk", "pt-BR", "contact/")],
)
def test_a_page_of_which_nothing_is_translated_is_its_original_to_search_engines(
    shop: BuiltSite, name: str, language: str, original: str
) -> None:
    page = _find_page(shop, name, language)
    html = _read(shop, page)

    assert page.address == f"{language}/{original}"
    assert f'<link rel="canonical" href="{page.canonical}">' in html
    assert page.canonical == _find_page(shop, name, "en").canonical
    assert '<link rel="alternate" hreflang' not in html
    assert "og:locale:alternate" not in html
    assert f'<meta property="og:url" content="{page.canonical}">' in html


@pytest.mark.parametrize(
    ("name", "language"), [("home", "pt-BR"), ("returns", "ar"), ("pages/care", "zh-Hant")]
)
def test_a_page_of_which_something_is_translated_stands_for_itself(
    shop: BuiltSite, name: str, language: str
) -> None:
    page, original = _find_page(shop, name, language), _find_page(shop, name, "en")

    assert page.canonical.endswith(page.address)
    for one in (page, original):
        assert [other.language for other in one.translations] == ["en", language]
        assert _read(shop, one).count('<link rel="alternate" hreflang') == 3


def test_the_site_map_names_what_stands_for_itself_once(shop: BuiltSite) -> None:
    sitemap = shop.files[PurePosixPath("sitemap.xml")].decode()
    pages = [page for edition in shop.editions for page in edition.pages]
    foreign = [page for page in pages if page.language != "en" and page.is_translated]

    assert len(foreign) == 3
    assert sitemap.count("<loc>") == len([page for page in pages if page.language == "en"]) + 3
    assert all(f"<loc>{page.canonical}</loc>" in sitemap for page in foreign)


def test_readers_find_every_language_all_the_same(shop: BuiltSite) -> None:
    page = _find_page(shop, "desk", "ar")

    assert [one.language for one in page.alternates] == ["en", "pt-BR", "ar", "zh-Hant"]


def test_words_of_another_script_are_said_to_be_missing(tmp_path: Path) -> None:
    """Japanese in Latin letters is told that the theme's is in Japanese ones, and gets none of it."""
    languages = with_line("site.yaml", "languages: [en]", "languages: [en, ja-Latn, fi]")
    shop = plan_shop(changed(tmp_path, languages))
    hints = {one.message.split("'")[3]: one.hint for one in shop.warnings if "theme" in one.code}

    assert "its words in 'ja' are in another script" in hints["ja-Latn"]
    assert "another script" not in hints["fi"]
    assert "お問い合わせ" not in _read(shop, _find_page(shop, "desk", "ja-Latn"))


def test_traditional_characters_are_no_simplified_ones(shop: BuiltSite) -> None:
    page = _read(shop, _find_page(shop, "desk", "zh-Hant"))

    assert "聯絡" in page
    assert "联系" not in page
