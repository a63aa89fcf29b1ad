"""From YAML to a tree of text in which every value and every key knows its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from trustpages.document import KEY, Loc, Tree
from trustpages.problem import Place, Problem, Rejected
from trustpages.read import faults
from trustpages.read.characters import FORBIDDEN
from trustpages.read.mistakes import Spot, from_parser, not_a_mapping, swallowed
from trustpages.read.source import Source

_DEPTH = 32
_ALIASES = 20
_BORROWED = 100_000
_ASIDE = "\0aside"  # where a key is while it is read; no YAML text can hold it
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class _Branch:
    """A value with what it costs to repeat it: how much text it holds, how deep it is."""

    value: Tree
    weight: int = 1
    height: int = 0


@dataclass(slots=True)
class _Growth:
    """What is known while the events of one stretch of YAML go by."""

    source: Source
    events: Iterator[yaml.Event]
    places: dict[Loc, Place] = field(default_factory=dict)
    anchors: dict[str, _Branch] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    aliases: int = 0
    borrowed: int = 0

    def place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        line += self.source.first
        lines = self.source.lines
        text = lines[line - 1] if line <= len(lines) else ""
        return Place(self.source.shown, line, column + 1, text)


def grow(source: Source, *, may_be_empty: bool = False) -> tuple[dict[str, Tree], dict[Loc, Place]]:
    """The tree of a stretch of YAML, every scalar as the text that was written, and the places.

    An alias is resolved, and its place is where the alias stands. Raises `Rejected` with all
    that is wrong.
    """
    growth = _Growth(source, yaml.parse(source.text(), Loader=_LOADER))
    try:
        tree = _document(growth, may_be_empty=may_be_empty)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise Rejected([*growth.problems, *from_parser(source, error, growth.problems)]) from None
    if growth.problems:
        raise Rejected(growth.problems)
    return tree, growth.places


def _document(growth: _Growth, *, may_be_empty: bool) -> dict[str, Tree]:
    next(growth.events)
    if isinstance(next(growth.events), yaml.StreamEndEvent):
        return _empty(growth, may_be_empty=may_be_empty)
    top = _value(growth, (), next(growth.events)).value
    next(growth.events)
    after = next(growth.events)
    if not isinstance(after, yaml.StreamEndEvent):
        growth.problems.append(faults.second_document(growth.place(after)))
    if isinstance(top, dict):
        return top
    if top is None:
        return _empty(growth, may_be_empty=may_be_empty)
    growth.problems.extend(not_a_mapping(growth.source, top, growth.places[()]))
    return {}


def _empty(growth: _Growth, *, may_be_empty: bool) -> dict[str, Tree]:
    if not may_be_empty:
        growth.problems.append(faults.empty(Place(growth.source.shown, 1)))
    return {}


def _value(growth: _Growth, loc: Loc, event: yaml.Event) -> _Branch:
    place = growth.places[loc] = growth.place(event)
    if not isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
        return _alias(growth, _anchor(event), place, len(loc))
    if event.tag is not None:
        growth.problems.append(faults.tag(place))
    growth.anchors.pop(_anchor(event), None)
    if isinstance(event, yaml.ScalarEvent):
        branch = _scalar(growth, event, place)
        if loc and loc[-1] != _ASIDE and _is_plain(event):
            growth.problems.extend(swallowed(growth.source, place, _end(event, place)))
    else:
        branch = _collection(growth, loc, event)
    if event.anchor is not None:
        growth.anchors[event.anchor] = branch
    return branch


def _anchor(event: yaml.Event) -> str:
    return (isinstance(event, yaml.NodeEvent) and event.anchor) or ""


def _end(event: yaml.ScalarEvent, place: Place) -> Spot:
    """Where a value ends: the line, and the column after its last character."""
    begin, end = event.start_mark, event.end_mark
    if not begin or not end:
        return place.line, place.column
    return place.line + end.line - begin.line, end.column + 1


def _collection(growth: _Growth, loc: Loc, event: yaml.CollectionStartEvent) -> _Branch:
    if len(loc) >= _DEPTH:
        raise Rejected([*growth.problems, faults.too_deep(growth.places[loc], _DEPTH)])
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(growth, loc)
    return _mapping(growth, loc)


def _scalar(growth: _Growth, event: yaml.ScalarEvent, place: Place) -> _Branch:
    text: str = event.value
    odd = FORBIDDEN.search(text)
    if odd:
        growth.problems.append(faults.escaped(place, odd[0]))
    return _Branch(text if text or not _is_plain(event) else None, len(text) + 1)


def _is_plain(event: yaml.ScalarEvent) -> bool:
    return event.style in (None, "")


def _sequence(growth: _Growth, loc: Loc) -> _Branch:
    branches: list[_Branch] = []
    while not isinstance(event := next(growth.events), yaml.SequenceEndEvent):
        branches.append(_value(growth, (*loc, len(branches)), event))
    return _joined([branch.value for branch in branches], branches)


def _mapping(growth: _Growth, loc: Loc) -> _Branch:
    branches: dict[str, _Branch] = {}
    while not isinstance(event := next(growth.events), yaml.MappingEndEvent):
        key, place = _key(growth, loc, event)
        here = (*loc, key)
        first = growth.places.get((*here, KEY))
        if key and first:
            growth.problems.append(faults.twice(place, key, first.line))
        growth.places[(*here, KEY)] = first or place
        branches[key] = _value(growth, here, next(growth.events))
    values = list(branches.values())
    return _joined({key: branch.value for key, branch in branches.items()}, values)


def _key(growth: _Growth, loc: Loc, event: yaml.Event) -> tuple[str, Place]:
    key = _value(growth, (*loc, _ASIDE), event).value
    place = growth.places.pop((*loc, _ASIDE))
    if not isinstance(key, str) or not key:
        growth.problems.append(faults.no_key(place))
        return "", place
    if key == "<<":
        growth.problems.append(faults.merge(place))
    elif key != key.strip():
        growth.problems.append(faults.odd_space(place, key))
    elif key.startswith("-"):
        growth.problems.append(faults.tight_hyphen(place, key))
    return key, place


def _joined(value: Tree, branches: list[_Branch]) -> _Branch:
    weight = 1 + sum(branch.weight for branch in branches)
    return _Branch(value, weight, 1 + max((branch.height for branch in branches), default=0))


def _alias(growth: _Growth, name: str, place: Place, depth: int) -> _Branch:
    branch = growth.anchors.get(name)
    if branch is None:
        growth.problems.append(faults.unknown_alias(place, name))
        return _Branch(None)
    growth.aliases += 1
    growth.borrowed += branch.weight
    if growth.aliases > _ALIASES or growth.borrowed > _BORROWED:
        raise Rejected([*growth.problems, faults.too_many_aliases(place, _ALIASES)])
    if depth + branch.height > _DEPTH:
        raise Rejected([*growth.problems, faults.too_deep(place, _DEPTH)])
    return branch
