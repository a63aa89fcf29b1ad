"""What pages say of a day stays true when they are opened on another one, in the shop's own time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page
from support.shops import TODAY

pytestmark = pytest.mark.browser

Visit = Callable[[str, str], Page]


@pytest.fixture
def visit(browser: Browser, home: str) -> Iterator[Visit]:
    """Open a page of the example at a moment in UTC, which is the time of Bristol in winter."""
    with browser.new_context(timezone_id="Asia/Tokyo") as context:

        def open_page(path: str, moment: str) -> Page:
            page = context.new_page()
            page.clock.set_fixed_time(f"{moment}Z")
            page.goto(f"{home}{path}")
            return page

        yield open_page


def _after(days: int, at: str = "10:00:00") -> str:
    return f"{TODAY + timedelta(days=days)}T{at}"


def _read_headline(page: Page) -> str:
    return " ".join(page.locator(".arrival-days:visible").inner_text().split())


def test_today_has_its_own_row(visit: Visit) -> None:
    page = visit("shipping/", _after(1))

    row = page.locator(".timetable [aria-current=date]")
    assert row.count() == 1
    assert row.get_attribute("data-date") == str(TODAY + timedelta(days=1))
    assert _read_headline(page).startswith("Order today")


def test_paper_says_which_day_today_was(visit: Visit) -> None:
    page = visit("shipping/", _after(1))
    page.emulate_media(media="print")

    headline = page.locator(".arrival-days > [data-date]:visible").first
    written = headline.evaluate("element => getComputedStyle(element, '::before').content")
    assert written.strip('"') == headline.get_attribute("data-day")
    assert "November 2026" in written


@pytest.mark.parametrize("moment", [_after(1), f"{TODAY.year}-12-25T10:00:00"])
def test_paper_says_neither_open_now_nor_closed_today(visit: Visit, moment: str) -> None:
    """What holds for minutes, or for one day, would be read on others."""
    page = visit("contact/", moment)
    said = page.locator(".now:visible")
    assert said.count() > 0

    page.emulate_media(media="print")

    assert said.count() == 0


def test_rows_of_days_that_are_over_are_gone(visit: Visit) -> None:
    page = visit("shipping/", _after(3))

    rows = [row for row in page.locator(".timetable [data-date]").all() if row.is_visible()]
    assert {row.get_attribute("data-date") or "" for row in rows} == {
        str(TODAY + timedelta(days=days)) for days in range(3, 7)
    }


@pytest.mark.parametrize("days", [7, 21, 400])
def test_a_page_that_is_not_rebuilt_stops_promising(visit: Visit, days: int) -> None:
    page = visit("shipping/", _after(days))
    days_named = page.locator(
        ".arrival time:visible, .timetable time:visible, .prices time:visible, .regions time:visible"
    ).all()

    assert {one.get_attribute("datetime") for one in days_named} <= {str(TODAY)}
    assert not page.locator(".timetable [data-date]:visible").count()
    assert "Please ask us for today's" in _read_headline(page)


def test_without_a_script_the_page_says_when_its_days_were_worked_out(
    browser: Browser, home: str
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{home}shipping/")

        assert f"Worked out on {TODAY.day} November 2026." in page.locator("main").inner_text()
        assert "Please ask us for today's" not in page.locator("main").inner_text()


def test_a_notice_that_is_over_leaves_the_strip_and_says_so_on_its_page(visit: Visit) -> None:
    before, after = "2026-12-05T23:30:00", "2026-12-06T00:30:00"

    assert visit("returns/", before).locator(".strip").is_visible()
    assert not visit("returns/", after).locator(".strip").is_visible()
    over = visit("notices/2026-11-singles-day/", after)
    assert "This notice ended on 5 December 2026." in over.locator("main").inner_text()
    assert (
        "This notice ended"
        not in visit("notices/2026-11-singles-day/", before).locator("main").inner_text()
    )


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("", "2026-11-27T08:59:00"),
        ("Open now until 17:30", "2026-11-27T09:00:00"),
        ("Open now until 17:30", "2026-11-27T17:29:00"),
        ("", "2026-11-27T17:30:00"),
        ("Open now until 14:00", "2026-11-28T12:00:00"),
        ("", "2026-11-29T12:00:00"),
        ("Open now until 13:00", "2026-11-30T12:00:00"),
        ("", "2026-11-30T14:00:00"),
        ("", "2027-02-27T12:00:00"),
    ],
)
def test_open_now_knows_the_clock_and_the_special_days(
    visit: Visit, sentence: str, moment: str
) -> None:
    """Monday 30 November is open until 13:00; a page older than 45 days says nothing."""
    page = visit("contact/", moment)

    shown = page.locator(".desk-hours .now:visible")
    assert " ".join(shown.all_inner_texts()) == sentence


NIGHTS = """week => {
  const box = document.querySelector('.desk-hours [data-built]');
  const body = box.querySelector('tbody');
  const any = body.rows[0];
  body.replaceChildren(...week.map((hours, at) => {
    const row = any.cloneNode(true);
    row.dataset.weekday = at + 1;
    row.querySelectorAll('.now').forEach(one => one.remove());
    if (hours) row.lastElementChild.insertAdjacentHTML('beforeend',
      `<span class="now" hidden data-opens="${hours[0]}" data-closes="${hours[1]}">OPEN</span>`);
    return row;
  }));
  box.querySelectorAll('[data-first]').forEach(one => one.remove());
}"""
FRIDAY_NIGHT = [None] * 4 + [["18:00:00", "02:00:00"], None, None]
UNTIL_MIDNIGHT = [None] * 4 + [["08:30:00", "00:00:00"], None, None]
ALL_DAY = [None] * 4 + [["00:00:00", "24:00:00"], None, None]


@pytest.mark.parametrize(
    ("is_open", "week", "moment"),
    [
        (False, FRIDAY_NIGHT, "2026-11-27T17:59:00"),
        (True, FRIDAY_NIGHT, "2026-11-27T18:00:00"),
        (True, FRIDAY_NIGHT, "2026-11-27T23:59:00"),
        (True, FRIDAY_NIGHT, "2026-11-28T01:59:00"),
        (False, FRIDAY_NIGHT, "2026-11-28T02:00:00"),
        (True, UNTIL_MIDNIGHT, "2026-11-27T23:59:00"),
        (False, UNTIL_MIDNIGHT, "2026-11-28T00:00:00"),
        (True, ALL_DAY, "2026-11-27T00:00:00"),
        (True, ALL_DAY, "2026-11-27T23:59:00"),
    ],
)
def test_a_night_belongs_to_the_evening_on_which_it_began(
    browser: Browser,
    home: str,
    is_open: bool,  # noqa: FBT001
    week: list[list[str] | None],
    moment: str,
) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.clock.set_fixed_time(f"{moment}Z")
        page.route("**/today.*.js", lambda route: route.abort())
        page.goto(f"{home}contact/")
        page.evaluate(NIGHTS, week)
        page.unroute_all()
        source = page.locator("script[src*=today]").get_attribute("src") or ""
        page.add_script_tag(url=source if source.startswith("http") else f"{home}contact/{source}")

        assert page.locator(".desk-hours .now:visible").count() == is_open


def test_a_night_of_a_row_for_several_days_ends_on_the_next(browser: Browser, home: str) -> None:
    """Monday to Friday from 18:00 to 02:00 in one row: the night before is over at two, this one comes."""
    with browser.new_context() as context:
        page = context.new_page()
        page.route("**/today.*.js", lambda route: route.abort())
        page.goto(f"{home}contact/")
        source = page.locator("script[src*=today]").get_attribute("src") or ""
        page.evaluate(NIGHTS, [["18:00:00", "02:00:00"], *[None] * 6])
        page.evaluate(
            "document.querySelector('.desk-hours tbody tr').dataset.weekday = '1 2 3 4 5'"
        )
        page.evaluate(
            "document.querySelectorAll('.desk-hours tbody tr:nth-child(n + 2):nth-child(-n + 5)')"
            ".forEach(one => one.remove())"
        )
        page.unroute_all()
        shown = []
        for moment in ("2026-11-25T01:59:00Z", "2026-11-25T02:00:00Z", "2026-11-25T18:00:00Z"):
            page.clock.set_fixed_time(moment)
            page.add_script_tag(url=f"{home}contact/{source}")
            shown.append(page.locator(".desk-hours .now:visible").count())
        assert shown == [1, 0, 1]


def test_the_examples_day_is_a_day_in_winter() -> None:
    """The moments above are in UTC, which is the shop's time then."""
    assert datetime.fromisoformat(_after(1)).month in (11, 12)


@pytest.mark.parametrize("path", ["record/", "", "complaints/"])
def test_a_record_falls_silent_on_a_page_that_nobody_builds_again(visit: Visit, path: str) -> None:
    """Its attestation is believed until 8 December."""
    on_time, late = (visit(path, f"2026-12-0{day}T12:00:00").locator("main") for day in (8, 9))

    assert "Not confirmed since" not in on_time.inner_text()
    assert re.search("No (refund disputes|complaints)", on_time.inner_text())
    assert "Not confirmed since 31 October 2026" in late.inner_text()
    assert not re.search("No (refund disputes|complaints)", late.inner_text())
    assert not re.search(r"\d+ days\b.*counted on", late.inner_text(), re.DOTALL)
