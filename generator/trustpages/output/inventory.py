"""What stands in the output folder: what we made, what was edited since, and what is not ours."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from trustpages.diagnostics import make_path_rejection, summarize_paths
from trustpages.manifest import (
    BOOKKEEPING_PATHS,
    GITIGNORE_CONTENT,
    GITIGNORE_PATH,
    MANIFEST_PATH,
    parse_manifest_digests,
)
from trustpages.paths import fold_path, list_parent_folders

FileStat: TypeAlias = tuple[int, int, int, int]
"""Mode, inode, size in bytes and time of change in nanoseconds: equal while nobody touches it."""

KnownDigests: TypeAlias = Mapping[PurePosixPath, Collection[str]]
"""The digests that a file of ours may have."""

_FOREIGN_HINT = "Move them away, or choose another folder with -d. Nothing was changed."


@dataclass(frozen=True, slots=True)
class OutputInventory:
    """The output folder before we touch it; `manifest` is None where none of ours stands.

    `ours` maps path to digest, `edited` was listed but has other bytes now, `foreign` is all else.
    `marks` is all that was seen, `above` the folders in which we looked.
    """

    exists: bool
    manifest: bytes | None
    own_digests: Mapping[PurePosixPath, str]
    edited: tuple[PurePosixPath, ...]
    foreign: tuple[PurePosixPath, ...]
    file_stats: Mapping[PurePosixPath, FileStat]
    scanned_folders: frozenset[PurePosixPath]

    @property
    def has_only_own_files(self) -> bool:
        """Everything in it is ours, so the folder may be swapped as one."""
        return not self.foreign

    @property
    def needs_gitignore(self) -> bool:
        """Our `.gitignore` belongs in a folder that we make, and where it stands already."""
        return self.manifest is None or (
            GITIGNORE_PATH in self.file_stats and GITIGNORE_PATH not in self.foreign
        )


def scan_output(
    target: Path, planned: KnownDigests, journal: KnownDigests, skip: Iterable[Path]
) -> OutputInventory:
    """Read the folder, and the digest of each file that may be ours. Raises `OSError`.

    `journal` is what a run that died may have put there; `skip` are work folders to look past.
    """
    manifest = _read_own_manifest(target)
    listed = (parse_manifest_digests(manifest) if manifest else None) or {}
    made = {path: {*journal.get(path, ()), listed.get(path)} for path in {*journal, *listed}}
    known = {path: {*made.get(path, ()), *planned.get(path, ())} for path in {*made, *planned}}
    above = frozenset(over for path in known for over in list_parent_folders(path))
    marks = scan_file_stats(target, above)
    for path in skip:
        marks.pop(PurePosixPath(path.name), None)
    files = {path for path in known.keys() & marks.keys() if stat.S_ISREG(marks[path][0])}
    found = {path: _hash_output_file(target / path) for path in files - BOOKKEEPING_PATHS}
    ours = {path: digest for path, digest in found.items() if digest in known[path]}
    edited = (found.keys() - ours.keys()) & made.keys()
    furniture = _find_bookkeeping_files(target, marks, manifest)
    return OutputInventory(
        exists=target.exists(),
        manifest=manifest,
        own_digests=ours,
        edited=tuple(sorted(edited)),
        foreign=tuple(sorted(marks.keys() - ours.keys() - edited - furniture)),
        file_stats=marks,
        scanned_folders=above,
    )


def check_foreign_files(
    standing: OutputInventory, planned: Collection[PurePosixPath], output: Path
) -> None:
    """Raise `Rejected` where writing would cost the owner a file that we did not make."""
    strangers = (*standing.edited, *standing.foreign)
    if strangers and standing.manifest is None:
        message = f"the output folder holds files that trustpages did not make: {summarize_paths(strangers)}"
        raise make_path_rejection("output-foreign", message, output, _FOREIGN_HINT)
    if standing.edited:
        message = (
            f"files were changed by hand since the last build: {summarize_paths(standing.edited)}"
        )
        raise make_path_rejection("output-edited", message, output, _FOREIGN_HINT)
    if clashing := _find_blocking_files(standing.foreign, planned):
        message = f"files that trustpages did not make are in the way: {summarize_paths(clashing)}"
        raise make_path_rejection("output-foreign", message, output, _FOREIGN_HINT)


def scan_file_stats(
    folder: Path, above: Collection[PurePosixPath]
) -> dict[PurePosixPath, FileStat]:
    """The mark of everything in a folder; only folders that `above` names are looked into."""
    return dict(_iterate_file_stats(folder, PurePosixPath(), above)) if folder.exists() else {}


def read_file_stat(path: Path) -> FileStat | None:
    """The mark of a file, of a link itself and not of its goal; None when nothing is there."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_mode, found.st_ino, found.st_size, found.st_mtime_ns


def _iterate_file_stats(
    folder: Path, at: PurePosixPath, above: Collection[PurePosixPath]
) -> Iterator[tuple[PurePosixPath, FileStat]]:
    with os.scandir(folder / at) as entries:
        for entry in entries:
            path = at / entry.name
            if path in above and entry.is_dir(follow_symlinks=False):
                yield from _iterate_file_stats(folder, path, above)
            elif (seen := read_file_stat(folder / path)) is not None:
                yield path, seen


def _read_own_manifest(target: Path) -> bytes | None:
    seen = read_file_stat(target / MANIFEST_PATH)
    if seen is None or not stat.S_ISREG(seen[0]):
        return None
    data = (target / MANIFEST_PATH).read_bytes()
    return None if parse_manifest_digests(data) is None else data


def _find_bookkeeping_files(
    target: Path, marks: Mapping[PurePosixPath, FileStat], manifest: bytes | None
) -> set[PurePosixPath]:
    found = {MANIFEST_PATH} if manifest is not None else set()
    # git may give a text file other line ends on Windows: the words count
    if (
        GITIGNORE_PATH in marks
        and stat.S_ISREG(marks[GITIGNORE_PATH][0])
        and (target / GITIGNORE_PATH).read_bytes().split() == GITIGNORE_CONTENT.split()
    ):
        found.add(GITIGNORE_PATH)
    return found


def _hash_output_file(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _find_blocking_files(
    foreign: Iterable[PurePosixPath], planned: Collection[PurePosixPath]
) -> list[PurePosixPath]:
    files = {fold_path(path) for path in planned}
    above = {fold_path(over) for path in planned for over in list_parent_folders(path)}
    return [
        path
        for path in foreign
        if fold_path(path) in files | above
        or any(fold_path(over) in files for over in list_parent_folders(path))
    ]
