"""A table with one finished case a row, added up by month, person and service."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import TypeAlias

from trustpages.csv_table import CsvCell, CsvTable
from trustpages.diagnostics import Place, Problem
from trustpages.fields.cases import (
    HEADER_LINE,
    MAX_RATING,
    PERSON,
    SERVICE,
    CaseCount,
    CaseRow,
    fold_name,
    format_row,
)
from trustpages.fields.datetime_fields import VALID_YEARS

ColumnMap: TypeAlias = Mapping[str, str]
"""What each part of a case is called in the export: `{"day": "Closed on", "person": "Agent"}`."""
CASE_PARTS = ("day", PERSON, SERVICE, "on_time", "due", "rating", "upheld")
REQUIRED_PARTS = ("day", PERSON, SERVICE)
_YES = frozenset(
    {"yes", "y", "true", "1", "x", "ja", "oui", "si", "sí", "是", "对", "√", "✓", "نعم"}
)
_NO = frozenset({"no", "n", "false", "0", "-", "nein", "non", "否", "×", "لا"})
_DAY_PATTERN = re.compile(
    r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?(?:[T\s].*)?", re.DOTALL
)
_DAY_FIRST_PATTERN = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?:\s.*)?")


class ColumnMapError(ValueError):
    """A column map that cannot be used; its text says why."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names that exports use for people and services, folded, with those of the shop's own files.

    `services` and `people` are the shop's own names, for messages.
    """

    people: Mapping[str, str]
    services: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ImportedCases:
    """The rows of the shop's table after an import, and what the import did.

    So many rows are new, differ from before, or are as they were; `shrunk` are those, before and after, that
    count fewer cases than before.
    """

    rows: tuple[CaseRow, ...]
    added: int
    changed: int
    unchanged: int
    shrunk: tuple[tuple[CaseRow, CaseRow], ...]


def parse_column_map(text: str) -> ColumnMap:
    """The map of `day=Closed on, person=Agent`; raises `ColumnMapError`."""
    found: dict[str, str] = {}
    for part in re.split(r"[,，;；]", text):
        name, mark, header = (piece.strip() for piece in part.partition("="))
        if not mark or not header or name not in CASE_PARTS or name in found:
            raise ColumnMapError(
                f"'{part.strip()}' is no part of a column map; write NAME=COLUMN for each of"
                f" {', '.join(CASE_PARTS)} that the file has, with commas between them"
            )
        found[name] = header
    missing = [name for name in REQUIRED_PARTS if name not in found]
    if "on_time" not in found and "due" not in found:
        missing.append("on_time")
    if missing:
        raise ColumnMapError(
            f"the column map says nothing of '{missing[0]}'; add {missing[0]}=COLUMN"
        )
    return found


def add_up_cases(
    table: CsvTable, columns: ColumnMap, names: Names
) -> tuple[tuple[CaseRow, ...], tuple[Problem, ...]]:
    """The counts of an export by month, person and service, and a problem for each case that cannot be read.

    A service that the map names and no column bears is that of all cases.
    """
    places, problems = _find_columns(table, columns, names)
    counts: dict[tuple[date, str, str], CaseCount] = {}
    where: dict[tuple[date, str, str], Place] = {}
    for cells in table.rows if not problems else ():
        row = _CaseReader(cells, places, columns, names)
        key, count = row.read()
        problems += row.problems
        counts[key] = counts.get(key, CaseCount()) + count
        where.setdefault(key, cells[0].place)
    rows = (CaseRow(*key, count, where[key]) for key, count in counts.items())
    return tuple(sorted(rows, key=lambda row: row.key)), tuple(problems)


def merge_cases(present: Iterable[CaseRow], imported: Iterable[CaseRow]) -> ImportedCases:
    """The rows of a table in which those of an import stand in place of those of the same key."""
    before = {row.key: row for row in present}
    after = {row.key: row for row in imported}
    both = [(before[key], row) for key, row in after.items() if key in before]
    changed = [(old, new) for old, new in both if old.count != new.count]
    return ImportedCases(
        tuple(row for _, row in sorted((before | after).items())),
        len(after) - len(both),
        len(changed),
        len(both) - len(changed),
        tuple((old, new) for old, new in changed if new.count.cases < old.count.cases),
    )


def format_cases(rows: Iterable[CaseRow]) -> str:
    """The text of the table."""
    return "".join(f"{line}\n" for line in (HEADER_LINE, *(format_row(row) for row in rows)))


def _find_columns(
    table: CsvTable, columns: ColumnMap, names: Names
) -> tuple[dict[str, int], list[Problem]]:
    headers = {fold_name(cell.text): at for at, cell in reversed(list(enumerate(table.header)))}
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for name, header in columns.items():
        if fold_name(header) in headers:
            places[name] = headers[fold_name(header)]
        elif name != SERVICE or fold_name(header) not in names.services:
            there = ", ".join(cell.text for cell in table.header if cell.text)
            close = get_close_matches(header, [cell.text for cell in table.header], 1, 0.6)
            problems.append(
                Problem(
                    "export-column",
                    f"the file has no column '{header}'",
                    table.header[0].place if table.header else Place(table.display_path),
                    f"Write {name}={close[0]} in the column map."
                    if close
                    else f"The columns are: {there}.",
                )
            )
    return places, problems


class _CaseReader:
    """Reads one case, and gathers what is wrong with it."""

    def __init__(
        self,
        cells: tuple[CsvCell, ...],
        places: Mapping[str, int],
        columns: ColumnMap,
        names: Names,
    ) -> None:
        self.cells, self.places, self.columns, self.names = cells, places, columns, names
        self.problems: list[Problem] = []

    def read(self) -> tuple[tuple[date, str, str], CaseCount]:
        """The month, person and service of the case, and its count."""
        day = self._read_day("day") or date(1, 1, 1)
        person = self._read_name(PERSON, self.names.people, "a person of the folder staff")
        service = self._read_name(SERVICE, self.names.services, "a service of staff.md")
        rating = self._read_rating()
        count = CaseCount(
            1,
            int(self._read_on_time(day)),
            int(rating is not None),
            rating or Decimal(0),
            int(self._read_answer("upheld", empty=False)),
        )
        return (day.replace(day=1), person, service), count

    def _get_cell(self, part: str) -> CsvCell | None:
        """The cell of a part; None where no column is mapped."""
        at = self.places.get(part)
        if at is None:
            return None
        if at < len(self.cells):
            return self.cells[at]
        return CsvCell("", self.cells[-1].place)

    def _report(self, cell: CsvCell, message: str, hint: str) -> None:
        self.problems.append(Problem("export-cell", message, cell.place, hint))

    def _read_day(self, part: str) -> date | None:
        cell = self._get_cell(part)
        if cell is None:
            return None
        found = _DAY_PATTERN.fullmatch(cell.text) or _DAY_FIRST_PATTERN.fullmatch(cell.text)
        try:
            if found and int(found["year"]) in VALID_YEARS:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            pass
        self._report(
            cell,
            f"'{cell.text}' is not a day that can mean one day only",
            "Let the program write its days as 2026-10-31 and export again, or correct the cell.",
        )
        return None

    def _read_name(self, part: str, known: Mapping[str, str], what: str) -> str:
        cell = self._get_cell(part)
        text = cell.text if cell else self.columns[part]
        if fold_name(text) in known:
            return known[fold_name(text)]
        if cell:
            close = get_close_matches(fold_name(text), known, 1, 0.6)
            meant = f"'{known[close[0]]}'" if close else ", ".join(sorted(set(known.values())))
            self._report(
                cell,
                f"'{text}' is not {what}",
                f"Did you mean {meant}?" if close else f"There are: {meant}.",
            )
        return ""

    def _read_on_time(self, day: date) -> bool:
        if "on_time" in self.places:
            return self._read_answer("on_time", empty=None)
        due = self._read_day("due")
        return due is not None and day <= due

    def _read_answer(self, part: str, *, empty: bool | None) -> bool:
        """Whether a cell says yes; `empty` is what an empty one means, None if it means nothing."""
        cell = self._get_cell(part)
        text = fold_name(cell.text) if cell else ""
        if text in _YES or text in _NO:
            return text in _YES
        if not text and empty is not None:
            return empty
        if cell:
            self._report(
                cell,
                f"'{cell.text}' says neither yes nor no",
                "Write yes or no into the cell, and export that from now on.",
            )
        return False

    def _read_rating(self) -> Decimal | None:
        cell = self._get_cell("rating")
        if cell is None or not cell.text or cell.text == "-":
            return None
        text = cell.text.replace(",", ".")
        if re.fullmatch(r"\d(\.\d{1,2})?", text) and 1 <= Decimal(text) <= MAX_RATING:
            return Decimal(text)
        self._report(
            cell,
            f"'{cell.text}' is not a rating from 1 to {MAX_RATING}",
            f"Leave the cell empty where nobody rated, or write 1 to {MAX_RATING}.",
        )
        return None
