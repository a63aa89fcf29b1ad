"""Choosing a person by language, place and work without a script, and badges that are over, in Chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

pytestmark = pytest.mark.browser

EVERYBODY = ["Lin Mei", "Tom Harding", "Amara Okafor", "Jakub Nowak", "Sofia Marin", "Owen Price"]
EVERYBODY_ZH = ["林梅", *EVERYBODY[1:]]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A wide window in which no script runs."""
    with browser.new_context(
        java_script_enabled=False, viewport={"width": 1280, "height": 900}
    ) as opened:
        yield opened


@pytest.fixture
def page(context: BrowserContext, home: str) -> Page:
    """The page of all people."""
    opened = context.new_page()
    opened.goto(f"{home}staff/")
    return opened


def _shown(page: Page) -> list[str]:
    return [name.strip() for name in page.locator(".face-name:visible").all_inner_texts()]


def _choose(page: Page, group: str, option: str) -> None:
    fieldset = page.locator(".choice-group", has=page.locator("legend", has_text=group))
    fieldset.get_by_label(option, exact=True).check()


@pytest.mark.parametrize(
    ("chosen", "people"),
    [
        ({}, EVERYBODY),
        ({"Speaks": "English"}, EVERYBODY),
        ({"Speaks": "French"}, ["Amara Okafor", "Sofia Marin"]),
        ({"Comes to": "Bath"}, ["Lin Mei", "Tom Harding", "Owen Price"]),
        ({"Comes to": "Bristol", "Does there": "mending loose tiles"}, ["Lin Mei", "Tom Harding"]),
        ({"Comes to": "Bath", "Speaks": "Chinese"}, ["Lin Mei"]),
        ({"Comes to": "Bath", "Speaks": "German"}, []),
    ],
)
def test_whoever_lacks_what_is_chosen_is_hidden(
    page: Page, chosen: dict[str, str], people: list[str]
) -> None:
    for group, option in chosen.items():
        _choose(page, group, option)

    assert _shown(page) == people
    assert page.locator(".find-nobody").is_visible()


def test_all_brings_everybody_back(page: Page) -> None:
    _choose(page, "Speaks", "French")
    _choose(page, "Speaks", "all")

    assert _shown(page) == EVERYBODY


def test_every_face_that_is_shown_ends_in_asking_for_it(page: Page) -> None:
    """Owen Price is away, and the page says until when."""
    asked = page.locator(".face-ask a:visible").all_inner_texts()

    assert asked == [f"Ask for {name}" for name in EVERYBODY if name != "Owen Price"]
    assert page.locator(".face:visible .away").all_inner_texts() == ["Away until 11 January 2027"]


def test_on_a_phone_the_choice_opens_and_works_closed_again(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    assert not page.locator(".choice-group").first.is_visible()
    page.locator(".choice summary").click()
    _choose(page, "Speaks", "French")
    page.locator(".choice summary").click()

    assert _shown(page) == ["Amara Okafor", "Sofia Marin"]


def test_the_chinese_page_can_be_sifted_too(context: BrowserContext, home: str) -> None:
    page = context.new_page()
    page.goto(f"{home}zh/staff/")
    assert _shown(page) == EVERYBODY_ZH
    _choose(page, "上门地区", "巴斯")

    assert _shown(page) == ["林梅", "Tom Harding", "Owen Price"]


def test_a_browser_without_has_shows_everybody_and_no_choice(
    context: BrowserContext, home: str
) -> None:
    def disable(route: Route) -> None:
        text = route.fetch().text()
        assert text.count("selector(:has(*))") == 1
        route.fulfill(body=text.replace(":has(", ":had("), content_type="text/css")

    page = context.new_page()
    page.route(re.compile(r"/choice\.[0-9a-f]+\.css$"), disable)
    page.goto(f"{home}staff/")

    assert _shown(page) == EVERYBODY
    assert not page.locator(".choice").is_visible()


@pytest.mark.parametrize(("day", "valid"), [("2027-02-01", True), ("2027-02-02", False)])
def test_a_page_that_says_a_badge_holds_does_not_outlive_the_badge(
    browser: Browser, home: str, day: str, *, valid: bool
) -> None:
    """The consent of Lin Mei holds until 1 February 2027, the badge itself longer."""
    with browser.new_context(timezone_id="Asia/Tokyo") as context:
        page = context.new_page()
        page.clock.set_fixed_time(f"{day}T10:00:00Z")
        page.goto(f"{home}staff/lin-mei/badge/")

        assert page.locator(".badge-valid").is_visible() is valid
        assert page.locator(".badge-over").is_visible() is not valid
        assert page.get_by_text("Valid until").is_visible() is valid
