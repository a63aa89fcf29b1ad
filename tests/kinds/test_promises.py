"""Promises: each has a remedy, and those that lead are there."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from support.facts import facts, fault, flaws, written
from support.shops import changed, plan_shop, with_line

from trustpages.fields.disruptions import Disruption
from trustpages.fields.durations import DurationRange

DAY = date(2026, 12, 1)
POST: dict[str, Any] = written("promises")["promises"]["post"]


def test_a_promise_without_a_remedy_is_refused() -> None:
    wish = {name: value for name, value in POST.items() if name != "remedy"}

    assert flaws("promises") == []
    assert flaws("promises", promises={"post": POST, "wish": wish}) == [
        ("promise-without-remedy", "promises.wish")
    ]


def test_a_leading_promise_must_be_there() -> None:
    assert flaws("promises", leading=["post", "past"]) == [("unknown-promise", "leading.1")]


def test_the_first_three_lead_unless_others_were_chosen() -> None:
    named = {name: {**POST, "title": name} for name in "abcd"}

    assert [one.title for one in facts("promises", promises=named).leading_promises] == [
        "a",
        "b",
        "c",
    ]
    chosen = facts("promises", promises=named, leading=["d", "a"])
    assert [one.title for one in chosen.leading_promises] == ["d", "a"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("value", "0 days"), ("starts", "tomorrow"), ("kind", "vow"), ("cutoff", "2pm")],
)
def test_a_promise_has_a_clock_that_can_be_read(field: str, value: str) -> None:
    assert field in fault("promises", promises={"post": {**POST, field: value}})


def test_at_most_three_promises_lead() -> None:
    assert "leading" in fault("promises", leading=["post"] * 4)


@pytest.mark.parametrize(
    ("kind", "stops", "codes"),
    [
        ("repair", "answered", ["promise-ends-with-answer"]),
        ("install", "answered", ["promise-ends-with-answer"]),
        ("repair", "repaired", []),
        ("repair", "visited", []),
        ("install", "installed", []),
        ("reply", "answered", []),
    ],
)
def test_a_promise_of_work_does_not_end_with_an_answer(
    kind: str, stops: str, codes: list[str]
) -> None:
    promised = {**POST, "kind": kind, "stops": stops}

    assert [code for code, _ in flaws("promises", promises={"post": promised})] == codes


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("visited", "we are at your door"),
        ("installed", "everything is fitted"),
        ("repaired", "everything is mended"),
    ],
)
def test_the_page_of_promises_names_the_events_of_work(
    tmp_path: Path, event: str, words: str
) -> None:
    stops = with_line("promises.yaml", "stops: handed-to-carrier", f"stops: {event}")
    page = plan_shop(changed(tmp_path, stops)).files[PurePosixPath("promises/index.html")]

    assert f"and stops when {words}.".encode() in page


def test_a_promise_says_what_stands_against_it_and_when() -> None:
    """Dispatch stops when dispatch is closed, an answer when the desk is; a delay touches deliveries."""
    closed = Disruption("notices/a", DAY, DAY, closes=frozenset({"dispatch"}))
    away = Disruption("notices/b", DAY, None, closes=frozenset({"desk"}))
    slow = Disruption("notices/c", DAY, DAY, adds=DurationRange(1, 2, "days"))

    def list_names(kind: str, first: date, last: date = date.max) -> list[str]:
        changed = {**POST, "kind": kind}
        promise = facts("promises", promises={"post": changed}).promises["post"]
        found = promise.list_disruptions((closed, away, slow), first, last)
        return [one.notice.removeprefix("notices/") for one in found]

    assert list_names("dispatch", DAY) == ["a"]
    assert list_names("deliver", DAY) == ["a", "c"]
    assert list_names("reply", DAY) == ["b"]
    assert list_names("refund", DAY) == []
    before, after = DAY - timedelta(days=1), DAY + timedelta(days=1)
    assert list_names("dispatch", after) == []
    assert list_names("reply", after) == ["b"]
    assert list_names("dispatch", before, before) == []
