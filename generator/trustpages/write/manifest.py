"""The list of what we made: every file with its digest and size, kept in the output folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath

MANIFEST = PurePosixPath(".trustpages-manifest.json")
IGNORE = PurePosixPath(".gitignore")
FURNITURE = frozenset({MANIFEST, IGNORE})
"""Files that we keep in the folder and that are no part of the site."""

IGNORED = b"*\n!.gitignore\n"
"""What our `.gitignore` says: git sees this one file and nothing that was built."""


def digests(files: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, str]:
    """The SHA-256 of each file, in hexadecimal."""
    return {path: sha256(data).hexdigest() for path, data in files.items()}


def drawn(
    files: Mapping[PurePosixPath, bytes], listed: Mapping[PurePosixPath, str], tool: str
) -> bytes:
    """The manifest as JSON: `{"files": {path: {"sha256", "size"}}, "tool": tool}`, keys sorted."""
    entries = {
        str(path): {"sha256": listed[path], "size": len(data)} for path, data in files.items()
    }
    text = json.dumps({"files": entries, "tool": tool}, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def listed_in(data: bytes) -> dict[PurePosixPath, str] | None:
    """The paths of a manifest with their digests; None when it is damaged or none of ours."""
    try:
        files = json.loads(data)["files"]
        return {PurePosixPath(path): str(entry["sha256"]) for path, entry in files.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
