"""Stars are computed from counted cases: random files against a slow computation, and its edges by hand."""

from __future__ import annotations

import csv
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from support.counts import SEED, choose_count
from support.facts import facts

from trustpages.csv_table import parse_csv
from trustpages.fields.cases import CaseRow, Cases, read_cases
from trustpages.fields.stars import StarsPolicy
from trustpages.kinds.person.levels import PeriodLevel, compute_levels

HEADER = "month,person,service,cases,on_time,rated,rating_sum,upheld"
PEOPLE = ("lin-mei", "tom-harding", "sofia-marin")
SERVICES = ("visit", "desk")
TODAY = date(2026, 11, 22)
LEVELS = [
    {"stars": "5", "on_time": "98%", "upheld": "0", "rating": "4.8"},
    {"stars": "4", "on_time": "95%", "upheld": "1"},
    {"stars": "2", "on_time": "80%"},
]


def _policy(**changes: Any) -> StarsPolicy:
    stated: dict[str, Any] = {"how": "Counted.", "period": "6 months", "levels": LEVELS}
    stated["services"] = {name: f"{name}s" for name in SERVICES}
    policy = facts("staff", stars={**stated, **changes}).stars
    assert isinstance(policy, StarsPolicy)
    return policy


def _read(text: str) -> Cases:
    table, faults = parse_csv("cases.csv", tuple(text.splitlines()))
    cases, problems = read_cases(table)
    assert not [*faults, *problems], [*faults, *problems]
    return cases


def _rows(*lines: str) -> tuple[CaseRow, ...]:
    return _read("\n".join((HEADER, *lines))).rows


def _compute(*lines: str, today: date = TODAY, **policy: Any) -> tuple[PeriodLevel, ...]:
    return compute_levels(_rows(*lines), _policy(**policy), today)


# The slow computation: days instead of months, fractions instead of products, text instead of rows.


def _walk_back(day: date, months: int) -> tuple[date, date]:
    """First and last day of the months that end before the month of a day, found day by day."""
    last = day
    while last.month == day.month:
        last -= timedelta(days=1)
    first, left = last, months
    while left:
        first = first.replace(day=1)
        left -= 1
        if left:
            first -= timedelta(days=1)
    return first, last


def _compute_slowly(text: str, person: str, policy: dict[str, Any], today: date) -> list[Any]:
    """(first day, last day, level or reason) of each period, the latest first."""
    read = [row for row in csv.DictReader(text.splitlines()) if row["person"] == person]
    if not read:
        return []
    oldest = min(row["month"] for row in read)
    found: list[Any] = []
    day = today
    while len(found) < 12:
        first, last = _walk_back(day, int(policy["period"].split()[0]))
        if found and last.isoformat()[:7] < oldest:
            break
        days = {
            (first + timedelta(days=at)).isoformat()[:7] for at in range((last - first).days + 1)
        }
        within = [row for row in read if row["month"] in days]
        total = {
            name: sum((Fraction(row[name]) for row in within), Fraction(0))
            for name in HEADER.split(",")[3:]
        }
        found.append((first, last, _judge_slowly(total, policy)))
        day = first
    return found


def _judge_slowly(total: dict[str, Fraction], policy: dict[str, Any]) -> str:
    if not total["cases"]:
        return "no-cases"
    if total["cases"] < int(policy["min_sample"]):
        return "too-few"
    for level in sorted(policy["levels"], key=lambda one: one["stars"], reverse=True):
        share = total["on_time"] / total["cases"]
        average = total["rating_sum"] / total["rated"] if total["rated"] else Fraction(0)
        if "on_time" in level and share < Fraction(level["on_time"].rstrip("%")) / 100:
            continue
        if "upheld" in level and total["upheld"] > int(level["upheld"]):
            continue
        if "rating" in level and average < Fraction(level["rating"]):
            continue
        return str(level["stars"])
    return "below"


def _draw_text(random: Random) -> str:
    """A file of cases in which thresholds are often met exactly."""
    lines = [HEADER]
    for month in range(random.choice((3, 20, 40))):
        for person in PEOPLE:
            for service in SERVICES:
                if random.random() < 0.4:
                    continue
                cases = random.choice((0, 1, 5, 10, 20, 50, 100, 480))
                on_time = random.choice((cases, cases * 98 // 100, cases * 95 // 100, cases // 2))
                rated = random.randint(0, min(cases, 20))
                ratings = rated * random.choice((5, 5, 4)) - random.choice((0, 0.5)) * (rated > 0)
                upheld = random.choice((0, 0, 0, 1, 2)) if cases > 1 else 0
                year, number = divmod(2023 * 12 + 6 + month, 12)
                counts = f"{cases},{on_time},{rated},{max(ratings, rated):g},{upheld}"
                lines.append(f"{year}-{number + 1:02},{person},{service},{counts}")
    body = lines[1:]
    random.shuffle(body)
    return "\n".join((HEADER, *body))


def _draw_policy(random: Random) -> dict[str, Any]:
    shares = sorted(random.sample((50, 80, 90, 95, 98, 99.5, 100), 3))
    limits = sorted((random.randint(0, 4) for _ in shares), reverse=True)
    ratings = sorted(random.choice((1, 3.5, 4, 4.5, 4.75, 5)) for _ in shares)
    lowest = random.randint(1, 3)
    return {
        "period": f"{random.choice((1, 2, 3, 6, 12))} months",
        "min_sample": str(random.choice((1, 10, 30, 500))),
        "levels": [
            {"stars": str(lowest + at), "on_time": f"{shares[at]:g}%"}
            | ({"upheld": str(limits[at])} if at else {})
            | ({"rating": f"{ratings[at]:g}"} if at == 2 else {})
            for at in range(3)
        ],
    }


@pytest.mark.soak
def test_levels_are_those_of_a_slow_computation() -> None:
    random = Random(SEED)  # noqa: S311 - it draws files
    reached: set[str] = set()
    for _ in range(choose_count(150, 2_000)):
        text, policy = _draw_text(random), _draw_policy(random)
        today = date(2023, 6, 1) + timedelta(days=random.randrange(1500))
        cases = _read(text)
        for person in PEOPLE:
            levels = compute_levels(cases.list_rows(person), _policy(**policy), today)
            quick = [
                (one.starts, one.ends, str(one.level) if one.level else one.outcome)
                for one in levels
            ]

            assert quick == _compute_slowly(text, person, policy, today), (today, policy, text)
            reached |= {said for _, _, said in quick}
    assert reached >= {"no-cases", "too-few", "below", "1", "2", "3", "4", "5"}


@pytest.mark.parametrize(
    ("today", "starts", "ends"),
    [
        (date(2026, 11, 22), date(2026, 5, 1), date(2026, 10, 31)),
        (date(2026, 11, 1), date(2026, 5, 1), date(2026, 10, 31)),
        (date(2026, 11, 30), date(2026, 5, 1), date(2026, 10, 31)),
        (date(2026, 12, 1), date(2026, 6, 1), date(2026, 11, 30)),
        (date(2026, 1, 31), date(2025, 7, 1), date(2025, 12, 31)),
        (date(2028, 3, 1), date(2027, 9, 1), date(2028, 2, 29)),
    ],
)
def test_the_period_ends_with_the_last_full_month(today: date, starts: date, ends: date) -> None:
    (latest, *_) = _compute("2025-01,lin-mei,visit,1,1,0,0,0", today=today)

    assert (latest.starts, latest.ends) == (starts, ends)
    assert ends.day == monthrange(ends.year, ends.month)[1]


@pytest.mark.parametrize(
    ("level", "row"),
    [
        (5, "100,98,10,48,0"),
        (4, "1000,979,10,48,0"),
        (4, "100,98,0,0,0"),
        (4, "100,98,10,47.9,0"),
        (4, "100,98,10,48,1"),
        (2, "100,98,10,48,2"),
        (2, "100,80,0,0,9"),
        (0, "1000,799,0,0,0"),
    ],
)
def test_a_level_is_the_highest_of_which_every_threshold_holds(level: int, row: str) -> None:
    (latest,) = _compute(f"2026-10,lin-mei,visit,{row}")

    assert latest.level == level
    assert latest.outcome == ("reached" if level else "below")


@pytest.mark.parametrize(("cases", "outcome"), [(0, "no-cases"), (9, "too-few"), (10, "reached")])
def test_too_few_cases_come_to_no_stars(cases: int, outcome: str) -> None:
    (latest,) = _compute(f"2026-10,lin-mei,visit,{cases},{cases},0,0,0")

    assert (latest.outcome, latest.level) == (outcome, 4 if outcome == "reached" else 0)


def test_the_running_month_does_not_count_yet() -> None:
    full, running = "2026-10,lin-mei,visit,10,10,0,0,0", "2026-11,lin-mei,visit,90,0,0,0,9"

    assert _compute(full, running) == _compute(full)


def test_services_are_added_up_in_the_order_of_the_policy() -> None:
    desk, visit = "2026-10,lin-mei,desk,4,4,0,0,0", "2026-09,lin-mei,visit,6,6,0,0,0"
    (latest,) = _compute(desk, visit)

    assert (latest.services, latest.count.cases) == (("visit", "desk"), 10)


def test_the_history_goes_back_to_the_first_row_and_no_further_than_twelve_periods() -> None:
    old = [f"{2020 + at // 12}-{at % 12 + 1:02},lin-mei,visit,10,10,0,0,0" for at in range(80)]

    assert len(_compute("2026-04,lin-mei,visit,10,10,0,0,0")) == 2
    assert len(_compute(*old)) == 12
    assert _compute() == ()


def test_a_level_that_is_stated_in_words_is_never_computed() -> None:
    words = [{"stars": "5", "requires": "a master's certificate"}, *LEVELS[1:]]
    (latest,) = _compute("2026-10,lin-mei,visit,100,100,10,50,0", levels=words)

    assert latest.level == 4


def test_shares_and_averages_are_never_rounded_up() -> None:
    (row,) = _rows("2026-10,lin-mei,visit,1000,979,3,14,0")

    assert str(row.count.on_time_percent) == "97.9"
    assert str(row.count.average_rating) == "4.66"
    assert str(_rows("2026-10,lin-mei,visit,3000,2999,0,0,0")[0].count.on_time_percent) == "99.9"
