"""A guide: how long it takes, in which steps, with which pictures."""

from __future__ import annotations

from typing import Any

import pytest
from support.facts import facts, fault, flaws

GUIDE: dict[str, Any] = {
    "kind": "installation",
    "skill": "handy",
    "time": "2 to 3 hours",
    "steps": [
        {"title": "Comb", "text": "Comb it.", "picture": {"file": "a.jpg", "alt": "A comb"}},
        {"title": "Press", "text": "Press it."},
    ],
}


def test_a_guide_may_take_hours() -> None:
    """Unlike a parcel, work is counted in hours, too."""
    assert facts("guide", **GUIDE).time.unit == "hours"
    assert flaws("guide", **GUIDE) == []


def test_the_pictures_of_all_steps_are_found() -> None:
    found = list(facts("guide", **GUIDE).find_pictures())

    assert [loc for loc, _ in found] == [("steps", 0, "picture")]


@pytest.mark.parametrize(
    ("field", "value"), [("steps", []), ("skill", "god"), ("kind", "story"), ("people", "two")]
)
def test_a_guide_that_says_nothing_is_refused(field: str, value: Any) -> None:
    assert field in fault("guide", **{**GUIDE, field: value})
