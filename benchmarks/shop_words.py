"""The words that generated shops are put together from: a small list of our own for each language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import yaml

from trustpages.i18n import resolve_locale
from trustpages.scaffold.sample_words import load_sample_words

FOLDER = Path(__file__).with_name("words")
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv", "zh", "zh-Hant")
"""Those that the base theme speaks."""

Group: TypeAlias = Mapping[str, str]
"""Texts that belong together, by name: the title of a step and what is done."""


class Said(str):
    """Words of a language: what a translation of the file restates; all other texts are facts."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A country as shops of a language need it: `phone` takes a number of three digits."""

    country: str
    zone: str
    currency: str
    phone: str
    markets: tuple[str, ...]
    carriers: tuple[str, ...]
    towns: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its words by name, and the countries of its shops.

    A dot stands before the name of what belongs to a page: `guides.title`, `guides.items`.
    """

    tag: str
    words: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[Group, ...]]
    places: tuple[Place, ...]

    def translate(self, message: str) -> str:
        """A sentence of the sample shop of `trustpages init`, by its English words."""
        return load_sample_words(self.tag).gettext(message)

    def name_country(self, code: str) -> str:
        """What a country is called."""
        return _name_country(self.tag, code)


@cache
def load_language(tag: str) -> Language:
    """Read the words of a language."""
    read = yaml.load((FOLDER / f"{tag}.yaml").read_bytes(), yaml.CSafeLoader)
    tuples = ("markets", "carriers", "towns")
    places = tuple(
        Place(**{**place, **{name: tuple(place[name]) for name in tuples}})
        for place in read.pop("places")
    )
    named = dict(_name_values(read))
    return Language(
        tag,
        {name: value for name, value in named.items() if isinstance(value, str)},
        {name: tuple(value) for name, value in named.items() if _is_list_of(value, str)},
        {name: tuple(value) for name, value in named.items() if _is_list_of(value, dict)},
        places,
    )


def _name_values(group: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in group.items():
        if isinstance(value, dict):
            yield from _name_values(value, f"{before}{name}.")
        else:
            yield before + name, value


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, kind) for one in value)


@cache
def _name_country(tag: str, code: str) -> str:
    return str(resolve_locale(tag).territories[code])


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says something in a language, by the draws of one file: another language draws the same."""

    language: Language
    draw: Random
    slots: Mapping[str, str]

    def say(self, message: str) -> Said:
        """A sentence of the sample shop."""
        return Said(self.language.translate(message))

    def name(self, name: str) -> Said:
        """Words by their name, with what this shop puts into them."""
        return self.fill(self.language.words[name])

    def pick(self, name: str) -> Said:
        """One text of a list, filled."""
        return self.fill(self.draw.choice(self.language.lists[name]))

    def pick_some(self, name: str, count: int) -> list[Said]:
        """Different texts of a list, in any order, filled."""
        return [self.fill(text) for text in self.draw.sample(self.language.lists[name], count)]

    def pick_groups(self, name: str, count: int) -> list[dict[str, Said]]:
        """Different groups of a list, in any order, each of their texts filled."""
        groups = self.draw.sample(self.language.groups[name], count)
        return [self.fill_group(group) for group in groups]

    def fill_group(self, group: Group) -> dict[str, Said]:
        """A group of a list with its texts filled; all of them with the same number and goods."""
        slots = self._draw_slots()
        return {key: _fill(text, slots) for key, text in group.items()}

    def fill(self, text: str) -> Said:
        """A text with a number, goods and names in place of its slots."""
        return _fill(text, self._draw_slots())

    def write_paragraphs(self, count: int) -> str:
        """Markdown: paragraphs of two or three sentences, every second one below a heading."""
        sentences = iter(self.pick_some("body", min(3 * count, len(self.language.lists["body"]))))
        parts = []
        for number in range(count):
            joined = self._join([*islice(sentences, 2 + number % 2)])
            if joined and number % 2:
                parts.append(f"## {self.pick('headings')}")
            parts.append(joined)
        return "\n\n".join(filter(None, parts))

    def _join(self, sentences: Sequence[str]) -> str:
        return ("" if self.language.tag[:2] in ("ja", "zh") else " ").join(sentences)

    def _draw_slots(self) -> dict[str, str]:
        goods = self.draw.choice(self.language.lists["goods"])
        return {**self.slots, "n": str(self.draw.randint(2, 29)), "goods": goods}


def _fill(text: str, slots: Mapping[str, str]) -> Said:
    """A text with its slots filled; goods that begin it get a capital where the script has some."""
    filled = text.format_map(slots)
    return Said(filled[0].upper() + filled[1:] if text.startswith("{goods}") else filled)
