"""A zip file to upload by hand: written beside the old one, then renamed over it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from lzma import LZMAError
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
from trustpages.fields.targets import ZipTarget
from trustpages.local_disk import remove_partial_files

_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time in a zip file: the same site gives the same bytes on any day."""

_REGULAR_FILE_MODE = 0o100644 << 16
_UNIX_SYSTEM = 3
_MAX_ARCHIVE_SIZE = 2_000_000_000
_ZIP_ERRORS = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, struct.error, EOFError),
    *(RuntimeError, NotImplementedError, OSError, ValueError, OverflowError),
)
"""What the library raises for damaged zip files."""


@contextmanager
def open_zip_store(target: ZipTarget, context: StoreContext) -> Iterator[Store]:
    """The store of a zip file. Raises `ProblemError` for a file that must not be written."""
    path = context.base / target.file
    fault = _describe_file_fault(path, context.protected_folders)
    local_files.reject_unsafe_place(path, fault, "file: shop.zip")
    yield ZipStore(path)


def _describe_file_fault(path: Path, protected_folders: Iterable[Path]) -> str:
    """Why a zip file must not be written at a path, as the end of a sentence; "" if it may."""
    if path.is_symlink():
        return "is a link to another place"
    if path.is_dir():
        return "is a folder, where a zip file is meant"
    if path.suffix.lower() != ".zip":
        return "has a name that does not end in .zip"
    if any(path.resolve().is_relative_to(folder.resolve()) for folder in protected_folders):
        return "lies in a folder that the site is made from"
    return ""


class ZipStore:
    """A zip file, written by `commit_changes`; the state lies beside it, in `NAME.trustpages`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._root = local_files.locate_state_folder(path)
        self._original_data = self._read_archive()
        self._files = dict(_unpack_archive(self._original_data))
        self._notes: dict[PurePosixPath, bytes | None] = {}
        self._first_notes: dict[PurePosixPath, bytes] = {}
        self._created: set[PurePosixPath] = set()

    @property
    def display_name(self) -> str:
        """What messages call the place."""
        return f"zip file {self._path}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """Every file with a fingerprint that differs when its bytes do."""
        return {path: sha256(data).hexdigest() for path, data in self._files.items()}

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """A file's bytes; None where there is none."""
        if not is_state_path(path):
            return self._files.get(path)
        if path in self._notes:
            return self._notes[path]
        with local_files.translate_disk_errors(self._root):
            return local_files.read_local_file(self._root, path.relative_to(STATE_FOLDER))

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """Create a file that is not there yet; False where one is."""
        if self.read_file(path) is not None:
            return False
        self._created.add(path)
        self.put_files({path: data}, lambda _: None)
        return True

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        """Write files, each whole or not at all; `on_progress` gets the number of bytes that were written."""
        for path, data in files.items():
            if is_state_path(path):
                self._first_notes.setdefault(path, data)
                self._notes[path] = data
            else:
                self._files[path] = data
            on_progress(len(data))

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """Remove files; one that is gone already is no error."""
        for path in paths:
            if is_state_path(path):
                self._notes[path] = None
            else:
                self._files.pop(path, None)

    def commit_changes(self, message: str) -> None:
        """Write the locks, new state, the zip file and changed state; then remove the locks.

        So an interrupted run leaves state from which the next one goes on.
        """
        with local_files.translate_disk_errors(self._path):
            self._write_locks()
            kept = {path: data for path, data in self._notes.items() if data is not None}
            fresh = {
                path: data for path, data in kept.items() if self._read_stored_note(path) is None
            }
            self._write_notes(fresh)
            local_files.replace_local_file(self._path, _pack_archive(self._files), is_public=True)
            self._write_notes({path: data for path, data in kept.items() if path not in fresh})
            self._remove_notes(path for path, data in self._notes.items() if data is None)
            remove_partial_files(self._root)

    def _write_locks(self) -> None:
        """Put the state that exists only during a run. Raises `DeployError` if somebody else has put it."""
        for path, data in self._first_notes.items():
            inner = path.relative_to(STATE_FOLDER)
            if self._notes[path] is not None:
                continue
            if path not in self._created:
                local_files.put_local_files(self._root, {inner: data}, lambda _: None)
            elif not local_files.create_local_file(self._root, inner, data):
                raise DeployError("somebody else is writing it now", "Wait, and deploy again.")
        if self._read_archive() != self._original_data:
            self._remove_notes(self._created)
            raise DeployError("somebody else wrote it meanwhile", "Look at it, and deploy again.")

    def _write_notes(self, notes: Mapping[PurePosixPath, bytes]) -> None:
        inner = {path.relative_to(STATE_FOLDER): data for path, data in notes.items()}
        local_files.put_local_files(self._root, inner, lambda _: None)

    def _remove_notes(self, paths: Iterable[PurePosixPath]) -> None:
        local_files.remove_local_files(
            self._root, [path.relative_to(STATE_FOLDER) for path in paths]
        )

    def _read_stored_note(self, path: PurePosixPath) -> bytes | None:
        return local_files.read_local_file(self._root, path.relative_to(STATE_FOLDER))

    def _read_archive(self) -> bytes:
        with local_files.translate_disk_errors(self._path):
            if not self._path.exists():
                return b""
            if self._path.stat().st_size > _MAX_ARCHIVE_SIZE:
                raise DeployError(
                    "it is larger than any site", "Look whether it is the right file."
                )
            return self._path.read_bytes()


def _unpack_archive(data: bytes) -> Iterator[tuple[PurePosixPath, bytes]]:
    if not data:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            found = [one for one in packed.infolist() if not one.is_dir()]
            if sum(one.file_size for one in found) > _MAX_ARCHIVE_SIZE:
                raise DeployError(
                    "it unpacks to more than any site", "Look whether it is the right file."
                )
            for one in found:
                yield PurePosixPath(one.filename), packed.read(one)
    except _ZIP_ERRORS as error:
        raise DeployError(
            "it is no zip file that can be read", "Move it away, or name another."
        ) from error


def _pack_archive(files: Mapping[PurePosixPath, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for path, data in sorted(files.items()):
            info = zipfile.ZipInfo(str(path), _ZIP_EPOCH)
            info.create_system, info.external_attr = _UNIX_SYSTEM, _REGULAR_FILE_MODE
            packed.writestr(info, data, zipfile.ZIP_DEFLATED, compresslevel=9)
    return buffer.getvalue()
