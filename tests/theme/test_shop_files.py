"""Files and colours that a shop chose for settings: what is missing or unreadable is told at its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest

from trustpages.diagnostics.problem import Place, ProblemError
from trustpages.theme import Theme, ThemeSetting
from trustpages.theme.readable_colours import find_unreadable_colours
from trustpages.theme.shop_files import check_shop_choices

SETTINGS = {
    "own_css": ThemeSetting(description="Own style", kind="style", default=""),
    "ink": ThemeSetting(description="Ink", kind="colour", default="", readable_on="light"),
}


def _find_place(*keys: str) -> Place:
    return Place("/".join(keys))


def _make_theme(**values: Any) -> Theme:
    return replace(Theme("plain", {}, {}, {}, {}), settings=SETTINGS, values=values)


def test_a_style_sheet_becomes_part_of_the_theme() -> None:
    files = {PurePosixPath("own.css"): b"a { color: red }"}
    checked = check_shop_choices(_make_theme(own_css="own.css"), files, "content", _find_place)

    assert checked.own_css == files[PurePosixPath("own.css")]


def test_a_file_that_is_not_there_is_told_with_its_neighbour() -> None:
    files = {PurePosixPath("own.css"): b""}
    with pytest.raises(ProblemError) as caught:
        check_shop_choices(_make_theme(own_css="owm.css"), files, "content", _find_place)

    (problem,) = caught.value.problems
    assert (problem.code, problem.place.file) == ("missing-file", "settings/own_css")
    assert "Did you mean 'own.css'?" in problem.hint


def test_words_in_a_pale_colour_are_told_with_one_that_can_be_read() -> None:
    (problem,) = find_unreadable_colours(_make_theme(ink="#ffee00"), _find_place)
    nearest = problem.hint.split('"')[1]

    assert problem.code == "theme-contrast"
    assert list(find_unreadable_colours(_make_theme(ink=nearest), _find_place)) == []
