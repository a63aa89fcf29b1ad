"""The pages work from any address, from a disk, without scripts, on paper, and ask nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest
from playwright.sync_api import Browser, Page, Request
from support.serving import SUB_PATH

pytestmark = pytest.mark.browser

NOINDEX = b'<meta name="robots" content="noindex">'
FILM_ON_DISK = re.compile(r"Unsafe attempt to load URL file:.*\.vtt|^origin: .*\.vtt$")
"""Browsers show no captions beside a film on a disk; the transcript stands below it."""

COLOURS = """() => [document.body, document.querySelector('main p')].map(
    (one, at) => getComputedStyle(one)[at ? 'color' : 'backgroundColor'])"""
MOVING = """() => [...document.querySelectorAll('*')].filter(one => {
    const style = getComputedStyle(one);
    const longest = Math.max(...style.transitionDuration.split(',').map(parseFloat));
    return (style.animationName || 'none') !== 'none' || longest > 0.001;
}).map(one => one.outerHTML.slice(0, 80))"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def _watched(page: Page) -> list[str]:
    """Everything that a visit says or asks for and should not, as it happens."""
    seen: list[str] = []
    page.on("console", lambda message: seen.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: seen.append(f"script: {error}"))
    page.on("requestfailed", lambda request: seen.extend(_failure(request)))
    page.on(
        "response",
        lambda answer: (
            seen.append(f"{answer.status}: {answer.url}") if answer.status > 399 else None
        ),
    )
    return seen


def _failure(request: Request) -> list[str]:
    """A request that failed, unless the visit went on before it was answered."""
    if request.failure in (None, "net::ERR_ABORTED"):
        return []
    return [f"{request.failure}: {request.url}"]


@pytest.mark.parametrize("root", ["/", SUB_PATH])
def test_a_page_asks_only_its_own_site_and_says_nothing(
    page: Page, pages: tuple[str, ...], origin: str, root: str
) -> None:
    seen = _watched(page)
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url))
    for path in pages:
        if not path.endswith("404.html"):
            page.goto(f"{origin}{root}{path}", wait_until="load")

    assert seen == []
    assert [url for url in asked if not url.startswith(f"{origin}{root}")] == []


UNFOLD = "() => document.querySelectorAll('details').forEach(one => { one.open = true; })"
"""What a click on each summary does, which needs no script of the page."""


def test_a_page_says_the_same_without_scripts(
    browser: Browser, pages: tuple[str, ...], home: str, site: Path
) -> None:
    """What stands in the file is what is read on the page, even where scripts are off."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        for path in pages:
            page.goto(f"{home}{path}")
            page.evaluate(UNFOLD)
            shown = page.locator("main").inner_text()

            assert _squeezed(shown) == _squeezed(_written(site / path)), path


def _written(path: Path) -> str:
    """The text of the main part of a file, less what is hidden, other countries, and films."""
    main = lxml.html.fromstring(path.read_bytes()).find(".//main")
    assert isinstance(main, lxml.html.HtmlElement)
    zones = "*[contains(@class, 'zones')]/section[@class='zone'][position() > 1]"
    for unseen in main.xpath(f".//video | .//*[@hidden] | .//{zones} | .//*[@class='of']"):
        unseen.drop_tree()
    return str(main.text_content())


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


STYLED = """() => {
  const linked = document.querySelectorAll("link[rel=stylesheet]").length;
  return linked > 0 && document.styleSheets.length === linked;
}"""
"""Whether a page has style sheets, and all of them were found."""


def test_the_site_works_from_a_disk(page: Page, site: Path) -> None:
    """Every page is reached by clicking from the first one, styled, and every link leads to a file.

    Pages that were withdrawn are reached by their address alone.
    """
    seen = _watched(page)
    page.goto((site / "index.html").as_uri())
    gone = {path for path in site.rglob("index.html") if NOINDEX in path.read_bytes()}
    left, met = [page.url], {page.url}
    while left:
        page.goto(left.pop())
        assert page.evaluate(STYLED)
        for address in _links(page):
            assert Path(unquote(urlsplit(address).path)).is_file(), f"{page.url} -> {address}"
            left += (
                [address] if address not in met and urlsplit(address).path.endswith(".html") else []
            )
            met.add(address)

    assert [said for said in seen if not FILM_ON_DISK.search(said)] == []
    reached = {Path(unquote(urlsplit(address).path)) for address in met}
    assert set(site.rglob("index.html")) - gone <= reached
    for path in gone:
        page.goto(path.as_uri())
        assert page.evaluate(STYLED)


def _links(page: Page) -> set[str]:
    found: list[Any] = page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
    return {str(link).partition("#")[0] for link in found if str(link).startswith("file:")}


def test_a_click_leads_from_page_to_page_on_a_disk(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.get_by_role("contentinfo").get_by_role("link", name="Returns").first.click()

    assert page.url.endswith("/returns/index.html")


def test_the_keyboard_leads_straight_to_the_content(page: Page, home: str) -> None:
    """The first stop of the Tab key is a link that is seen and leads past the menu."""
    page.goto(f"{home}index.html")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    target = focused.get_attribute("href")

    assert focused.is_visible()
    assert target is not None
    assert page.locator(f"main{target}, main {target}").count() == 1


def test_nothing_moves_for_those_who_ask_for_stillness(
    page: Page, pages: tuple[str, ...], home: str
) -> None:
    page.emulate_media(reduced_motion="reduce")
    for path in pages:
        page.goto(f"{home}{path}")
        assert page.evaluate(MOVING) == [], path


def test_paper_is_light_even_in_the_dark(page: Page, pages: tuple[str, ...], home: str) -> None:
    """On paper the ground is light and the ink dark, whatever the screen is set to."""
    page.emulate_media(media="print", color_scheme="dark")
    for path in pages:
        page.goto(f"{home}{path}")
        ground, ink = (_brightness(colour) for colour in page.evaluate(COLOURS))
        assert ground > 0.9, path
        assert ink < 0.4, path
    assert page.pdf().startswith(b"%PDF")


def _brightness(colour: str) -> float:
    """0 is black, 1 is white; what is transparent shows the white of the paper."""
    parts = [float(part) for part in re.findall(r"[\d.]+", colour)]
    if len(parts) == 4 and parts[3] == 0:
        return 1.0
    return sum(parts[:3]) / (3 * 255)
