"""Leading pages of every theme: wide and in the dark, in other languages, on paper and without scripts."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser, Page
from support.theme_sites import LEADING_KINDS, OTHER_LANGUAGES, THEMES, build_theme_site

from browser.theme_pages import LANGUAGES, OPEN, OVERFLOW, PARTED_WORDS, find_faults, list_pages

FEW_KINDS = ("home", "shipping", "complaints")
CLOSE_LINES = """() => [...document.querySelectorAll('body *')].filter(one => {
    const style = getComputedStyle(one), size = parseFloat(style.fontSize);
    const texts = [...one.childNodes].filter(node => node.nodeType === 3);
    const holds = texts.some(node => /\\p{Script=Arabic}/u.test(node.data));
    return holds && one.getClientRects().length && !one.closest('.unseen')
        && size > 20 && parseFloat(style.lineHeight) < 1.29 * size;
}).map(one => `${one.localName}.${one.className} in ${one.parentElement.className}`)"""
"""Large Arabic text on lines of less than 1.29 times its size (1.3, rounded)."""
PAPER = (680, 960)
"""The text of a sheet of A4 in CSS pixels."""

pytestmark = [pytest.mark.browser, pytest.mark.node]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
def test_leading_pages_are_accessible_wide_and_in_the_dark(
    visitor: Page, theme: str, language: str
) -> None:
    faults = [
        f"{name} {fault}"
        for name, path in list_pages(theme, language, LEADING_KINDS)
        for fault in find_faults(visitor, path, 1280, "dark")
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [390, 1280])
def test_large_arabic_letters_have_room(visitor: Page, theme: str, width: int) -> None:
    """Their marks stand above and below the line: on lines as close as Latin ones they lie over others."""
    visitor.set_viewport_size({"width": width, "height": 900})
    close: set[str] = set()
    for _, path in list_pages(theme, "ar"):
        visitor.goto(path.as_uri())
        close |= set(visitor.evaluate(CLOSE_LINES))
    assert sorted(close) == []


@pytest.mark.parametrize("theme", THEMES)
def test_other_languages_are_accessible_on_a_phone(visitor: Page, theme: str) -> None:
    faults = [
        f"{language} {name} {fault}"
        for language in ("ja", *OTHER_LANGUAGES)
        for name, path in list_pages(theme, language, FEW_KINDS)
        for fault in find_faults(visitor, path, 390, "light")
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
            for name, path in list_pages(theme, language, LEADING_KINDS):
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


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Beschwerden", ["Beschwerden is parted in p."]),
        ("Beschwer\u00adden", []),
        ("<a class='mail'>post@example.org</a>", []),
        ("Wir alle hier", []),
    ],
)
def test_a_word_that_is_parted_without_a_hyphen_is_found(
    visitor: Page, words: str, found: list[str]
) -> None:
    """What has a soft hyphen, an address and a line's end between words are no faults."""
    visitor.set_content(f"<p style='width: 4em; overflow-wrap: anywhere'>{words}</p>")

    assert visitor.evaluate(PARTED_WORDS) == found
