"""The shelf of guides needs a title alone."""

from __future__ import annotations

from support.facts import facts, fault, flaws


def test_a_shelf_needs_only_a_title() -> None:
    assert facts("guides").title == "A title"
    assert flaws("guides") == []
    assert facts("guides").unpublished_reason() == ""
    assert "title" in fault("guides", title="")
