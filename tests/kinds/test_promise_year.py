"""Promises over a year: days that the simulation passes over hold no failure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.counts import SEED, choose_count

from kinds.promise_oracle import Scenario
from kinds.test_promise_oracle import CLOCK_CHANGES, build_promise, build_setting, draw_scenario
from trustpages.fields.durations import Duration
from trustpages.kinds.promises.routes import list_routes, select_quickest
from trustpages.kinds.promises.simulation import (
    PromiseFailure,
    Simulation,
    is_simulated,
)
from trustpages.kinds.promises.timeline import DAY_SECONDS, PromiseSetting, Timeline, join_spans

COUNT = choose_count(200, 6_000)
BATCHES = 4
YEAR = 365
Last = TypeVar("Last", date, date | None)


def find_plainly(simulation: Simulation) -> PromiseFailure | None:
    """The first failure, every start of every day looked at."""
    starts = (
        start for day in simulation.list_start_days() for start in simulation.list_starts(day)
    )
    return next(filter(None, map(simulation.find_failure_of, starts)), None)


def draw_value(draw: Random) -> Duration:
    """A time that is kept in most weeks of a year, and sometimes in all."""
    unit = draw.choice(["business days", "business days", "days", "hours", "weeks"])
    most = {"business days": 4, "days": 5, "hours": 120, "weeks": 1}[unit]
    return Duration(draw.randint(1, most), unit)  # type: ignore[arg-type]


def spread_out(shop: Scenario, draw: Random) -> Scenario:
    """The same shop with what is unusual about it on any days of the year."""
    return replace(
        shop,
        holidays=[move(one, draw) for one in shop.holidays],
        closed=[(part, *move((starts, ends), draw)) for part, starts, ends in shop.closed],
        exceptions=[
            (*move((starts, ends), draw), hours) for starts, ends, hours in shop.exceptions
        ],
    )


def move(span: tuple[date, Last], draw: Random) -> tuple[date, Last]:
    """A span of days some days later."""
    later = timedelta(days=draw.choice([0, draw.randrange(YEAR)]))
    starts, ends = span
    return starts + later, ends and ends + later


@pytest.mark.soak
@pytest.mark.parametrize("batch", range(BATCHES))
def test_what_is_passed_over_holds_no_failure(batch: int) -> None:
    failed = 0
    for number in range(batch, COUNT, BATCHES):
        seed = SEED * 1_000_000 + number
        draw = Random(seed)  # noqa: S311 - nothing is kept secret
        shop = spread_out(draw_scenario(seed), draw)
        setting = build_setting(shop)
        line = Timeline(setting, shop.first, YEAR)
        promise = build_promise(shop).model_copy(update={"value": draw_value(draw)})
        assert is_simulated(promise, setting)

        found = Simulation(promise, line).find_failure()

        assert found == find_plainly(Simulation(promise, line)), (number, shop, promise.value)
        failed += found is not None
    assert COUNT // BATCHES // 10 < failed < COUNT // BATCHES * 5 // 6


@pytest.mark.parametrize("days", [1, 111, 112, 113, 365, 500])
@pytest.mark.parametrize(("zone", "first_day"), CLOCK_CHANGES)
def test_a_day_begins_at_midnight_however_many_are_asked_for(
    zone: str, first_day: date, days: int
) -> None:
    tz = ZoneInfo(zone)
    line = Timeline(PromiseSetting(tz), first_day, days)
    starts = [
        datetime.combine(first_day + timedelta(days=number), time(), tz).timestamp()
        for number in range(line.length + 1)
    ]

    assert list(line.midnights) == starts
    assert line.irregular_days == {
        number for number, (begin, end) in enumerate(pairwise(starts)) if end - begin != DAY_SECONDS
    }


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 6)), max_size=6))
def test_running_time_is_that_of_every_second(drawn: list[tuple[int, int]]) -> None:
    """Spans in any order that may touch, overlap, or hold one another."""
    spans = [(start, start + length) for start, length in drawn]
    seconds = {second for start, stop in spans for second in range(start, stop)}
    found = join_spans(spans)

    assert found.starts == tuple(sorted(one for one in seconds if one - 1 not in seconds))
    assert found.stops == tuple(sorted(one + 1 for one in seconds if one + 1 not in seconds))
    assert found.sums[-1] == len(seconds)
    assert all(found.measure(0, second) == len(seconds & {*range(second)}) for second in range(50))


def test_the_quickest_way_is_one_of_those_that_are_stated() -> None:
    setting = build_setting(draw_scenario(1))
    (route,) = list_routes(setting)
    slow = replace(route, handling=replace(route.handling, least=5, most=6, unit="business days"))
    quick = replace(slow, handling=replace(slow.handling, least=0))

    assert select_quickest((slow, quick)) == (quick,)
    assert select_quickest((slow,)) == (slow,)
