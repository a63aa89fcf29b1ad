"""Every theme is accessible, fits a phone, prints and works without scripts, in every language.

A usual run sees each theme on a phone in the light in English, German and Arabic, the leading pages also in
Chinese, wide, and in the dark, and three pages in some other languages. A soak sees all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, Literal

import lxml.html
import pytest
from playwright.sync_api import Browser, Page
from support.counts import SOAK
from support.theme_sites import (
    LEADING_KINDS,
    OTHER_LANGUAGES,
    THEMES,
    WHOLE_SHOPS,
    build_theme_site,
)
from support.tools import PACKAGES

from browser.test_text_spacing import BEYOND, COVERED, SPACING

AXE = PACKAGES / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})"
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
CLOSE_LINES = """() => [...document.querySelectorAll('body *')].filter(one => {
    const style = getComputedStyle(one), size = parseFloat(style.fontSize);
    const texts = [...one.childNodes].filter(node => node.nodeType === 3);
    const holds = texts.some(node => /\\p{Script=Arabic}/u.test(node.data));
    return holds && one.getClientRects().length && !one.closest('.unseen')
        && size > 20 && parseFloat(style.lineHeight) < 1.29 * size;
}).map(one => `${one.localName}.${one.className} in ${one.parentElement.className}`)"""
"""Large Arabic text on lines of less than 1.29 times its size (1.3, rounded)."""
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LANGUAGES = ("en", "zh", "de", "ar")
SOME_LANGUAGES = ("fr", "ja", "pl", "zh-Hant")
FEW_KINDS = ("home", "shipping", "complaints")
OPEN = "2026-11-23T10:00:00Z"
"""A moment of the day after the one that the sites are built for, a Monday."""
PAPER = (680, 960)
"""The text of a sheet of A4 in CSS pixels."""

pytestmark = [pytest.mark.browser, pytest.mark.node]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page that visits all while the desk is open; a site's policy would keep the inspector out."""
    with browser.new_context(bypass_csp=True) as context:
        page = context.new_page()
        page.clock.set_fixed_time(OPEN)
        yield page


def _list_pages(
    theme: str, language: str, kinds: tuple[str, ...] | None = None
) -> Iterator[tuple[str, Path]]:
    folder, pages = build_theme_site(theme, language)
    for path, kind in sorted(pages.items()):
        if kinds is None or (kind in kinds and path.count("/") <= 1 + (language != "en")):
            yield f"{theme} {path}", folder / path


def _find_faults(page: Page, path: Path, width: int, scheme: Scheme) -> list[str]:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(path.as_uri(), wait_until="load")
    page.add_script_tag(path=AXE)
    found: list[dict[str, Any]] = page.evaluate(RUN, TAGS)["violations"]
    faults = [
        f"{one['id']} {node['target']}: {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]
    over = page.evaluate(OVERFLOW)
    return [*faults, *([f"{over} px too wide"] if over > 0 else [])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_on_a_phone(page: Page, theme: str, language: str) -> None:
    """And keeps its words at 320 CSS pixels with spaced out text (WCAG 1.4.10, 1.4.12)."""
    faults = [
        f"{name} {fault}"
        for name, path in _list_pages(theme, language, _choose_kinds(language))
        for fault in (*_find_faults(page, path, 390, "light"), *_find_lost_parts(page))
    ]
    assert not faults, "\n".join(faults)


def _choose_kinds(language: str) -> tuple[str, ...] | None:
    """All pages; of the Chinese example, which has the pages of the English one, the leading ones."""
    return LEADING_KINDS if language == "zh" and not SOAK else None


def _find_lost_parts(page: Page) -> list[str]:
    """What sticks out of a small phone, or lies over other words, when a reader spaces out the open page."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_style_tag(content=SPACING)
    return [*page.evaluate(BEYOND), *page.evaluate(COVERED)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
def test_leading_pages_are_accessible_wide_and_in_the_dark(
    page: Page, theme: str, language: str
) -> None:
    faults = [
        f"{name} {fault}"
        for name, path in _list_pages(theme, language, LEADING_KINDS)
        for fault in _find_faults(page, path, 1280, "dark")
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [390, 1280])
def test_large_arabic_letters_have_room(page: Page, theme: str, width: int) -> None:
    """Their marks stand above and below the line: on lines as close as Latin ones they lie over others."""
    page.set_viewport_size({"width": width, "height": 900})
    close: set[str] = set()
    for _, path in _list_pages(theme, "ar"):
        page.goto(path.as_uri())
        close |= set(page.evaluate(CLOSE_LINES))
    assert sorted(close) == []


@pytest.mark.parametrize("theme", THEMES)
def test_other_languages_are_accessible_on_a_phone(page: Page, theme: str) -> None:
    faults = [
        f"{language} {name} {fault}"
        for language in (("ja", *OTHER_LANGUAGES) if SOAK else SOME_LANGUAGES)
        for name, path in _list_pages(theme, language, FEW_KINDS)
        for fault in _find_faults(page, path, 390, "light")
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("theme", THEMES)
def test_pages_fit_a_sheet_of_paper_and_keep_their_words(browser: Browser, theme: str) -> None:
    """What a page says without scripts is what stands in its file, on paper too."""
    width, height = PAPER
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(media="print")
        for language in ("en", "ar", "ja"):
            for name, path in _list_pages(theme, language, LEADING_KINDS):
                page.goto(path.as_uri())
                shown = page.locator("main").inner_text().casefold()
                lost = [text for text in _list_facts(path) if text.casefold() not in shown]
                assert not lost, f"{name}: {lost}"
                assert page.evaluate(OVERFLOW) <= 0, name


def _list_facts(path: Path) -> list[str]:
    """The large values of a page and its headings."""
    main = lxml.html.fromstring(path.read_bytes()).find(".//main")
    assert isinstance(main, lxml.html.HtmlElement)
    for unseen in main.xpath(".//*[@hidden]"):
        unseen.drop_tree()
    found = main.xpath(".//h1 | .//h2[not(contains(@class, 'unseen'))]")
    return [" ".join(one.text_content().split()) for one in found]


@pytest.mark.parametrize(("theme", "most"), [("aisle", 2700), ("folio", 2700), ("counter", 3500)])
def test_the_shipping_page_is_no_scroll(browser: Browser, theme: str, most: int) -> None:
    """While the desk is open, which takes a line more. Letter is one column, for three zones at most."""
    folder, _ = build_theme_site(theme, "en")
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.clock.set_fixed_time(OPEN)
        page.goto((folder / "shipping/index.html").as_uri())
        assert page.locator(".counter").get_by_text("Open now until 17:30").is_visible()
        height = page.evaluate("() => document.documentElement.scrollHeight")
    assert height <= most


CROSSINGS = """() => {
    const boxes = selector => [...document.querySelectorAll(selector)].flatMap(one => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return [...range.getClientRects()].filter(box => box.width && box.height);
    });
    const titles = boxes('h1');
    return boxes('.crumbs li').filter(way => titles.some(title =>
        way.left < title.right && title.left < way.right && way.top < title.bottom && title.top < way.bottom
    )).length;
}"""
"""How many pieces of the way from the home page lie over the title."""


@pytest.mark.parametrize("theme", THEMES)
def test_a_long_title_has_its_place_beside_the_way_to_it(browser: Browser, theme: str) -> None:
    folder, pages = build_theme_site(theme, "en")
    notices = [path for path, kind in pages.items() if kind == "notice"]
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        for path in notices:
            page.goto((folder / path).as_uri())
            page.evaluate("document.querySelector('h1').append(' and also to you')")
            assert page.evaluate(CROSSINGS) == 0, path
    assert notices


@pytest.mark.soak
@pytest.mark.skipif(not SOAK, reason="in a soak")
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_however_it_is_seen(page: Page, theme: str) -> None:
    faults = [
        f"({width} {scheme}) {name} {fault}"
        for language in (*WHOLE_SHOPS, *OTHER_LANGUAGES)
        for name, path in _list_pages(theme, language)
        for width, scheme in product((320, 768, 1440), SCHEMES)
        for fault in _find_faults(page, path, width, scheme)
    ]
    assert not faults, "\n".join(faults)
