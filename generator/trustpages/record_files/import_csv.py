"""Disputes of a marketplace from its CSV file, by a map of columns, as new entries of the record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Annotated

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.csv_table import CsvCell, parse_csv
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Tree
from trustpages.fields import FieldGroup, Slug, field_info
from trustpages.fields.contact import UrlField
from trustpages.kinds.record.entries import CaseResult
from trustpages.kinds.record.history import Case
from trustpages.record_files.append import EntryData
from trustpages.record_files.open_record import OpenRecord
from trustpages.validate import validate_document

ENCODINGS = ("utf-8-sig", "gb18030")
"""How marketplaces write: with or without a byte order mark, or as Chinese ones do."""


class ImportColumns(FieldGroup):
    """Which column holds what; no other column is read."""

    day: Annotated[str, field_info("The day on which a dispute began", "Opened on")]
    closed: Annotated[str | None, field_info("The day on which it was closed")] = None
    result: Annotated[str | None, field_info("Who was right")] = None


class ImportMap(FieldGroup):
    """How to read the disputes of a marketplace: names of columns, and what their words mean."""

    source: Annotated[str, field_info("The marketplace", "Taobao")]
    url: Annotated[UrlField | None, field_info("Where its figures can be looked up")] = None
    category: Annotated[Slug, field_info("What all of them are", "refund-dispute")]
    text: Annotated[
        str, field_info("What pages say of each of them", "A customer took a refund to the market.")
    ]
    columns: Annotated[ImportColumns, field_info("The names of the columns that are read")]
    results: Annotated[
        dict[str, CaseResult],
        field_info("What the words of the column 'result' mean", default_factory=dict),
    ]
    date_format: Annotated[
        str, field_info("How days are written, in Python's signs", "%d/%m/%Y")
    ] = "%Y-%m-%d"


@dataclass(frozen=True, slots=True)
class _Dispute:
    opened: date
    closed: date | None
    result: str


def read_disputes(record: OpenRecord, file: Path, column_map: Path) -> tuple[list[EntryData], int]:
    """New entries for the disputes of a CSV file, and how many the record has already.

    A dispute is known by its source, category and day, since no number of it is ever kept; one that was
    closed meanwhile gives an update. Raises `ProblemError` with the line of the file that cannot be read.
    """
    rules = _read_map(column_map)
    number = sum(key.startswith(f"{record.today.year}/") for key in record.facts.entries)
    entries: list[EntryData] = []
    skipped = 0
    pairs = _pair_disputes(list(_iterate_disputes(file, rules)), _list_known_cases(record, rules))
    for dispute, case in sorted(pairs, key=lambda pair: pair[0].opened):
        if case is None:
            entries.append(_build_case(dispute, rules, record.today))
            entry_id = f"{record.today.year}/{number + len(entries):04}"
        else:
            entry_id = case.entry.id
        if dispute.closed and (case is None or case.is_open):
            entries.append(_build_closing(dispute, dispute.closed, rules, record.today, entry_id))
        elif case is not None:
            skipped += 1
    return entries, skipped


def _list_known_cases(record: OpenRecord, rules: ImportMap) -> list[Case]:
    """The cases that were imported from this source before, as they stand now."""
    return [
        case
        for case in record.facts.build_history(record.today).cases
        if (case.entry.facts.source, case.entry.facts.category) == (rules.source, rules.category)
    ]


def _pair_disputes(
    disputes: list[_Dispute], cases: list[Case]
) -> list[tuple[_Dispute, Case | None]]:
    """Each dispute with the case that it is, by the day on which it began; None for a new one.

    Of several on one day, those that were closed on the same day belong together, then any that are closed.
    """
    found: dict[int, Case] = {}
    left = list(cases)
    tests: tuple[Callable[[_Dispute, Case], bool], ...] = (
        lambda dispute, case: dispute.closed == case.closed_on,
        lambda dispute, case: bool(dispute.closed) != case.is_open,
        lambda _dispute, _case: True,
    )
    for is_match in tests:
        for at, dispute in enumerate(disputes):
            same_day = (case for case in left if case.entry.day == dispute.opened)
            case = next((one for one in same_day if is_match(dispute, one)), None)
            if case and at not in found:
                found[at] = case
                left.remove(case)
    return [(dispute, found.get(at)) for at, dispute in enumerate(disputes)]


def _describe_source(rules: ImportMap, today: date) -> dict[str, Tree]:
    """What all entries of an import state."""
    source: dict[str, Tree] = {"recorded": str(today), "source": rules.source}
    return source | ({"url": rules.url.href} if rules.url else {})


def _build_case(dispute: _Dispute, rules: ImportMap, today: date) -> EntryData:
    return {
        "what": "case",
        **_describe_source(rules, today),
        "category": rules.category,
        "day": str(dispute.opened),
        "text": rules.text,
    }


def _build_closing(
    dispute: _Dispute, closed: date, rules: ImportMap, today: date, entry_id: str
) -> EntryData:
    result = rules.results.get(dispute.result)
    return {
        "what": "update",
        **_describe_source(rules, today),
        "of": entry_id,
        "day": str(closed),
        "state": "settled",
        **({"result": result} if result else {}),
    }


def _read_map(path: Path) -> ImportMap:
    document = parse_document(PurePosixPath("columns.yaml"), path.read_bytes(), str(path))
    rules, problems = validate_document(ImportMap, document, BuildCache())
    if rules is None:
        raise ProblemError(problems)
    return rules


def _iterate_disputes(file: Path, rules: ImportMap) -> Iterator[_Dispute]:
    lines = re.split(r"\r\n|\r|\n", _decode(file.read_bytes(), file))
    table, problems = parse_csv(str(file), tuple(lines))
    if problems:
        raise ProblemError(problems)
    places = {cell.text: at for at, cell in reversed(list(enumerate(table.header)))}
    wanted = rules.columns.model_dump(exclude_none=True)
    for column in wanted.values():
        if column not in places:
            there = ", ".join(cell.text for cell in table.header)
            raise _report(
                Place(str(file), 1),
                f"there is no column '{column}'",
                f"Its columns are: {there}. Correct the map."
                if there
                else "The file is empty: export it anew.",
            )
    for row in table.rows:
        cells = {name: _get_cell(row, places[column]) for name, column in wanted.items()}
        yield _read_dispute(cells, rules)


def _get_cell(row: tuple[CsvCell, ...], at: int) -> CsvCell:
    """A cell of a row; an empty one where the row ends before it."""
    return row[at] if at < len(row) else CsvCell("", row[-1].place)


def _read_dispute(cells: Mapping[str, CsvCell], rules: ImportMap) -> _Dispute:
    opened = _parse_day(cells["day"], rules)
    if opened is None:
        raise _report(cells["day"].place, "the day is left empty", "Fill it in, or delete the row.")
    closed = _parse_day(cells["closed"], rules) if "closed" in cells else None
    if closed and closed < opened:
        raise _report(
            cells["closed"].place,
            f"it was closed on {closed}, before it began on {opened}",
            "Correct the row; if all rows say so, swap 'day' and 'closed' in the map.",
        )
    result = cells["result"].text if "result" in cells else ""
    if closed and result and result not in rules.results:
        raise _report(
            cells["result"].place,
            f"the map does not say what '{result}' means",
            f"Add '{result}:' with upheld, partly or not-upheld to 'results' in the map.",
        )
    return _Dispute(opened, closed, result)


def _decode(data: bytes, file: Path) -> str:
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _report(Place(str(file), 1), "its characters cannot be read", "Save it as UTF-8.")


def _parse_day(cell: CsvCell, rules: ImportMap) -> date | None:
    if not cell.text:
        return None
    try:
        return datetime.strptime(cell.text, rules.date_format).date()  # noqa: DTZ007 - a day has no zone
    except (ValueError, re.error):  # the latter for a sign that stands twice
        raise _report(
            cell.place,
            f"'{cell.text}' is not written like '{rules.date_format}'",
            "Correct 'date_format' in the map: %d is the day, %m the month, %Y the year.",
        ) from None


def _report(place: Place, message: str, hint: str) -> ProblemError:
    return ProblemError([Problem("record-import", message, place, hint)])
