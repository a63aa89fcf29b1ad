"""Writes on this computer's disks, durable or at once, and permissions of what is published."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

_CAN_SYNC_FOLDERS = os.name != "nt"
"""Windows opens no folder, so only files are synchronized there."""


def fsync_paths(*paths: Path) -> None:
    """Wait until files and folders are on the disk; fastest after all were written. Raises `OSError`."""
    for path in paths:
        if _CAN_SYNC_FOLDERS or path.is_file():
            descriptor = os.open(path, os.O_RDONLY if _CAN_SYNC_FOLDERS else os.O_RDWR)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


_FILE_READERS, _FOLDER_READERS = 0o444, 0o555


def add_read_permission(path: Path) -> None:
    """Let everybody read a file, or look into a folder, whatever the umask is. Raises `OSError`.

    A web server mostly runs under another account.
    """
    path.chmod(path.stat().st_mode | (_FOLDER_READERS if path.is_dir() else _FILE_READERS))


def create_public_folder(root: Path, folder: PurePosixPath) -> None:
    """Create `folder` below `root`, and what is missing on the way, readable for all. Raises `OSError`."""
    for step in reversed((folder, *folder.parents)):
        place = root / step
        if not place.is_dir():
            place.mkdir(exist_ok=True)
            add_read_permission(place)


def replace_file(path: Path, *parts: bytes) -> None:
    """Put a file of some parts in place of what stands at a path: others see the one or the other, whole.

    Raises `OSError`. A power failure may damage it, since nothing waits until it is on the disk.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            file.writelines(parts)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def scan_folder(
    folder: str, folders: Collection[str], prefix: str = ""
) -> Iterator[tuple[str, os.stat_result]]:
    """Everything in a folder by its path behind `prefix`, links not followed. Raises `OSError`.

    Of the folders in it only those that `folders` names are looked into; the others count as they are.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{prefix}{entry.name}"
            if path in folders and entry.is_dir(follow_symlinks=False):
                yield from scan_folder(entry.path, folders, f"{path}/")
            else:
                with suppress(FileNotFoundError):  # it was deleted since the folder was listed
                    yield path, entry.stat(follow_symlinks=False)
