"""Regular expressions that most builds can do without: compiled when one is first needed."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property


class LazyPattern:
    """A regular expression as of `re.compile`, which is compiled when it is first used.

    `first_look` has pieces of words in lower case, with strokes between them, of which every text that
    matches has one: what has none need not be searched.
    """

    def __init__(
        self, source: str, flags: re.RegexFlag = re.NOFLAG, *, first_look: str = ""
    ) -> None:
        self.source, self._flags, self.first_look = source, flags, first_look

    @cached_property
    def _marks(self) -> tuple[str, ...]:
        return tuple(self.first_look.split("|"))

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.source, self._flags)

    def may_match(self, text: str) -> bool:
        """Whether a text has a piece of `first_look`."""
        return any(map(text.lower().__contains__, self._marks))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first place in a text that matches, from an index on."""
        return self.compiled.search(text, start)

    def match(self, text: str) -> re.Match[str] | None:
        """The start of a text, if it matches."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A whole text, if it matches."""
        return self.compiled.fullmatch(text)

    def finditer(
        self, text: str, start: int = 0, stop: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Every place in a text that matches, between two indices."""
        return self.compiled.finditer(text, start, stop)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """A text with every place replaced."""
        return self.compiled.sub(replacement, text)
