"""Every page of every theme is accessible and fits a phone.

A usual run sees each theme on a phone in the light in four languages; `test_theme_views.py` sees the leading
pages otherwise. A soak sees all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page
from support.counts import SOAK
from support.theme_sites import OTHER_LANGUAGES, THEMES, WHOLE_SHOPS

from browser.test_text_spacing import BEYOND, COVERED, SPACING
from browser.theme_pages import LANGUAGES, SCHEMES, find_faults, list_pages, visit_while_open

pytestmark = [pytest.mark.browser, pytest.mark.node]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page that visits all."""
    with visit_while_open(browser) as page:
        yield page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_on_a_phone(page: Page, theme: str, language: str) -> None:
    """And keeps its words at 320 CSS pixels with spaced out text (WCAG 1.4.10, 1.4.12)."""
    faults = [
        f"{name} {fault}"
        for name, path in list_pages(theme, language)
        for fault in (*find_faults(page, path, 390, "light"), *_find_lost_parts(page))
    ]
    assert not faults, "\n".join(faults)


def _find_lost_parts(page: Page) -> list[str]:
    """What sticks out of a small phone, or lies over other words, when a reader spaces out the open page."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_style_tag(content=SPACING)
    return [*page.evaluate(BEYOND), *page.evaluate(COVERED)]


@pytest.mark.soak
@pytest.mark.skipif(not SOAK, reason="in a soak")
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_however_it_is_seen(page: Page, theme: str) -> None:
    faults = [
        f"({width} {scheme}) {name} {fault}"
        for language in (*WHOLE_SHOPS, *OTHER_LANGUAGES)
        for name, path in list_pages(theme, language)
        for width, scheme in product((320, 768, 1440), SCHEMES)
        for fault in find_faults(page, path, width, scheme)
    ]
    assert not faults, "\n".join(faults)
