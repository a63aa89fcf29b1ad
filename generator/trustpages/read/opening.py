"""Opening a file safely: inside the folder, a plain file, not too big, whatever moves meanwhile."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath

from trustpages.kept import kept
from trustpages.problem import Problem, Rejected
from trustpages.read.folder import Folder
from trustpages.read.names import Kind, kind_of
from trustpages.stamps import Stamp

_MEGA = 1_000_000
_VIDEOS = {".mp4", ".webm"}
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_PLAIN = os.O_RDONLY | _NO_LINK | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_FOLDER = os.O_RDONLY | _NO_LINK | getattr(os, "O_DIRECTORY", 0)


def bytes_of(folder: Folder, path: PurePosixPath, stamp: Stamp = ()) -> bytes:
    """The bytes of one plain file inside the folder; raises `Rejected` for anything else.

    `stamp` is equal while the file is the same: then it is not read again; () where nobody knows.
    Documents may have 1 MB, videos 200 MB, pictures and the rest 30 MB.
    """
    return _once(folder, path, stamp) if stamp else _bytes(folder, path)


@kept(lambda _, path, __: path)
def _once(folder: Folder, path: PurePosixPath, _: Stamp) -> bytes:
    return _bytes(folder, path)


def _bytes(folder: Folder, path: PurePosixPath) -> bytes:
    real = folder.real(path)
    limit = limit_of(path)
    try:
        with open(_descriptor(folder.root, real), "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise Rejected([special(folder, path)])
            data = file.read(limit + 1) if state.st_size <= limit else b""
    except OSError as error:
        raise Rejected([folder.unreadable(path, error)]) from None
    if max(state.st_size, len(data)) > limit:
        raise Rejected([_too_big(folder, path, state.st_size, limit)])
    return data


def limit_of(path: PurePosixPath) -> int:
    """How many bytes a file may have, by its kind."""
    if kind_of(path) is not Kind.FILE:
        return _MEGA
    return 200 * _MEGA if path.suffix.lower() in _VIDEOS else 30 * _MEGA


def special(folder: Folder, path: PurePosixPath) -> Problem:
    return folder.problem(
        "special-file",
        "this is neither a file nor a folder but a device or a channel between programs",
        path,
        "move it out of the content folder",
    )


def _descriptor(root: Path, real: Path) -> int:
    """Open a resolved path step by step, so that no link slips in after it was looked at."""
    parts = real.relative_to(root).parts
    if os.open not in os.supports_dir_fd:
        return os.open(real, _PLAIN)
    descriptor = os.open(root, _FOLDER)
    for part, flags in zip(parts, (*[_FOLDER] * (len(parts) - 1), _PLAIN), strict=True):
        outer = descriptor
        try:
            descriptor = os.open(part, flags, dir_fd=outer)
        finally:
            os.close(outer)
    return descriptor


def _too_big(folder: Folder, path: PurePosixPath, size: int, limit: int) -> Problem:
    return folder.problem(
        "too-big",
        f"the file has {size / _MEGA:.1f} MB; a file of its kind may have {limit // _MEGA} MB",
        path,
        "split the text into several files"
        if limit == _MEGA
        else "save it smaller: fewer pixels or a stronger compression",
    )
