"""The inventory of the output folder: own files, own files that were edited since, and foreign files."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from trustpages.diagnostics import make_path_rejection, summarize_paths
from trustpages.local_disk import scan_folder
from trustpages.manifest import (
    BOOKKEEPING_PATHS,
    GITIGNORE_CONTENT,
    GITIGNORE_PATH,
    MANIFEST_PATH,
    parse_manifest_digests,
)
from trustpages.paths import fold_path, list_parent_folders

FileStat: TypeAlias = tuple[int, int, int, int]
"""Mode, inode, size in bytes and modification time in nanoseconds: equal while a file is unchanged."""

KnownDigests: TypeAlias = Mapping[PurePosixPath, Collection[str]]
"""For each path the SHA-256 digests that an own file may have."""

EDITED_OUTPUT_HINT = (
    "Write in the content what was changed by hand, delete these files from the output folder or move them"
    " away, and run 'trustpages build': it makes them anew."
)
"""The one way on after a file of a built site was edited, for `build` and `deploy` alike."""
_FOREIGN_HINT = "Move them away, or choose another folder with -d. Nothing was changed."


@dataclass(frozen=True, slots=True)
class OutputInventory:
    """The output folder before a run; `manifest` is None where there is none of ours.

    `own_digests` maps own files to their SHA-256; `edited` files are listed in the manifest and have other
    content now; `foreign` is everything else. `file_stats` are those of everything that was found,
    `scanned_folders` the folders that were looked into.
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
        """Whether everything in it is ours, so that the folder may be swapped as a whole."""
        return not self.foreign

    @property
    def needs_gitignore(self) -> bool:
        """Whether our `.gitignore` belongs there: in a new folder, and where it exists already."""
        return self.manifest is None or (
            GITIGNORE_PATH in self.file_stats and GITIGNORE_PATH not in self.foreign
        )


def scan_output(
    target: Path, planned: KnownDigests, journal: KnownDigests, skip: Iterable[Path]
) -> OutputInventory:
    """Scan the folder, and hash each file that may be ours. Raises `OSError`.

    `journal` has the digests of files that an interrupted run may have put there; `skip` are staging folders
    to ignore.
    """
    manifest = _read_own_manifest(target)
    manifest_digests = (parse_manifest_digests(manifest) if manifest else None) or {}
    own_candidates = {
        path: {*journal.get(path, ()), manifest_digests.get(path)}
        for path in {*journal, *manifest_digests}
    }
    candidates = {
        path: {*own_candidates.get(path, ()), *planned.get(path, ())}
        for path in {*own_candidates, *planned}
    }
    folders = frozenset(parent for path in candidates for parent in list_parent_folders(path))
    file_stats = scan_file_stats(target, folders)
    for path in skip:
        file_stats.pop(PurePosixPath(path.name), None)
    files = {
        path for path in candidates.keys() & file_stats.keys() if stat.S_ISREG(file_stats[path][0])
    }
    found = {path: _hash_output_file(target / path) for path in files - BOOKKEEPING_PATHS}
    own_digests = {path: digest for path, digest in found.items() if digest in candidates[path]}
    edited = (found.keys() - own_digests.keys()) & own_candidates.keys()
    bookkeeping = _find_bookkeeping_files(target, file_stats, manifest)
    return OutputInventory(
        exists=target.exists(),
        manifest=manifest,
        own_digests=own_digests,
        edited=tuple(sorted(edited)),
        foreign=tuple(sorted(file_stats.keys() - own_digests.keys() - edited - bookkeeping)),
        file_stats=file_stats,
        scanned_folders=folders,
    )


def check_foreign_files(
    inventory: OutputInventory, planned: Collection[PurePosixPath], output: Path
) -> None:
    """Raise `ProblemError` where writing would overwrite or orphan a file that we did not make."""
    foreign_paths = (*inventory.edited, *inventory.foreign)
    if foreign_paths and inventory.manifest is None:
        message = (
            "the output folder holds files that trustpages did not make: "
            f"{summarize_paths(foreign_paths)}"
        )
        raise make_path_rejection("output-foreign", message, output, _FOREIGN_HINT)
    if inventory.edited:
        message = (
            f"files were changed by hand since the last build: {summarize_paths(inventory.edited)}"
        )
        raise make_path_rejection("output-edited", message, output, EDITED_OUTPUT_HINT)
    if blocking := _find_blocking_files(inventory.foreign, planned):
        message = f"files that trustpages did not make are in the way: {summarize_paths(blocking)}"
        raise make_path_rejection("output-foreign", message, output, _FOREIGN_HINT)


def scan_file_stats(
    folder: Path, folders: Collection[PurePosixPath]
) -> dict[PurePosixPath, FileStat]:
    """The mark of everything in a folder; only folders that `folders` names are looked into."""
    if not folder.exists():
        return {}
    found = scan_folder(str(folder), {str(path) for path in folders})
    return {PurePosixPath(path): _describe_file(status) for path, status in found}


def read_file_stat(path: Path) -> FileStat | None:
    """The mark of a file, of a link itself and not of its goal; None when nothing is there."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return _describe_file(found)


def _describe_file(status: os.stat_result) -> FileStat:
    return status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns


def _read_own_manifest(target: Path) -> bytes | None:
    file_stat = read_file_stat(target / MANIFEST_PATH)
    if file_stat is None or not stat.S_ISREG(file_stat[0]):
        return None
    data = (target / MANIFEST_PATH).read_bytes()
    return None if parse_manifest_digests(data) is None else data


def _find_bookkeeping_files(
    target: Path, file_stats: Mapping[PurePosixPath, FileStat], manifest: bytes | None
) -> set[PurePosixPath]:
    found = {MANIFEST_PATH} if manifest is not None else set()
    # git may give a text file other line ends on Windows: the words count
    if (
        GITIGNORE_PATH in file_stats
        and stat.S_ISREG(file_stats[GITIGNORE_PATH][0])
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
    folders = {fold_path(parent) for path in planned for parent in list_parent_folders(path)}
    return [
        path
        for path in foreign
        if fold_path(path) in files | folders
        or any(fold_path(parent) in files for parent in list_parent_folders(path))
    ]
