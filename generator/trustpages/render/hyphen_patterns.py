"""The patterns of a hyphenation dictionary, each parsed when a word first has its letters.

`pyphen` parses all of them at once, which takes half a second for German, and a shop has some dozens of
long words.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pyphen

_SPECIAL = ("/", "^^")
"""Marks of patterns that are more than letters and digits; a dictionary with such is left to `pyphen`."""


class LazyPatterns(dict[str, Any]):
    """Patterns by their letters: the line of the dictionary, or what `pyphen` makes of it."""

    def get(self, letters: str, default: Any = None) -> Any:
        """The offset of the first weight that counts, and the weights from there on."""
        pattern = super().get(letters, default)
        if isinstance(pattern, str):
            pattern = self[letters] = _parse_pattern(pattern)
        return pattern


class LazyDictionary(pyphen.HyphDict):  # type: ignore[misc] # pyphen has no types
    """A dictionary as `pyphen.HyphDict` reads it."""

    def __init__(self, path: Path) -> None:
        encoding = path.read_bytes().partition(b"\n")[0].decode().strip()
        lines = [line.strip() for line in path.read_text(encoding).split("\n")[1:]]
        text = "\n".join(line for line in lines if not line.startswith(pyphen.ignored))
        if any(mark in text for mark in _SPECIAL) or encoding.lower().startswith("microsoft"):
            super().__init__(path)
            return
        weighed = re.findall("^.*[1-9].*$", text, re.MULTILINE)
        letters = re.sub(r"\d", "", "\n".join(weighed)).split("\n")
        self.patterns = LazyPatterns(zip(letters, weighed, strict=True))
        self.maxlen = max(map(len, self.patterns))
        self.cache: dict[str, list[Any]] = {}


def _parse_pattern(pattern: str) -> tuple[int, tuple[int, ...]]:
    """As `pyphen` parses a pattern that has a weight above zero."""
    weights = [int(digit or "0") for digit, _ in pyphen.parse(pattern)]
    counting = [index for index, weight in enumerate(weights) if weight]
    return counting[0], tuple(weights[counting[0] : counting[-1] + 1])


def load_dictionary(name: str, left: int, right: int) -> pyphen.Pyphen:
    """The dictionary of a name that `pyphen` knows; the fewest letters before and after a hyphen."""
    path = pyphen.LANGUAGES[pyphen.language_fallback(name)]
    if path not in pyphen.hdcache:
        pyphen.hdcache[path] = LazyDictionary(path)
    return pyphen.Pyphen(lang=name, left=left, right=right)
