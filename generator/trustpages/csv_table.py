"""Tables in CSV: every cell as text with its place, quotes and all usual separators understood."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from trustpages.diagnostics import Place, Problem

SEPARATORS = (",", ";", "\t")
"""What stands between cells: a comma, or what spreadsheets write in countries with a decimal comma."""


class CsvCell(NamedTuple):
    """The text of a cell without quotes and outer blanks, and where it starts."""

    text: str
    place: Place


class CsvTable(NamedTuple):
    """The rows of a file, the header first; rows without any text are left out.

    `display_path` is the file's name in messages.
    """

    display_path: str
    header: tuple[CsvCell, ...]
    rows: tuple[tuple[CsvCell, ...], ...]


def parse_csv(display_path: str, lines: tuple[str, ...]) -> tuple[CsvTable, list[Problem]]:
    """The table that the lines of a file hold, and a problem for a quote that is never closed.

    The separator is the one of `SEPARATORS` that the first line with text holds most often.
    """
    head = next((line for line in lines if line.strip()), "")
    separator = max(SEPARATORS, key=head.count)
    problems: list[Problem] = []
    reader = _CellReader(display_path, lines, separator)
    rows = [row for row in reader.read_rows(problems) if any(cell.text for cell in row)]
    return CsvTable(display_path, rows[0] if rows else (), tuple(rows[1:])), problems


class _CellReader:
    """Reads cells one after the other; `line` and `column` count from 0."""

    def __init__(self, display_path: str, lines: tuple[str, ...], separator: str) -> None:
        self.display_path, self.lines, self.separator = display_path, lines, separator
        self.line, self.column = 0, 0

    def read_rows(self, problems: list[Problem]) -> Iterator[tuple[CsvCell, ...]]:
        while self.line < len(self.lines):
            row = [self._read_cell(problems)]
            while self._skip_separator():
                row.append(self._read_cell(problems))
            self.line, self.column = self.line + 1, 0
            yield tuple(row)

    def _skip_separator(self) -> bool:
        if self.line < len(self.lines) and self.column < len(self.lines[self.line]):
            self.column += 1
            return True
        return False

    def _read_cell(self, problems: list[Problem]) -> CsvCell:
        text = self.lines[self.line]
        while text[self.column : self.column + 1] in {" ", "\u3000"}:
            self.column += 1
        place = Place(self.display_path, self.line + 1, self.column + 1, text)
        if text[self.column : self.column + 1] == '"':
            return CsvCell(self._read_quoted(place, problems).strip(), place)
        return CsvCell(self._read_to_separator().strip(), place)

    def _read_to_separator(self) -> str:
        text = self.lines[self.line]
        end = text.find(self.separator, self.column)
        start, self.column = self.column, len(text) if end < 0 else end
        return text[start : self.column]

    def _read_quoted(self, place: Place, problems: list[Problem]) -> str:
        """A cell between quotes, over the end of a line too; two quotes in it stand for one."""
        parts: list[str] = []
        self.column += 1
        first = (self.line, self.column)
        while self.line < len(self.lines):
            text = self.lines[self.line]
            end = text.find('"', self.column)
            if end < 0:
                parts.append(f"{text[self.column :]}\n")
                self.line, self.column = self.line + 1, 0
                continue
            parts.append(text[self.column : end])
            self.column = end + 1
            if text[self.column : self.column + 1] != '"':
                return "".join(parts) + self._read_to_separator()
            parts.append('"')
            self.column += 1
        problems.append(
            Problem(
                "csv-open-quote",
                "this cell begins with a quote that is never closed",
                place,
                'Write a second " where the cell ends, or take the first one out.',
            )
        )
        self.line, self.column = first
        return self._read_to_separator()
