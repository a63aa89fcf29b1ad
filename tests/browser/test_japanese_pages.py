"""Japanese pages break their lines as Japanese does, and a Japanese name keeps its letters elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from support.serving import served
from support.shops import SITES, plan_shop

from browser.test_phrases import LINES

pytestmark = pytest.mark.browser

STYLE = "(one, name) => getComputedStyle(one)[name]"


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the Japanese shop."""
    folder = tmp_path_factory.mktemp("japanese")
    for path, data in plan_shop(SITES / "japanese" / "content").files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    with served(folder) as address:
        yield f"{address}/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A narrow page."""
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        yield context.new_page()


def test_lines_of_a_heading_end_between_phrases(origin: str, page: Page) -> None:
    page.goto(f"{origin}tokushoho/")

    assert page.locator("h1").evaluate(LINES) == ["特定商取引法に", "基づく表記"]


def test_words_keep_the_rules_of_line_ends_and_dates_stay_whole(origin: str, page: Page) -> None:
    page.goto(f"{origin}shipping/")

    assert page.locator("main p").first.evaluate(STYLE, "lineBreak") == "strict"
    assert page.locator("time").first.evaluate(STYLE, "textAutospace") == "no-autospace"


def test_a_japanese_name_has_japanese_letters_on_an_english_page(origin: str, page: Page) -> None:
    page.goto(f"{origin}en/contact/")
    name = page.locator("h3 [lang=ja], b [lang=ja], a [lang=ja]").first

    assert "JP" in name.evaluate("one => getComputedStyle(one).getPropertyValue('--text')")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_window(width: int, origin: str, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for path in ("", "shipping/", "tokushoho/", "complaints/", "en/", "en/about/"):
        page.goto(f"{origin}{path}")

        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
