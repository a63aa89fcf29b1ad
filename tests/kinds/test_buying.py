"""Buyer instructions: enough steps, and not too many."""

from __future__ import annotations

import pytest
from support.facts import fault, flaws

STEP = {"title": "Pay", "text": "Pay by card.", "who": "buyer", "stage": "pre"}


@pytest.mark.parametrize(("found", "count"), [([("few-steps", "steps")], 2), ([], 3), ([], 12)])
def test_fewer_than_three_steps_say_little(found: list[tuple[str, str]], count: int) -> None:
    assert found == flaws("buying", steps=[STEP] * count)


@pytest.mark.parametrize("count", [0, 13])
def test_an_order_has_one_to_twelve_steps(count: int) -> None:
    assert "steps" in fault("buying", steps=[STEP] * count)


def test_every_step_names_who_does_it() -> None:
    assert "who" in fault("buying", steps=[{**STEP, "who": "somebody"}] * 3)
    assert "who" in fault("buying", steps=[{"title": "Pay", "text": "x", "stage": "pre"}] * 3)
