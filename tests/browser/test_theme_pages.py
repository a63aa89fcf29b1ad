"""Every page of every theme is accessible and fits a phone.

A usual run sees each theme on a phone in the light in four languages, two of them in `test_theme_scripts.py`.
`test_theme_views.py` sees the leading pages otherwise. A soak sees all.
"""

from __future__ import annotations

from itertools import product

import pytest
from playwright.sync_api import Page
from support.counts import SOAK
from support.theme_sites import OTHER_LANGUAGES, THEMES, WHOLE_SHOPS

from browser.theme_pages import (
    SCHEMES,
    find_faults,
    list_pages,
    list_phone_faults,
)

pytestmark = [pytest.mark.browser, pytest.mark.node]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_on_a_phone(visitor: Page, theme: str, language: str) -> None:
    faults = list_phone_faults(visitor, theme, language)
    assert not faults, "\n".join(faults)


@pytest.mark.soak
@pytest.mark.skipif(not SOAK, reason="in a soak")
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_however_it_is_seen(visitor: Page, theme: str) -> None:
    faults = [
        f"({width} {scheme}) {name} {fault}"
        for language in (*WHOLE_SHOPS, *OTHER_LANGUAGES)
        for name, path in list_pages(theme, language)
        for width, scheme in product((320, 768, 1440), SCHEMES)
        for fault in find_faults(visitor, path, width, scheme)
    ]
    assert not faults, "\n".join(faults)
