"""Whether folders are as they were: by signatures of all files in them, or by digests of their bytes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import file_digest, sha256
from stat import S_ISDIR, S_ISREG

from trustpages.file_reader import MIN_TRUSTED_AGE_NS

MIN_TRUSTED_FINE_AGE_NS = 20_000_000
"""Nanoseconds: on a disk whose times have them, a younger file can change again without a new time.

The clock of the kernel ticks at least a hundred times a second.
"""
_NANOSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class FolderState:
    """The signature of all that lies in some folders.

    `changed_at` is the time of the last change (nanoseconds since 1970), and `trusted_age` how long ago that
    must be before the signature proves anything.
    """

    signature: str
    changed_at: int
    trusted_age: int

    def get_trusted_signature(self, now: int) -> str:
        """The signature if nothing can change any more without another one; else ""."""
        return self.signature if now - self.changed_at >= self.trusted_age else ""


def read_clock() -> int:
    """Nanoseconds since 1970, as files are stamped."""
    return time.time_ns()


def compute_folder_state(folders: Iterable[str]) -> FolderState:
    """What the system says of all files in folders, links followed. Raises OSError.

    The number of the disk does not count: each machine that shares a folder gives it another one.
    """
    digest, changed_at, trusted_age = sha256(), 0, MIN_TRUSTED_FINE_AGE_NS
    for folder in folders:
        for path, found in _walk_folder(folder):
            digest.update(
                f"{path}\0{found.st_ino} {found.st_size} "
                f"{found.st_mtime_ns} {found.st_ctime_ns}\n".encode("utf-8", "surrogateescape")
            )
            changed = max(found.st_mtime_ns, found.st_ctime_ns)
            changed_at = max(changed_at, changed)
            if not found.st_ctime_ns % _NANOSECONDS:
                trusted_age = MIN_TRUSTED_AGE_NS
    return FolderState(digest.hexdigest(), changed_at, trusted_age)


def compute_folder_digest(folders: Iterable[str]) -> str:
    """The SHA-256 of the paths and bytes of all files in folders, links followed. Raises OSError."""
    digest = sha256()
    for number, folder in enumerate(folders):
        for path, found in _walk_folder(folder):
            name = os.path.relpath(path, folder).replace(os.sep, "/")
            content = compute_file_digest(path) if S_ISREG(found.st_mode) else "no file"
            digest.update(f"{number} {name}\0{content}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def compute_file_digest(path: str) -> str:
    """The SHA-256 of a file in hexadecimal. Raises OSError."""
    with open(path, "rb") as file:  # noqa: PTH123 - thousands of them
        return file_digest(file, "sha256").hexdigest()


def list_folder_files(folder: str) -> frozenset[str]:
    """The paths of all files in a folder, counted from it. Raises OSError."""
    return frozenset(
        os.path.relpath(path, folder).replace(os.sep, "/") for path, _ in _walk_folder(folder)
    )


def _walk_folder(
    folder: str, outer: frozenset[tuple[int, int]] = frozenset()
) -> Iterator[tuple[str, os.stat_result]]:
    """Every file in a folder, sorted by name, with its status; `outer` are the folders around it.

    A link counts as what it leads to, and one that leads nowhere, or to a folder around it, as itself.
    """
    with os.scandir(folder) as entries:
        found = sorted(entries, key=_get_name)
    for entry in found:
        status = entry.stat(follow_symlinks=False)
        if entry.is_symlink():
            yield entry.path, status
            try:
                status = os.stat(entry.path)  # noqa: PTH116 - thousands of them
            except OSError:
                continue
        if not S_ISDIR(status.st_mode):
            yield entry.path, status
        elif (known := (status.st_dev, status.st_ino)) not in outer:
            yield from _walk_folder(entry.path, outer | {known})


def _get_name(entry: os.DirEntry[str]) -> str:
    return entry.name
