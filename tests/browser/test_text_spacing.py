"""A reader who spaces text out, as WCAG 1.4.12 has it, loses nothing at the side of a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from support.counts import SOAK
from support.serving import served
from support.shops import TESTS, TODAY

from trustpages.pipeline import BuildOptions, build_site

pytestmark = pytest.mark.browser

SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }"""
BEYOND = """() => {
    const wide = document.documentElement.clientWidth;
    const lost = [...document.querySelectorAll('body *')].filter(one => {
        const box = one.getBoundingClientRect();
        const hidden = one.closest('.unseen, .skip, [hidden]') || !box.width || !box.height;
        const scrolls = one.closest('table') || one.parentElement.closest('[tabindex="0"]');
        return !hidden && !scrolls && (box.right > wide + 1 || box.left < -1);
    });
    return lost.map(one => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`);
}"""
"""Elements that stick out of the window, but for tables, whose columns need their width, and parts that
scroll by themselves."""

COVERED = """() => {
    const stands = one => {
        const box = one.getBoundingClientRect(), style = getComputedStyle(one);
        const flows = ['static', 'relative'].includes(style.position) && !style.display.startsWith('inline');
        const shows = box.width && box.height && one.textContent.trim();
        return flows && shows && !one.closest('.unseen, [hidden]');
    };
    const covered = [];
    for (const parent of document.querySelectorAll('body, body *')) {
        const boxes = [...parent.children].filter(stands).map(one => [one, one.getBoundingClientRect()]);
        boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([, b]) => {
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            const words = one.textContent.trim().slice(0, 40);
            if (wide > 4 && high > 4) covered.push(`covered: ${one.className} ${words}`);
        }));
    }
    return covered;
}"""
"""Words that lie over the words of an element beside them."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that takes a reader's own style, which the site's policy would keep out."""
    with browser.new_context(bypass_csp=True) as context:
        yield context.new_page()


def _find_lost_parts(page: Page, address: str, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address)
    page.add_style_tag(content=SPACING)
    parts = [*page.evaluate(BEYOND), *page.evaluate(COVERED)]
    return [f"{address} {width}: {part}" for part in parts]


def _list_pages(site: Path) -> list[str]:
    """All pages but those that lead on at once."""
    return [
        path.relative_to(site).as_posix()
        for path in sorted(site.rglob("*.html"))
        if b'http-equiv="refresh"' not in path.read_bytes()
    ]


@pytest.mark.soak
@pytest.mark.skipif(not SOAK, reason="test_theme_pages looks at 320 CSS pixels in every theme")
@pytest.mark.parametrize("width", [320, 600])
def test_spaced_out_text_stays_on_every_page_of_the_example(
    page: Page, site: Path, home: str, width: int
) -> None:
    lost = [
        part for path in _list_pages(site) for part in _find_lost_parts(page, home + path, width)
    ]

    assert lost == []


@pytest.mark.soak
@pytest.mark.skipif(not SOAK, reason="test_theme_pages looks at these shops in every theme")
@pytest.mark.parametrize("shop", ["german", "arabic"])
def test_spaced_out_text_stays_in_long_words_and_from_right_to_left(
    page: Page, tmp_path: Path, shop: str
) -> None:
    files = build_site(TESTS / "sites" / shop / "content", BuildOptions(TODAY)).files
    _write_files(tmp_path, {str(path): data for path, data in files.items()})

    with served(tmp_path) as address:
        lost = [
            part
            for path in _list_pages(tmp_path)
            for part in _find_lost_parts(page, f"{address}/{path}", 320)
        ]

    assert lost == []


def test_the_open_menu_stays_with_spaced_out_text(page: Page, home: str) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{home}complaints/index.html")
    page.add_style_tag(content=SPACING)
    page.locator(".sign-menu").click()

    assert page.locator(".menu-close").is_visible()
    assert page.evaluate(BEYOND) == []


def _write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
