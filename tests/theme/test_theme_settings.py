"""What a theme leaves to the shop: declared with a default, chosen in site.yaml, and nothing else."""

from __future__ import annotations

import pytest

from trustpages.diagnostics import Place, ProblemError
from trustpages.theme.choices import choose_settings
from trustpages.theme.setting import SettingValue, ThemeSetting

SETTINGS = {
    "corners": ThemeSetting(
        description="How round", kind="choice", options=("round", "sharp"), default="round"
    ),
    "edge": ThemeSetting(description="The edge", kind="colour", default="#ffcc00"),
    "motto": ThemeSetting(description="A line below the name", default="Since 1950"),
    "stars": ThemeSetting(description="Whether stars are shown", kind="flag", default="yes"),
}


def _choose(**chosen: str) -> dict[str, SettingValue]:
    return choose_settings(SETTINGS, chosen, lambda name: Place("site.yaml", 5, 3, name))


def test_what_is_not_chosen_is_the_default() -> None:
    assert _choose() == {
        "corners": "round",
        "edge": "#ffcc00",
        "motto": "Since 1950",
        "stars": True,
    }


@pytest.mark.parametrize(
    ("value", "name", "text"),
    [
        ("sharp", "corners", "sharp"),
        ("#123456", "edge", "#123456"),
        ("no", "motto", "no"),
        (False, "stars", "no"),
        (True, "stars", "yes"),
    ],
)
def test_what_is_chosen_holds(value: SettingValue, name: str, text: str) -> None:
    assert _choose(**{name: text})[name] is value or _choose(**{name: text})[name] == value


@pytest.mark.parametrize(
    ("message", "hint", "name", "text"),
    [
        ("has no setting 'corner'", "Did you mean 'corners'?", "corner", "round"),
        ("has no setting 'font'", "Its settings are: corners, edge, motto, stars.", "font", "x"),
        ("'oval' cannot be chosen for 'corners': How round", "round, sharp", "corners", "oval"),
        ("'red' cannot be chosen for 'edge'", "#0f5c63", "edge", "red"),
        ("'maybe' cannot be chosen for 'stars'", "yes or no", "stars", "maybe"),
    ],
)
def test_what_cannot_be_chosen_is_reported_at_its_place(
    message: str, hint: str, name: str, text: str
) -> None:
    with pytest.raises(ProblemError) as caught:
        _choose(**{name: text})

    (problem,) = caught.value.problems
    assert (problem.code, problem.place) == ("theme-setting", Place("site.yaml", 5, 3))
    assert message in problem.message
    assert hint in problem.hint


def test_a_theme_without_settings_says_what_to_do() -> None:
    with pytest.raises(ProblemError) as caught:
        choose_settings({}, {"corners": "round"}, lambda _: Place("site.yaml"))

    assert caught.value.problems[0].hint == "Take the line out."


def test_all_wrong_choices_are_reported_at_once() -> None:
    with pytest.raises(ProblemError) as caught:
        _choose(corners="oval", edge="red")

    assert len(caught.value.problems) == 2
