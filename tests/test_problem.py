"""Problems: sorted by place, said once, shown as a sentence."""

from __future__ import annotations

import pytest

from trustpages.diagnostics.problem import Place, Problem, ProblemError, Withheld, sort_problems

FIRST = Problem("b", "one", Place("a.md", 1, 1), "do this")


def test_problems_are_sorted_by_place_and_said_once() -> None:
    later = Problem("a", "two", Place("a.md", 2, 1))
    other = Problem("a", "three", Place("b.md", 1, 1))
    tenth = Problem("a", "ten", Place("a.md", 10, 1))

    assert sort_problems([other, tenth, later, FIRST, FIRST]) == (FIRST, later, tenth, other)


def test_two_problems_at_one_place_are_sorted_by_code() -> None:
    assert sort_problems([FIRST, Problem("a", "x", FIRST.place)])[0].code == "a"


@pytest.mark.parametrize(
    ("shown", "hint"),
    [
        ("\n  Do this.", "do this"),
        ("\n  Do this.", "Do this."),
        ("\n  Did you mean 'x'?", "Did you mean 'x'?"),
        ("", ""),
    ],
)
def test_a_problem_is_shown_with_place_and_advice(shown: str, hint: str) -> None:
    text = str(Problem("code", "it is wrong", Place("a.md", 2, 3), hint))

    assert text == f"a.md:2:3: error: it is wrong [code]{shown}"


def test_a_file_as_a_whole_is_shown_as_its_first_line() -> None:
    assert str(Place("a.md", 0)) == "a.md:1:1"


def test_a_rejection_says_everything() -> None:
    text = ProblemError([FIRST, FIRST, Problem("a", "two", Place("a.md", 2))])

    assert len(text.problems) == 2
    assert "one" in str(text)
    assert "two" in str(text)


def test_what_is_held_back_says_why_and_where() -> None:
    held = Withheld("'Lin Mei'", "there is no consent", Place("content/staff/lin-mei.md", 3))

    assert str(held) == "'Lin Mei': there is no consent (content/staff/lin-mei.md:3)"
