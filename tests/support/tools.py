"""Tools that some tests need and that pip does not bring: a browser, and Node.js with its packages."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

COMPULSORY = os.environ.get("TRUSTPAGES_COMPULSORY") == "1"
"""Whether a missing tool fails the tests that need it, instead of skipping them."""

BROWSER = Path(__file__).parent.parent / "browser"
PACKAGES = BROWSER / "node_modules"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WAYS = {
    "browser": "needs Chromium: sudo apt install chromium",
    "node": "needs Node.js: sudo apt install nodejs npm",
}
"""What brings each tool, by the marker of the tests that need it."""


def chromium() -> str | None:
    """The path of the system's Chromium, whatever it is called; None if there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def missing(marker: str) -> str:
    """The command that brings what the tests of a marker need; "" if all is there."""
    if marker == "browser" and not chromium():
        return WAYS["browser"]
    if marker == "node" and not shutil.which("node"):
        return WAYS["node"]
    if marker == "node" and not PACKAGES.is_dir():
        return "needs its Node.js packages: npm ci --prefix tests/browser"
    return ""
