"""Which files the content folder holds, down all its folders, links inside it included."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath

from trustpages.content.filenames import is_skipped_path
from trustpages.content.safe_open import ContentFolder, report_special_file
from trustpages.diagnostics import Problem, ProblemError
from trustpages.file_reader import FileReader

_MAX_ENTRIES = 20_000


@dataclass(slots=True)
class _WalkState:
    """How far the walk has come: what it found, and what stood in the way."""

    folder: ContentFolder
    reader: FileReader
    found: list[PurePosixPath] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    entry_count: int = 0


def find_content_files(
    folder: ContentFolder, reader: FileReader
) -> tuple[list[PurePosixPath], list[Problem]]:
    """The plain files by their path in the folder, sorted, and the problems of what cannot be read.

    Hidden files, those that begin with `_`, and what editors and systems leave behind are passed
    over. At most 20,000 files and folders are looked at: links can multiply them without end.
    """
    state = _WalkState(folder, reader)
    _walk_folder(state, "", (folder.root,))
    return state.found, state.problems


def _walk_folder(state: _WalkState, inside: str, above: tuple[Path, ...]) -> None:
    try:
        entries = state.reader.list_folder(above[-1])
    except OSError as error:
        state.problems.append(state.folder.report_unreadable(_make_path(inside), error))
        return
    for entry in entries:
        path = _make_path(f"{inside}{entry.name}")
        if not is_skipped_path(path):
            _visit_entry(state, path, entry, above)


def _visit_entry(
    state: _WalkState, path: PurePosixPath, entry: os.DirEntry[str], above: tuple[Path, ...]
) -> None:
    state.entry_count += 1
    if state.entry_count > _MAX_ENTRIES:
        if state.entry_count == _MAX_ENTRIES + 1:
            state.problems.append(_report_too_many_files(state.folder))
        return
    try:
        real = state.folder.resolve_path(path) if entry.is_symlink() else None
        status = real.stat() if real else entry.stat(follow_symlinks=False)
    except ProblemError as rejected:
        state.problems.extend(rejected.problems)
    except OSError as error:
        state.problems.append(state.folder.report_unreadable(path, error))
    else:
        if stat.S_ISREG(status.st_mode):
            state.found.append(path)
        elif not stat.S_ISDIR(status.st_mode):
            state.problems.append(report_special_file(state.folder, path))
        else:
            _walk_subfolder(state, path, (*above, real or above[-1] / entry.name))


def _walk_subfolder(state: _WalkState, path: PurePosixPath, above: tuple[Path, ...]) -> None:
    if above[-1] in above[:-1]:
        state.problems.append(state.folder.report_link_loop(path))
    else:
        _walk_folder(state, f"{path}/", above)


@lru_cache(maxsize=8192)
def _make_path(text: str) -> PurePosixPath:
    return PurePosixPath(text)


def _report_too_many_files(folder: ContentFolder) -> Problem:
    return folder.make_problem(
        "too-many-files",
        f"the content folder holds more than {_MAX_ENTRIES:,} files and folders",
        PurePosixPath(),
        "check that this is the right folder, and that no link multiplies another one",
    )
