"""Choosing a person by language, place and service: numbered slots that a style sheet can tell apart."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias, get_args

MIN_PEOPLE = 5
"""From so many people on there is something to choose from."""
MAX_OPTIONS = 16
"""So many slots a group have rules in choice.css; what most people share comes first."""
ChoiceName: TypeAlias = Literal["language", "place", "service"]
ChoiceTexts: TypeAlias = Mapping[ChoiceName, tuple[str, ...]]
"""What a person offers of each sort."""


class ChoiceOption(NamedTuple):
    """Something to choose, with its slot: "a2" is the second of the first group."""

    slot: str
    text: str


class ChoiceGroup(NamedTuple):
    """What can be chosen of one sort."""

    name: ChoiceName
    options: tuple[ChoiceOption, ...]


class Chooser(NamedTuple):
    """The groups to choose from, empty where there is no choice, and the slots of each person by name."""

    groups: tuple[ChoiceGroup, ...]
    slots: Mapping[str, str]


def build_chooser(people: Mapping[str, ChoiceTexts]) -> Chooser:
    """The chooser of some people by their names; a sort in which all are alike is no choice."""
    slots: dict[str, list[str]] = {name: [] for name in people}
    groups: list[ChoiceGroup] = []
    for letter, sort in zip("abc", get_args(ChoiceName), strict=True):
        offered = {
            name: {_fold(text): text for text in texts[sort]} for name, texts in people.items()
        }
        group, taken = _build_group(sort, letter, offered)
        if len(people) >= MIN_PEOPLE and group:
            groups.append(group)
            for name, own in taken.items():
                slots[name] += own
    return Chooser(tuple(groups), {name: " ".join(own) for name, own in slots.items()})


def _build_group(
    sort: ChoiceName, letter: str, offered: Mapping[str, Mapping[str, str]]
) -> tuple[ChoiceGroup | None, Mapping[str, list[str]]]:
    """The group of a sort with the slots of each person; None if nobody differs from the others."""
    count = Counter(folded for texts in offered.values() for folded in texts)
    if all(number == len(offered) for number in count.values()):
        return None, {}
    words = {key: text for texts in reversed(list(offered.values())) for key, text in texts.items()}
    slots = {
        folded: f"{letter}{at}" for at, (folded, _) in enumerate(count.most_common(MAX_OPTIONS), 1)
    }
    group = ChoiceGroup(
        sort, tuple(ChoiceOption(slot, words[folded]) for folded, slot in slots.items())
    )
    taken = {
        name: [slots[folded] for folded in texts if folded in slots]
        for name, texts in offered.items()
    }
    return group, taken


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
