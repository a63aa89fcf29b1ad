"""QR codes of services for messages: large enough to be scanned from paper, and on a light ground."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

CENTIMETRE = 96 / 2.54
"""Pixels of CSS."""
MEASURE = """code => {
  const size = code.viewBox.baseVal.width;
  return code.getBoundingClientRect().width * (size - 8) / size;
}"""
"""The width of a code without its quiet zone of four modules on each side."""


def test_a_code_can_be_scanned_from_paper(browser: Browser, site: Path) -> None:
    page = browser.new_page(color_scheme="dark", viewport={"width": 794, "height": 1123})
    page.goto((site / "contact" / "index.html").as_uri())
    page.emulate_media(media="print")
    codes = page.locator(".qr svg")

    assert codes.count() == 1
    assert codes.evaluate(MEASURE) >= 2.5 * CENTIMETRE
    ground = page.locator(".qr").evaluate("place => getComputedStyle(place).backgroundColor")
    assert ground == "rgb(255, 255, 255)"
    page.close()
