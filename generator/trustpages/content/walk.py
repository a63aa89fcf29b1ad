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
from trustpages.file_signature import (
    FileSignature,
    compute_file_signature,
    compute_trust_cutoff,
)

_MAX_ENTRIES = 20_000


@dataclass(slots=True)
class _WalkState:
    """How far the walk has come: what it found, and what stood in the way."""

    folder: ContentFolder
    found: list[tuple[PurePosixPath, FileSignature]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    entry_count: int = 0
    changed_before: int = field(default_factory=compute_trust_cutoff)


def find_content_files(
    folder: ContentFolder,
) -> tuple[list[tuple[PurePosixPath, FileSignature]], list[Problem]]:
    """All plain files by their path in the folder, sorted, each with its stamp; and what cannot be read.

    Hidden files, those that begin with `_`, and what editors and systems leave behind are passed
    over. At most 20,000 files and folders are looked at: links can multiply them without end.
    """
    way = _WalkState(folder)
    _walk_folder(way, "", (folder.root,), plain=True)
    return way.found, way.problems


def _walk_folder(way: _WalkState, inside: str, above: tuple[Path, ...], *, plain: bool) -> None:
    try:
        with os.scandir(above[-1]) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        way.problems.append(way.folder.report_unreadable(_make_path(inside), error))
        return
    for entry in found:
        path = _make_path(f"{inside}{entry.name}")
        if not is_skipped_path(path):
            _visit_entry(way, path, entry, above, plain=plain)


def _visit_entry(
    way: _WalkState,
    path: PurePosixPath,
    entry: os.DirEntry[str],
    above: tuple[Path, ...],
    *,
    plain: bool,
) -> None:
    way.entry_count += 1
    if way.entry_count > _MAX_ENTRIES:
        if way.entry_count == _MAX_ENTRIES + 1:
            way.problems.append(_report_too_many_files(way.folder))
        return
    try:
        linked = entry.is_symlink()
        real = way.folder.resolve_path(path) if linked else None
        about = real.stat() if real else entry.stat(follow_symlinks=False)
    except ProblemError as rejected:
        way.problems.extend(rejected.problems)
    except OSError as error:
        way.problems.append(way.folder.report_unreadable(path, error))
    else:
        if stat.S_ISREG(about.st_mode):
            way.found.append(
                (
                    path,
                    compute_file_signature(about, way.changed_before)
                    if plain and not linked
                    else (),
                )
            )
        elif not stat.S_ISDIR(about.st_mode):
            way.problems.append(report_special_file(way.folder, path))
        else:
            _walk_subfolder(
                way, path, (*above, real or above[-1] / entry.name), plain=plain and not linked
            )


def _walk_subfolder(
    way: _WalkState, path: PurePosixPath, above: tuple[Path, ...], *, plain: bool
) -> None:
    if above[-1] in above[:-1]:
        way.problems.append(way.folder.report_link_loop(path))
    else:
        _walk_folder(way, f"{path}/", above, plain=plain)


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
