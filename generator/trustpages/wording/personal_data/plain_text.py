"""Text as it is read: full-width, foreign and disguised characters as plain ones, with their places."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from trustpages.patterns import LazyPattern

_ODD = LazyPattern(
    r"[^\x00-\x7f\xa1-\xac\xae-\xbb\xbf-\u024f\u0370-\u058f"
    r"\u3001-\u301f\u3040-\u30fb\u30fd-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)
"""What may have to be written otherwise; texts without any stay as they are."""
_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff0d\u2043\ufe63")


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text in plain characters; `offsets` are the indices of its characters in the original."""

    text: str
    offsets: tuple[int, ...] | None = None

    def locate(self, start: int, stop: int) -> tuple[int, int]:
        """Where a piece of the plain text stands in the original."""
        if self.offsets is None:
            return start, stop
        return self.offsets[start], self.offsets[stop - 1] + 1


def make_plain(text: str) -> PlainText:
    """The text in plain characters: digits of all scripts as 0 to 9, nothing that takes no room."""
    if not _ODD.search(text):
        return PlainText(text)
    characters: list[str] = []
    offsets: list[int] = []
    for at, character in enumerate(text):
        for one in character if character.isascii() else _simplify(character, characters):
            characters.append(one)
            offsets.append(at)
    return PlainText("".join(characters), tuple(offsets))


def _simplify(character: str, before: list[str]) -> str:
    """How a character is read; a dash of kana lengthens a sound, unless it stands between digits."""
    if character in _DASHES:
        is_sound = character == "\u30fc" and not (before and before[-1].isdigit())
        return character if is_sound else "-"
    category = unicodedata.category(character)
    if category in ("Cf", "Me", "Cc") or (category == "Mn" and before and before[-1].isdigit()):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category.startswith("Z"):
        return "\n" if category in ("Zl", "Zp") else " "
    simple = unicodedata.normalize("NFKC", character)
    return simple if simple.strip() else " "
