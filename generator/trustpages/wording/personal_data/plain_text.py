"""Text as it is read: full-width, foreign and disguised characters as plain ones, with their places."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from trustpages.patterns import LazyPattern

_ODD = LazyPattern(
    r"[^\x00-\x7f\xa1-\xac\xae-\xbb\xbf-\u024f\u0370-\u058f"
    r"\u3001-\u301f\u3040-\u30fb\u30fd-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)
"""What may have to be written otherwise; texts without any stay as they are."""
_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff0d\u2043\ufe63")
_LONG_SOUND = "\u30fc"
"""The mark of a long vowel in kana, which is typed for a dash, too."""


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
    simple = {one: _simplify_alone(one) for one in set(text)}
    has_digit = any(map(str.isdigit, simple.values()))
    if not all(map(_is_one_character, simple.values())) or (
        has_digit and any(map(_is_read_by_digits, simple))
    ):
        return _make_plain_one_by_one(text)
    table: Mapping[int, str] = {ord(one): read for one, read in simple.items() if one != read}
    return PlainText(text.translate(table))


def _is_one_character(read: str) -> bool:
    return len(read) == 1


@lru_cache(maxsize=4096)  # at most 4096 characters
def _simplify_alone(character: str) -> str:
    """How a character is read where no digit stands before it."""
    return character if character.isascii() else _simplify(character, [])


@lru_cache(maxsize=4096)  # as above
def _is_read_by_digits(character: str) -> bool:
    """Whether a character is read otherwise after a digit."""
    return character == _LONG_SOUND or unicodedata.category(character) == "Mn"


def _make_plain_one_by_one(text: str) -> PlainText:
    """The same for any text: characters may depend on each other, or become none or several."""
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
        is_sound = character == _LONG_SOUND and not (before and before[-1].isdigit())
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
