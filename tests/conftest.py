"""Rules for all tests: what needs a tool that is not here is passed over by name, or fails in earnest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright, sync_playwright
from support.tools import COMPULSORY, WAYS, missing

LONG = {
    "test_accessibility.py",
    "test_browser_batches.py",
    "test_browser_saves.py",
    "test_browser_theme.py",
    "test_ci_steps.py",
    "test_git.py",
    "test_random_edits.py",
    "test_s3.py",
    "test_ssh.py",
    "test_write_crash.py",
}
"""They take the longest and begin first, so that nobody waits for one of them alone at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest first, and skip tests whose tool is missing, with the command that brings it."""
    items.sort(key=lambda item: item.path.name not in LONG)
    for item in items:
        for marker in WAYS:
            if item.get_closest_marker(marker) and missing(marker) and not COMPULSORY:
                item.add_marker(pytest.mark.skip(reason=missing(marker)))


@pytest.fixture(autouse=True)
def _needed(request: pytest.FixtureRequest) -> None:
    """With TRUSTPAGES_COMPULSORY=1 a missing tool is a failure."""
    for marker in WAYS:
        if request.node.get_closest_marker(marker) and missing(marker):
            pytest.fail(missing(marker))


@pytest.fixture(scope="session")
def player() -> Iterator[Playwright]:
    """What drives browsers; there may be only one at a time in a process."""
    with sync_playwright() as playing:
        yield playing
