"""Which paths a site may have: those that name the same file on every computer."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.diagnostics import (
    Problem,
    ProblemError,
    format_printable_path,
    make_path_problem,
)
from trustpages.manifest import BOOKKEEPING_PATHS
from trustpages.paths import find_portability_faults, fold_path, list_parent_folders

MAX_PATH_CHARS = 240
"""Characters in a path below the output folder; Windows stops at 260 for the whole."""

_MAX_NAME_BYTES = 255
_NAME_HINT = (
    "Give the page or file it comes from another name: short, of plain letters, digits and hyphens."
)


def check_output_paths(files: Iterable[PurePosixPath]) -> None:
    """Reject paths that leave the folder, are invalid on some system, or clash with each other.

    Raises `ProblemError` with every such path.
    """
    paths = sorted(files)
    problems = [
        _make_name_problem(path, fault) for path in paths for fault in _find_path_faults(path)
    ]
    if problems := problems or list(_find_path_clashes(paths)):
        raise ProblemError(problems)


def _find_path_faults(path: PurePosixPath) -> Iterator[str]:
    if not path.parts:
        yield "it has no name"
    if path.is_absolute():
        yield "it starts at the root of the disk"
    if len(str(path)) > MAX_PATH_CHARS:
        yield f"its path is longer than {MAX_PATH_CHARS} characters"
    if path in BOOKKEEPING_PATHS:
        yield "trustpages keeps that name for itself"
    for part in path.parts:
        yield from _list_name_faults(part)


@lru_cache(maxsize=8192)  # at most 8192 names; text in, texts out
def _list_name_faults(name: str) -> tuple[str, ...]:
    return tuple(_find_name_faults(name))


def _find_name_faults(name: str) -> Iterator[str]:
    if name == "..":
        yield "it leads out of the output folder"
    else:
        yield from find_portability_faults(name)
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in name):
        yield "a name holds a character that not every system can store"
    if name.casefold() == ".git":
        yield "the name .git belongs to git"
    if len(name.encode(errors="replace")) > _MAX_NAME_BYTES:
        yield f"a name is longer than {_MAX_NAME_BYTES} bytes"


def _find_path_clashes(paths: Iterable[PurePosixPath]) -> Iterator[Problem]:
    files: dict[str, PurePosixPath] = {}
    folders: dict[str, PurePosixPath] = {}
    for path in paths:
        yield from _find_spelling_clash(path, files)
        for folder in list_parent_folders(path):
            yield from _find_spelling_clash(folder, folders)
    for key in sorted(files.keys() & folders.keys()):
        yield _make_name_problem(
            files[key], f"{format_printable_path(folders[key])} is also a folder"
        )


def _find_spelling_clash(path: PurePosixPath, known: dict[str, PurePosixPath]) -> Iterator[Problem]:
    first = known.setdefault(fold_path(path), path)
    if first != path:
        yield _make_name_problem(
            path, f"on many computers it is the same as {format_printable_path(first)}"
        )


def _make_name_problem(path: PurePosixPath, fault: str) -> Problem:
    return make_path_problem(
        "output-name", f"this file cannot be written: {fault}", path, _NAME_HINT
    )
