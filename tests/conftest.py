"""Rules for all tests: what needs a tool that is not here is passed over by name, or fails in earnest."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Playwright, sync_playwright
from support.tools import COMPULSORY, WAYS, missing

from trustpages.diagnostics import Problem
from trustpages.diagnostics.rules import RULES

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


@pytest.fixture(autouse=True, scope="session")
def _known_codes() -> Iterator[None]:
    """Let the package make no problem whose code the registry of rules does not have."""
    make = Problem.__init__

    def make_known(self: Problem, *values: Any, **named: Any) -> None:
        make(self, *values, **named)
        caller = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001 - who made it
        if caller.startswith("trustpages."):
            assert self.code in RULES, f"the registry of rules has no '{self.code}'"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Problem, "__init__", make_known)
        yield


@pytest.fixture(scope="session")
def player() -> Iterator[Playwright]:
    """What drives browsers; there may be only one at a time in a process."""
    with sync_playwright() as playing:
        yield playing
