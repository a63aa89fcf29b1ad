"""Watching folders: hints that something may have changed, from the system or by looking often."""

from __future__ import annotations

import errno
import logging
import os
import re
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.inotify_move_event_grouper import InotifyMoveEventGrouper
from watchdog.observers.polling import PollingObserver

from trustpages.preview.fingerprint import is_relevant_path

ChangeHint: TypeAlias = Literal["finished", "unfinished"]
"""A file is whole again (closed, or moved into place), or something may still be under way."""

POLL_SECONDS = 0.5
"""Seconds between two looks where the system reports no changes and nobody asked for another interval."""

MOVE_PAIR_SECONDS = 0.02
"""Seconds to wait for the second half of a move, as when a file is saved beside itself and moved into place.

watchdog waits half a second, even if the other half comes at once but not in the same reading.
"""

_EVENT_HINTS: dict[str, ChangeHint] = {
    "closed": "finished",
    "created": "unfinished",
    "modified": "unfinished",
    "deleted": "unfinished",
}
"""Events of one path. Opening, reading and new permissions do not count: builds would trigger builds."""

_EVENT_TYPES: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
"""The events to subscribe to; with all of them, each of our own looks at a folder would be reported, too."""

_IS_LINUX = sys.platform.startswith("linux")
_NATIVE_METHOD = "inotify" if _IS_LINUX else "the system's own events"
_LIMIT_REASONS = {
    errno.ENOSPC: "inotify has no watches left",
    errno.EMFILE: "inotify serves no more programs",
}

FolderIdentity: TypeAlias = "tuple[int, int] | None"


@dataclass(frozen=True, slots=True)
class FolderWatch:
    """A running watch; `method` says in words by what means it learns of changes."""

    method: str
    _observer: BaseObserver = field(repr=False)
    _roots: Mapping[Path, FolderIdentity] = field(repr=False)

    @property
    def is_polling(self) -> bool:
        """Whether it looks from time to time, so that one batch of changes may come in two halves."""
        return isinstance(self._observer, PollingObserver)

    @property
    def is_stale(self) -> bool:
        """Whether a watched folder was deleted, replaced or created since: watch anew."""
        there = any(self._roots.values())
        return any(_get_identity(root) != was for root, was in self._roots.items()) or (
            there and not all(emitter.is_alive() for emitter in self._observer.emitters)
        )

    def stop(self) -> None:
        """End it with all its threads; a second time does nothing."""
        self._observer.stop()
        with suppress(RuntimeError):  # one that never started cannot be joined
            self._observer.join(1)


def watch_folders(
    folders: Sequence[Path],
    on_hint: Callable[[ChangeHint], None],
    *,
    poll: float | None = None,
    ignored: Sequence[Path] = (),
) -> FolderWatch:
    """Watch folders with all that is in them; those that are not there are left out.

    `on_hint` is called from another thread. `poll` is the number of seconds between two looks, None
    for the system's own events where they can be had. Changes in `ignored` folders give no hint.
    """
    warnings.filterwarnings("ignore", module="watchdog")
    logging.getLogger("watchdog").setLevel(logging.CRITICAL)  # it would write to the terminal
    InotifyMoveEventGrouper.delay = MOVE_PAIR_SECONDS
    ignored_paths = tuple(path.resolve() for path in ignored)
    handlers = {
        root.resolve(): _HintHandler(root.resolve(), ignored_paths, on_hint)
        for root in folders
        if root.is_dir()
    }
    roots = {root: _get_identity(root) for root in folders}
    why = "asked for" if poll is not None else _find_no_events_reason(handlers)
    if not why:
        try:
            return FolderWatch(
                _NATIVE_METHOD, _start_observer(Observer(), handlers, spare=_IS_LINUX), roots
            )
        except OSError as error:
            why = _LIMIT_REASONS.get(
                error.errno or 0, f"the system refuses to watch ({error.strerror})"
            )
    seconds = POLL_SECONDS if poll is None else poll
    observer = _start_observer(PollingObserver(timeout=seconds), handlers, spare=False)
    return FolderWatch(f"polling every {seconds:g} s: {why}", observer, roots)


class _HintHandler(FileSystemEventHandler):
    """Turns the relevant events of one folder into hints, without their details."""

    def __init__(
        self, root: Path, ignored: Sequence[Path], on_hint: Callable[[ChangeHint], None]
    ) -> None:
        self._root, self._ignored, self._on_hint = root, ignored, on_hint

    def dispatch(self, event: FileSystemEvent) -> None:
        """Both ends of a move count: an atomic save shows only at its destination."""
        if event.event_type == "moved":
            self._handle_move(event)
        elif event.is_directory and event.event_type == "modified":
            return  # its files have events of their own
        elif event.event_type in _EVENT_HINTS and self._is_relevant(event.src_path):
            self._on_hint(_EVENT_HINTS[event.event_type])

    def _handle_move(self, event: FileSystemEvent) -> None:
        """A file that is moved away, as for a backup, will mostly be written anew at once."""
        if self._is_relevant(event.dest_path):
            self._on_hint("unfinished" if event.is_directory else "finished")
        elif self._is_relevant(event.src_path):
            self._on_hint("unfinished")

    def _is_relevant(self, raw_path: bytes | str) -> bool:
        path = Path(os.fsdecode(raw_path))
        if not path.is_relative_to(self._root) or any(
            path.is_relative_to(ignored) for ignored in self._ignored
        ):
            return False
        return is_relevant_path(path.relative_to(self._root))


def _start_observer(
    observer: BaseObserver, handlers: Mapping[Path, FileSystemEventHandler], *, spare: bool
) -> BaseObserver:
    try:
        for root, handler in handlers.items():
            observer.schedule(handler, str(root), recursive=True, event_filter=_EVENT_TYPES)
        observer.start()
        if spare:
            _check_spare_watch(observer)
    except OSError:
        observer.stop()
        raise
    return observer


def _check_spare_watch(observer: BaseObserver) -> None:
    """Raise OSError if no watch is left: watchdog 7 passes over folders that it cannot watch."""
    more = observer.schedule(FileSystemEventHandler(), os.sep, recursive=False)
    observer.unschedule(more)


def _find_no_events_reason(roots: Mapping[Path, object]) -> str:
    table = read_mount_table()
    mounts = [find_mount(root, table) for root in roots]
    return next(
        (mount.no_events_reason for mount in mounts if mount and mount.no_events_reason), ""
    )


def _get_identity(folder: Path) -> FolderIdentity:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


MOUNT_TABLE = Path("/proc/self/mountinfo")
"""Linux's list of what is mounted where; other systems have none."""

_NETWORK_TYPES = re.compile(r"nfs4?|cifs|smb3?|smbfs|afs|ceph|lustre|fuse\.sshfs")
_SHARED_TYPES = re.compile(r"9p|drvfs|vboxsf|prl_fs|virtiofs|vmhgfs|fakeowner|fuse\..+")
_OCTAL_ESCAPE = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A place in the tree of folders, and the kind of file system that is mounted there."""

    point: Path
    kind: str

    @property
    def no_events_reason(self) -> str:
        """Why changes made elsewhere are not reported here; "" where they are."""
        if _NETWORK_TYPES.fullmatch(self.kind):
            return f"{self.point} is a network file system ({self.kind})"
        if _SHARED_TYPES.fullmatch(self.kind):
            return f"{self.point} is a shared file system ({self.kind})"
        return ""


def read_mount_table() -> str:
    """The system's table of mounts, "" where it has none."""
    try:
        return MOUNT_TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def find_mount(folder: Path, table: str) -> Mount | None:
    """The mount that a folder (resolved, absolute) lies in: the longest one, of equals the last.

    `table` is in the format of proc(5), "/proc/pid/mountinfo"; None if nothing in it fits.
    """
    around = [
        mount
        for mount in map(_parse_mount, table.splitlines())
        if mount and _is_inside_mount(folder, mount)
    ]
    return max(reversed(around), key=lambda mount: len(mount.point.parts), default=None)


def _is_inside_mount(folder: Path, mount: Mount) -> bool:
    return folder.is_relative_to(mount.point)


def _parse_mount(line: str) -> Mount | None:
    fields, _, rest = line.partition(" - ")
    before, kind = fields.split(), rest.split()
    return Mount(Path(_unescape_octal(before[4])), kind[0]) if len(before) > 4 and kind else None  # noqa: PLR2004


def _unescape_octal(point: str) -> str:
    """The table writes a space as its number, 040 in octal digits after a backslash."""
    return _OCTAL_ESCAPE.sub(lambda found: chr(int(found[1], 8)), point)
