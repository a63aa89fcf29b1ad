"""Promises in random shops: the simulation finds the very order that a slow walk finds, or none as well."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta
from random import Random
from typing import Any

import pytest
from support.counts import SEED, choose_count
from support.facts import facts, written

from kinds.promise_oracle import NAMES, STEP_MINUTES, Scenario
from trustpages.fields.disruptions import Disruption
from trustpages.kinds.promises import Promise
from trustpages.kinds.promises.simulation import simulate_promise
from trustpages.kinds.promises.timeline import PromiseSetting

COUNT = choose_count(300, 10_000)
BATCHES = 10
STEPS = 24 * 60 // STEP_MINUTES
SHOWN_DAYS = choose_count(3, 8)
CLOCK_CHANGES = [
    ("Europe/Dublin", date(2026, 10, 25)),
    ("Europe/Dublin", date(2027, 3, 28)),
    ("America/New_York", date(2026, 11, 1)),
    ("America/New_York", date(2027, 3, 14)),
    ("Australia/Lord_Howe", date(2027, 4, 4)),
    ("Africa/Cairo", date(2027, 4, 30)),
    ("Africa/Cairo", date(2026, 10, 30)),
    ("Asia/Shanghai", date(2027, 2, 1)),
    ("UTC", date(2026, 12, 24)),
]
POST: dict[str, Any] = written("promises")["promises"]["post"]
PAIRS = [
    ("order", "handed-to-carrier"),
    ("payment-cleared", "handed-to-carrier"),
    ("request", "handed-to-carrier"),
    ("goods-back", "handed-to-carrier"),
    ("order", "delivered"),
    ("handed-to-carrier", "delivered"),
    ("request", "answered"),
    ("order", "answered"),
]


def draw_scenario(seed: int) -> Scenario:
    """A random shop and promise; all hours are whole steps of the walk."""
    draw = Random(seed)  # noqa: S311 - nothing is kept secret
    zone, change = draw.choice(CLOCK_CHANGES)
    first = change - timedelta(days=draw.randrange(3))
    starts, stops = draw.choice(PAIRS)
    unit = draw.choice(["hours", "hours", "hours", "business days", "days"])
    most = {"hours": 80, "business days": 4, "days": 5}[unit]
    working = sorted(draw.sample(NAMES, draw.choice([1, 3, 5, 5, 6, 7])), key=NAMES.index)
    shop = Scenario(
        zone=zone,
        first=first,
        days=SHOWN_DAYS,
        working=working,
        carriers=draw.choice([[], NAMES[:5], NAMES[:6]]),
        cutoff=draw_time(draw, first=1),
        by=draw.choice(["", "24:00", *[f"{draw_time(draw, first=1):%H:%M}"] * 3]),
        holidays=[draw_span(draw, first) for _ in range(draw.choice([1, 1, 2]))],
        closed=[
            (draw.choice(["dispatch", "dispatch", "desk", "orders"]), *draw_closure(draw, first))
            for _ in range(draw.choice([0, 0, 1, 2]))
        ],
        handling=draw.choice(
            [(0, "business days"), (0, "business days"), (1, "business days"), (2, "days")]
        ),
        transit=draw.choice([(1, "business days"), (2, "business days"), (1, "days"), (3, "days")]),
        hours={name: draw_hours(draw) for name in NAMES},
        exceptions=[
            (*draw_span(draw, first), draw_hours(draw)) for _ in range(draw.choice([0, 1]))
        ],
        promise={
            "starts": starts,
            "stops": stops,
            "value": (draw.choice([1, most // 2, draw.randint(1, most)]), unit),
            "clock": draw.choice([None, None, "always", "dispatch", "desk"]),
            "cutoff": draw.choice([None, None, draw_time(draw, first=1)]),
        },
    )
    shop.hours["monday"] = shop.hours["monday"] or [(time(9), time(17))]
    return shop


def draw_time(draw: Random, first: int = 0) -> time:
    """A step of a day, often one of the hours in which clocks are changed."""
    low, steps = max(first, 1), 60 // STEP_MINUTES
    step = draw.choice(
        [draw.randint(low, STEPS - 1), draw.randint(max(low, steps), 7 * steps // 2)]
    )
    return time(step // steps, step % steps * STEP_MINUTES)


def draw_span(draw: Random, first: date) -> tuple[date, date]:
    """Some days around the first ones."""
    starts = first + timedelta(days=draw.randint(-2, 9))
    return starts, starts + timedelta(days=draw.choice([0, 0, 1, 3]))


def draw_closure(draw: Random, first: date) -> tuple[date, date | None]:
    """The days of a notice; it may have no end."""
    starts, ends = draw_span(draw, first)
    return starts, draw.choice([ends, ends, ends, None])


def draw_hours(draw: Random) -> list[tuple[time, time]]:
    """Opening hours of a day: none, one run, two, or a night."""
    steps = 60 // STEP_MINUTES
    at = [
        time(one // steps, one % steps * STEP_MINUTES)
        for one in sorted(draw.sample(range(1, STEPS - 1), 4))
    ]
    night = [(at[3], time(0, 0) if draw.random() < 0.5 else time(0, STEP_MINUTES))]
    return draw.choice([[], [(at[0], at[2])], [(at[0], at[1]), (at[2], at[3])], night])


def build_setting(shop: Scenario) -> PromiseSetting:
    """The same shop as the files of one would state it."""
    terms = written("shipping")
    span = {"handling": f"{shop.handling[0]} {shop.handling[1]}"}
    span["transit"] = f"{shop.transit[0]} {shop.transit[1]}"
    zone = terms["zones"]["ireland"]
    zones = {"ireland": zone | {"rates": {"letter": zone["rates"]["letter"] | span}}}
    calendar = {
        "working_days": shop.working,
        "cutoff": f"{shop.cutoff:%H:%M}",
        "holidays": [{"starts": f"{a}", "ends": f"{b}", "name": "Rest"} for a, b in shop.holidays],
        **({"carrier_days": shop.carriers} if shop.carriers else {}),
        **({"handed_over_by": shop.by} if shop.by else {}),
    }
    week = {name: write_hours(hours) for name, hours in shop.hours.items()}
    exceptions = [
        {"starts": f"{a}", "ends": f"{b}", "hours": write_hours(hours), "reason": "Rest"}
        for a, b, hours in shop.exceptions
    ]
    return PromiseSetting(
        shop.tz,
        facts("shipping", calendar=calendar, zones=zones),
        facts("desk", hours={"week": week, "exceptions": exceptions}),
        tuple(
            Disruption("notices/one", starts, ends, closes=frozenset({part}))  # type: ignore[arg-type]
            for part, starts, ends in shop.closed
        ),
    )


def write_hours(hours: list[tuple[time, time]]) -> str:
    """Opening hours as an owner writes them."""
    spans = [f"{a:%H:%M}-{'24:00' if b == time() else f'{b:%H:%M}'}" for a, b in hours]
    return ", ".join(spans) or "closed"


def build_promise(shop: Scenario) -> Promise:
    """The promise as its file would state it."""
    terms = dict(shop.promise)
    terms["value"] = f"{terms['value'][0]} {terms['value'][1]}"
    terms["cutoff"] = f"{terms['cutoff']:%H:%M}" if terms["cutoff"] else None
    return Promise.model_validate(POST | {k: v for k, v in terms.items() if v is not None})


@pytest.mark.soak
@pytest.mark.parametrize("batch", range(BATCHES))
def test_the_simulation_finds_what_a_walk_finds(batch: int) -> None:
    late = 0
    for number in range(batch, COUNT, BATCHES):
        shop = draw_scenario(SEED * 1_000_000 + number)
        expected = shop.find_failure()
        found = simulate_promise(build_promise(shop), build_setting(shop), shop.first, shop.days)
        told = found and (found.ordered.astimezone(UTC), found.kept.astimezone(UTC))

        assert told == expected, (number, shop)
        late += expected is not None
    assert COUNT // BATCHES // 6 < late < COUNT // BATCHES * 5 // 6
