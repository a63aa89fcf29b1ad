"""The record of a finished build, and whether the same build would change anything.

It answers before anything heavy is imported. The record names all that a build depends on: the program and
the data it brings, every file and folder that was read, the day, and the output folder as it was left.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import zoneinfo
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from functools import cache
from hashlib import file_digest
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

from trustpages import __version__
from trustpages.file_reader import FileReader, FileSignature, compute_file_signature
from trustpages.local_disk import scan_folder

OutputFiles: TypeAlias = dict[str, tuple[str, FileSignature]]
"""Files of the output folder by path: SHA-256 in hexadecimal, and signature (() if none can be trusted)."""

FORMAT = 1
"""Raised when the fields of a record change their meaning."""


@dataclass(frozen=True, slots=True)
class BuildRecord:
    """What a build depended on and what came of it.

    `program` is what `describe_program` gave; `inputs` the reads of a `FileReader`; `day` (ISO 8601) is
    counted in `time_zone`. `output` are the files of the output folder `folder`, None if nothing was
    written; `result` is the caller's own, values for JSON.
    """

    program: str
    inputs: Mapping[str, Any]
    time_zone: str
    day: str
    folder: str
    output: OutputFiles | None
    result: Mapping[str, Any]


def serialize_build_record(record: BuildRecord) -> bytes:
    """The record as JSON, without spaces."""
    values = {one.name: getattr(record, one.name) for one in fields(record)}
    return json.dumps({"format": FORMAT, **values}, separators=(",", ":")).encode()


def parse_build_record(data: bytes) -> BuildRecord | None:
    """A record of this format; None for anything else."""
    try:
        values = json.loads(data)
        if values.pop("format") != FORMAT:
            return None
        record = BuildRecord(**values)
        output = record.output and {
            path: (digest, tuple(signature)) for path, (digest, signature) in record.output.items()
        }
        return replace(record, output=output)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


@cache
def describe_program() -> str:
    """The versions of the program, of Python, and of the packages and data beside it.

    The program's own files are told by size and time, so that a change of them counts without a new version.
    """
    return json.dumps(
        [
            __version__,
            sys.version,
            sorted({name for _, names in _find_package_folders() for name in names}),
            [_describe_zone_data(folder) for folder in zoneinfo.TZPATH],
            sorted(_describe_files(os.path.dirname(__file__))),  # noqa: PTH120 - before anything is loaded
        ]
    )


def list_paths(record: BuildRecord, output: str) -> Iterator[str]:
    """Every file and folder whose state a record depends on; some of them are absent.

    `output` is the output folder as it was typed, so that a link on the way to it counts.
    """
    package = os.path.dirname(__file__)  # noqa: PTH120 - as above
    files = [path for path, _, _ in _describe_files(package)]
    yield from files
    yield from {os.path.dirname(path) for path in files}  # noqa: PTH120
    packages = {folder for folder, _ in _find_package_folders()}
    here = os.getcwd()  # noqa: PTH109 - changes with everything that is put there
    yield from (folder for folder in sys.path if folder in packages or folder != here)
    yield from (os.path.join(folder, name) for folder in zoneinfo.TZPATH for name in _ZONE_FILES)  # noqa: PTH118
    for part in ("files", "folders", "paths"):
        yield from (one[0] for one in record.inputs[part])
    own = [path for path, (digest, _) in (record.output or {}).items() if digest]
    for path in {*own, *(str(parent) for one in own for parent in PurePosixPath(one).parents)}:
        yield f"{output}/{path}"


def _find_package_folders() -> Iterator[tuple[str, list[str]]]:
    """The folders with installed packages, and the names of their metadata, which hold their versions."""
    for folder in sys.path:
        try:
            names = [name for name in os.listdir(folder) if name.endswith("-info")]  # noqa: PTH208
        except OSError:
            continue
        if names:
            yield folder, names


_ZONE_FILES = ("tzdata.zi", "UTC")


def _describe_zone_data(folder: str) -> list[int]:
    """The state of a folder of time zones; packages of systems replace `tzdata.zi` with each release."""
    for name in _ZONE_FILES:
        try:
            found = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118
        except OSError:
            continue
        return [found.st_ino, found.st_size, found.st_mtime_ns]
    return []


def _describe_files(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _describe_files(entry.path)
            else:
                with suppress(OSError):  # a link that leads nowhere, as editors leave them
                    found = entry.stat()
                    yield entry.path, found.st_size, found.st_mtime_ns


def record_output(output: Path, digests: Mapping[str, str]) -> OutputFiles:
    """The files of a folder that was just written; `digests` are the SHA-256 of ours, by path.

    No signature is trusted: somebody may have changed a file since it was written. What is not ours is listed
    without a digest: it was no hindrance, whatever it holds. Raises OSError.
    """
    return {path: (digests.get(path, ""), ()) for path, _ in _scan_output(output, digests)}


def refresh_build_record(
    record: BuildRecord, folder: str, day: str, cutoff: int
) -> BuildRecord | None:
    """The record if a build on `day` into `folder` would find and leave everything as it is, else None.

    `folder` is where the output folder stands now, links followed. Files whose signatures prove nothing
    are read; their signatures are new in the record that is returned.
    """
    if (record.folder, record.day, record.program) != (folder, day, describe_program()):
        return None
    output = record.output and _refresh_output(Path(record.folder), record.output, cutoff)
    if output is None and record.output is not None:
        return None
    try:
        reader = FileReader.parse_reads(record.inputs)
    except (ValueError, TypeError, KeyError):
        return None
    if next(reader.find_changes(), None) is not None:
        return None
    return replace(record, inputs=reader.serialize_reads(), output=output)


def _refresh_output(output: Path, known: OutputFiles, cutoff: int) -> OutputFiles | None:
    """The files of a folder with their present signatures; None where it is not as it was."""
    fresh: OutputFiles = {}
    try:
        for path, found in _scan_output(
            output, [path for path, (digest, _) in known.items() if digest]
        ):
            digest, signature = known.get(path, (None, ()))
            current = compute_file_signature(found, cutoff) if digest else ()
            known_again = not digest or (signature and current == signature)
            if not known_again and not _has_digest(output / path, found, digest):
                return None
            fresh[path] = (digest or "", current)
    except OSError:
        return None
    return fresh if fresh.keys() == known.keys() else None


def _has_digest(path: Path, found: os.stat_result, digest: str | None) -> bool:
    if not stat.S_ISREG(found.st_mode):
        return False
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest() == digest


def _scan_output(output: Path, own: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Everything in a folder, links not followed; only folders with files of `own` are looked into."""
    folders = {str(parent) for path in own for parent in PurePosixPath(path).parents}
    return scan_folder(str(output), folders)
