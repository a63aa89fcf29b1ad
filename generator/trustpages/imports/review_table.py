"""Read an export with reviews, CSV or JSON in any usual encoding, into rows of texts."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from trustpages.csv_table import CsvCell, parse_csv
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.imports.review_map import ReviewColumns, ReviewMap

_REQUIRED = ("received", "rating", "text")
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_FALLBACK_ENCODINGS = ("utf-8", "gb18030")


class ReviewRow(NamedTuple):
    """The texts of one review by the names of `ReviewColumns`; "" for what it does not have."""

    number: int
    place: Place
    cells: Mapping[str, str]


def read_review_rows(
    display_path: str, data: bytes, rules: ReviewMap
) -> tuple[tuple[ReviewRow, ...], tuple[Problem, ...]]:
    """The reviews of an export, and what cannot be read of it.

    Raises `ProblemError` where none can be read at all: characters, JSON, or a column that is missing.
    """
    text = _decode(display_path, data, rules.encoding)
    if text.lstrip()[:1] in ("{", "["):
        header, rows = _read_json(display_path, text, rules.rows)
        problems: list[Problem] = []
    else:
        table, problems = parse_csv(display_path, tuple(text.split("\n")))
        header = [cell.text for cell in table.header]
        faulty = {one.place.line for one in problems}
        read = [row for row in table.rows if not any(cell.place.line in faulty for cell in row)]
        whole = [row for row in read if not _is_broken(row, header)]
        problems += [_report_broken_row(row) for row in read if _is_broken(row, header)]
        rows = [
            (row[0].place, dict(zip(header, (cell.text for cell in row), strict=False)))
            for row in whole
        ]
    problems = [replace(one, place=_hide_line(one.place)) for one in problems]
    found = _find_columns(display_path, header, rules.columns)
    return tuple(_iterate_rows(rows, found)), tuple(problems)


def _is_broken(row: tuple[CsvCell, ...], header: list[str]) -> bool:
    """Whether a row lacks cells, or a cell of several lines holds an odd quotation mark: the next row."""
    odd = any("\n" in cell.text and cell.text.count('"') % 2 for cell in row)
    return odd or len(row) < len(header)


def _report_broken_row(row: tuple[CsvCell, ...]) -> Problem:
    return Problem(
        "review-row",
        "the cells of this row are not those of the header",
        row[0].place,
        'Look whether each " in it has a second one: without it, the next rows are a part of this one.',
        "warning",
    )


def _hide_line(place: Place) -> Place:
    """A place without the line's text, which tells who customers are."""
    return Place(place.file, place.line, place.column)


def _iterate_rows(
    rows: list[tuple[Place, dict[str, str]]], found: Mapping[str, str]
) -> Iterator[ReviewRow]:
    for number, (place, cells) in enumerate(rows, 1):
        yield ReviewRow(
            number,
            _hide_line(place),
            {part: cells.get(column, "").strip() for part, column in found.items()},
        )


def _decode(display_path: str, data: bytes, encoding: str | None) -> str:
    marked = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    names = (marked,) if marked else (encoding, *_FALLBACK_ENCODINGS)
    for name in filter(None, names):
        try:
            text = data.decode(name).removeprefix("\ufeff")
        except (UnicodeDecodeError, LookupError):
            continue
        return text.replace("\r\n", "\n").replace("\r", "\n")
    message = "its characters cannot be read"
    hint = "Save the table as UTF-8, or write 'encoding:' into a map of your own."
    raise ProblemError([Problem("review-export", message, Place(display_path, 0), hint)])


def _read_json(
    display_path: str, text: str, rows: str
) -> tuple[list[str], list[tuple[Place, dict[str, str]]]]:
    """The names and the texts of a list of objects; those inside of each other are joined by full stops."""
    try:
        data = json.loads(text)
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        place = Place(display_path, line, getattr(error, "colno", 1))
        hint = "Export it once more; a file that was opened and saved elsewhere may be cut."
        message = "this is not the JSON that a program writes"
        raise ProblemError([Problem("review-export", message, place, hint)]) from None
    found = data.get(rows) if isinstance(data, dict) else data
    if not isinstance(found, list):
        message = f"it has no list called '{rows}'"
        hint = "Write 'rows:' with the name of the list into a map of your own."
        raise ProblemError([Problem("review-export", message, Place(display_path, 0), hint)])
    flat = [dict(_flatten(one, "")) for one in found if isinstance(one, dict)]
    header = list(dict.fromkeys(name for one in flat for name in one))
    return header, [(Place(display_path, 0), one) for one in flat]


def _flatten(value: Any, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flatten(inner, f"{name}.{key}" if name else str(key))
    elif value is not None and not isinstance(value, list):
        yield name, str(value)


def _find_columns(display_path: str, header: list[str], columns: ReviewColumns) -> dict[str, str]:
    """The column of each part that the export has. Raises `ProblemError` for one that no review can lack."""
    folded = {name.strip().casefold(): name for name in header if name.strip()}
    found: dict[str, str] = {}
    missing: list[str] = []
    for part in ReviewColumns.model_fields:
        names = getattr(columns, part)
        column = next((folded[one.casefold()] for one in names if one.casefold() in folded), None)
        if column is not None:
            found[part] = column
        elif part in _REQUIRED:
            missing.append(f"'{names[0]}', which says '{part}'")
    if missing:
        message = f"it has no column {', no column '.join(missing)}"
        hint = (
            f"Its columns are: {', '.join(folded.values())}. Copy the map ('trustpages import map NAME' "
            "prints one), correct 'columns', and name your copy with --columns."
        )
        raise ProblemError([Problem("review-export", message, Place(display_path, 1), hint)])
    return found
