"""The history of a target: a record of each version, and the content of files that were replaced since."""

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
"""What parsing damaged state files raises."""

_SHA256_HEX = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """A version in the list: its number, time of publication (UTC, ISO 8601) and number of files."""

    number: int
    published_at: str
    file_count: int


@dataclass(frozen=True, slots=True)
class History:
    """The versions of a target, oldest first, and the digests of the former files that it keeps as blobs."""

    versions: tuple[VersionSummary, ...] = ()
    blobs: frozenset[str] = frozenset()

    @property
    def latest_number(self) -> int:
        """The number of the last version that was completed; 0 when there is none."""
        return self.versions[-1].number if self.versions else 0


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """One version: base URL, tool, and for every file its SHA-256 and its fingerprint in the store."""

    number: int
    site: str
    tool: str
    files: Mapping[PurePosixPath, str] = field(repr=False)
    fingerprints: Mapping[PurePosixPath, str] = field(repr=False)


def record_path(number: int) -> PurePosixPath:
    """The path of a version's record."""
    return STATE_FOLDER / "generations" / f"{number:04}.json"


def blob_path(digest: str) -> PurePosixPath:
    """The path of a former file's content."""
    return STATE_FOLDER / "blobs" / digest


def serialize_record(record: VersionRecord, manifest: str) -> bytes:
    """A record as JSON with sorted keys; `manifest` is the digest of the version's manifest."""
    return _serialize_json(
        {
            "files": {str(path): digest for path, digest in record.files.items()},
            "manifest": manifest,
            "marks": {str(path): value for path, value in record.fingerprints.items()},
            "number": record.number,
            "site": record.site,
            "tool": record.tool,
        }
    )


def parse_record(data: bytes | None) -> VersionRecord | None:
    """The record of a version; None where there is none, or it is damaged."""
    try:
        fields = json.loads(data or b"")
        return VersionRecord(
            int(fields["number"]),
            str(fields["site"]),
            str(fields["tool"]),
            _parse_path_map(fields["files"]),
            _parse_path_map(fields["marks"]),
        )
    except PARSE_ERRORS:
        return None


def serialize_history(history: History) -> bytes:
    """The list of versions as JSON with sorted keys."""
    versions = [
        {"files": item.file_count, "number": item.number, "when": item.published_at}
        for item in history.versions
    ]
    return _serialize_json({"blobs": sorted(history.blobs), "versions": versions})


def parse_history(data: bytes | None) -> History:
    """The list of versions; an empty one for None. Raises `DeployError` when it is damaged."""
    if data is None:
        return History()
    try:
        fields = json.loads(data)
        versions = [
            VersionSummary(int(item["number"]), str(item["when"]), int(item["files"]))
            for item in fields["versions"]
        ]
        return History(tuple(versions), filter_digests(fields["blobs"]))
    except PARSE_ERRORS as error:
        raise DeployError(
            "its list of former versions is damaged (generations.json)",
            "Put it back from a backup, or remove it: then the former versions are lost.",
        ) from error


def filter_digests(values: Iterable[Any]) -> frozenset[str]:
    """The values that are SHA-256 digests; nothing else may become the name of a file."""
    return frozenset(item for item in map(str, values) if _SHA256_HEX.fullmatch(item))


def filter_fingerprints(
    digests: Mapping[PurePosixPath, str], fingerprints: Mapping[PurePosixPath, str]
) -> dict[PurePosixPath, str]:
    """The fingerprints of a version's files, without those that are the digest of other content."""
    return {
        path: fingerprint
        for path, digest in digests.items()
        if (fingerprint := fingerprints.get(path)) is not None
        if fingerprint == digest or not _SHA256_HEX.fullmatch(fingerprint)
    }


def _parse_path_map(fields: Mapping[str, Any]) -> dict[PurePosixPath, str]:
    return {PurePosixPath(path): str(value) for path, value in fields.items()}


def _serialize_json(fields: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(fields, indent=1, sort_keys=True)}\n".encode()
