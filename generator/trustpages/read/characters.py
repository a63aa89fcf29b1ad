"""Characters that no content can hold: they do not print, and editors disagree on their lines."""

from __future__ import annotations

import re
import unicodedata

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]",
)
"""Control characters but for tab and line break, line separators, halves of characters."""

IN_NAME = re.compile(rf"{FORBIDDEN.pattern}|[\t\n]")
"""What a file name cannot hold."""

_NAMES = {
    0x00: "NUL",
    0x07: "BELL",
    0x08: "BACKSPACE",
    0x0B: "VERTICAL TAB",
    0x0C: "FORM FEED",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
}


def called(character: str) -> str:
    """Name a character for a person: `NUL (U+0000)`, `LINE SEPARATOR (U+2028)`."""
    code = ord(character)
    kind = "half a character" if unicodedata.category(character) == "Cs" else "a control character"
    name = _NAMES.get(code) or unicodedata.name(character, kind)
    return f"{name} (U+{code:04X})"


def harmless(text: str) -> str:
    """Put the replacement character for each forbidden one, so that columns stay the same."""
    return FORBIDDEN.sub("\ufffd", text)


def visible(name: str) -> str:
    r"""Spell out what does not print in a file name.

    >>> visible("a\x07b")
    'a\\u0007b'
    """
    return IN_NAME.sub(lambda found: f"\\u{ord(found[0]):04x}", name)
