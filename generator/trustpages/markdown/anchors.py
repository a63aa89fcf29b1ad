"""Anchors of headings, made from their words."""

from __future__ import annotations

import unicodedata
from collections import Counter


def slugify_heading(words: str, separator: str = "-") -> str:
    """An anchor from a heading's words, in any script: letters and digits, joined by hyphens."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    parts = "".join(mark if _is_word_character(mark) else " " for mark in plain).split()
    return separator.join(parts) or "section"


def _is_word_character(mark: str) -> bool:
    """Whether a character is part of a word; vowel signs and accents that stand alone are."""
    return mark.isalnum() or unicodedata.category(mark).startswith("M")


class AnchorNumbering:
    """Anchors of one text; the library would count from one anew for each heading of the same words."""

    def __init__(self) -> None:
        self.reset("")

    def reset(self, prefix: str) -> None:
        """Begin a text whose anchors begin with `prefix`."""
        self.prefix = prefix
        self.counts: Counter[str] = Counter()

    def make_anchor(self, words: str, separator: str) -> str:
        """The anchor of the next heading: `returns`, and `returns_1` for the second of the same words."""
        anchor = f"{self.prefix}{slugify_heading(words, separator)}"
        self.counts[anchor] += 1
        earlier = self.counts[anchor] - 1
        return f"{anchor}_{earlier}" if earlier else anchor
