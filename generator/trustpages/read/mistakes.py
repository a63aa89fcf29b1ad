"""What the YAML parser stumbled over, said in the words of a shop owner."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

import yaml

from trustpages.document import Tree
from trustpages.problem import Place, Problem
from trustpages.read.scan import slip_at, slips
from trustpages.read.source import Source
from trustpages.read.wording import NO_COLON, worded

Spot: TypeAlias = tuple[int, int]
"""A line and a column, both from 1."""

_AFTERMATH = {"indentation", "no-colon", "after-quote", "not-yaml"}
"""Faults that the parser may meet only on the line below the one that is wrong."""

_HASH = re.compile(r"\s*(?P<text>#[^\s#].*)")
_CUT = re.compile(r"[ \t]+(?P<text>#[^\s#!].*)")
_SWALLOWED = re.compile(r"\s*[a-z][a-z0-9_]*(?:：|:(?!//))(?=[^\s:])")


def from_parser(source: Source, error: Exception, known: Sequence[Problem]) -> list[Problem]:
    """All that can be said about YAML that does not parse: the parser's first fault, and slips.

    No line is told twice: what a slip explains is not said again in the parser's words.
    """
    told = {problem.place.line for problem in known}
    found = [slip for slip in slips(source) if slip.place.line not in told]
    line, problem = _from_error(source, error)
    around = {problem.place.line}
    if problem.code in _AFTERMATH:
        around |= {line, _line_above(source, line)}
    explained = around & {slip.place.line for slip in found} or problem.place.line in told
    return found if explained else [*found, problem]


def not_a_mapping(source: Source, top: Tree, place: Place) -> list[Problem]:
    """A file that holds one text or a list where there should be lines of `key: value`."""
    found = list(slips(source)) if isinstance(top, str) else []
    if found:
        return found
    what = "a list" if isinstance(top, list) else "text without any key"
    return [
        Problem(
            "not-a-mapping",
            f"the file begins with {what}, and should hold lines such as “title: About us”",
            place,
            "give it a name first, on a line of its own, as in “questions:”"
            if isinstance(top, list)
            else "write a word, a colon, a space and the value on each line",
        )
    ]


def swallowed(source: Source, place: Place, last: Spot) -> list[Problem]:
    """What was meant as more than it became: keys without a space, or a value seen as a comment.

    `place` is where a plain value begins, `last` where it ends.
    """
    comment = _HASH.match(place.text, place.column - 1)
    if comment:
        return [_comment(place, comment["text"].strip())]
    ending = source.lines[last[0] - 1] if last[0] <= len(source.lines) else ""
    cut = _CUT.match(ending, last[1] - 1)
    if cut:
        return [_half(source.place(last[0], cut.start("text") + 1), place)]
    if place.text[: place.column - 1].strip():
        return []
    numbers = range(place.line, min(last[0], source.last) + 1)
    matches = [_SWALLOWED.match(source.lines[number - 1]) for number in numbers]
    if not all(matches):
        return []
    return [slip for number in numbers if (slip := slip_at(source, number))]


def _comment(place: Place, text: str) -> Problem:
    return Problem(
        "comment-as-value",
        "what begins with # is a comment, so nothing is said here",
        place,
        f'put the value in quotes: "{text}"; for a comment, write a space after the #',
    )


def _half(mark: Place, value: Place) -> Problem:
    before, whole = value.text[: value.column - 1], value.text[value.column - 1 :].strip()
    shown = f': "{whole}"' if value.line == mark.line and not set("[{") & set(before) else ""
    return Problem(
        "comment-in-value",
        "the value ends before this #: what follows it is a comment, and is not shown",
        mark,
        f"put the whole value in quotes{shown}; for a comment, write a space after the #",
    )


def _from_error(source: Source, error: Exception) -> tuple[int, Problem]:
    """The line where the parser stopped, and the problem, which may stand further up."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return source.first, worded(source, "", (source.first, 1), None)
    words = f"{error.context or ''}: {error.problem or ''}"
    spot = _spot(source, error.problem_mark or error.context_mark) or (source.first, 1)
    begin = _spot(source, error.context_mark)
    above = _line_above(source, spot[0])
    if "mapping values" in words and _is_bare(source, above, spot[0]):
        words, begin = NO_COLON, (above, 1)
    return spot[0], worded(source, words, spot, begin)


def _is_bare(source: Source, above: int, line: int) -> bool:
    """Whether the line above stands in the same column and has neither colon nor hyphen."""
    upper, lower = source.place(above).text, source.place(line).text
    same = len(upper) - len(upper.lstrip()) == len(lower) - len(lower.lstrip())
    return above < line and same and ":" not in upper and not upper.lstrip().startswith("-")


def _spot(source: Source, mark: yaml.Mark | None) -> tuple[int, int] | None:
    return None if mark is None else (mark.line + source.first, mark.column + 1)


def _line_above(source: Source, line: int) -> int:
    above = min(line, source.last + 1) - 1
    while above > source.first and not source.lines[above - 1].split("#")[0].strip():
        above -= 1
    return above
