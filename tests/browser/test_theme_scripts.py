"""Every page of every theme is accessible and fits a phone: in Chinese and Arabic letters."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from support.theme_sites import THEMES

from browser.theme_pages import list_phone_faults

pytestmark = [pytest.mark.browser, pytest.mark.node]


@pytest.mark.parametrize("language", ["zh", "ar"])
@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_accessible_on_a_phone(visitor: Page, theme: str, language: str) -> None:
    faults = list_phone_faults(visitor, theme, language)
    assert not faults, "\n".join(faults)
