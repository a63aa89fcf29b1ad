"""From YAML to a tree of text in which every value and every key knows its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

from trustpages.characters import describe_character
from trustpages.content.encoding import FORBIDDEN_CHARACTER, SourceText
from trustpages.content.yaml_errors import (
    LineColumn,
    check_plain_scalar,
    check_quoted_scalar,
    explain_non_mapping,
    explain_parser_error,
)
from trustpages.content.yaml_lint import lint_yaml_line, quote_scalar
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import KEY_MARKER, Loc, Tree

_MAX_DEPTH = 32
_MAX_ALIASES = 20
_MAX_ALIASED_WEIGHT = 100_000
_PENDING_KEY = "\0aside"  # where a key is while it is read; no YAML text can hold it
_VALUE_EVENTS = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_SCALAR_CHECKS = {"": check_plain_scalar, "'": check_quoted_scalar, '"': check_quoted_scalar}
"""What is looked for in a value, by the quotation marks that it stands in."""
_YAML_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _YamlNode(NamedTuple):
    """A value with what it costs to repeat it: how much text it holds, how deep it is."""

    value: Tree
    weight: int = 1
    height: int = 0


@dataclass(slots=True)
class _ParserState:
    """What is known while the events of one stretch of YAML go by."""

    source: SourceText
    events: Iterator[yaml.Event]
    places: dict[Loc, Place] = field(default_factory=dict)
    anchors: dict[str, _YamlNode] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    alias_count: int = 0
    aliased_weight: int = 0

    def locate_event(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        line += self.source.first
        lines = self.source.lines
        text = lines[line - 1] if line <= len(lines) else ""
        return Place(self.source.display_path, line, column + 1, text)


def load_yaml(
    source: SourceText, *, may_be_empty: bool = False
) -> tuple[dict[str, Tree], dict[Loc, Place]]:
    """The tree of a stretch of YAML, every scalar as the text that was written, and the places.

    An alias is resolved, and its place is where the alias stands. Raises `ProblemError` with all
    that is wrong.
    """
    state = _ParserState(source, yaml.parse(source.join_lines(), Loader=_YAML_LOADER))
    try:
        tree = _parse_yaml_document(state, may_be_empty=may_be_empty)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise ProblemError(
            [*state.problems, *explain_parser_error(source, error, state.problems)]
        ) from None
    if state.problems:
        raise ProblemError(state.problems)
    return tree, state.places


def _parse_yaml_document(state: _ParserState, *, may_be_empty: bool) -> dict[str, Tree]:
    next(state.events)
    if isinstance(next(state.events), yaml.StreamEndEvent):
        return _handle_empty_document(state, may_be_empty=may_be_empty)
    top = _parse_node(state, (), next(state.events)).value
    next(state.events)
    after = next(state.events)
    if not isinstance(after, yaml.StreamEndEvent):
        state.problems.append(report_second_document(state.locate_event(after)))
    if isinstance(top, dict):
        return top
    if top is None:
        return _handle_empty_document(state, may_be_empty=may_be_empty)
    state.problems.extend(explain_non_mapping(state.source, top, state.places[()]))
    return {}


def _handle_empty_document(state: _ParserState, *, may_be_empty: bool) -> dict[str, Tree]:
    if not may_be_empty:
        state.problems.append(report_empty_file(Place(state.source.display_path, 1)))
    return {}


def _parse_node(state: _ParserState, loc: Loc, event: yaml.Event) -> _YamlNode:
    place = state.places[loc] = state.locate_event(event)
    if not isinstance(event, _VALUE_EVENTS):
        return _resolve_alias(state, _get_anchor(event), place, len(loc))
    if event.tag is not None:
        state.problems.append(report_tag(place))
    state.anchors.pop(_get_anchor(event), None)
    if isinstance(event, yaml.ScalarEvent):
        branch = _parse_scalar(state, event, place)
        if loc and loc[-1] != _PENDING_KEY:
            check = _SCALAR_CHECKS.get(event.style or "")
            if check:
                state.problems += check(state.source, place, _find_scalar_end(event, place))
    else:
        branch = _parse_collection(state, loc, event)
    if event.anchor is not None:
        state.anchors[event.anchor] = branch
    return branch


def _get_anchor(event: yaml.Event) -> str:
    return (isinstance(event, yaml.NodeEvent) and event.anchor) or ""


def _find_scalar_end(event: yaml.ScalarEvent, place: Place) -> LineColumn:
    """Where a value ends: the line, and the column after its last character."""
    begin, end = event.start_mark, event.end_mark
    if not begin or not end:
        return place.line, place.column
    return place.line + end.line - begin.line, end.column + 1


def _parse_collection(state: _ParserState, loc: Loc, event: yaml.CollectionStartEvent) -> _YamlNode:
    if len(loc) >= _MAX_DEPTH:
        raise ProblemError([*state.problems, report_deep_nesting(state.places[loc], _MAX_DEPTH)])
    if isinstance(event, yaml.SequenceStartEvent):
        return _parse_sequence(state, loc)
    return _parse_mapping(state, loc)


def _parse_scalar(state: _ParserState, event: yaml.ScalarEvent, place: Place) -> _YamlNode:
    text: str = event.value
    odd = FORBIDDEN_CHARACTER.search(text)
    if odd:
        state.problems.append(report_escaped_character(place, odd[0]))
    return _YamlNode(text if text or not _is_plain_scalar(event) else None, len(text) + 1)


def _is_plain_scalar(event: yaml.ScalarEvent) -> bool:
    return event.style in (None, "")


def _parse_sequence(state: _ParserState, loc: Loc) -> _YamlNode:
    branches: list[_YamlNode] = []
    while not isinstance(event := next(state.events), yaml.SequenceEndEvent):
        branches.append(_parse_node(state, (*loc, len(branches)), event))
    return _join_nodes([branch.value for branch in branches], branches)


def _parse_mapping(state: _ParserState, loc: Loc) -> _YamlNode:
    branches: dict[str, _YamlNode] = {}
    while not isinstance(event := next(state.events), yaml.MappingEndEvent):
        key, place = _parse_key(state, loc, event)
        here = (*loc, key)
        first = state.places.get((*here, KEY_MARKER))
        if key and first and not key.startswith("-"):
            state.problems.append(report_duplicate_key(place, key, first.line))
        state.places[(*here, KEY_MARKER)] = first or place
        branches[key] = _parse_node(state, here, next(state.events))
    values = list(branches.values())
    return _join_nodes({key: branch.value for key, branch in branches.items()}, values)


def _parse_key(state: _ParserState, loc: Loc, event: yaml.Event) -> tuple[str, Place]:
    key: Tree
    if isinstance(event, yaml.ScalarEvent) and event.tag is None and event.anchor is None:
        place = state.locate_event(event)  # most often: a word, which is no node of its own
        key = _parse_scalar(state, event, place).value
    else:
        key = _parse_node(state, (*loc, _PENDING_KEY), event).value
        place = state.places.pop((*loc, _PENDING_KEY))
    if not isinstance(key, str) or not key:
        better = lint_yaml_line(state.source, place.line)
        state.problems.append(better or report_missing_key(place))
        return "", place
    if key == "<<":
        state.problems.append(report_merge_key(place))
    elif key != key.strip():
        state.problems.append(report_odd_space(place, key))
    elif key.startswith("-"):
        state.problems.append(report_tight_hyphen(place, key))
    return key, place


def _join_nodes(value: Tree, branches: list[_YamlNode]) -> _YamlNode:
    weight = 1 + sum(branch.weight for branch in branches)
    return _YamlNode(value, weight, 1 + max((branch.height for branch in branches), default=0))


def _resolve_alias(state: _ParserState, name: str, place: Place, depth: int) -> _YamlNode:
    branch = state.anchors.get(name)
    if branch is None:
        state.problems.append(report_unknown_alias(place, name))
        return _YamlNode(None)
    state.alias_count += 1
    state.aliased_weight += branch.weight
    if state.alias_count > _MAX_ALIASES or state.aliased_weight > _MAX_ALIASED_WEIGHT:
        raise ProblemError([*state.problems, report_too_many_aliases(place, _MAX_ALIASES)])
    if depth + branch.height > _MAX_DEPTH:
        raise ProblemError([*state.problems, report_deep_nesting(place, _MAX_DEPTH)])
    return branch


def report_duplicate_key(place: Place, key: str, first: int) -> Problem:
    """Report a key that stands twice in one map; `first` is the line of the first one."""
    return Problem(
        "duplicate-key",
        f"“{key}” stands here and on line {first}; only one of them can count",
        place,
        f"delete line {first} or this one, or join the two",
    )


def report_merge_key(place: Place) -> Problem:
    """Report the YAML merge key `<<`."""
    return Problem(
        "merge-key",
        "the merge key << is not used here",
        place,
        "write the lines out where they belong",
    )


def report_tag(place: Place) -> Problem:
    """Report a YAML tag, or a value that begins with an exclamation mark."""
    return Problem(
        "tag",
        "a value cannot begin with an exclamation mark: it has a meaning of its own here",
        place,
        'put the value in quotes: "!…"; if you meant a YAML tag such as !!str, leave it out',
    )


def report_unknown_alias(place: Place, name: str) -> Problem:
    """Report an alias without an anchor of its name above."""
    before, rest = place.text[: place.column - 1], place.text[place.column - 1 :]
    text = f"*{name}" if set("[{") & set(before) else rest.strip()
    return Problem(
        "unknown-alias",
        f"*{name} refers to a value that is not named anywhere above",
        place,
        f"if you meant text that begins with a star, put it in quotes: {quote_scalar(text)}",
    )


def report_too_many_aliases(place: Place, most: int) -> Problem:
    """Report a file that repeats more than `most` values by aliases (a guard against floods)."""
    return Problem(
        "too-many-aliases",
        f"this file repeats too much by aliases (*name): up to {most} of them, of small values",
        place,
        "write the values out where they belong",
    )


def report_deep_nesting(place: Place, most: int) -> Problem:
    """Report values that lie in each other more than `most` levels deep."""
    return Problem(
        "too-deep",
        f"values lie in each other more than {most} deep here",
        place,
        "look for brackets [ { or hyphens that are there by mistake",
    )


def report_second_document(place: Place) -> Problem:
    """Report a `---` that begins a second document."""
    return Problem(
        "second-document",
        "a line of --- begins a second document, and a file holds only one",
        place,
        "delete the line, or move what follows into a file of its own",
    )


def report_empty_file(place: Place) -> Problem:
    """Report a file without any value."""
    return Problem(
        "empty-file",
        "the file says nothing yet",
        place,
        "copy it from a new shop (trustpages init DIR) and put your own facts into it;"
        " a file that you do not need may be deleted",
    )


def report_missing_key(place: Place) -> Problem:
    """Report an entry of a map whose key is missing or is no text."""
    return Problem(
        "no-key",
        "there should be a word before the colon here",
        place,
        "write it as “word: value”; a value with brackets or a question mark in front needs quotes",
    )


def report_escaped_character(place: Place, character: str) -> Problem:
    """Report an escape that stands for a character which does not print."""
    return Problem(
        "forbidden-character",
        f"this value holds a character that does not print: {describe_character(character)}",
        place,
        "take out the backslash and what follows it, or use single quotes instead of double ones",
    )


def report_odd_space(place: Place, key: str) -> Problem:
    """Report a space beside a key that is no plain one, such as a no-break space."""
    odd = next(letter for letter in key if letter.isspace())
    name = f"{unicodedata.name(odd, 'TAB').lower()}, U+{ord(odd):04X}"
    return Problem(
        "odd-space",
        f"beside the word “{key.strip()}” there is no plain space but an odd one ({name})",
        place,
        "delete it and type plain spaces; it often comes along when text is copied from a web page",
    )


def report_tight_hyphen(place: Place, key: str) -> Problem:
    """Report a hyphen without a space after it, which makes no list item."""
    written = place.text.strip()
    line = f"- {written[1:]}" if written.startswith(key) else f"- {key.lstrip('-')}:"
    return Problem(
        "space-after-hyphen",
        "there is no space after the hyphen, so this is not an item of a list",
        place,
        f"write {line} with a space after the hyphen",
    )
