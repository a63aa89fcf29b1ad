"""Fingerprints of the files in watched folders, to see whether somebody is still writing."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from pathlib import Path, PurePath
from typing import TypeAlias

from trustpages.file_reader import FileSignature, compute_file_signature, compute_trust_cutoff
from trustpages.ignored_files import is_ignored_name


@dataclass(frozen=True, slots=True)
class FileFingerprint:
    """One file; two are equal if their digests are.

    `digest` is the SHA-256 of its content in hexadecimal, or the reason why it cannot be read. `signature`
    is what the file system says of it, () if that cannot be trusted to show the next change.
    """

    digest: str
    signature: FileSignature = field(default=(), compare=False)


Fingerprints: TypeAlias = Mapping[Path, FileFingerprint]


def is_relevant_path(path: PurePath, ignored: Sequence[PurePath] = ()) -> bool:
    """Whether a path, relative to a watched folder or absolute like `ignored`, is not of an ignored name."""
    return not any(map(is_ignored_name, path.parts)) and not any(
        path.is_relative_to(out) for out in ignored
    )


def fingerprint_folders(
    folders: Sequence[Path], known: Fingerprints | None = None, *, ignored: Sequence[Path] = ()
) -> Fingerprints:
    """Every file that matters, links followed; a folder that cannot be entered stands for itself.

    Files whose size, times and inode are as in `known` are not read again. `ignored` are folders
    that are passed over. Whatever vanishes on the way is not there; nothing is raised.
    """
    known_prints = known or {}
    cutoff = compute_trust_cutoff()
    ignored_paths = frozenset(os.path.realpath(path) for path in ignored)
    return {
        (known_as := _intern_path(path)): _fingerprint_entry(
            path, found, known_prints.get(known_as), cutoff
        )
        for path, found in _walk_folders([str(folder) for folder in folders], ignored_paths)
    }


@lru_cache(maxsize=65536)  # at most 65536 paths; parses a text, asks no disk
def _intern_path(text: str) -> Path:
    return Path(text)


FileStatus: TypeAlias = "os.stat_result | str"
"""What the system says of a file, or what can be said of something that is none."""


def _walk_folders(
    pending: list[str], ignored_paths: frozenset[str]
) -> Iterator[tuple[str, FileStatus]]:
    """All files below some folders, every real folder once, however many links lead to it."""
    seen: set[tuple[int, int]] = set()
    while pending:
        folder = pending.pop()
        try:
            status = os.stat(folder)  # noqa: PTH116 - this runs at every save, and text is faster
            with os.scandir(folder) as entries:
                inside = sorted(entries, key=attrgetter("name"))
        except OSError as error:
            yield folder, _describe_read_error(error)
            continue
        if (status.st_dev, status.st_ino) in seen or (
            ignored_paths and os.path.realpath(folder) in ignored_paths
        ):
            continue
        seen.add((status.st_dev, status.st_ino))
        for entry in inside:
            if not is_ignored_name(entry.name):
                yield from _visit_dir_entry(entry, pending)


def _visit_dir_entry(
    entry: os.DirEntry[str], pending: list[str]
) -> Iterator[tuple[str, FileStatus]]:
    """A file as it is, a link to a folder as a link; folders are put with those that wait."""
    try:
        status = entry.stat()
    except OSError as error:
        if entry.is_symlink() or not isinstance(error, FileNotFoundError):
            yield entry.path, _describe_read_error(error)
        return
    if not stat.S_ISDIR(status.st_mode):
        yield entry.path, status
        return
    pending.append(entry.path)
    if entry.is_symlink():
        yield entry.path, f"link to {os.path.realpath(entry.path)}"


def _fingerprint_entry(
    path: str, found: FileStatus, known: FileFingerprint | None, cutoff: int
) -> FileFingerprint:
    if isinstance(found, str):
        return FileFingerprint(found)
    if not stat.S_ISREG(found.st_mode):
        return FileFingerprint("not a file")
    signature = compute_file_signature(found, cutoff)
    if known and signature and known.signature == signature:
        return known
    return FileFingerprint(_hash_file(path), signature)


def _hash_file(path: str) -> str:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return _describe_read_error(error)


def _describe_read_error(error: OSError) -> str:
    return f"cannot be read: {error.strerror}"
