"""A real browser on a real preview, shared by the tests of a module and put in order after each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_harness import Tabs, borrowed, browsing, opened, shop_with_guides
from playwright.sync_api import Playwright


@pytest.fixture(scope="module")
def standing(player: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tabs]:
    """A preview with open tabs, for all tests of a module."""
    home = tmp_path_factory.mktemp("shop")
    with browsing(player) as browser, shop_with_guides(home) as shop, opened(browser, shop) as tabs:
        yield tabs


@pytest.fixture
def tabs(standing: Tabs, tmp_path: Path) -> Iterator[Tabs]:
    """The open tabs, for one test."""
    with borrowed(standing, tmp_path) as tabs:
        yield tabs
