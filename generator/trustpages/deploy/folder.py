"""A folder that a web server shows; what the engine notes lies in a folder beside it, `NAME.trustpages`."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Mapping
from hashlib import file_digest
from pathlib import Path, PurePosixPath

from trustpages.deploy import disk
from trustpages.deploy.source import is_state
from trustpages.deploy.store import STATE, Failed, Moved

MOST = 100_000
"""Files in a folder; no site of a shop has more, so it is the wrong one."""

_HUGE = 256_000_000
"""Bytes from which on a file's size and time stand for its content."""


class FolderStore:
    """A folder on this computer; every file is put whole, under its name at once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._notes = disk.notes_beside(root)

    @property
    def name(self) -> str:
        return f"folder {self._root}"

    def marks(self) -> Mapping[PurePosixPath, str]:
        """The SHA-256 of each file; links are told by where they lead, and never followed."""
        with disk.told(self._root):
            return dict(_marks(self._root)) if self._root.exists() else {}

    def read(self, path: PurePosixPath) -> bytes | None:
        with disk.told(self._root):
            return disk.read(*self._spot(path))

    def create(self, path: PurePosixPath, data: bytes) -> bool:
        with disk.told(self._root):
            return disk.create(*self._spot(path), data)

    def put(self, files: Mapping[PurePosixPath, bytes], moved: Moved) -> None:
        for root in (self._root, self._notes):
            mine = {
                spot[1]: data
                for path, data in files.items()
                if (spot := self._spot(path))[0] == root
            }
            with disk.told(root):
                disk.put(root, mine, moved)

    def remove(self, paths: Collection[PurePosixPath]) -> None:
        for path in paths:
            root, inner = self._spot(path)
            with disk.told(root):
                disk.remove(root, [inner])

    def finish(self, message: str) -> None:
        """All is public already; what a run that was killed left half written goes."""
        for root in (self._root, self._notes):
            with disk.told(root):
                disk.sweep(root)

    def _spot(self, path: PurePosixPath) -> tuple[Path, PurePosixPath]:
        if is_state(path):
            return self._notes, path.relative_to(STATE)
        return self._root, path


def _marks(root: Path) -> Iterator[tuple[PurePosixPath, str]]:
    count = 0
    for folder, inner, names in os.walk(root):
        links = [name for name in inner if Path(folder, name).is_symlink()]
        for name in sorted([*names, *links]):
            if disk.NEW.fullmatch(name):
                continue
            count += 1
            if count > MOST:
                raise Failed(
                    f"it holds more than {MOST} files", "Look whether it is the right one."
                )
            place = Path(folder, name)
            yield PurePosixPath(place.relative_to(root).as_posix()), _mark(place)


def _mark(place: Path) -> str:
    found = place.lstat()
    if stat.S_ISLNK(found.st_mode):
        return f"link to {place.readlink()}"
    if not stat.S_ISREG(found.st_mode):
        return "no file"
    if found.st_size > _HUGE:
        return f"{found.st_size} bytes of {found.st_mtime_ns}"
    try:
        with place.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except PermissionError:
        return "closed to us"
