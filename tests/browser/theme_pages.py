"""What the browser finds wrong with a page of a theme, for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page
from support.theme_sites import build_theme_site
from support.tools import PACKAGES

from browser.test_text_spacing import BEYOND, COVERED, SPACING

AXE = PACKAGES / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})"
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LANGUAGES = ("en", "zh", "de", "ar")
PARTED_WORDS = r"""() => {
    const left = ["code", ".mail", ".web", ".tel", ".quoted", ".unseen", "script", "style"].join();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const parent = text.parentElement;
        if (parent.closest(left) || getComputedStyle(parent).writingMode !== "horizontal-tb") continue;
        for (const word of text.data.matchAll(/[\p{Script=Latin}\p{Script=Arabic}\p{M}\u00ad]{3,}/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
            if (lines.size > 1 && !word[0].includes("\u00ad"))
                found.push(`${word[0]} is parted in ${parent.localName}.${parent.className}`);
        }
    }
    return found;
}"""
"""Words on two lines that no hyphen parts; addresses, numbers and strangers' words may part anywhere."""
LEAST_WHOLE = 390
"""CSS pixels, of a usual phone; where there is less, a long word parts rather than stick out of the page."""
OPEN = "2026-11-23T10:00:00Z"
"""A moment of the day after the one that the sites are built for, a Monday."""


@contextmanager
def visit_while_open(browser: Browser) -> Iterator[Page]:
    """A page that sees the desk open and brings the inspector, which a site's policy would keep out.

    As a script of the browser it is compiled faster than as one of the page.
    """
    with browser.new_context(bypass_csp=True) as context:
        page = context.new_page()
        page.add_init_script(path=AXE)
        page.clock.set_fixed_time(OPEN)
        yield page


def list_pages(
    theme: str, language: str, kinds: tuple[str, ...] | None = None
) -> Iterator[tuple[str, Path]]:
    folder, pages = build_theme_site(theme, language)
    for path, kind in sorted(pages.items()):
        if kinds is None or (kind in kinds and path.count("/") <= 1 + (language != "en")):
            yield f"{theme} {path}", folder / path


def list_phone_faults(page: Page, theme: str, language: str) -> list[str]:
    """What is wrong with the pages of a theme on a phone, and where their texts are spaced out.

    They need no scrolling sideways at 320 CSS pixels, and keep their words with the spacing of a reader
    (WCAG 1.4.10, 1.4.12).
    """
    return [
        f"{name} {fault}"
        for name, path in list_pages(theme, language)
        for fault in (*find_faults(page, path, 390, "light"), *_find_lost_parts(page))
    ]


def _find_lost_parts(page: Page) -> list[str]:
    """What sticks out of a small phone, or lies over other words, when a reader spaces out the open page."""
    page.set_viewport_size({"width": 320, "height": 800})
    wide = page.evaluate(OVERFLOW)
    page.add_style_tag(content=SPACING)
    lost = [*page.evaluate(BEYOND), *page.evaluate(COVERED)]
    return [*lost, *([f"{wide} px too wide at 320 px"] if wide > 0 else [])]


def find_violations(page: Page) -> list[str]:
    """What the inspector, which the page has brought, finds wrong with it."""
    found: list[dict[str, Any]] = page.evaluate(RUN, TAGS)["violations"]
    return [
        f"{one['id']} {node['target']}: {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


def find_faults(page: Page, path: Path, width: int, scheme: Scheme) -> list[str]:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(path.as_uri(), wait_until="load")
    faults = find_violations(page)
    over = page.evaluate(OVERFLOW)
    wide = [f"{over} px too wide"] if over > 0 else []
    parted = page.evaluate(PARTED_WORDS) if width >= LEAST_WHOLE else []
    return [*faults, *wide, *parted]
