"""Regular expressions that most builds can do without: compiled when one is first needed."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property


class LazyPattern:
    """A regular expression as of `re.compile`, which is compiled when it is first used."""

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.source, self._flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.source, self._flags)

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
