"""What a theme leaves to the shop: declared with a default, chosen in site.yaml, and nothing else."""

from __future__ import annotations

import pytest

from trustpages.diagnostics import Place, ProblemError
from trustpages.theme.choices import (
    FIRST_SETTINGS,
    Preset,
    choose_preset,
    choose_settings,
    find_surplus_setting,
)
from trustpages.theme.setting import Choice, SettingImage, SettingValue, ThemeSetting

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


KINDS = {
    "size": ThemeSetting(
        description="Size", kind="range", min=15, max=20, step=0.5, unit="px", default="17"
    ),
    "heads": ThemeSetting(
        description="Heads", kind="font", fonts={"song": "Songti SC, serif"}, default="song"
    ),
    "sign": ThemeSetting(description="Sign", kind="image", default=""),
    "parts": ThemeSetting(
        description="Parts", kind="list", options=("people", "record"), default=("people",)
    ),
    "links": ThemeSetting(description="Links", kind="pages", default=()),
    "focus": ThemeSetting(description="Focus", kind="point", default="50% 50%"),
    "own": ThemeSetting(description="Own", kind="style", default="", more=True),
}


def _find_place(name: str) -> Place:
    return Place("site.yaml", 5, 3, name)


@pytest.mark.parametrize(
    ("value", "name", "choice"),
    [
        ("17px", "size", "17"),
        ("15.5px", "size", "15.5px"),
        ("Songti SC, serif", "heads", "song"),
        (SettingImage("a/logo.png"), "sign", "a/logo.png"),
        (None, "sign", ""),
        (("record", "people"), "parts", ("record", "people")),
        ((), "parts", ()),
        (("returns", "pages/care#linen"), "links", ("returns", "pages/care#linen")),
        ("0% 100%", "focus", "0% 100%"),
        ("own.css", "own", "own.css"),
    ],
)
def test_each_kind_gives_templates_its_own_value(
    value: SettingValue, name: str, choice: Choice
) -> None:
    assert choose_settings(KINDS, {name: choice}, _find_place)[name] == value


@pytest.mark.parametrize(
    ("hint", "name", "choice"),
    [
        ("from 15 to 20 in steps of 0.5, counted in px", "size", "21"),
        ("in steps of 0.5", "size", "15.3"),
        ("in steps", "size", "large"),
        ("Did you mean 'song'?", "heads", "sung"),
        ("PNG, JPEG, WebP or AVIF", "sign", "../logo.png"),
        ("'rekord' is not among them. Did you mean 'record'?", "parts", ("rekord",)),
        ("Name 'people' once.", "parts", ("people", "people")),
        ("in brackets: [people, record]", "parts", "people"),
        ("without an ending", "links", ("returns.md",)),
        ("50% 30%", "focus", "120% 0%"),
        ("one value", "focus", ("0% 0%",)),
        ("own.css", "own", "own.scss"),
    ],
)
def test_each_kind_says_what_can_be_chosen(hint: str, name: str, choice: Choice) -> None:
    with pytest.raises(ProblemError) as caught:
        choose_settings(KINDS, {name: choice}, _find_place)

    (problem,) = caught.value.problems
    assert hint in problem.hint


def test_the_shop_goes_before_its_preset_and_that_before_the_theme() -> None:
    preset = Preset(description="Dense", settings={"corners": "sharp", "motto": "Tools"})

    values = choose_settings(SETTINGS, {"motto": "Ours"}, _find_place, preset)

    assert (values["motto"], values["corners"], values["edge"]) == ("Ours", "sharp", "#ffcc00")


def test_a_preset_of_a_parent_is_passed_over_where_the_theme_declares_otherwise() -> None:
    preset = Preset(description="Dense", settings={"corners": "oval", "air": "much"})

    assert choose_settings(SETTINGS, {}, _find_place, preset)["corners"] == "round"


def test_an_unknown_preset_is_told_with_the_one_that_was_meant() -> None:
    presets = {"hardware": Preset(description="Dense", settings={})}
    assert choose_preset(presets, "hardware", Place("site.yaml")) is presets["hardware"]
    assert choose_preset(presets, None, Place("site.yaml")) is None

    with pytest.raises(ProblemError) as caught:
        choose_preset(presets, "hardwear", Place("site.yaml", 3, 5))

    (problem,) = caught.value.problems
    assert (problem.code, problem.hint) == ("theme-preset", "Did you mean 'hardware'?")


def test_at_most_twelve_settings_are_shown_first() -> None:
    first = {f"s{number}": SETTINGS["motto"] for number in range(FIRST_SETTINGS)}
    more = {**first, "own": KINDS["own"]}

    assert find_surplus_setting(more) == ""
    assert find_surplus_setting({**more, "extra": SETTINGS["motto"]}) == "extra"
