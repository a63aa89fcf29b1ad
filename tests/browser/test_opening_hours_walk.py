"""What the script says of a minute: against a walk through random weeks, and by visitors' clocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest
from playwright.sync_api import Browser
from support.counts import SEED, choose_count
from support.opening_hours import MINUTE, RandomWeek, Special, Spell, draw_week, walk_week

from trustpages.diagnostics import Place
from trustpages.fields.datetime_fields import HoursException, WeeklyHours
from trustpages.fields.disruptions import (
    Disruption,
    convert_exceptions,
    list_closures,
    merge_special_hours,
)
from trustpages.i18n import LocaleFormatter, resolve_locale
from trustpages.render.environment import create_page_templates
from trustpages.render.recording import READS
from trustpages.resources import find_themes_folder
from trustpages.theme import ThemePaths, load_theme

pytestmark = pytest.mark.browser

Draw = Callable[[RandomWeek], str]

SCRIPT = (find_themes_folder() / "base/static/today.js").read_text()
WEEKS = choose_count(300, 10_000)
BATCH = 20
READ_SENTENCES = """([script, weeks]) => {
  const run = new Function(script);
  const clock = Date.now;
  const read = (html, moment) => {
    document.body.innerHTML = html;
    Date.now = () => moment;
    run();
    const shown = [...document.querySelectorAll('.now')].filter((one) => !one.hidden);
    return shown.map((one) => one.textContent.trim()).join(' ');
  };
  try {
    return weeks.map(([html, moments]) => moments.map((moment) => read(html, moment)));
  } finally {
    Date.now = clock;
  }
}"""


@pytest.fixture(scope="module")
def draw() -> Draw:
    """The hours of a week as the pages of the built-in theme show them, built on its Monday."""
    paths = ThemePaths.beside(Path("content"), "content")
    theme = load_theme("counter", Place("site.yaml"), paths)
    formatter = LocaleFormatter("en", resolve_locale("en", "GB"), theme.find_catalogue("en"))
    template = create_page_templates(theme, formatter).from_string(
        '{% from "partials/hours.html" import now with context %}{{ now(week, specials) }}'
    )

    def draw_hours(week: RandomWeek) -> str:
        notice = SimpleNamespace(name="notices/closed", url="#", title="A notice")
        shop = SimpleNamespace(facts=SimpleNamespace(time_zone=week.zone))
        site = SimpleNamespace(shop=shop, open_notices=(notice,))
        facts = {
            "week": WeeklyHours.model_validate(week.week),
            "specials": _list_specials(week),
        }
        return template.render({"site": site, "today": week.monday, READS: set(), **facts})

    return draw_hours


def _list_specials(week: RandomWeek) -> object:
    stated = [_state_exception(one) for one in week.exceptions]
    exceptions = convert_exceptions(tuple(HoursException.model_validate(one) for one in stated))
    disruptions = tuple(
        Disruption("notices/closed", one.first, one.last, closes=frozenset({"desk"}))
        for one in week.closures
    )
    closures = list_closures(disruptions, frozenset({"desk"}))
    return merge_special_hours(closures, exceptions, today=date.min)


def _state_exception(one: Special) -> dict[str, str]:
    return {
        "starts": str(one.first),
        "ends": str(one.last),
        "hours": one.hours,
        "reason": one.reason,
    }


def _choose_minutes(spells: list[Spell], random: Random) -> list[tuple[int, str]]:
    """The first and the last minute of each spell, and one between: milliseconds, and what is true then."""
    chosen = []
    for spell in spells:
        between = spell.first + random.randint(0, (spell.last - spell.first) // MINUTE) * MINUTE
        chosen += [
            (round(at.timestamp() * 1000), spell.said) for at in (spell.first, between, spell.last)
        ]
    return chosen


@pytest.mark.soak
def test_what_is_said_of_a_minute_is_what_a_walk_through_the_week_finds(
    browser: Browser, draw: Draw
) -> None:
    """Whatever the visitor's own zone is: here one that is ahead of most shops."""
    random = Random(SEED + 7)  # noqa: S311 - draws examples
    with browser.new_context(timezone_id="Pacific/Auckland") as context:
        page = context.new_page()
        for _ in range(WEEKS // BATCH):
            weeks = [draw_week(random) for _ in range(BATCH)]
            minutes = [_choose_minutes(walk_week(week), random) for week in weeks]
            asked = [
                [draw(week), [moment for moment, _ in chosen]]
                for week, chosen in zip(weeks, minutes, strict=True)
            ]
            heard = page.evaluate(READ_SENTENCES, [SCRIPT, asked])
            for week, chosen, said in zip(weeks, minutes, heard, strict=True):
                wrong = [
                    (moment, true, one)
                    for (moment, true), one in zip(chosen, said, strict=True)
                    if one != true
                ]
                assert not wrong, (week, wrong[:3])


VISITORS = (
    "Europe/London",
    "America/Los_Angeles",
    "Asia/Shanghai",
    "Pacific/Auckland",
    "Asia/Kolkata",
)
CHRISTMAS = Special(date(2026, 12, 25), date(2026, 12, 26), "closed", "Christmas")
STOCKTAKING = Special(date(2026, 11, 30), date(2026, 11, 30), "by appointment", "Stocktaking")
NIGHTS = {
    "monday": "09:00-17:30",
    "tuesday": "09:00-12:00, 13:00-17:00",
    "wednesday": "closed",
    "thursday": "22:00-02:30",
    "friday": "by appointment",
    "saturday": "20:00-01:30",
    "sunday": "all day",
}


def _shop(monday: date, *exceptions: Special, zone: str = "Europe/London") -> RandomWeek:
    return RandomWeek(zone, monday, NIGHTS, exceptions, ())


AUTUMN = _shop(date(2026, 10, 19))
"""Clocks in Bristol are put back on Sunday 25 October at 02:00 (01:00 UTC) to 01:00."""
SPRING = _shop(date(2027, 3, 22))
"""They are put forward on Sunday 28 March at 01:00 UTC, to 02:00."""
CALM = _shop(date(2026, 11, 30), STOCKTAKING)
HOLIDAYS = _shop(date(2026, 12, 21), CHRISTMAS)
NEW_YORK = _shop(date(2026, 11, 30), zone="America/New_York")


@pytest.mark.parametrize("visitor", VISITORS)
def test_the_visitors_own_zone_and_clock_changes_move_nothing(
    browser: Browser, draw: Draw, visitor: str
) -> None:
    moments = [
        (CALM, "2026-12-01T11:59Z", "Open now until 12:00"),
        (CALM, "2026-12-01T12:00Z", ""),
        (CALM, "2026-12-01T13:00Z", "Open now until 17:00"),
        (CALM, "2026-11-30T12:00Z", ""),  # by appointment, as an exception
        (CALM, "2026-12-04T12:00Z", ""),  # by appointment, every Friday
        (CALM, "2026-12-04T02:29Z", "Open now until 02:30"),  # of the night before
        (CALM, "2026-12-04T02:30Z", ""),
        (NEW_YORK, "2026-12-01T17:30Z", ""),  # 12:30 in New York
        (NEW_YORK, "2026-12-01T18:00Z", "Open now until 17:00"),
        (HOLIDAYS, "2026-12-25T02:29Z", "Open now until 02:30"),  # of Christmas Eve's night
        (HOLIDAYS, "2026-12-25T02:30Z", "Closed today (Christmas)"),
        (HOLIDAYS, "2026-12-26T23:59Z", "Closed today (Christmas)"),
        (HOLIDAYS, "2026-12-27T00:00Z", "Open now, all day"),
        (
            AUTUMN,
            "2026-10-24T23:59Z",
            "Open now until 01:30",
        ),  # 00:59, the clock still to be put back
        (AUTUMN, "2026-10-25T00:29Z", "Open now until 01:30"),
        (AUTUMN, "2026-10-25T00:30Z", "Open now, all day"),  # 01:30 for the first time
        (AUTUMN, "2026-10-25T01:15Z", "Open now, all day"),  # 01:15 for the second time
        (AUTUMN, "2026-10-25T23:59Z", "Open now, all day"),
        (AUTUMN, "2026-10-26T00:00Z", ""),
        (SPRING, "2027-03-28T00:59Z", "Open now until 01:30"),
        (SPRING, "2027-03-28T01:00Z", "Open now, all day"),  # 02:00; nobody ever saw 01:30
        (SPRING, "2027-03-28T22:59Z", "Open now, all day"),
        (SPRING, "2027-03-28T23:00Z", ""),
        (SPRING, "2027-03-29T08:00Z", "Open now until 17:30"),  # 09:00
    ]

    with browser.new_context(timezone_id=visitor) as context:
        page = context.new_page()
        page.clock.install()
        heard = []
        for week, moment, _ in moments:
            page.clock.set_fixed_time(moment)
            page.set_content(draw(week))
            page.add_script_tag(content=SCRIPT)
            heard.append(" ".join(page.locator(".now:visible").all_inner_texts()))

    assert heard == [said for _, _, said in moments]


def test_without_a_script_nothing_is_claimed_of_the_present(browser: Browser, draw: Draw) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.set_content(draw(HOLIDAYS))

        assert page.locator(".now").count() > 0
        assert not page.locator(".now:visible").count()


@pytest.mark.parametrize("moment", ["2027-02-05T10:00Z", "2026-12-18T10:00Z"])
def test_nothing_is_claimed_of_a_day_long_after_the_build_or_before_it(
    browser: Browser, draw: Draw, moment: str
) -> None:
    """45 days later, exceptions may be missing; a clock that is behind the build is wrong."""
    with browser.new_context() as context:
        page = context.new_page()
        page.clock.set_fixed_time(moment)
        page.set_content(draw(HOLIDAYS))
        page.add_script_tag(content=SCRIPT)

        assert not page.locator(".now:visible").count()
