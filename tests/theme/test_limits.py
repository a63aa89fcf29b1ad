"""How much of a shop a theme has a place for, and whether it speaks as I where the shop does not choose."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, plan_shop, with_line

from trustpages.diagnostics import Place, ProblemError
from trustpages.theme import list_fitting_themes
from trustpages.theme.layer import ThemeFolder, ThemeLayer, parse_layer
from trustpages.theme.limits import Limits, report_exceeded_limits
from trustpages.theme.resolver import ThemeResolver

WHERE = Place("site.yaml", 4, 9)


def _make_layer(name: str, manifest: str) -> ThemeLayer:
    text = f'name = "{name}"\n{manifest}'
    return parse_layer(ThemeFolder(Path("/shop", name), name), {"theme.toml": text.encode()})


@pytest.mark.parametrize(
    ("people", "zones", "messages"),
    [
        (1, 3, []),
        (0, 0, []),
        (2, 3, ["no place for a second member of staff, and the shop has 2 members of staff"]),
        (1, 9, ["no place for a fourth shipping zone, and the shop has 9 shipping zones"]),
    ],
)
def test_what_exceeds_a_limit_is_told(people: int, zones: int, messages: list[str]) -> None:
    counts = {"people": people, "zones": zones}
    problems = list(
        report_exceeded_limits(Limits(people=1, zones=3), counts, ("counter", "aisle"), WHERE)
    )

    assert [problem.message for problem in problems] == [f"the theme has {one}" for one in messages]
    assert all(problem.level == "warning" for problem in problems)
    assert all(problem.hint == "Choose another theme: counter, aisle." for problem in problems)


def test_what_is_not_limited_has_no_bound() -> None:
    assert Limits(zones=3).list_exceeded({"people": 40, "zones": 3}) == ()


def test_only_themes_with_a_place_for_everything_are_named() -> None:
    assert "letter" in list_fitting_themes({"people": 1, "zones": 3})
    assert "letter" not in list_fitting_themes({"people": 2})
    assert "counter" in list_fitting_themes({"people": 40, "zones": 40})


def test_a_theme_has_the_limits_of_the_one_that_it_builds_on() -> None:
    layers = (_make_layer("mine", ""), _make_layer("theirs", "[limits]\npeople = 1\n"))
    nearer = (_make_layer("mine", "[limits]\nzones = 2\n"), layers[1])

    assert ThemeResolver(layers).resolve().limits == Limits(people=1)
    assert ThemeResolver(nearer).resolve().limits == Limits(zones=2)


@pytest.mark.parametrize("value", ['"one"', "0", "1.5", "[1]"])
def test_a_limit_is_a_whole_number(value: str) -> None:
    with pytest.raises(ProblemError) as refused:
        _make_layer("mine", f"[limits]\npeople = {value}\n")

    (problem,) = refused.value.problems
    assert "'people' must be" in problem.message
    assert problem.place.line == 3
    assert problem.hint


@pytest.mark.parametrize(
    ("settings", "label"),
    [("", "Call me"), ("voice: {speaks: we}\n", "Call us"), ("voice: {speaks: I}\n", "Call me")],
)
def test_a_theme_in_the_first_person_says_i_unless_the_shop_says_we(
    tmp_path: Path, settings: str, label: str
) -> None:
    path, text = with_line("site.yaml", "name: counter", "name: letter")
    site = plan_shop(changed(tmp_path, (path, text + settings)))

    assert label in site.files[PurePosixPath("complaints/index.html")].decode()
