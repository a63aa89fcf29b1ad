"""The parser's phrases, each with what an owner should read instead."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.problem import Problem
from trustpages.read.source import Source

Spot = tuple[int, int]
"""A line of the file and a column, both from 1."""


@dataclass(frozen=True, slots=True)
class _Wording:
    """What to say when all `phrases` occur, and whether to point where the thing began."""

    phrases: tuple[str, ...]
    code: str
    message: str
    hint: str
    at_begin: bool = False


NO_COLON = "while scanning a simple key: could not find expected ':'"
_QUOTE_IT = "put the whole value in quotes"
_WORDINGS = (
    _Wording(
        ("mapping values are not allowed",),
        "indentation",
        "this line begins too far right, or a colon stands where none can",
        "let it begin under the line above it; text that holds a colon and a space needs quotes",
    ),
    _Wording(
        (NO_COLON,),
        "no-colon",
        "this line has no colon with a space after it",
        "write a word, a colon, a space and the value;"
        " if it goes on from the line above, move it in by two spaces",
        at_begin=True,
    ),
    _Wording(
        ("escape",),
        "backslash",
        "between double quotes a backslash has a meaning of its own",
        "use single quotes, or write two backslashes for one",
    ),
    _Wording(
        ("hexdecimal",),
        "backslash",
        "between double quotes a backslash has a meaning of its own",
        "use single quotes, or write two backslashes for one",
    ),
    _Wording(
        ("quoted scalar",),
        "open-quote",
        "the quotation mark that opens here is never closed",
        "write the same mark at the end of the value;"
        " for one inside of it, use the other kind around it",
        at_begin=True,
    ),
    _Wording(
        ("flow",),
        "open-bracket",
        "the bracket here is not closed, or a comma lacks between two values",
        "write [one, two] or {one: 1, two: 2}; text that holds brackets needs quotes",
        at_begin=True,
    ),
    _Wording(
        ("tab character",),
        "tab",
        "the line is moved in with a tab, and only plain spaces will do",
        "delete it and type two spaces for each step",
    ),
    _Wording(
        ("cannot start any token",),
        "odd-start",
        "a value cannot begin with this character",
        _QUOTE_IT,
    ),
    _Wording(
        ("block scalar",),
        "text-block",
        "after | or > the text begins on the next line",
        "move the text to the line below, two spaces in; or put the value in quotes",
    ),
    _Wording(
        ("block sequence entries",),
        "list-place",
        "a list cannot begin on this line",
        "put each “- item” on a line of its own, two spaces in, below the word it belongs to",
    ),
    _Wording(
        ("expected '-' indicator",),
        "indentation",
        "this line does not belong to the list above it",
        "let every hyphen of a list stand in the same column, with a space after it",
    ),
    _Wording(
        ("<block end>", "'-'"),
        "indentation",
        "this line does not belong to the list above it",
        "let every hyphen of a list stand in the same column, with a space after it",
    ),
    _Wording(
        ("scanning an alias",),
        "odd-start",
        "a value cannot begin with a star, nor with &",
        _QUOTE_IT,
        at_begin=True,
    ),
    _Wording(
        ("scanning an anchor",),
        "odd-start",
        "a value cannot begin with a star, nor with &",
        _QUOTE_IT,
        at_begin=True,
    ),
    _Wording(
        ("tag",),
        "tag",
        "a value cannot begin with an exclamation mark: it has a meaning of its own here",
        _QUOTE_IT,
        at_begin=True,
    ),
    _Wording(
        ("directive",),
        "odd-start",
        "a line cannot begin with %",
        _QUOTE_IT,
        at_begin=True,
    ),
)
_AFTER_QUOTE = _Wording(
    (),
    "after-quote",
    "there is text after the closing quotation mark",
    "put the quotation marks around the whole value, and use the other kind inside of it",
)
_UNALIGNED = _Wording(
    ("expected",),
    "indentation",
    "this line does not line up with the lines above it",
    "let all lines of a group begin in the same column",
)
_OTHER = _Wording(
    (),
    "not-yaml",
    "this is not written in a way that can be read",
    "compare it with a line that works: a word, a colon, a space and the value",
)


def worded(source: Source, words: str, spot: Spot, begin: Spot | None) -> Problem:
    """The problem that the parser's `words` stand for, at its `spot` or where the thing began."""
    chosen = _chosen(source, words, spot)
    line, column = begin if chosen.at_begin and begin else spot
    return Problem(chosen.code, chosen.message, source.place(line, column), chosen.hint)


def _chosen(source: Source, words: str, spot: Spot) -> _Wording:
    for wording in _WORDINGS:
        if all(phrase in words for phrase in wording.phrases):
            return wording
    if _follows_quote(source, spot):
        return _AFTER_QUOTE
    return _UNALIGNED if "expected" in words else _OTHER


def _follows_quote(source: Source, spot: Spot) -> bool:
    line, column = spot
    before = source.lines[line - 1][: column - 1] if line <= len(source.lines) else ""
    return before.rstrip().endswith(("'", '"'))
