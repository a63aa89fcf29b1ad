"""Choosing a person: what can be chosen, and who has it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from trustpages.kinds.person.chooser import MAX_OPTIONS, ChoiceTexts, build_chooser


def _person(
    languages: Sequence[str], places: Sequence[str] = (), services: Sequence[str] = ()
) -> ChoiceTexts:
    return {"language": tuple(languages), "place": tuple(places), "service": tuple(services)}


PEOPLE = {
    "staff/a": _person(["en", "zh"], ["Bath"], ["laying"]),
    "staff/b": _person(["en"], ["Bath", "Bristol"], ["Laying", "pools"]),
    "staff/c": _person(["en", "fr"]),
    "staff/d": _person(["en"]),
    "staff/e": _person(["en", "fr"]),
}


def test_each_sort_has_its_options_those_of_most_people_first() -> None:
    chooser = build_chooser(PEOPLE)

    assert [(one.name, [(o.slot, o.text) for o in one.options]) for one in chooser.groups] == [
        ("language", [("a1", "en"), ("a2", "fr"), ("a3", "zh")]),
        ("place", [("b1", "Bath"), ("b2", "Bristol")]),
        ("service", [("c1", "laying"), ("c2", "pools")]),
    ]
    assert chooser.slots == {
        "staff/a": "a1 a3 b1 c1",
        "staff/b": "a1 b1 b2 c1 c2",
        "staff/c": "a1 a2",
        "staff/d": "a1",
        "staff/e": "a1 a2",
    }


def test_four_people_need_no_chooser() -> None:
    four = {name: PEOPLE[name] for name in list(PEOPLE)[:4]}

    assert build_chooser(four).groups == ()
    assert set(build_chooser(four).slots.values()) == {""}


def test_what_all_have_in_common_is_no_choice() -> None:
    alike = {f"staff/{at}": _person(["en"], [], ["x"] if at else []) for at in range(5)}

    assert [group.name for group in build_chooser(alike).groups] == ["service"]


@pytest.mark.parametrize("count", [MAX_OPTIONS, MAX_OPTIONS + 5])
def test_no_more_can_be_chosen_than_the_style_sheet_knows(count: int) -> None:
    many = {f"staff/{at}": _person(["en"], [], [f"s{at}"]) for at in range(count)}
    (group,) = build_chooser(many).groups

    assert [option.slot for option in group.options] == [f"c{at + 1}" for at in range(MAX_OPTIONS)]
