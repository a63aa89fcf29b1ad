"""The service desk: channels that can be reached, hours with their exceptions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from support.facts import SETTING, facts, fault, flaws, written

MAIL: dict[str, Any] = written("desk")["channels"]["mail"]
WEEK: dict[str, Any] = written("desk")["hours"]["week"]
CLOSED = {"starts": "2026-12-24", "ends": "2026-12-26", "reason": "Christmas"}


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("phone", "phone"),
        ("phone", "sms"),
        ("address", "post"),
        ("address", "visit"),
        ("url", "chat"),
        ("url", "im"),
        ("url", "social"),
    ],
)
def test_a_channel_says_where_it_leads(field: str, kind: str) -> None:
    message = fault("desk", channels={"x": {**MAIL, "kind": kind}})

    assert f"a channel of kind {kind} has no '{field}'" in message


def test_one_kind_of_channel_is_a_single_door() -> None:
    assert flaws("desk") == []
    assert flaws("desk", channels={"a": MAIL, "b": MAIL}) == [("one-channel", "channels")]


def test_the_soonest_channel_is_found_across_units() -> None:
    channels = {"a": {**MAIL, "first_reply": "1 day"}, "b": {**MAIL, "first_reply": "23 hours"}}

    made = facts("desk", channels=channels)
    assert made.fastest_channel is made.channels["b"]


@pytest.mark.parametrize(
    ("count", "today"),
    [(1, date(2026, 12, 1)), (1, date(2026, 12, 26)), (0, date(2026, 12, 27))],
)
def test_an_exception_that_is_over_is_not_told(count: int, today: date) -> None:
    made = facts("desk", hours={"week": WEEK, "exceptions": [CLOSED]})

    assert count == len(made.list_upcoming_exceptions(today))


def test_machines_are_told_only_of_channels_they_can_use() -> None:
    made = facts("desk", hours={"week": WEEK, "exceptions": [CLOSED]})
    (point,) = made.describe_organization(SETTING)["contactPoint"]

    assert (point["email"], point["availableLanguage"]) == ("nora@threads.example", ["en"])
    assert "telephone" not in point
    assert point["hoursAvailable"][-1]["validFrom"] == "2026-12-24"


def test_what_a_click_reaches_is_the_channels_own() -> None:
    made = facts("desk")

    assert made.channels["mail"].contact_link.href == "mailto:nora@threads.example"
    assert made.channels["post"].contact_link is None
