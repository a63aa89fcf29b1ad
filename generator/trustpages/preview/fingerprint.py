"""What the watched folders hold, by content: the truth behind every hint that something changed."""

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

from trustpages.litter import is_litter
from trustpages.stamps import Stamp, proven, stamp


@dataclass(frozen=True, slots=True)
class Print:
    """One file: the SHA-256 of its content, or a word for what cannot be read; equal if that is.

    `stamp` is what the file system says of it, () if that cannot be trusted to show the next change.
    """

    digest: str
    stamp: Stamp = field(default=(), compare=False)


Prints: TypeAlias = Mapping[Path, Print]


def matters(path: PurePath, ignored: Sequence[PurePath] = ()) -> bool:
    """Whether a path, relative to a watched folder or absolute like `ignored`, is not litter."""
    return not any(map(is_litter, path.parts)) and not any(
        path.is_relative_to(out) for out in ignored
    )


def fingerprint(
    folders: Sequence[Path], known: Prints | None = None, *, ignored: Sequence[Path] = ()
) -> Prints:
    """Every file that matters, links followed; a folder that cannot be entered stands for itself.

    Files whose size, times and inode are as in `known` are not read again. `ignored` are folders
    that are passed over. Whatever vanishes on the way is not there; nothing is raised.
    """
    past = known or {}
    before = proven()
    out = frozenset(os.path.realpath(path) for path in ignored)
    return {
        (known_as := _path(path)): _print(path, found, past.get(known_as), before)
        for path, found in _walk([str(folder) for folder in folders], out)
    }


@lru_cache(maxsize=65536)
def _path(text: str) -> Path:
    return Path(text)


Found: TypeAlias = "os.stat_result | str"
"""What the system says of a file, or what can be said of something that is none."""


def _walk(waiting: list[str], out: frozenset[str]) -> Iterator[tuple[str, Found]]:
    """All files below some folders, every real folder once, however many links lead to it."""
    seen: set[tuple[int, int]] = set()
    while waiting:
        folder = waiting.pop()
        try:
            about = os.stat(folder)  # noqa: PTH116 - this runs at every save, and text is faster
            with os.scandir(folder) as entries:
                inside = sorted(entries, key=attrgetter("name"))
        except OSError as error:
            yield folder, _fault(error)
            continue
        if (about.st_dev, about.st_ino) in seen or (out and os.path.realpath(folder) in out):
            continue
        seen.add((about.st_dev, about.st_ino))
        for entry in inside:
            if not is_litter(entry.name):
                yield from _met(entry, waiting)


def _met(entry: os.DirEntry[str], waiting: list[str]) -> Iterator[tuple[str, Found]]:
    """A file as it is, a link to a folder as a link; folders are put with those that wait."""
    try:
        about = entry.stat()
    except OSError as error:
        if entry.is_symlink() or not isinstance(error, FileNotFoundError):
            yield entry.path, _fault(error)
        return
    if not stat.S_ISDIR(about.st_mode):
        yield entry.path, about
        return
    waiting.append(entry.path)
    if entry.is_symlink():
        yield entry.path, f"link to {os.path.realpath(entry.path)}"


def _print(path: str, found: Found, past: Print | None, before: int) -> Print:
    if isinstance(found, str):
        return Print(found)
    if not stat.S_ISREG(found.st_mode):
        return Print("not a file")
    seen = stamp(found, before)
    if past and seen and past.stamp == seen:
        return past
    return Print(_digest(path), seen)


def _digest(path: str) -> str:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return _fault(error)


def _fault(error: OSError) -> str:
    return f"cannot be read: {error.strerror}"
