"""One browser and one built example for all browser tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright
from support.serving import SUB_PATH, served
from support.shops import TODAY
from support.tools import chromium

from browser.theme_pages import visit_while_open
from trustpages.cli.caches import get_cache_folder
from trustpages.pipeline import BuildOptions, build_site
from trustpages.resources import find_example_content

BASE = f"https://guppymosaic.example{SUB_PATH}"
"""The page for lost visitors, which may be shown at any address, counts from here."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example shop, built and lying in a folder, with the pictures that `make site` has encoded."""
    folder = tmp_path_factory.mktemp("example")
    options = BuildOptions(TODAY, base_url=BASE, picture_cache=get_cache_folder())
    for path, data in build_site(find_example_content(), options).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.fixture(scope="session")
def pages(site: Path) -> tuple[str, ...]:
    """The addresses of all pages of the example, in both languages, from the site's root."""
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(found) > 20, "the example should have pages"
    return tuple(found)


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    """Where the example is served, at its root and under the sub-path."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def home(origin: str) -> str:
    """The example's address under its sub-path, with a slash at its end."""
    return f"{origin}{SUB_PATH}"


@pytest.fixture(scope="session")
def browser(player: Playwright) -> Iterator[Browser]:
    """The system's Chromium, started once."""
    started = player.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
    yield started
    started.close()


@pytest.fixture(scope="module")
def visitor(browser: Browser) -> Iterator[Page]:
    """One page that visits all while the desk is open, and brings the inspector."""
    with visit_while_open(browser) as page:
        yield page
