"""The versions that a target remembers: a record of each, and the bytes of what has been replaced since."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from trustpages.deploy.store import STATE, Failed

INDEX = STATE / "generations.json"
DAMAGE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading damaged notes raises."""

_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Version:
    """A version in the list: its number, when it was put there (UTC, ISO 8601), how many files it has."""

    number: int
    when: str
    files: int


@dataclass(frozen=True, slots=True)
class Index:
    """What a target remembers: versions, oldest first, and the digests of the former files it keeps."""

    versions: tuple[Version, ...] = ()
    blobs: frozenset[str] = frozenset()

    @property
    def last(self) -> int:
        """The number of the version that was finished last; 0 when there is none."""
        return self.versions[-1].number if self.versions else 0


@dataclass(frozen=True, slots=True)
class Record:
    """One version: the digest of every file, and the mark that its place gave it."""

    number: int
    site: str
    tool: str
    files: Mapping[PurePosixPath, str] = field(repr=False)
    marks: Mapping[PurePosixPath, str] = field(repr=False)


def record_path(number: int) -> PurePosixPath:
    """Where the record of a version stands."""
    return STATE / "generations" / f"{number:04}.json"


def blob_path(digest: str) -> PurePosixPath:
    """Where the bytes of a former file stand."""
    return STATE / "blobs" / digest


def drawn_record(record: Record, manifest: str) -> bytes:
    """A record as JSON, keys sorted; `manifest` is the digest of the version's manifest."""
    return _drawn(
        {
            "files": {str(path): digest for path, digest in record.files.items()},
            "manifest": manifest,
            "marks": {str(path): mark for path, mark in record.marks.items()},
            "number": record.number,
            "site": record.site,
            "tool": record.tool,
        }
    )


def record_in(data: bytes | None) -> Record | None:
    """The record of a version; None where there is none, or a damaged one."""
    try:
        said = json.loads(data or b"")
        return Record(
            int(said["number"]),
            str(said["site"]),
            str(said["tool"]),
            _by_path(said["files"]),
            _by_path(said["marks"]),
        )
    except DAMAGE:
        return None


def drawn_index(index: Index) -> bytes:
    """The list of versions as JSON, keys sorted."""
    versions = [
        {"files": one.files, "number": one.number, "when": one.when} for one in index.versions
    ]
    return _drawn({"blobs": sorted(index.blobs), "versions": versions})


def index_in(data: bytes | None) -> Index:
    """The list of versions; an empty one where there is none. Raises `Failed` when it is damaged."""
    if data is None:
        return Index()
    try:
        said = json.loads(data)
        versions = [
            Version(int(one["number"]), str(one["when"]), int(one["files"]))
            for one in said["versions"]
        ]
        return Index(tuple(versions), digests_in(said["blobs"]))
    except DAMAGE as error:
        raise Failed(
            "its list of former versions is damaged (generations.json)",
            "Put it back from a backup, or remove it: then the former versions are lost.",
        ) from error


def digests_in(said: Iterable[Any]) -> frozenset[str]:
    """What is a digest among some values; nothing else may become the name of a file."""
    return frozenset(one for one in map(str, said) if _DIGEST.fullmatch(one))


def marks_of(
    digests: Mapping[PurePosixPath, str], marks: Mapping[PurePosixPath, str]
) -> dict[PurePosixPath, str]:
    """The marks of a version's files; a mark that is a digest, and not the file's, is somebody else's."""
    return {
        path: mark
        for path, digest in digests.items()
        if (mark := marks.get(path)) is not None
        if mark == digest or not _DIGEST.fullmatch(mark)
    }


def _by_path(said: Mapping[str, Any]) -> dict[PurePosixPath, str]:
    return {PurePosixPath(path): str(value) for path, value in said.items()}


def _drawn(said: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(said, indent=1, sort_keys=True)}\n".encode()
