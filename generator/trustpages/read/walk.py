"""Which files the content folder holds, down all its folders, links inside it included."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from trustpages.problem import Problem, Rejected
from trustpages.read.folder import Folder
from trustpages.read.names import is_passed_over
from trustpages.read.opening import special

_MOST = 20_000


@dataclass(frozen=True, slots=True)
class _Way:
    """How far the walk has come: what it found, and what stood in the way."""

    folder: Folder
    found: list[PurePosixPath] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: list[PurePosixPath] = field(default_factory=list)


def walk(folder: Folder) -> tuple[list[PurePosixPath], list[Problem]]:
    """All plain files by their path in the folder, sorted, and what cannot be read at all.

    Hidden files, those that begin with `_`, and what editors and systems leave behind are passed
    over. At most 20,000 files and folders are looked at: links can multiply them without end.
    """
    way = _Way(folder)
    _enter(way, PurePosixPath(), (folder.root,))
    return sorted(way.found), way.problems


def _enter(way: _Way, path: PurePosixPath, above: tuple[Path, ...]) -> None:
    try:
        names = sorted(os.listdir(above[-1]))  # noqa: PTH208
    except OSError as error:
        way.problems.append(way.folder.unreadable(path, error))
        return
    for name in names:
        if not is_passed_over(path / name):
            _meet(way, path / name, above)


def _meet(way: _Way, path: PurePosixPath, above: tuple[Path, ...]) -> None:
    way.seen.append(path)
    if len(way.seen) > _MOST:
        if len(way.seen) == _MOST + 1:
            way.problems.append(_too_many(way.folder))
        return
    try:
        real = _real(way.folder, path, above[-1] / path.name)
        mode = real.stat().st_mode
    except Rejected as rejected:
        way.problems.extend(rejected.problems)
    except OSError as error:
        way.problems.append(way.folder.unreadable(path, error))
    else:
        _take(way, path, (*above, real), mode)


def _real(folder: Folder, path: PurePosixPath, step: Path) -> Path:
    return folder.real(path) if step.is_symlink() else step


def _take(way: _Way, path: PurePosixPath, above: tuple[Path, ...], mode: int) -> None:
    if stat.S_ISREG(mode):
        way.found.append(path)
    elif not stat.S_ISDIR(mode):
        way.problems.append(special(way.folder, path))
    elif above[-1] in above[:-1]:
        way.problems.append(way.folder.loop(path))
    else:
        _enter(way, path, above)


def _too_many(folder: Folder) -> Problem:
    return folder.problem(
        "too-many-files",
        f"the content folder holds more than {_MOST:,} files and folders",
        PurePosixPath(),
        "check that this is the right folder, and that no link multiplies another one",
    )
