"""A folder that a web server shows; the state lies in a folder beside it, `NAME.trustpages`."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path, PurePosixPath

from trustpages.deploy.store import (
    STATE_FOLDER,
    DeployError,
    ProgressCallback,
    Store,
    StoreContext,
    is_state_path,
)
from trustpages.deploy.stores import local_files
from trustpages.fields.targets import FolderTarget
from trustpages.local_disk import PARTIAL_FILE_NAME, remove_partial_files
from trustpages.output import describe_target_fault

MAX_FILES = 100_000
"""Number of files from which on a folder cannot be the right one."""

_MAX_HASHED_SIZE = 256_000_000
"""Bytes; the fingerprint of a larger file is its size and time."""


@contextmanager
def open_folder_store(target: FolderTarget, context: StoreContext) -> Iterator[Store]:
    """The store of a folder. Raises `ProblemError` for a folder that must not be written to."""
    root = context.base / target.path
    fault = describe_target_fault(root, context.protected_folders)
    local_files.reject_unsafe_place(root, fault, "path: www")
    yield FolderStore(root)


class FolderStore:
    """A folder on this computer; every file is put atomically."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._notes = local_files.locate_state_folder(root)

    @property
    def display_name(self) -> str:
        """What messages call the place."""
        return f"folder {self._root}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """The SHA-256 of each file; links are never followed, their fingerprint is where they lead."""
        with local_files.translate_disk_errors(self._root):
            return dict(_fingerprint_folder(self._root)) if self._root.exists() else {}

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """A file's bytes; None where there is none."""
        with local_files.translate_disk_errors(self._root):
            return local_files.read_local_file(*self._locate_file(path))

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """Create a file that is not there yet; False where one is."""
        with local_files.translate_disk_errors(self._root):
            return local_files.create_local_file(*self._locate_file(path), data)

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        """Write files, each whole or not at all; `on_progress` gets the number of bytes that were written."""
        for root in (self._root, self._notes):
            own_files = {
                located[1]: data
                for path, data in files.items()
                if (located := self._locate_file(path))[0] == root
            }
            with local_files.translate_disk_errors(root):
                local_files.put_local_files(root, own_files, on_progress)

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """Remove files; one that is gone already is no error."""
        for path in paths:
            root, inner = self._locate_file(path)
            with local_files.translate_disk_errors(root):
                local_files.remove_local_files(root, [inner])

    def commit_changes(self, message: str) -> None:
        """Remove the partial files of a run that was killed; everything else is public already."""
        for root in (self._root, self._notes):
            with local_files.translate_disk_errors(root):
                remove_partial_files(root)

    def _locate_file(self, path: PurePosixPath) -> tuple[Path, PurePosixPath]:
        if is_state_path(path):
            return self._notes, path.relative_to(STATE_FOLDER)
        return self._root, path


def _fingerprint_folder(root: Path) -> Iterator[tuple[PurePosixPath, str]]:
    count = 0
    for folder, folders, names in os.walk(root):
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in sorted([*names, *links]):
            if PARTIAL_FILE_NAME.fullmatch(name):
                continue
            count += 1
            if count > MAX_FILES:
                raise DeployError(
                    f"it holds more than {MAX_FILES} files", "Look whether it is the right one."
                )
            place = Path(folder, name)
            yield PurePosixPath(place.relative_to(root).as_posix()), _fingerprint_file(place)


def _fingerprint_file(place: Path) -> str:
    status = place.lstat()
    if stat.S_ISLNK(status.st_mode):
        return f"link to {place.readlink()}"
    if not stat.S_ISREG(status.st_mode):
        return "no file"
    if status.st_size > _MAX_HASHED_SIZE:
        return f"{status.st_size} bytes of {status.st_mtime_ns}"
    try:
        with place.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except PermissionError:
        return "closed to us"
