"""References in words: `{{ promise dispatch }}` or `{{ fact returns.refund_within }}` become the fact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic.fields import FieldInfo

from trustpages.facts.fact import Fact
from trustpages.kept import kept
from trustpages.kinds.kind import Kind
from trustpages.kinds.promises import Promises
from trustpages.problem import Place, Problem
from trustpages.site import Site
from trustpages.wording import Wording

MARKS = re.compile(r"[\\`*_\[\]]")
REFERENCE = re.compile(r"\{\{\s*(\S.*?)\s*\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class References:
    """What words may refer to, as it is said in one language."""

    promises: Mapping[str, str]
    facts: Mapping[str, str]

    def filled(
        self, text: str, place: Place, *, markdown: bool = False
    ) -> tuple[str, tuple[Problem, ...]]:
        """The text with every reference replaced, and a problem for each that leads nowhere.

        In `markdown` a fact stays what it is, whatever stars or brackets it holds.
        """
        problems: list[Problem] = []

        def fill(found: re.Match[str]) -> str:
            said = self._said(found[1])
            if said is None:
                problems.append(self._unknown(found, text, place))
            if said and markdown:
                return MARKS.sub(r"\\\g<0>", said)
            return said or found[0]

        return REFERENCE.sub(fill, text), tuple(problems)

    def _said(self, reference: str) -> str | None:
        word, *name = reference.split()
        shelf = {"promise": self.promises, "fact": self.facts}.get(word, {})
        return shelf.get(" ".join(name))

    def _unknown(self, found: re.Match[str], text: str, place: Place) -> Problem:
        word, _, name = found[1].partition(" ")
        shelf = {"promise": self.promises, "fact": self.facts}.get(word)
        if shelf is None:
            hint = "Write '{{ promise NAME }}' or '{{ fact FILE.FIELD }}'."
        else:
            close = get_close_matches(name.strip(), list(shelf), 1, 0.7)
            hint = f"Did you mean '{close[0]}'?" if close else _some(word, shelf)
        message = f"'{{{{ {found[1]} }}}}' refers to nothing"
        return Problem(
            "unknown-reference", message, spot(place, text, found.start(), found[0]), hint
        )


def _some(word: str, shelf: Mapping[str, str]) -> str:
    if word == "promise":
        return f"The promises are: {', '.join(shelf) or 'none'}."
    return "A fact is named by its file and its field: returns.refund_within."


def spot(place: Place, text: str, start: int, piece: str) -> Place:
    """The place of a piece of a text whose first line stands at `place`."""
    line = place.line + text.count("\n", 0, start)
    if line == place.line:
        column = place.text.find(piece, max(place.column - 1, 0)) + 1
        return Place(place.file, line, column or place.column, place.text)
    before = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    shown = text[before : end if end >= 0 else None]
    return Place(place.file, line, start - before + 1, shown)


def references(site: Site, wording: Wording) -> References:
    """Everything that words may refer to, said in a language."""
    promises = tuple(
        (name, wording.duration(promise.value))
        for entry in site.entries
        if isinstance(entry.facts, Promises)
        for name, promise in entry.facts.promises.items()
    )
    facts = tuple(_said(entry.name, entry.facts, wording) for entry in site.entries)
    return _gathered(wording.language, promises, facts)


@kept(lambda language, *_: language)
def _gathered(
    _: str, promises: tuple[tuple[str, str], ...], facts: tuple[tuple[tuple[str, str], ...], ...]
) -> References:
    """The same one as before while the same is said: it is part of what every text is made of."""
    return References(dict(promises), {name: said for one in facts for name, said in one})


@kept(lambda name, _, wording: (name, wording.language))
def _said(name: str, facts: Kind, wording: Wording) -> tuple[tuple[str, str], ...]:
    """Every fact of an entry by its full name, in words."""
    return tuple(
        (f"{name.replace('/', '.')}.{path}", said)
        for path, value in _values(facts)
        if (said := wording.say(value)) is not None
    )


def _is_name(field: FieldInfo) -> bool:
    """Whether a text is a name: the same in every language, neither words nor a choice nor a code."""
    return field.annotation in (str, str | None) and not field.metadata


def _values(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every single value among facts, by its dotted path."""
    inside = list(_inside(value))
    for name, item in inside:
        yield from _values(item, f"{path}.{name}" if path else name)
    if not inside and value not in (None, (), {}):
        yield path, value


def _inside(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Fact):
        for name, field in type(value).model_fields.items():
            held = getattr(value, name)
            if not isinstance(held, str) or _is_name(field):
                yield name, held
    elif isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, tuple):
        yield from (
            (str(index), item) for index, item in enumerate(value) if not isinstance(item, str)
        )
