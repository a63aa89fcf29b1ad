"""Save to shown: an open tab in the system's Chromium notes when it first sees a word."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NOTE = """
const look = () => {
  const [word] = document.body?.textContent.match(/savemark[a-j]+/) ?? [];
  if (word && !sessionStorage.getItem(word)) sessionStorage.setItem(word, Date.now());
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
"""Runs first in every document: before each frame it looks for a word, and keeps the wall time."""

FOUND = "word => sessionStorage.getItem(word)"
POLL = 50
WAIT = 60_000
"""Milliseconds: between two questions whether a word was noted, and until we give up."""


def chromium() -> str | None:
    """The path of the system's Chromium, whatever it is called; None if there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


@contextmanager
def tab(url: str) -> Iterator[Page]:
    """A tab that is open on a page, and follows it from now on."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.add_init_script(NOTE)
        page.goto(url, wait_until="networkidle")
        yield page
        browser.close()


def shown(page: Page, word: str) -> float:
    """The moment, in seconds of the clock, when a tab was about to paint a word for the first time."""
    noted = page.wait_for_function(FOUND, arg=word, polling=POLL, timeout=WAIT)
    return float(str(noted.json_value())) / 1000
