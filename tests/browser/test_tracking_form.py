"""The form for the number of a parcel: a browser sends it to the carrier alone, and without a script."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Route

pytestmark = pytest.mark.browser

ELSEWHERE = re.compile("^https:")
CARRIER = "https://kingfisherparcels.example/track"


@pytest.mark.parametrize("script", [True, False])
def test_the_number_goes_to_the_carrier_and_nowhere_else(
    browser: Browser,
    home: str,
    script: bool,  # noqa: FBT001
) -> None:
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(body="Found", content_type="text/plain")

    with browser.new_context(java_script_enabled=script) as context:
        page = context.new_page()
        context.route(ELSEWHERE, answer)
        page.goto(f"{home}shipping/")
        assert asked == []
        page.get_by_label("Number of your parcel").fill("KF 12/3")
        page.get_by_role("button", name="Find my parcel").click()
        page.wait_for_url(re.compile(f"^{re.escape(CARRIER)}"))

    assert asked == [f"{CARRIER}?parcel=KF+12%2F3"]


def test_the_policy_stops_a_form_to_anybody_else(browser: Browser, home: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        context.route(ELSEWHERE, lambda route: route.fulfill(body="Reached"))
        page.goto(f"{home}shipping/")
        page.locator("form.track").evaluate("form => { form.action = 'https://other.example/' }")
        page.get_by_label("Number of your parcel").fill("1")
        with page.expect_console_message(lambda one: "form-action" in one.text):
            page.get_by_role("button", name="Find my parcel").click(no_wait_after=True)

        assert page.url == f"{home}shipping/"
