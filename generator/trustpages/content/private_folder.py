"""The shop's own orders, in the folder `private` beside its content: compared with words, never shown."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from trustpages.content.load import parse_document
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Tree
from trustpages.file_reader import FileReader
from trustpages.wording.personal_data import ORDER_FIELDS, OrderFile

ORDERS_PATH = PurePosixPath("private/orders.csv")
MAP_PATH = PurePosixPath("private/orders.yaml")
_ENCODING = "encoding"


def load_order_file(content: Path, reader: FileReader) -> OrderFile | None:
    """The export of orders beside a content folder; None if there is none.

    Raises `ProblemError` for one that words cannot be compared with. No message shows anything of it.
    """
    folder = content.absolute().parent
    if not reader.is_file(folder / ORDERS_PATH):
        return None
    try:
        data = reader.read_file(folder / ORDERS_PATH)
        columns, encoding = _read_map(folder / MAP_PATH, reader)
    except OSError as error:
        raise ProblemError([_report(f"it cannot be read: {error.strerror}")]) from error
    orders = OrderFile(sha256(data).hexdigest(), data, columns, encoding)
    try:
        is_readable = bool(orders.read_rows())
    except (UnicodeDecodeError, LookupError, csv.Error):
        raise ProblemError([_report("its characters cannot be read")]) from None
    if not is_readable:
        raise ProblemError([_report("it has no column with a known heading, or no rows")])
    return orders


def _read_map(
    path: Path, reader: FileReader
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], str]:
    """The headings of columns by what they hold, and the encoding ("" for the usual ones)."""
    if not reader.is_file(path):
        return (), ""
    document = parse_document(MAP_PATH, reader.read_file(path), str(MAP_PATH))
    data: Mapping[str, Tree] = document.data
    for name in data:
        if name not in (*ORDER_FIELDS, _ENCODING):
            raise ProblemError([_report_map(document.find_key_place((name,)))])
    columns = tuple((name, _list_texts(value)) for name, value in data.items() if name != _ENCODING)
    return columns, "".join(_list_texts(data.get(_ENCODING)))


def _list_texts(value: Tree) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(one for one in items if isinstance(one, str))


def _report(what: str) -> Problem:
    return Problem(
        "orders-file",
        f"the orders are not compared with your words: {what}",
        Place(str(ORDERS_PATH), 0),
        f"Export it as CSV in UTF-8 with a row of headings, or name these in {MAP_PATH};"
        " docs/gates.md shows how.",
    )


def _report_map(place: Place) -> Problem:
    return Problem(
        "orders-file",
        "this is nothing that a column of orders can hold",
        place,
        f"Write one of: {', '.join((*ORDER_FIELDS, _ENCODING))}.",
    )
