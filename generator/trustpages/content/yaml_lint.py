"""A look at the lines of YAML that does not parse, for the slips that beginners make."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from trustpages.characters import INVISIBLE_CHARACTER, describe_character
from trustpages.content.encoding import SourceText
from trustpages.diagnostics import Problem
from trustpages.patterns import LazyPattern

_URL_SCHEMES = frozenset({"mailto", "tel", "sms"})
_MAX_PROBLEMS = 1_000
_INDENT_PATTERN = r"^(?P<lead>\s*(?:-\s+)*)"
_KEY_PATTERN = r"(?P<key>[A-Za-z_][\w-]*)"
_ODD_INDENT = LazyPattern(r"^[ -]*(?P<odd>[^\S ])")
_WIDE_COLON = LazyPattern(rf"{_INDENT_PATTERN}{_KEY_PATTERN}：")
_TOP_LEVEL_WIDE_COLON = LazyPattern(r"^(?P<lead>)(?P<key>[^\s\-:：#\"'\[{|>&*!][^:：]{0,40})：")
_TIGHT_COLON = LazyPattern(rf"{_INDENT_PATTERN}{_KEY_PATTERN}:(?=[^\s:])(?!//)")
_INNER_COLON = LazyPattern(
    rf"{_INDENT_PATTERN}(?P<key>[^\s\-:#\"'\[{{][^:#\"']*):\s+(?P<value>[^\s\"'\[{{|>&*!#@`].*)$"
)
_ODD_COLON = LazyPattern(rf"{_INDENT_PATTERN}{_KEY_PATTERN}:\s*(?={INVISIBLE_CHARACTER.pattern})")
_KEY_LINE = LazyPattern(rf"{_INDENT_PATTERN}{_KEY_PATTERN}:(?:\s|$)")
_BRACKETS = r"(?:\{\{[^{}]*\}\}|\[[^\[\]]*\]\([^()\s]*\))"
"""A reference to a fact, or a link of Markdown."""
_LEADING_BRACKETS = LazyPattern(
    rf"{_INDENT_PATTERN}(?P<key>[\w-]+):\s+(?P<value>(?={_BRACKETS}).*?)\s*$"
)
_FLOW_BRACKETS = LazyPattern(
    rf"(?:^|[:\-]\s+)(?!\{{\{{)(?=[{{\[]).*?[{{\[,]\s*(?P<key>[\w-]+:\s+)?"
    rf"(?P<value>[^\s\"',:{{}}\[\]][^\"',:{{}}\[\]]*)?(?P<brackets>{_BRACKETS})(?P<rest>[^,{{}}\[\]\"']*)"
)
_BLOCK_SCALAR = LazyPattern(r"(?:^|[:\-]\s+)[|>][+\-\d]{0,2}(?:\s+#.*)?\s*$")
_OPENING_QUOTE = LazyPattern(r"(?:^\s*|[:\-\[{,]\s+)(?P<quote>[\"'])(?P<rest>.*)$")


def lint_yaml(source: SourceText) -> Iterator[Problem]:
    """At most one problem a line: tabs, wide colons, a missing space, a colon inside a value.

    After 1,000 of them it stops: nobody mends more by hand.
    """
    found = (lint_yaml_line(source, number) for number in _find_key_lines(source))
    return islice((problem for problem in found if problem), _MAX_PROBLEMS)


_LintFinding = tuple[int, str, str, str]
"""The column, from 0, the code, the message and the hint."""


def lint_yaml_line(source: SourceText, number: int) -> Problem | None:
    """The first slip on a line, by its number in the file, or None."""
    line = source.lines[number - 1]
    slip = (
        _check_indentation(line)
        or _check_wide_colon(line)
        or _check_odd_colon(line)
        or _check_brackets(line)
        or _check_tight_colon(line)
        or _check_inner_colon(line)
    )
    if slip is None:
        return None
    column, code, message, hint = slip
    return Problem(code, message, source.locate_line(number, column + 1), hint)


def _check_indentation(line: str) -> _LintFinding | None:
    match = _ODD_INDENT.match(line)
    if not match:
        return None
    odd = match["odd"]
    name = "a tab" if odd == "\t" else f"an odd space ({unicodedata.name(odd, 'unnamed').lower()})"
    return (
        match.start("odd"),
        "tab" if odd == "\t" else "odd-space",
        f"the line is moved in with {name}, and only plain spaces will do",
        "delete it and type two spaces for each step",
    )


def _check_wide_colon(line: str) -> _LintFinding | None:
    match = _WIDE_COLON.match(line) or _TOP_LEVEL_WIDE_COLON.match(line)
    if not match:
        return None
    mended = f"{match['key']}: {line[match.end() :].strip()}".rstrip()
    return (
        match.end() - 1,
        "wide-colon",
        "this line uses the wide colon ：, which is not seen as a colon",
        f"write a plain colon and a space: {mended}",
    )


def _check_odd_colon(line: str) -> _LintFinding | None:
    match = _ODD_COLON.match(line)
    if not match:
        return None
    odd = line[match.end()]
    value = INVISIBLE_CHARACTER.sub("", line[match.end() :]).strip()
    return (
        match.end(),
        "odd-space",
        f"after the colon stands a character that does not show: {describe_character(odd)}",
        f"delete it and type a plain space: {match['key']}: {value}",
    )


def _check_brackets(line: str) -> _LintFinding | None:
    """A link or a reference that YAML would take for a list or a group."""
    match = _LEADING_BRACKETS.match(line) or _FLOW_BRACKETS.search(line)
    if not match:
        return None
    if match.re is _LEADING_BRACKETS.compiled:
        at, key, value = match.start("value"), f"{match['key']}: ", match["value"]
    else:
        at, key = match.start("brackets"), match["key"] or ""
        value = f"{match['value'] or ''}{match['brackets']}{match['rest'].rstrip()}"
    return (
        at,
        "brackets-in-value",
        "brackets have a meaning of their own here, so a text that holds a link or {{ ... }} needs quotes",
        f"write {key}{quote_scalar(value)}",
    )


def find_open_quote(source: SourceText) -> Problem | None:
    """The first quotation mark that is opened on a line and not closed before the line of another key."""
    for number in _find_key_lines(source):
        line = source.lines[number - 1]
        quote = _find_open_quote(line)
        below = next(
            (n for n in range(number + 1, source.last + 1) if source.lines[n - 1].strip()), 0
        )
        if quote and below and is_key_line(source.lines[below - 1]):
            return report_open_quote(source, number, _find_quote_column(line))
    return None


def is_key_line(line: str) -> bool:
    """Whether a line looks like the beginning of another field."""
    return bool(_KEY_LINE.match(line))


def report_open_quote(source: SourceText, number: int, column: int) -> Problem:
    """Report a quotation mark without its other half; `column` counts from 1."""
    return Problem(
        "open-quote",
        "the quotation mark that opens here is never closed",
        source.locate_line(number, column),
        "write the same mark at the end of the value;"
        " for one inside of it, use the other kind around it",
    )


def _find_quote_column(line: str) -> int:
    match = _OPENING_QUOTE.search(line)
    return match.start("quote") + 1 if match else 1


def _check_tight_colon(line: str) -> _LintFinding | None:
    match = _TIGHT_COLON.match(line)
    if not match or match["key"] in _URL_SCHEMES:
        return None
    mended = f"{match['key']}: {line[match.end() :].strip()}"
    return (
        match.end() - 1,
        "space-after-colon",
        "there is no space after the colon",
        f"write {mended}",
    )


def _check_inner_colon(line: str) -> _LintFinding | None:
    match = _INNER_COLON.match(line)
    value = re.split(r"\s#", match["value"], maxsplit=1)[0].rstrip() if match else ""
    inner = re.search(r":(?=\s|$)", value)
    if not match or not inner:
        return None
    return (
        match.start("value") + inner.start(),
        "colon-in-value",
        "a value that holds a colon and a space needs quotes",
        f"write {match['key']}: {quote_scalar(value)}",
    )


def quote_scalar(text: str) -> str:
    """Put text in double quotes, or in single ones where double ones would have to be escaped."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _find_key_lines(source: SourceText) -> Iterator[int]:
    """Lines that may hold a key: no comment, not blank, not inside a text block or a quote."""
    block, quote = -1, ""
    for number in range(source.first, source.last + 1):
        line = source.lines[number - 1]
        if quote:
            quote = "" if quote in line else quote
            continue
        indent = len(line) - len(line.lstrip())
        if not line.strip() or line.lstrip().startswith("#") or indent > block >= 0:
            continue
        block = indent if _BLOCK_SCALAR.search(line) else -1
        quote = _find_open_quote(line)
        yield number


def _find_open_quote(line: str) -> str:
    """The quotation mark that a line opens and leaves open, or ""."""
    match = _OPENING_QUOTE.search(line)
    if not match:
        return ""
    rest = re.sub(r"\\.", "", match["rest"]) if match["quote"] == '"' else match["rest"]
    closed = rest.count(match["quote"]) % 2 == 1 if match["quote"] == "'" else '"' in rest
    return "" if closed else match["quote"]
