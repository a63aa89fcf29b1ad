"""From bytes to lines: UTF-8 only, and a good guess at what else a file may be."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from trustpages.characters import describe_character
from trustpages.diagnostics import Place, Problem, ProblemError

_ENCODING_HINT = (
    "open it in your editor, choose “Save with encoding” (or “Save as”), and take UTF-8"
)
_SAMPLE_SIZE = 4096


def decode_source(display_path: str, data: bytes) -> tuple[SourceText, list[Problem]]:
    """The lines of a UTF-8 file, and a problem for each line with a character it cannot hold.

    A byte order mark is dropped, every kind of line break is one, and forbidden characters are
    replaced, so that reading can go on. Raises `ProblemError` where the bytes are not UTF-8.
    """
    if _is_utf16(data):
        raise ProblemError([_report_not_utf8("UTF-16", Place(display_path, 1))])
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise ProblemError(
            [_report_not_utf8(_guess_encoding(data), _locate_byte(display_path, data, error.start))]
        ) from None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    source = SourceText(
        display_path, tuple(replace_forbidden(line) for line in lines), 1, len(lines)
    )
    return source, _find_forbidden_characters(source, lines)


def _find_forbidden_characters(source: SourceText, lines: list[str]) -> list[Problem]:
    found = ((number, FORBIDDEN_CHARACTER.search(line)) for number, line in enumerate(lines, 1))
    return [
        Problem(
            "forbidden-character",
            f"this line holds a character that does not print: {describe_character(match[0])}",
            source.locate_line(number, match.start() + 1),
            "delete it, and press Enter where you meant a new line;"
            " it often comes along when text is copied from another program",
        )
        for number, match in found
        if match
    ]


def _report_not_utf8(encoding: str, place: Place) -> Problem:
    return Problem(
        "not-utf-8", f"the file is not UTF-8; it looks like {encoding}", place, _ENCODING_HINT
    )


def _is_utf16(data: bytes) -> bool:
    sample = data[:_SAMPLE_SIZE]
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or (
        len(sample) > 1 and sample.count(0) * 3 >= len(sample) and b"\0\0" not in sample
    )


def _guess_encoding(data: bytes) -> str:
    """GBK when most of its foreign letters are everyday Chinese, else the Western code page."""
    high = [letter for letter in data.decode("gb18030", "replace") if letter > "\x7f"]
    common = sum(bool(letter.encode("gb2312", "ignore")) for letter in high)
    return "GBK" if common * 2 > len(high) else "Windows-1252 (Western European)"


def _locate_byte(display_path: str, data: bytes, start: int) -> Place:
    lines = data[:start].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    begin = start - len(lines[-1])
    text = data[begin:].splitlines()[0].decode("utf-8", "replace")
    return Place(display_path, len(lines), len(lines[-1].decode()) + 1, replace_forbidden(text))


FORBIDDEN_CHARACTER = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]",
)
"""Control characters but for tab and line break, line separators, halves of characters."""

FORBIDDEN_IN_NAME = re.compile(rf"{FORBIDDEN_CHARACTER.pattern}|[\t\n]")
"""What a file name cannot hold."""


def replace_forbidden(text: str) -> str:
    """Put the replacement character for each forbidden one, so that columns stay the same."""
    return FORBIDDEN_CHARACTER.sub("\ufffd", text)


def escape_unprintable(name: str) -> str:
    r"""Spell out what does not print in a file name.

    >>> escape_unprintable("a\x07b")
    'a\\u0007b'
    """
    return FORBIDDEN_IN_NAME.sub(lambda found: f"\\u{ord(found[0]):04x}", name)


@dataclass(frozen=True, slots=True)
class SourceText:
    """The lines of a file, without their breaks; of them, `first` to `last` are looked at.

    `first` and `last` count from 1 and are both part of it; an empty stretch has `last < first`.
    """

    display_path: str
    lines: tuple[str, ...]
    first: int = 1
    last: int = 0

    def join_lines(self) -> str:
        """The stretch from `first` to `last` as one string."""
        return "\n".join(self.lines[self.first - 1 : self.last])

    def locate_line(self, line: int, column: int = 1) -> Place:
        """A place by line and column of the file; past the end, the last line that has text."""
        while line > self.first and (line > self.last or not self.lines[line - 1].strip()):
            line, column = line - 1, 1
        line = max(line, 1)
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return Place(self.display_path, line, column, text)
