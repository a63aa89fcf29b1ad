"""Append entries to the record: each file is there whole or not at all, and none is ever written over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Document, Tree
from trustpages.entry_text import format_entry
from trustpages.kinds.record import RecordEntry
from trustpages.local_disk import (
    fsync_paths,
    move_to_new_name,
    write_partial_file,
)
from trustpages.record_files.open_record import OpenRecord
from trustpages.transparency import generate_salt
from trustpages.validate import validate_document

MAX_ENTRIES = 9_999
"""Of a year: their numbers have four digits, so that names are in the order of writing."""
EntryData = Mapping[str, Tree]
"""The fields of an entry as an author would write them."""


def append_entries(record: OpenRecord, entries: Sequence[EntryData]) -> tuple[Path, ...]:
    """Write new entries under the next numbers of this year, salts for their texts included.

    Returns their paths. Raises `ProblemError`, with nothing written, for entries that a build would refuse,
    in their words too; `OSError` where the disk fails, with those before it removed again.
    """
    texts = _number_entries(record, entries)
    documents = {key: _parse_entry(record, key, text) for key, text in texts.items()}
    typed = {key: _type_entry(document) for key, document in documents.items()}
    problems = record.find_problems({**record.facts.entries, **typed})
    if problems := problems or record.find_personal_details(typed, documents):
        raise ProblemError(problems)
    written: list[Path] = []
    try:
        for key, text in texts.items():
            path = record.get_entry_path(key)
            create_file(path, text.encode())
            written.append(path)
    except BaseException:
        for path in reversed(written):
            path.unlink()
        raise
    return tuple(written)


def _number_entries(record: OpenRecord, entries: Sequence[EntryData]) -> dict[str, str]:
    """The files of new entries by their ids, in their order."""
    year = str(record.today.year)
    last = max((key for key in record.facts.entries if key.startswith(f"{year}/")), default="")
    number = int(last.partition("/")[2] or 0)
    if number + len(entries) > MAX_ENTRIES:
        raise ProblemError([_report_full_year(record, number)])
    return {
        f"{year}/{number + at:04}": format_entry(add_salt(data))
        for at, data in enumerate(entries, 1)
    }


def _report_full_year(record: OpenRecord, number: int) -> Problem:
    return Problem(
        "record-entry-name",
        f"a year holds {MAX_ENTRIES} entries, and {record.today.year} has {number} of them",
        Place(str(record.get_entry_path(str(record.today.year)).with_suffix("")), 0),
        f"Write down {MAX_ENTRIES - number} at the most, and the others next year.",
    )


def add_salt(data: EntryData) -> EntryData:
    """The same fields with a salt, if there is a text that needs one."""
    needed = any(data.get(name) for name in RecordEntry.TEXTS) and not data.get("salt")
    return {**data, "salt": generate_salt().hex()} if needed else data


def _parse_entry(record: OpenRecord, key: str, text: str) -> Document:
    """The file of a new entry as a build would read it. Raises `ProblemError`."""
    path = record.get_entry_path(key)
    name = PurePosixPath(path.relative_to(record.content).as_posix())
    return parse_document(name, text.encode(), str(path))


def _type_entry(document: Document) -> RecordEntry:
    """The facts of an entry. Raises `ProblemError`."""
    facts, problems = validate_document(RecordEntry, document, BuildCache())
    if facts is None:
        raise ProblemError(problems)
    return facts


def create_file(path: Path, data: bytes) -> None:
    """Create a file whole, on the disk when it returns; what is there already is never replaced.

    Raises `OSError`, which is `FileExistsError` with the path for a file that is there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = write_partial_file(path, data)
    try:
        move_to_new_name(partial, path)
    except FileExistsError as error:  # the system names the file beside it
        raise FileExistsError(error.errno, error.strerror, str(path)) from error
    finally:
        partial.unlink(missing_ok=True)
    fsync_paths(path.parent)
