"""Characters that nobody sees are named, and moved to in a message."""

from __future__ import annotations

import pytest

from trustpages.characters import describe_character
from trustpages.diagnostics import Place, Problem, sort_problems


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u202a", "LEFT-TO-RIGHT EMBEDDING (U+202A)"),
        ("\u00a0", "NO-BREAK SPACE (U+00A0)"),
        ("\x00", "NUL (U+0000)"),
    ],
)
def test_a_character_is_named(character: str, name: str) -> None:
    assert describe_character(character) == name


@pytest.mark.parametrize("odd", ["\u202a", "\u200b", "\u2066", "\ufeff"])
def test_a_message_spells_out_what_does_not_show_and_names_its_column(odd: str) -> None:
    line = f"phone: {odd}+44 117"
    (problem,) = sort_problems(
        [
            Problem(
                "phone", f"'{odd}+44 117' is no number", Place("shop.yaml", 4, 1, line), "Write it."
            )
        ]
    )

    assert odd not in problem.message
    assert f"U+{ord(odd):04X}" in problem.message
    assert describe_character(odd) in problem.hint
    assert problem.place.column == 8


def test_a_message_without_such_a_character_stays() -> None:
    problem = Problem("phone", "'1\u00a02' is no number", Place("shop.yaml", 4, 1), "Write it.")

    assert sort_problems([problem]) == (problem,)
