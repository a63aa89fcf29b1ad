"""Promises: each has a remedy, and those that lead are there."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from support.facts import facts, fault, flaws, written
from support.shops import built, changed, with_line

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
    page = built(changed(tmp_path, stops)).files[PurePosixPath("promises/index.html")]

    assert f"and stops when {words}.".encode() in page
