"""Writes on this computer's disks, durable or at once, and permissions of what is published."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from secrets import token_hex

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


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def create_public_file(path: str, data: bytes) -> None:
    """Create a file that everybody may read, by few calls of the system. Raises `OSError`."""
    descriptor = os.open(path, _NEW_FILE, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        mode = os.fstat(descriptor).st_mode
    finally:
        os.close(descriptor)
    if mode & _FILE_READERS != _FILE_READERS:
        Path(path).chmod(mode | _FILE_READERS)


def create_public_folder(root: Path, folder: PurePosixPath) -> None:
    """Create `folder` below `root`, and what is missing on the way, readable for all. Raises `OSError`."""
    place = str(root / folder)
    if not os.path.isdir(place) and not _try_public_folder(place):  # noqa: PTH112 - thousands of them
        for step in reversed((folder, *folder.parents)):
            _create_one_folder(root / step)


def _try_public_folder(place: str) -> bool:
    """Create one folder in another that is there; False where that cannot be."""
    try:
        os.mkdir(place)  # noqa: PTH102 - thousands of them
    except OSError:
        return False
    mode = os.stat(place).st_mode  # noqa: PTH116
    if mode & _FOLDER_READERS != _FOLDER_READERS:
        Path(place).chmod(mode | _FOLDER_READERS)
    return True


def _create_one_folder(place: Path) -> None:
    """Create a folder unless there is one, and say of the first that cannot be made why. Raises `OSError`."""
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


PARTIAL_FILE_NAME = re.compile(r"\.trustpages-[0-9a-f]{16}\.new")
"""The name of a file that is not complete yet."""


_UNSUPPORTED_LINK_ERRNOS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
"""Errors of disks without hard links, such as memory sticks and some shared folders."""


def write_partial_file(place: Path, data: bytes) -> Path:
    """Write a partial file beside `place`, and wait until it is on the disk."""
    partial = place.with_name(f".trustpages-{token_hex(8)}.new")
    try:
        with partial.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:  # a full disk has no room for what is half written, either
        partial.unlink(missing_ok=True)
        raise
    return partial


def move_to_new_name(partial: Path, place: Path) -> None:
    """Give a complete file its name. Raises `FileExistsError` if that is taken."""
    try:
        os.link(partial, place)
    except OSError as error:
        if error.errno not in _UNSUPPORTED_LINK_ERRNOS:
            raise
        with place.open("xb"):  # takes the name, and its bytes follow at once
            partial.replace(place)


def replace_file_durably(place: Path, data: bytes) -> None:
    """Put a file in place of another: a cut leaves the one or the other, whole. Raises `OSError`."""
    partial = write_partial_file(place, data)
    try:
        partial.replace(place)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    fsync_paths(place.parent)


def remove_partial_files(root: Path) -> None:
    """Remove the partial files of a run that was killed."""
    for place in root.rglob("*.new"):
        if PARTIAL_FILE_NAME.fullmatch(place.name) and is_regular_file(place):
            place.unlink()


def is_regular_file(place: Path) -> bool:
    """Whether there is a regular file, and no link to one."""
    return place.is_file() and not place.is_symlink()


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
