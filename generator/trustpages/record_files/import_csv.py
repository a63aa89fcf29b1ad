"""Disputes of a marketplace from its CSV file, by a map of columns, as new entries of the record."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Annotated

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Tree
from trustpages.fields import FieldGroup, Slug, field_info
from trustpages.fields.contact import UrlField
from trustpages.kinds.record.entries import CaseResult
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

    A dispute is known by its source, category and day, since no number of it is ever kept. Raises
    `ProblemError` with the line of the file that cannot be read.
    """
    rules = _read_map(column_map)
    disputes = sorted(_iterate_disputes(file, rules), key=lambda one: one.opened)
    known = Counter(
        one.day
        for one in record.facts.entries.values()
        if one.what == "case" and one.source == rules.source and one.category == rules.category
    )
    entries: list[EntryData] = []
    skipped = 0
    number = sum(key.startswith(f"{record.today.year}/") for key in record.facts.entries)
    for dispute in disputes:
        if known[dispute.opened]:
            known[dispute.opened] -= 1
            skipped += 1
            continue
        entry_id = f"{record.today.year}/{number + len(entries) + 1:04}"
        entries += _build_entries(dispute, rules, record.today, entry_id)
    return entries, skipped


def _build_entries(
    dispute: _Dispute, rules: ImportMap, today: date, entry_id: str
) -> Iterator[EntryData]:
    common: dict[str, Tree] = {"recorded": str(today), "source": rules.source}
    if rules.url:
        common["url"] = rules.url.href
    yield {
        "what": "case",
        **common,
        "category": rules.category,
        "day": str(dispute.opened),
        "text": rules.text,
    }
    if dispute.closed:
        result = rules.results.get(dispute.result)
        yield {
            "what": "update",
            **common,
            "of": entry_id,
            "day": str(dispute.closed),
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
    text = _decode(file.read_bytes(), file)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    names = {name.strip(): name for name in rows.fieldnames or [] if name}
    wanted = rules.columns.model_dump(exclude_none=True)
    for column in wanted.values():
        if column not in names:
            raise _report(
                file,
                1,
                f"there is no column '{column}'",
                f"Its columns are: {', '.join(names)}. Correct the map.",
            )
    for row in rows:
        cells = {field: (row[names[column]] or "").strip() for field, column in wanted.items()}
        line = rows.line_num
        opened = _parse_day(cells["day"], rules, Place(str(file), line))
        if opened is None:
            raise _report(file, line, "the day is left empty", "Fill it in, or delete the row.")
        closed = _parse_day(cells.get("closed", ""), rules, Place(str(file), line))
        result = cells.get("result", "")
        if closed and result and result not in rules.results:
            raise _report(
                file,
                line,
                f"the map does not say what '{result}' means",
                f"Add '{result}:' with upheld, partly or not-upheld to 'results' in the map.",
            )
        yield _Dispute(opened, closed, result)


def _decode(data: bytes, file: Path) -> str:
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _report(file, 1, "its characters cannot be read", "Save it as UTF-8.")


def _parse_day(text: str, rules: ImportMap, place: Place) -> date | None:
    if not text:
        return None
    try:
        return datetime.strptime(text, rules.date_format).date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        message = f"'{text}' is not written like '{rules.date_format}'"
        hint = "Correct 'date_format' in the map: %d is the day, %m the month, %Y the year."
        raise ProblemError([Problem("record-import", message, place, hint)]) from None


def _report(file: Path, line: int, message: str, hint: str) -> ProblemError:
    return ProblemError([Problem("record-import", message, Place(str(file), line), hint)])
