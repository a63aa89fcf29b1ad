"""The versions that a target remembers: a record of each, and the bytes of what has been replaced since."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from trustpages.deploy.store import STATE_FOLDER, DeployError

HISTORY_PATH = STATE_FOLDER / "generations.json"
PARSE_ERRORS = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading damaged notes raises."""

_SHA256_HEX = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """A version in the list: its number, when it was put there (UTC, ISO 8601), how many files it has."""

    number: int
    published_at: str
    file_count: int


@dataclass(frozen=True, slots=True)
class History:
    """What a target remembers: versions, oldest first, and the digests of the former files it keeps."""

    versions: tuple[VersionSummary, ...] = ()
    blobs: frozenset[str] = frozenset()

    @property
    def latest_number(self) -> int:
        """The number of the version that was finished last; 0 when there is none."""
        return self.versions[-1].number if self.versions else 0


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """One version: the digest of every file, and the mark that its place gave it."""

    number: int
    site: str
    tool: str
    files: Mapping[PurePosixPath, str] = field(repr=False)
    fingerprints: Mapping[PurePosixPath, str] = field(repr=False)


def record_path(number: int) -> PurePosixPath:
    """Where the record of a version stands."""
    return STATE_FOLDER / "generations" / f"{number:04}.json"


def blob_path(digest: str) -> PurePosixPath:
    """Where the bytes of a former file stand."""
    return STATE_FOLDER / "blobs" / digest


def serialize_record(record: VersionRecord, manifest: str) -> bytes:
    """A record as JSON, keys sorted; `manifest` is the digest of the version's manifest."""
    return _serialize_json(
        {
            "files": {str(path): digest for path, digest in record.files.items()},
            "manifest": manifest,
            "marks": {str(path): mark for path, mark in record.fingerprints.items()},
            "number": record.number,
            "site": record.site,
            "tool": record.tool,
        }
    )


def parse_record(data: bytes | None) -> VersionRecord | None:
    """The record of a version; None where there is none, or a damaged one."""
    try:
        said = json.loads(data or b"")
        return VersionRecord(
            int(said["number"]),
            str(said["site"]),
            str(said["tool"]),
            _parse_path_map(said["files"]),
            _parse_path_map(said["marks"]),
        )
    except PARSE_ERRORS:
        return None


def serialize_history(index: History) -> bytes:
    """The list of versions as JSON, keys sorted."""
    versions = [
        {"files": one.file_count, "number": one.number, "when": one.published_at}
        for one in index.versions
    ]
    return _serialize_json({"blobs": sorted(index.blobs), "versions": versions})


def parse_history(data: bytes | None) -> History:
    """The list of versions; an empty one where there is none. Raises `Failed` when it is damaged."""
    if data is None:
        return History()
    try:
        said = json.loads(data)
        versions = [
            VersionSummary(int(one["number"]), str(one["when"]), int(one["files"]))
            for one in said["versions"]
        ]
        return History(tuple(versions), filter_digests(said["blobs"]))
    except PARSE_ERRORS as error:
        raise DeployError(
            "its list of former versions is damaged (generations.json)",
            "Put it back from a backup, or remove it: then the former versions are lost.",
        ) from error


def filter_digests(said: Iterable[Any]) -> frozenset[str]:
    """What is a digest among some values; nothing else may become the name of a file."""
    return frozenset(one for one in map(str, said) if _SHA256_HEX.fullmatch(one))


def filter_fingerprints(
    digests: Mapping[PurePosixPath, str], marks: Mapping[PurePosixPath, str]
) -> dict[PurePosixPath, str]:
    """The marks of a version's files; a mark that is a digest, and not the file's, is somebody else's."""
    return {
        path: mark
        for path, digest in digests.items()
        if (mark := marks.get(path)) is not None
        if mark == digest or not _SHA256_HEX.fullmatch(mark)
    }


def _parse_path_map(said: Mapping[str, Any]) -> dict[PurePosixPath, str]:
    return {PurePosixPath(path): str(value) for path, value in said.items()}


def _serialize_json(said: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(said, indent=1, sort_keys=True)}\n".encode()
