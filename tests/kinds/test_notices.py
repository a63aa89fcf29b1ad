"""The board of notices needs a title alone."""

from __future__ import annotations

from support.facts import facts, fault, flaws


def test_a_board_needs_only_a_title() -> None:
    assert facts("notices").title == "A title"
    assert flaws("notices") == []
    assert "title" in fault("notices", title=None)
