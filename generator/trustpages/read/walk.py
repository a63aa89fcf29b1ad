"""Which files the content folder holds, down all its folders, links inside it included."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath

from trustpages.problem import Problem, Rejected
from trustpages.read.folder import Folder
from trustpages.read.names import is_passed_over
from trustpages.read.opening import special
from trustpages.stamps import Stamp, proven, stamp

_MOST = 20_000


@dataclass(slots=True)
class _Way:
    """How far the walk has come: what it found, and what stood in the way."""

    folder: Folder
    found: list[tuple[PurePosixPath, Stamp]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: int = 0
    before: int = field(default_factory=proven)


def walk(folder: Folder) -> tuple[list[tuple[PurePosixPath, Stamp]], list[Problem]]:
    """All plain files by their path in the folder, sorted, each with its stamp; and what cannot be read.

    Hidden files, those that begin with `_`, and what editors and systems leave behind are passed
    over. At most 20,000 files and folders are looked at: links can multiply them without end.
    """
    way = _Way(folder)
    _enter(way, "", (folder.root,), plain=True)
    return way.found, way.problems


def _enter(way: _Way, inside: str, above: tuple[Path, ...], *, plain: bool) -> None:
    try:
        with os.scandir(above[-1]) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        way.problems.append(way.folder.unreadable(_path(inside), error))
        return
    for entry in found:
        path = _path(f"{inside}{entry.name}")
        if not is_passed_over(path):
            _meet(way, path, entry, above, plain=plain)


def _meet(
    way: _Way, path: PurePosixPath, entry: os.DirEntry[str], above: tuple[Path, ...], *, plain: bool
) -> None:
    way.seen += 1
    if way.seen > _MOST:
        if way.seen == _MOST + 1:
            way.problems.append(_too_many(way.folder))
        return
    try:
        linked = entry.is_symlink()
        real = way.folder.real(path) if linked else None
        about = real.stat() if real else entry.stat(follow_symlinks=False)
    except Rejected as rejected:
        way.problems.extend(rejected.problems)
    except OSError as error:
        way.problems.append(way.folder.unreadable(path, error))
    else:
        if stat.S_ISREG(about.st_mode):
            way.found.append((path, stamp(about, way.before) if plain and not linked else ()))
        elif not stat.S_ISDIR(about.st_mode):
            way.problems.append(special(way.folder, path))
        else:
            _descend(
                way, path, (*above, real or above[-1] / entry.name), plain=plain and not linked
            )


def _descend(way: _Way, path: PurePosixPath, above: tuple[Path, ...], *, plain: bool) -> None:
    if above[-1] in above[:-1]:
        way.problems.append(way.folder.loop(path))
    else:
        _enter(way, f"{path}/", above, plain=plain)


@lru_cache(maxsize=8192)
def _path(text: str) -> PurePosixPath:
    return PurePosixPath(text)


def _too_many(folder: Folder) -> Problem:
    return folder.problem(
        "too-many-files",
        f"the content folder holds more than {_MOST:,} files and folders",
        PurePosixPath(),
        "check that this is the right folder, and that no link multiplies another one",
    )
