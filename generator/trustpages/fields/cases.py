"""Finished cases by month, person and service, as `record/cases.csv` states them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import PurePosixPath
from typing import TypeAlias

from trustpages.csv_table import CsvCell, CsvTable
from trustpages.diagnostics import Place, Problem
from trustpages.fields import FULL_WIDTH_TO_PLAIN
from trustpages.fields.datetime_fields import VALID_YEARS

CASES_PATH = PurePosixPath("record/cases.csv")
"""Where the counts stand in the content folder."""
PERSON, SERVICE = "person", "service"
COLUMNS = ("month", PERSON, SERVICE, "cases", "on_time", "rated", "rating_sum", "upheld")
HEADER_LINE = ",".join(COLUMNS)
MAX_RATING = 5
"""A customer rates a case from 1 to this."""
NAME_HINTS = {
    PERSON: "Write the name of the person's file in the folder staff, without .md.",
    SERVICE: "Write the name of the service as it stands in staff.md.",
}
_MONTH_PATTERN = re.compile(r"(\d{4})-(\d{2})")
_COUNT_PATTERN = re.compile(r"\d{1,9}")
_SUM_PATTERN = re.compile(r"\d{1,9}(\.\d{1,2})?")


@dataclass(frozen=True, slots=True)
class CaseCount:
    """So many finished cases, and what became of them.

    `on_time` were done in the promised time, `rated` by customers with `rating_sum` in all, and of
    `upheld` a complaint was upheld.
    """

    cases: int = 0
    on_time: int = 0
    rated: int = 0
    rating_sum: Decimal = Decimal(0)
    upheld: int = 0

    def __add__(self, other: CaseCount) -> CaseCount:
        """Both together."""
        return CaseCount(
            self.cases + other.cases,
            self.on_time + other.on_time,
            self.rated + other.rated,
            self.rating_sum + other.rating_sum,
            self.upheld + other.upheld,
        )

    @property
    def on_time_percent(self) -> Decimal:
        """The share that was done in time; 0 without cases.

        It is rounded down to a tenth, so that no threshold seems held that is not.
        """
        return Decimal(self.on_time * 1000 // self.cases) / 10 if self.cases else Decimal(0)

    @property
    def average_rating(self) -> Decimal | None:
        """The average, rounded down to a hundredth; None where nobody rated."""
        return (self.rating_sum * 100 // self.rated) / 100 if self.rated else None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One row: `month` is the first day of the month, `person` a file in staff/ without its ending."""

    month: date
    person: str
    service: str
    count: CaseCount
    place: Place = field(repr=False, compare=False)

    @property
    def key(self) -> tuple[date, str, str]:
        """What stands in the file once: month, person and service."""
        return self.month, self.person, self.service


@dataclass(frozen=True, slots=True)
class Cases:
    """The rows of a shop; `stated` says whether it has the file at all."""

    rows: tuple[CaseRow, ...] = ()
    stated: bool = False

    @property
    def first_month(self) -> date | None:
        """The first day of the first month that is counted; None without rows."""
        return min((row.month for row in self.rows), default=None)

    def list_rows(self, person: str) -> tuple[CaseRow, ...]:
        """The rows of one person."""
        return tuple(row for row in self.rows if row.person == person)


NO_CASES = Cases()
_Cells: TypeAlias = Mapping[str, CsvCell]


def read_cases(table: CsvTable) -> tuple[Cases, tuple[Problem, ...]]:
    """The rows of a table as far as they can be read, and what is wrong with the others."""
    places, problems = _read_header(table)
    if problems:
        return Cases(stated=True), tuple(problems)
    rows: dict[tuple[date, str, str], CaseRow] = {}
    for cells in table.rows:
        if len(cells) != len(table.header):
            problems.append(_report_cell_count(cells, len(table.header)))
            continue
        row, faults = _read_row({name: cells[at] for name, at in places.items()})
        problems += faults
        if row and row.key in rows:
            problems.append(_report_duplicate(row, rows[row.key]))
        elif row:
            rows[row.key] = row
    return Cases(tuple(rows.values()), stated=True), tuple(problems)


def fold_name(name: str) -> str:
    """A name without the differences that do not matter in an export: case, width, blanks."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def format_row(row: CaseRow) -> str:
    """A row as it is written in the file."""
    count = row.count
    sums = f"{count.cases},{count.on_time},{count.rated},{count.rating_sum.normalize():f},{count.upheld}"
    return f"{row.month:%Y-%m},{row.person},{row.service},{sums}"


def _read_header(table: CsvTable) -> tuple[dict[str, int], list[Problem]]:
    names = [cell.text.casefold() for cell in table.header]
    missing = [name for name in COLUMNS if name not in names]
    if not table.header or missing:
        place = table.header[0].place if table.header else Place(table.display_path)
        what = f"has no column '{missing[0]}'" if table.header else "is empty"
        return {}, [
            Problem(
                "cases-header",
                f"the table {what}",
                place,
                f"Let the first line of the file be '{HEADER_LINE}'.",
            )
        ]
    problems = [
        Problem(
            "cases-header",
            f"there is a second column '{cell.text}'"
            if cell.text.casefold() in COLUMNS
            else f"nothing is counted from a column '{cell.text}'",
            cell.place,
            f"Take the column out; the first line is '{HEADER_LINE}'.",
        )
        for at, cell in enumerate(table.header)
        if names[at] not in COLUMNS or names.index(names[at]) != at
    ]
    return {name: names.index(name) for name in COLUMNS}, problems


def _report_cell_count(cells: tuple[CsvCell, ...], expected: int) -> Problem:
    return Problem(
        "cases-row",
        f"this row has {len(cells)} cells, and the first line {expected}",
        cells[0].place,
        f"Write one cell for each of '{HEADER_LINE}'.",
    )


def _read_row(cells: _Cells) -> tuple[CaseRow | None, list[Problem]]:
    problems: list[Problem] = []
    month = _read_month(cells["month"], problems)
    problems += [
        Problem("cases-row", f"the cell for '{name}' is empty", cells[name].place, hint)
        for name, hint in NAME_HINTS.items()
        if not cells[name].text
    ]
    numbers = {name: _read_count(cells[name], name, problems) for name in COLUMNS[3:]}
    if month is None or problems:
        return None, problems
    count = CaseCount(
        int(numbers["cases"]),
        int(numbers["on_time"]),
        int(numbers["rated"]),
        numbers["rating_sum"],
        int(numbers["upheld"]),
    )
    problems += _find_contradictions(count, cells)
    row = CaseRow(month, cells["person"].text, cells["service"].text, count, cells["month"].place)
    return (None if problems else row), problems


def _read_month(cell: CsvCell, problems: list[Problem]) -> date | None:
    found = _MONTH_PATTERN.fullmatch(cell.text.translate(FULL_WIDTH_TO_PLAIN))
    try:
        if found and int(found[1]) in VALID_YEARS:
            return date(int(found[1]), int(found[2]), 1)
    except ValueError:
        pass
    meant = _suggest_month(cell.text)
    problems.append(
        Problem(
            "cases-month",
            f"'{cell.text}' is not a month",
            cell.place,
            f"Write '{meant}'." if meant else "Write year and month, such as 2026-10.",
        )
    )
    return None


def _suggest_month(text: str) -> str:
    """The month that was probably meant, as it should be written; "" if none is plain."""
    plain = text.translate(FULL_WIDTH_TO_PLAIN)
    year_first = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})(?:[-/.月]\d{0,2}日?)?", plain)
    month_first = re.fullmatch(r"(?:\d{1,2}\.)?(\d{1,2})[-/.](\d{4})", plain)
    year, month = (
        (year_first[1], year_first[2])
        if year_first
        else (month_first[2], month_first[1])
        if month_first
        else ("", "0")
    )
    is_month = 1 <= int(month) <= 12 and int(year or 0) in VALID_YEARS  # noqa: PLR2004 - months
    return f"{year}-{int(month):02}" if is_month else ""


def _read_count(cell: CsvCell, name: str, problems: list[Problem]) -> Decimal:
    text = cell.text.translate(FULL_WIDTH_TO_PLAIN)
    is_sum = name == "rating_sum"
    if (_SUM_PATTERN if is_sum else _COUNT_PATTERN).fullmatch(text):
        return Decimal(text)
    what = "a sum of ratings" if is_sum else "a count"
    hint = "Write at most nine digits, and 0 for none" + (
        "; half a rating is written with a point: 57.5." if is_sum else "."
    )
    problems.append(Problem("cases-number", f"'{cell.text}' is not {what}", cell.place, hint))
    return Decimal(0)


def _find_contradictions(count: CaseCount, cells: _Cells) -> Iterator[Problem]:
    for name, part in (
        ("on_time", count.on_time),
        ("rated", count.rated),
        ("upheld", count.upheld),
    ):
        if part > count.cases:
            yield Problem(
                "cases-contradict",
                f"'{name}' is {part}, and there were {count.cases} cases",
                cells[name].place,
                f"Correct one of the two: '{name}' is a part of 'cases'.",
            )
    least, most = count.rated, count.rated * MAX_RATING
    if not least <= count.rating_sum <= most:
        span = f"from {least} to {most}" if count.rated else "0"
        yield Problem(
            "cases-contradict",
            f"{count.rated} ratings of 1 to {MAX_RATING} cannot add up to {count.rating_sum}",
            cells["rating_sum"].place,
            f"Write the sum of all ratings: {span}, or correct 'rated'.",
        )


def _report_duplicate(row: CaseRow, first: CaseRow) -> Problem:
    both = format_row(CaseRow(*row.key, row.count + first.count, row.place))
    same = row.count == first.count
    return Problem(
        "cases-duplicate",
        f"line {first.place.line} already counts {row.person}, {row.service}, {row.month:%Y-%m}",
        row.place,
        "Delete this line."
        if same
        else f"Delete one of the two; or, if both count, write one line in place of both: '{both}'.",
    )
