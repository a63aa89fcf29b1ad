"""Rules for all tests: what needs a tool that is not here is passed over by name, or fails in earnest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright, sync_playwright
from support.tools import COMPULSORY, WAYS, missing


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip tests whose tool is missing, with the command that brings it."""
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
