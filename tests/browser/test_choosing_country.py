"""One's own country on the shipping page: by a link, without a script; on paper all stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

EVERYWHERE = ["mainland-gb", "highlands-islands", "ireland", "eu", "china"]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(java_script_enabled=False) as context:
        yield context.new_page()


def _list_shown(page: Page) -> list[str]:
    zones = page.locator(".zone").all()
    return [
        (one.get_attribute("id") or "").removeprefix("zone-") for one in zones if one.is_visible()
    ]


def test_the_home_zone_stands_alone_until_another_is_chosen(page: Page, home: str) -> None:
    page.goto(f"{home}shipping/")
    assert _list_shown(page) == ["mainland-gb"]

    page.locator(".pick a", has_text="Germany and France").click()
    assert _list_shown(page) == ["eu"]
    assert "Germany and France" in page.locator(".zone-lead:visible").inner_text()
    assert "€14.90" in page.locator(".zone-lead:visible .arrival-price").inner_text()

    page.locator(".regions a", has_text="Mainland China").click()
    assert _list_shown(page) == ["china"]
    assert page.locator(".regions tbody tr:visible").count() == len(EVERYWHERE)


def test_an_anchor_elsewhere_on_the_page_leaves_the_home_zone(page: Page, home: str) -> None:
    page.goto(f"{home}shipping/#prices")
    assert _list_shown(page) == ["mainland-gb"]

    page.goto(f"{home}shipping/#zone-ireland-name")
    assert _list_shown(page) == ["ireland"]


def test_the_chosen_country_is_marked(page: Page, home: str) -> None:
    page.goto(f"{home}shipping/#zone-ireland")
    grounds = [
        link.evaluate("one => getComputedStyle(one).backgroundColor")
        for link in page.locator(".pick a").all()
    ]
    assert [ground != "rgba(0, 0, 0, 0)" for ground in grounds] == [
        name == "ireland" for name in EVERYWHERE
    ]


def test_paper_shows_all_zones(page: Page, home: str) -> None:
    page.goto(f"{home}shipping/#zone-eu")
    page.emulate_media(media="print")
    assert _list_shown(page) == EVERYWHERE
