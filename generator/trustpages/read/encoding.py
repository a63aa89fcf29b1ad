"""From bytes to lines: UTF-8 only, and a good guess at what else a file may be."""

from __future__ import annotations

import codecs

from trustpages.problem import Place, Problem, Rejected
from trustpages.read.characters import FORBIDDEN, called, harmless
from trustpages.read.source import Source

_HINT = "open it in your editor, choose “Save with encoding” (or “Save as”), and take UTF-8"
_SAMPLE = 4096


def decoded(shown: str, data: bytes) -> tuple[Source, list[Problem]]:
    """The lines of a UTF-8 file, and a problem for each line with a character it cannot hold.

    A byte order mark is dropped, every kind of line break is one, and forbidden characters are
    replaced, so that reading can go on. Raises `Rejected` where the bytes are not UTF-8.
    """
    if _is_utf16(data):
        raise Rejected([_foreign("UTF-16", Place(shown, 1))])
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Rejected([_foreign(_guess(data), _spot(shown, data, error.start))]) from None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    source = Source(shown, tuple(harmless(line) for line in lines), 1, len(lines))
    return source, _forbidden(source, lines)


def _forbidden(source: Source, lines: list[str]) -> list[Problem]:
    found = ((number, FORBIDDEN.search(line)) for number, line in enumerate(lines, 1))
    return [
        Problem(
            "forbidden-character",
            f"this line holds a character that does not print: {called(match[0])}",
            source.place(number, match.start() + 1),
            "delete it, and press Enter where you meant a new line;"
            " it often comes along when text is copied from another program",
        )
        for number, match in found
        if match
    ]


def _foreign(encoding: str, place: Place) -> Problem:
    return Problem("not-utf-8", f"the file is not UTF-8; it looks like {encoding}", place, _HINT)


def _is_utf16(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or (
        len(sample) > 1 and sample.count(0) * 3 >= len(sample) and b"\0\0" not in sample
    )


def _guess(data: bytes) -> str:
    """GBK when most of its foreign letters are everyday Chinese, else the Western code page."""
    high = [letter for letter in data.decode("gb18030", "replace") if letter > "\x7f"]
    common = sum(bool(letter.encode("gb2312", "ignore")) for letter in high)
    return "GBK" if common * 2 > len(high) else "Windows-1252 (Western European)"


def _spot(shown: str, data: bytes, start: int) -> Place:
    lines = data[:start].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    begin = start - len(lines[-1])
    text = data[begin:].splitlines()[0].decode("utf-8", "replace")
    return Place(shown, len(lines), len(lines[-1].decode()) + 1, harmless(text))
