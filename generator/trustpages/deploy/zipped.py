"""A zip file to upload by hand: made whole beside the old one, then put in its place in one step."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from lzma import LZMAError
from pathlib import Path, PurePosixPath

from trustpages.deploy import disk
from trustpages.deploy.source import is_state
from trustpages.deploy.store import STATE, Failed, Moved

_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file knows: the same site gives the same bytes on any day."""

_PLAIN_FILE = 0o100644 << 16
_UNIX = 3
_LARGEST = 2_000_000_000
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, struct.error, EOFError),
    *(RuntimeError, NotImplementedError, OSError, ValueError, OverflowError),
)
"""What the library raises, according to where a zip file is damaged."""


class ZipStore:
    """A zip file; nothing is written before `finish`, and the notes lie beside it, in `NAME.trustpages`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._root = disk.notes_beside(path)
        self._found = self._bytes()
        self._files = dict(_unpacked(self._found))
        self._notes: dict[PurePosixPath, bytes | None] = {}
        self._first: dict[PurePosixPath, bytes] = {}
        self._created: set[PurePosixPath] = set()

    @property
    def name(self) -> str:
        return f"zip file {self._path}"

    def marks(self) -> Mapping[PurePosixPath, str]:
        return {path: sha256(data).hexdigest() for path, data in self._files.items()}

    def read(self, path: PurePosixPath) -> bytes | None:
        if not is_state(path):
            return self._files.get(path)
        if path in self._notes:
            return self._notes[path]
        with disk.told(self._root):
            return disk.read(self._root, path.relative_to(STATE))

    def create(self, path: PurePosixPath, data: bytes) -> bool:
        if self.read(path) is not None:
            return False
        self._created.add(path)
        self.put({path: data}, lambda _: None)
        return True

    def put(self, files: Mapping[PurePosixPath, bytes], moved: Moved) -> None:
        for path, data in files.items():
            if is_state(path):
                self._first.setdefault(path, data)
                self._notes[path] = data
            else:
                self._files[path] = data
            moved(len(data))

    def remove(self, paths: Collection[PurePosixPath]) -> None:
        for path in paths:
            if is_state(path):
                self._notes[path] = None
            else:
                self._files.pop(path, None)

    def finish(self, message: str) -> None:
        """Write it all: what locks, the former files, the zip file, the list; then what locked goes.

        So a run that is cut leaves notes from which the next one goes on.
        """
        with disk.told(self._path):
            self._lock()
            kept = {path: data for path, data in self._notes.items() if data is not None}
            fresh = {path: data for path, data in kept.items() if self._on_disk(path) is None}
            self._note(fresh)
            disk.replace(self._path, _packed(self._files))
            self._note({path: data for path, data in kept.items() if path not in fresh})
            self._forget(path for path, data in self._notes.items() if data is None)
            disk.sweep(self._root)

    def _lock(self) -> None:
        """Put what stands only while a run does; a lock that was not there before nobody else may hold."""
        for path, data in self._first.items():
            inner = path.relative_to(STATE)
            if self._notes[path] is not None:
                continue
            if path not in self._created:
                disk.put(self._root, {inner: data}, lambda _: None)
            elif not disk.create(self._root, inner, data):
                raise Failed("somebody else is writing it now", "Wait, and deploy again.")
        if self._bytes() != self._found:
            self._forget(self._created)
            raise Failed("somebody else wrote it meanwhile", "Look at it, and deploy again.")

    def _note(self, notes: Mapping[PurePosixPath, bytes]) -> None:
        inner = {path.relative_to(STATE): data for path, data in notes.items()}
        disk.put(self._root, inner, lambda _: None)

    def _forget(self, paths: Iterable[PurePosixPath]) -> None:
        disk.remove(self._root, [path.relative_to(STATE) for path in paths])

    def _on_disk(self, path: PurePosixPath) -> bytes | None:
        return disk.read(self._root, path.relative_to(STATE))

    def _bytes(self) -> bytes:
        with disk.told(self._path):
            if not self._path.exists():
                return b""
            if self._path.stat().st_size > _LARGEST:
                raise Failed("it is larger than any site", "Look whether it is the right file.")
            return self._path.read_bytes()


def _unpacked(data: bytes) -> Iterator[tuple[PurePosixPath, bytes]]:
    if not data:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            found = [one for one in packed.infolist() if not one.is_dir()]
            if sum(one.file_size for one in found) > _LARGEST:
                raise Failed(
                    "it unpacks to more than any site", "Look whether it is the right file."
                )
            for one in found:
                yield PurePosixPath(one.filename), packed.read(one)
    except _DAMAGE as error:
        raise Failed(
            "it is no zip file that can be read", "Move it away, or name another."
        ) from error


def _packed(files: Mapping[PurePosixPath, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for path, data in sorted(files.items()):
            info = zipfile.ZipInfo(str(path), _DAY)
            info.create_system, info.external_attr = _UNIX, _PLAIN_FILE
            packed.writestr(info, data, zipfile.ZIP_DEFLATED, compresslevel=9)
    return made.getvalue()
