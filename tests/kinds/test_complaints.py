"""Complaints: times that rise, a ladder that ends with the manager, somebody outside."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from support.facts import SETTING, facts, fault, flaws, written
from support.shops import changed, plan_shop, with_line

RUNG: dict[str, Any] = written("complaints")["steps"][0]
MANAGER: dict[str, Any] = written("complaints")["manager"]
BODY = {
    "name": "Citizens Advice",
    "kind": "advice",
    "countries": ["IE"],
    "url": "https://advice.example/",
    "when": "After our answer",
    "cost": "Free",
    "obliged": "yes",
}


def test_nothing_is_wrong_with_the_smallest_desk() -> None:
    assert flaws("complaints") == []


@pytest.mark.parametrize(
    ("place", "change"),
    [
        ("first_answer_within", {"first_answer_within": "12 hours"}),
        ("decide_within", {"decide_within": "1 day"}),
        ("at_most", {"at_most": "4 days", "steps": [{**RUNG, "within": "4 days"}]}),
    ],
)
def test_times_that_fall_are_refused(place: str, change: dict[str, Any]) -> None:
    assert flaws("complaints", **change) == [("times-fall", place)]


def test_sixty_minutes_are_not_longer_than_an_hour() -> None:
    same: dict[str, Any] = {"acknowledge_within": "60 minutes", "first_answer_within": "1 hour"}

    assert flaws("complaints", **same) == []


def test_a_step_is_not_quicker_than_the_one_below() -> None:
    steps = [RUNG, {**RUNG, "within": "1 day"}]

    assert flaws("complaints", steps=steps) == [("times-fall", "steps.1.within")]


def test_no_step_takes_longer_than_the_whole() -> None:
    assert flaws("complaints", steps=[{**RUNG, "within": "21 days"}]) == [
        ("times-fall", "steps.0.within")
    ]


@pytest.mark.parametrize(
    ("found", "last", "manager"),
    [
        ([], {"email": "nora@threads.example"}, {}),
        ([], {"email": None, "person": "nora"}, {"person": "nora"}),
        ([("ladder-without-manager", "steps.0")], {"email": "x@threads.example"}, {}),
        (
            [("ladder-without-manager", "steps.0")],
            {"email": None, "person": "tom"},
            {"person": "nora"},
        ),
    ],
)
def test_the_last_step_inside_is_the_manager(
    found: list[tuple[str, str]], last: dict[str, Any], manager: dict[str, Any]
) -> None:
    changes: dict[str, Any] = {"steps": [{**RUNG, **last}], "manager": {**MANAGER, **manager}}

    assert found == flaws("complaints", **changes)


def test_somebody_outside_is_named_or_an_honest_none() -> None:
    assert flaws("complaints", no_outside=None) == [("no-outside-body", "outside")]
    assert flaws("complaints", no_outside=None, outside=[BODY]) == []


@pytest.mark.parametrize(
    "url", ["https://ec.europa.eu/consumers/odr", "https://ec.europa.eu/consumers/odr/main/?x=1"]
)
def test_the_closed_platform_is_not_named(url: str) -> None:
    message = fault("complaints", outside=[{**BODY, "url": url}])

    assert "was closed on 20 July 2025" in message


def test_machines_are_told_both_desks() -> None:
    line, manager = facts("complaints").describe_organization(SETTING)["contactPoint"]

    assert (line["contactType"], line["telephone"]) == ("complaints", "+353214960123")
    assert (manager["name"], manager["email"]) == ("Nora Byrne", "nora@threads.example")


def test_without_a_complaint_telephone_machines_are_told_the_mailbox() -> None:
    desk, _ = facts("complaints", line=None).describe_organization(SETTING)["contactPoint"]

    assert desk == {
        "@type": "ContactPoint",
        "contactType": "complaints",
        "email": "nora@threads.example",
    }


@pytest.mark.parametrize("field", ["not_affected", "manager", "at_most", "outside"])
def test_what_a_complaint_needs_is_never_missing(field: str) -> None:
    assert field in fault("complaints", **{field: None})


def test_the_address_for_letters_to_the_manager_is_shown(tmp_path: Path) -> None:
    address = "address: {street: 5 Mill Lane, city: Cork, country: IE, note: Mark it private}"
    letters = with_line("complaints.md", "  reads: self", f"  {address}\n  reads: self")
    page = (
        plan_shop(changed(tmp_path, letters)).files[PurePosixPath("complaints/index.html")].decode()
    )

    for part in ("5 Mill Lane", "Mark it private"):
        assert part in page
