"""Read files and list folders, and record what was found; signatures tell what need not be read again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeAlias

from trustpages.diagnostics import ProblemError
from trustpages.ignored_files import is_ignored_name

FileSignature: TypeAlias = tuple[int, ...]
"""Disk, inode, size in bytes, and the times of change in nanoseconds; () where they prove nothing."""

MIN_TRUSTED_AGE_NS = 3_000_000_000
"""Nanoseconds: a file that young can change again without a new time (FAT counts in 2 s)."""


def compute_trust_cutoff() -> int:
    """The time in nanoseconds that a file's last change must precede for its signature to be trusted."""
    return time.time_ns() - MIN_TRUSTED_AGE_NS


def compute_file_signature(status: os.stat_result, cutoff: int) -> FileSignature:
    """The signature of a file that was last changed before `cutoff`; () for a younger one."""
    if max(status.st_mtime_ns, status.st_ctime_ns) >= cutoff:
        return ()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


FolderListing: TypeAlias = tuple[tuple[str, str], ...]
"""The entries of a folder, sorted by name: each with its type, a link with what it leads to."""

OpenFile: TypeAlias = Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class FileRead:
    """One reading of a file; two are equal if a build learned the same from both.

    `digest` is the SHA-256 of `data` in hexadecimal, or the error that came instead. While the file
    system gives the file this `signature`, it need not be read again; () where none can be trusted.
    `open_file` and `max_bytes` are how it was read.
    """

    digest: str
    data: bytes = field(compare=False, repr=False)
    signature: FileSignature = field(compare=False)
    open_file: OpenFile = field(compare=False, repr=False)
    max_bytes: int = field(compare=False)


class TreeRead(NamedTuple):
    """One reading of a folder with all folders below it: what was found, and the files as they were used.

    `data` are the bytes that whoever read them asked for, by their path in the folder.
    """

    files: Mapping[Path, FileRead]
    folders: Mapping[Path, FolderListing]
    data: Mapping[str, bytes]

    def is_unchanged(self) -> bool:
        """Whether a reading would find the same: files by their signatures, folders listed anew."""
        cutoff = compute_trust_cutoff()
        return all(
            _has_signature(path, read.signature, cutoff) for path, read in self.files.items()
        ) and all(_list_again(folder) == listing for folder, listing in self.folders.items())


class FileReader:
    """Reads files and lists folders for one build, and records everything that it found.

    `files`, `folders` and `paths` are what was found, by absolute path (`paths` as they were given); they
    are complete whether the build succeeds or is rejected. `known` are the files of an earlier build:
    they are read again only where their signature has changed. `known_trees` are whole folders of one.
    One thread at a time may use it.
    """

    def __init__(
        self,
        known: Mapping[Path, FileRead] | None = None,
        known_trees: Mapping[Path, TreeRead] | None = None,
    ) -> None:
        self._known, self._known_trees = known or {}, known_trees or {}
        self.trees: dict[Path, TreeRead] = {}
        self.files: dict[Path, FileRead] = {}
        self.folders: dict[Path, FolderListing] = {}
        self.paths: dict[Path, str] = {}

    @classmethod
    def parse_reads(cls, reads: Mapping[str, Any]) -> FileReader:
        """A reader that has found what `serialize_reads` gave; raises TypeError, KeyError or ValueError."""
        reader = cls()
        for path, digest, max_bytes, *signature in reads["files"]:
            found = FileRead(
                digest, b"", tuple(signature), partial(_open_path, Path(path)), max_bytes
            )
            reader.files[Path(path)] = found
        for folder, listing in reads["folders"]:
            reader.folders[Path(folder)] = tuple((name, what) for name, what in listing)
        reader.paths = {Path(path): description for path, description in reads["paths"]}
        return reader

    def serialize_reads(self) -> dict[str, Any]:
        """What was found, less the bytes, as values for JSON."""
        return {
            "files": [
                [str(path), read.digest, read.max_bytes, *read.signature]
                for path, read in self.files.items()
            ],
            "folders": [[str(folder), listing] for folder, listing in self.folders.items()],
            "paths": [[str(path), description] for path, description in self.paths.items()],
        }

    def read_file(
        self, path: Path, open_file: OpenFile | None = None, max_bytes: int = -1
    ) -> bytes:
        """The bytes of a file, at most `max_bytes` of them unless that is negative.

        `open_file` opens it; without it, `path` is opened and links are followed. Raises what that
        raises, OSError or `ProblemError`, and records it.
        """
        known = self.files.get(path) or self._known.get(path)
        if known is not None and _has_signature(path, known.signature, compute_trust_cutoff()):
            self.files[path] = known
            return known.data
        opener = open_file or partial(_open_path, path)
        try:
            read = _read(opener, max_bytes)
        except (OSError, ProblemError) as error:
            self._record_read(path, _make_failed_read(error, opener, max_bytes))
            raise
        self._record_read(path, read)
        return read.data

    def _record_read(self, path: Path, read: FileRead) -> None:
        """Record what was read; what differs from an earlier reading counts as changed from now on."""
        known = self.files.get(path, read)
        self.files[path] = read if known == read else replace(read, digest="changed", signature=())

    def list_folder(self, folder: Path) -> list[os.DirEntry[str]]:
        """The entries of a folder, sorted by name, less what editors and systems leave behind.

        Raises OSError, and records it.
        """
        try:
            entries = _scan_folder(folder)
        except OSError as error:
            self._record_listing(folder, _describe_failed_listing(error))
            raise
        self._record_listing(folder, tuple(map(_describe_entry, entries)))
        return entries

    def _record_listing(self, folder: Path, listing: FolderListing) -> None:
        known = self.folders.get(folder, listing)
        self.folders[folder] = listing if known == listing else (("", "changed"),)

    def recall_tree(self, root: Path) -> Mapping[str, bytes] | None:
        """The data of a known folder, recorded as if it were read; None if it has changed or is not known."""
        tree = self._known_trees.get(root)
        if tree is None or root in self.folders or not self.files.keys().isdisjoint(tree.files):
            return None
        if not tree.is_unchanged():
            return None
        self.files |= tree.files
        self.folders |= tree.folders
        return tree.data

    def keep_tree(self, root: Path, data: Mapping[str, bytes]) -> None:
        """Put what was read of a folder into `trees`, with what was made of it."""
        inside = f"{root}{os.sep}"
        self.trees[root] = TreeRead(
            {path: read for path, read in self.files.items() if str(path).startswith(inside)},
            {
                one: found
                for one, found in self.folders.items()
                if f"{one}{os.sep}".startswith(inside)
            },
            data,
        )

    def is_file(self, path: Path) -> bool:
        """Whether there is a file at a path, links followed."""
        return self._record_path(path).startswith("file ")

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder at a path, links followed."""
        return self._record_path(path).startswith("folder ")

    def _record_path(self, path: Path) -> str:
        return self.paths.setdefault(path, _describe_path(path))

    def find_changes(self, ignored: Sequence[Path] = ()) -> Iterator[Path]:
        """The paths at which a build would find something else now, one after the other.

        Nothing is looked at before it is asked for. Folders that are `ignored` (absolute, without links)
        are left out.
        """
        outside = tuple(f"{folder}{os.sep}" for folder in ignored)
        for path, description in self.paths.items():
            if _describe_path(path) != description:
                yield path
        for folder, listing in self.folders.items():
            if f"{folder}{os.sep}".startswith(outside):
                continue
            left_out = {path.name for path in ignored if path.parent == folder}
            if _omit_names(_list_again(folder), left_out) != _omit_names(listing, left_out):
                yield folder
        for path, read in list(self.files.items()):
            if not str(path).startswith(outside) and self._has_file_changed(path, read):
                yield path

    def _has_file_changed(self, path: Path, read: FileRead) -> bool:
        if _has_signature(path, read.signature, compute_trust_cutoff()):
            return False
        again = _read_again(read)
        if again != read:
            return True
        self.files[path] = again  # equal, and its signature may be trusted by now
        return False


def _open_path(path: Path) -> BinaryIO:
    return path.open("rb")


def _read(open_file: OpenFile, max_bytes: int) -> FileRead:
    """Open and read a file; the signature is that of the file that was opened, whatever its path leads to."""
    cutoff = compute_trust_cutoff()
    with open_file() as file:
        before = compute_file_signature(os.fstat(file.fileno()), cutoff)
        data = file.read(max_bytes)
        after = compute_file_signature(os.fstat(file.fileno()), cutoff)
    signature = before if before == after else ()
    return FileRead(sha256(data).hexdigest(), data, signature, open_file, max_bytes)


def _read_again(read: FileRead) -> FileRead:
    try:
        return _read(read.open_file, read.max_bytes)
    except (OSError, ProblemError) as error:
        return _make_failed_read(error, read.open_file, read.max_bytes)


def _make_failed_read(error: Exception, open_file: OpenFile, max_bytes: int) -> FileRead:
    return FileRead(f"{type(error).__name__}: {error}", b"", (), open_file, max_bytes)


def _has_signature(path: Path, signature: FileSignature, cutoff: int) -> bool:
    """Whether a file still has a signature, which may be () and is then nobody's."""
    if not signature:
        return False
    try:
        status = os.stat(path)  # noqa: PTH116 - this runs for every file at every save
    except OSError:
        return False
    return compute_file_signature(status, cutoff) == signature


def _scan_folder(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(
            (entry for entry in entries if not is_ignored_name(entry.name)), key=attrgetter("name")
        )


def _list_again(folder: Path) -> FolderListing:
    try:
        return tuple(map(_describe_entry, _scan_folder(folder)))
    except OSError as error:
        return _describe_failed_listing(error)


def _omit_names(listing: FolderListing, names: Collection[str]) -> FolderListing:
    return tuple(entry for entry in listing if entry[0] not in names)


def _describe_failed_listing(error: OSError) -> FolderListing:
    return (("", f"cannot be listed: {error.strerror}"),)


def _describe_entry(entry: os.DirEntry[str]) -> tuple[str, str]:
    if entry.is_symlink():
        return entry.name, _describe_path(Path(entry.path))
    if entry.is_dir(follow_symlinks=False):
        return entry.name, "folder"
    return entry.name, "file" if entry.is_file(follow_symlinks=False) else "special file"


def _describe_path(path: Path) -> str:
    """What stands at a path once every link is followed, and where that is."""
    try:
        real = os.path.realpath(path)
    except ValueError:
        return "no path"
    if os.path.isdir(real):  # noqa: PTH112 - pathlib raises for loops of links
        return f"folder at {real}"
    if os.path.isfile(real):  # noqa: PTH113
        return f"file at {real}"
    return f"special file at {real}" if os.path.exists(real) else f"nothing at {real}"  # noqa: PTH110
