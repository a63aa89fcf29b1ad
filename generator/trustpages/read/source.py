"""A text as its owner sees it in an editor: lines, counted from 1, under a name they know."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.problem import Place


@dataclass(frozen=True, slots=True)
class Source:
    """The lines of a file, without their breaks; of them, `first` to `last` are looked at.

    `first` and `last` count from 1 and are both part of it; an empty stretch has `last < first`.
    """

    shown: str
    lines: tuple[str, ...]
    first: int = 1
    last: int = 0

    def text(self) -> str:
        """The stretch from `first` to `last` as one string."""
        return "\n".join(self.lines[self.first - 1 : self.last])

    def place(self, line: int, column: int = 1) -> Place:
        """A place by line and column of the file; past the end, the last line that has text."""
        while line > self.first and (line > self.last or not self.lines[line - 1].strip()):
            line, column = line - 1, 1
        line = max(line, 1)
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return Place(self.shown, line, column, text)
