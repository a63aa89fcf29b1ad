"""Characters that nobody sees, and the names of characters for a person."""

from __future__ import annotations

import re
import unicodedata

INVISIBLE_CHARACTER = re.compile(
    r"[\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3164\ufeff]"
)
"""Characters that take no room, or look like a plain space."""

ZERO_WIDTH_CHARACTER = re.compile(
    r"[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
"""Characters that take no room and join nothing; they come along when text is copied."""

_CONTROL_NAMES = {
    0x00: "NUL",
    0x07: "BELL",
    0x08: "BACKSPACE",
    0x0B: "VERTICAL TAB",
    0x0C: "FORM FEED",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
}


def describe_character(character: str) -> str:
    """Name a character for a person: `NUL (U+0000)`, `LINE SEPARATOR (U+2028)`."""
    code = ord(character)
    kind = "half a character" if unicodedata.category(character) == "Cs" else "a control character"
    name = _CONTROL_NAMES.get(code) or unicodedata.name(character, kind)
    return f"{name} (U+{code:04X})"
