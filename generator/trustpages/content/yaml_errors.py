"""What the YAML parser stumbled over, said in the words of a shop owner."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from trustpages.content.encoding import SourceText
from trustpages.content.yaml_lint import (
    find_open_quote,
    is_key_line,
    lint_yaml,
    lint_yaml_line,
    quote_scalar,
    report_open_quote,
)
from trustpages.diagnostics import Place, Problem
from trustpages.document import Tree

LineColumn: TypeAlias = tuple[int, int]
"""A line of the file and a column, both from 1."""
"""A line and a column, both from 1."""

_LATE_DETECTED_CODES = {"indentation", "no-colon", "after-quote", "not-yaml"}
"""Faults that the parser may meet only on the line below the one that is wrong."""

_LEADING_COMMENT = re.compile(r"\s*(?P<text>#[^\s#].*)")
_TRAILING_COMMENT = re.compile(r"[ \t]+(?P<text>#[^\s#!].*)")
_KEY_WITHOUT_SPACE = re.compile(r"\s*[a-z][a-z0-9_]*(?:：|:(?!//))(?=[^ \t:])")


def explain_parser_error(
    source: SourceText, error: Exception, known: Sequence[Problem]
) -> list[Problem]:
    """All that can be said about YAML that does not parse: the parser's first error, and lint findings.

    No line is reported twice: what a lint finding explains is not repeated in the parser's words.
    """
    known_lines = {problem.place.line for problem in known}
    found = [slip for slip in lint_yaml(source) if slip.place.line not in known_lines]
    opened = find_open_quote(source)
    if opened:
        above = [slip for slip in found if slip.place.line < opened.place.line]
        return above if opened.place.line in known_lines else [*above, opened]
    line, problem = _locate_parser_error(source, error)
    around = {problem.place.line}
    if problem.code in _LATE_DETECTED_CODES:
        around |= {line, _find_line_above(source, line)}
    explained = around & {slip.place.line for slip in found} or problem.place.line in known_lines
    return found if explained else [*found, problem]


def explain_non_mapping(source: SourceText, top: Tree, place: Place) -> list[Problem]:
    """A file that holds one text or a list where there should be lines of `key: value`."""
    found = list(lint_yaml(source)) if isinstance(top, str) else []
    if found:
        return found
    what = "a list" if isinstance(top, list) else "text without any key"
    return [
        Problem(
            "not-a-mapping",
            f"the file begins with {what}, and should hold lines such as “title: About us”",
            place,
            "begin with lines such as “title: About us”; a list needs a name on the line above it,"
            " as in “steps:”"
            if isinstance(top, list)
            else "write a word, a colon, a space and the value on each line",
        )
    ]


def check_plain_scalar(source: SourceText, place: Place, last: LineColumn) -> list[Problem]:
    """What was meant as more than it became: keys without a space, or a value seen as a comment.

    `place` is where a plain value begins, `last` where it ends.
    """
    comment = "#" in place.text and _LEADING_COMMENT.match(place.text, place.column - 1)
    if comment:
        return [_report_comment_as_value(place, comment["text"].strip())]
    ending = source.lines[last[0] - 1] if last[0] <= len(source.lines) else ""
    cut = "#" in ending and _TRAILING_COMMENT.match(ending, last[1] - 1)
    if cut:
        return [_report_comment_in_value(source.locate_line(last[0], cut.start("text") + 1), place)]
    if place.text[: place.column - 1].strip():
        return []
    numbers = range(place.line, min(last[0], source.last) + 1)
    matches = [_KEY_WITHOUT_SPACE.match(source.lines[number - 1]) for number in numbers]
    if not all(matches):
        return []
    return [slip for number in numbers if (slip := lint_yaml_line(source, number))]


def check_quoted_scalar(source: SourceText, place: Place, last: LineColumn) -> list[Problem]:
    """A quotation mark that swallows fields until the next mark of its kind."""
    indent = len(place.text) - len(place.text.lstrip(" -"))
    for number in range(place.line + 1, min(last[0], source.last) + 1):
        line = source.lines[number - 1]
        if is_key_line(line) and len(line) - len(line.lstrip(" -")) <= indent:
            return [report_open_quote(source, place.line, place.column)]
    return []


def _report_comment_as_value(place: Place, text: str) -> Problem:
    return Problem(
        "comment-as-value",
        "what begins with # is a comment, so nothing is said here",
        place,
        f"put the value in quotes: {quote_scalar(text)}; for a comment, begin the whole line with the #",
    )


def _report_comment_in_value(mark: Place, value: Place) -> Problem:
    before, whole = value.text[: value.column - 1], value.text[value.column - 1 :].strip()
    is_whole = value.line == mark.line and not set("[{") & set(before)
    quoted = f": {quote_scalar(whole)}" if is_whole else ""
    return Problem(
        "comment-in-value",
        "the value ends before this #: what follows it is a comment, and is not shown",
        mark,
        f"put the whole value in quotes{quoted}; for a comment, write a space after the #",
    )


def _locate_parser_error(source: SourceText, error: Exception) -> tuple[int, Problem]:
    """The line where the parser stopped, and the problem, which may stand further up."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return source.first, explain_yaml_error(source, "", (source.first, 1), None)
    words = f"{error.context or ''}: {error.problem or ''}"
    spot = _convert_mark(source, error.problem_mark or error.context_mark) or (source.first, 1)
    begin = _convert_mark(source, error.context_mark)
    above = _find_line_above(source, spot[0])
    if "mapping values" in words and _is_colon_missing(source, above, spot[0]):
        words, begin = MISSING_COLON, (above, 1)
    return spot[0], explain_yaml_error(source, words, spot, begin)


def _is_colon_missing(source: SourceText, above: int, line: int) -> bool:
    """Whether the line above stands in the same column and has neither colon nor hyphen."""
    upper, lower = source.locate_line(above).text, source.locate_line(line).text
    same = len(upper) - len(upper.lstrip()) == len(lower) - len(lower.lstrip())
    return above < line and same and ":" not in upper and not upper.lstrip().startswith("-")


def _convert_mark(source: SourceText, mark: yaml.Mark | None) -> tuple[int, int] | None:
    return None if mark is None else (mark.line + source.first, mark.column + 1)


def _find_line_above(source: SourceText, line: int) -> int:
    above = min(line, source.last + 1) - 1
    while above > source.first and not source.lines[above - 1].split("#")[0].strip():
        above -= 1
    return above


@dataclass(frozen=True, slots=True)
class _YamlErrorMessage:
    """What to say when all `phrases` occur, and whether to point where the thing began."""

    phrases: tuple[str, ...]
    code: str
    message: str
    hint: str
    at_start: bool = False


MISSING_COLON = "while scanning a simple key: could not find expected ':'"
_QUOTE_HINT = "put the whole value in quotes"
_YAML_ERROR_MESSAGES = (
    _YamlErrorMessage(
        ("mapping values are not allowed",),
        "indentation",
        "this line begins too far right, or a colon stands where none can",
        "let it begin under the line above it; text that holds a colon and a space needs quotes",
    ),
    _YamlErrorMessage(
        (MISSING_COLON,),
        "no-colon",
        "this line has no colon with a space after it",
        "write a word, a colon, a space and the value;"
        " if it goes on from the line above, move it in by two spaces",
        at_start=True,
    ),
    _YamlErrorMessage(
        ("escape",),
        "backslash",
        "between double quotes a backslash has a meaning of its own",
        "use single quotes, or write two backslashes for one",
    ),
    _YamlErrorMessage(
        ("hexdecimal",),
        "backslash",
        "between double quotes a backslash has a meaning of its own",
        "use single quotes, or write two backslashes for one",
    ),
    _YamlErrorMessage(
        ("quoted scalar",),
        "open-quote",
        "the quotation mark that opens here is never closed",
        "write the same mark at the end of the value;"
        " for one inside of it, use the other kind around it",
        at_start=True,
    ),
    _YamlErrorMessage(
        ("flow",),
        "open-bracket",
        "the bracket here is not closed, or a comma lacks between two values",
        "write [one, two] or {one: 1, two: 2}; text that holds brackets needs quotes",
        at_start=True,
    ),
    _YamlErrorMessage(
        ("tab character",),
        "tab",
        "the line is moved in with a tab, and only plain spaces will do",
        "delete it and type two spaces for each step",
    ),
    _YamlErrorMessage(
        ("cannot start any token",),
        "odd-start",
        "a value cannot begin with this character",
        _QUOTE_HINT,
    ),
    _YamlErrorMessage(
        ("block scalar",),
        "text-block",
        "after | or > the text begins on the next line",
        "move the text to the line below, two spaces in; or put the value in quotes",
    ),
    _YamlErrorMessage(
        ("block sequence entries",),
        "list-place",
        "a list cannot begin on this line",
        "put each “- item” on a line of its own, two spaces in, below the word it belongs to; put quotes"
        " around a hyphen that stands alone",
    ),
    _YamlErrorMessage(
        ("expected '-' indicator",),
        "indentation",
        "this line does not belong to the list above it",
        "let every hyphen of a list stand in the same column, with a space after it",
    ),
    _YamlErrorMessage(
        ("<block end>", "'-'"),
        "indentation",
        "this line does not belong to the list above it",
        "let every hyphen of a list stand in the same column, with a space after it",
    ),
    _YamlErrorMessage(
        ("scanning an alias",),
        "odd-start",
        "a value cannot begin with a star, nor with &",
        _QUOTE_HINT,
        at_start=True,
    ),
    _YamlErrorMessage(
        ("scanning an anchor",),
        "odd-start",
        "a value cannot begin with a star, nor with &",
        _QUOTE_HINT,
        at_start=True,
    ),
    _YamlErrorMessage(
        ("tag",),
        "tag",
        "a value cannot begin with an exclamation mark: it has a meaning of its own here",
        _QUOTE_HINT,
        at_start=True,
    ),
    _YamlErrorMessage(
        ("directive",),
        "odd-start",
        "a line cannot begin with %",
        "if it goes on from the line above, move it in by two spaces; else put it in quotes",
        at_start=True,
    ),
)
_CLOSING_MARK = _YamlErrorMessage(
    (),
    "odd-start",
    "a value cannot begin with this character",
    _QUOTE_HINT,
)
_TEXT_AFTER_QUOTE = _YamlErrorMessage(
    (),
    "after-quote",
    "there is text after the closing quotation mark",
    "put the quotation marks around the whole value, and use the other kind inside of it",
)
_WRONG_INDENTATION = _YamlErrorMessage(
    ("expected",),
    "indentation",
    "this line does not line up with the lines above it",
    "let all lines of a group begin in the same column",
)
_FALLBACK_MESSAGE = _YamlErrorMessage(
    (),
    "not-yaml",
    "this is not written in a way that can be read",
    "write it as a word, a colon, a space and the value; a value that begins with a mark such as ?"
    " needs quotes around it",
)


def explain_yaml_error(
    source: SourceText, words: str, spot: LineColumn, begin: LineColumn | None
) -> Problem:
    """The problem that the parser's `words` stand for, at its `spot` or where the thing began."""
    chosen = _select_message(source, words, spot)
    line, column = begin if chosen.at_start and begin else spot
    return Problem(chosen.code, chosen.message, source.locate_line(line, column), chosen.hint)


def _select_message(source: SourceText, words: str, spot: LineColumn) -> _YamlErrorMessage:
    for wording in _YAML_ERROR_MESSAGES:
        if all(phrase in words for phrase in wording.phrases):
            return wording
    if _is_after_quote(source, spot):
        return _TEXT_AFTER_QUOTE
    if _is_closing_mark(source, spot):
        return _CLOSING_MARK
    return _WRONG_INDENTATION if "expected" in words else _FALLBACK_MESSAGE


def _is_after_quote(source: SourceText, spot: LineColumn) -> bool:
    line, column = spot
    before = source.lines[line - 1][: column - 1] if line <= len(source.lines) else ""
    return before.rstrip().endswith(("'", '"'))


def _is_closing_mark(source: SourceText, spot: LineColumn) -> bool:
    """Whether a value begins with a mark that closes or divides something: `note: ] see below`."""
    text = source.locate_line(*spot).text
    return bool(re.fullmatch(r"[^\"'\[{]*:[ \t]+", text[: spot[1] - 1])) and text[spot[1] - 1 :][
        :1
    ] in set("]},")
