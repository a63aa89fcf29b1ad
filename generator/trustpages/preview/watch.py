"""Watching folders: hints that something may have changed, from the system or by looking often."""

from __future__ import annotations

import errno
import logging
import os
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

from trustpages.preview.fingerprint import matters
from trustpages.preview.mounts import mount_of, mounted

Hint: TypeAlias = Literal["finished", "unfinished"]
"""A file is whole again (closed, or moved into place), or something may still be under way."""

SECONDS = 0.5
"""How often to look where the system does not tell and nobody said how often."""

HALF = 0.02
"""Seconds to wait for the second half of a move, as when a file is saved beside itself and moved into place.

watchdog waits half a second, even if the other half comes at once but not in the same reading.
"""

_ALONE: dict[str, Hint] = {
    "closed": "finished",
    "created": "unfinished",
    "modified": "unfinished",
    "deleted": "unfinished",
}
"""Events of one path. Opening, reading and new permissions are none of ours: they start loops."""

_HEARD: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
"""What the system is asked to tell: else each look of ours at a folder would be told to us, too."""

_LINUX = sys.platform.startswith("linux")
_NATIVE = "inotify" if _LINUX else "the system's own events"
_FULL = {
    errno.ENOSPC: "inotify has no watches left",
    errno.EMFILE: "inotify serves no more programs",
}

Identity: TypeAlias = "tuple[int, int] | None"


@dataclass(frozen=True, slots=True)
class Watching:
    """A watch that is kept; `how` says in words by what means."""

    how: str
    _observer: BaseObserver = field(repr=False)
    _roots: Mapping[Path, Identity] = field(repr=False)

    @property
    def polling(self) -> bool:
        """Whether it looks from time to time, so that one batch of changes may come in two halves."""
        return isinstance(self._observer, PollingObserver)

    @property
    def lost(self) -> bool:
        """Whether a watched folder was deleted, replaced or first made since: watch anew."""
        there = any(self._roots.values())
        return any(_identity(root) != was for root, was in self._roots.items()) or (
            there and not all(emitter.is_alive() for emitter in self._observer.emitters)
        )

    def stop(self) -> None:
        """End it with all its threads; a second time does nothing."""
        self._observer.stop()
        with suppress(RuntimeError):  # one that never started cannot be joined
            self._observer.join(1)


def watch(
    folders: Sequence[Path],
    hint: Callable[[Hint], None],
    *,
    poll: float | None = None,
    ignored: Sequence[Path] = (),
) -> Watching:
    """Watch folders with all that is in them; those that are not there are left out.

    `hint` is called from another thread. `poll` is the number of seconds between two looks, None
    for the system's own events where they can be had. Changes in `ignored` folders give no hint.
    """
    warnings.filterwarnings("ignore", module="watchdog")
    logging.getLogger("watchdog").setLevel(logging.CRITICAL)  # it would speak to the terminal
    InotifyMoveEventGrouper.delay = HALF
    out = tuple(path.resolve() for path in ignored)
    ears = {root.resolve(): _Ear(root.resolve(), out, hint) for root in folders if root.is_dir()}
    roots = {root: _identity(root) for root in folders}
    why = "asked for" if poll is not None else _silent(ears)
    if not why:
        try:
            return Watching(_NATIVE, _started(Observer(), ears, spare=_LINUX), roots)
        except OSError as error:
            why = _FULL.get(error.errno or 0, f"the system refuses to watch ({error.strerror})")
    seconds = SECONDS if poll is None else poll
    looking = _started(PollingObserver(timeout=seconds), ears, spare=False)
    return Watching(f"polling every {seconds:g} s: {why}", looking, roots)


class _Ear(FileSystemEventHandler):
    """Hears one folder's events and passes on those that matter, without their details."""

    def __init__(self, root: Path, out: Sequence[Path], hint: Callable[[Hint], None]) -> None:
        self._root, self._out, self._hint = root, out, hint

    def dispatch(self, event: FileSystemEvent) -> None:
        """Both ends of a move count: the end alone tells of an atomic save."""
        if event.event_type == "moved":
            self._moved(event)
        elif event.is_directory and event.event_type == "modified":
            return  # its files speak for themselves
        elif event.event_type in _ALONE and self._matters(event.src_path):
            self._hint(_ALONE[event.event_type])

    def _moved(self, event: FileSystemEvent) -> None:
        """A file that is moved away, as for a backup, will mostly be written anew at once."""
        if self._matters(event.dest_path):
            self._hint("unfinished" if event.is_directory else "finished")
        elif self._matters(event.src_path):
            self._hint("unfinished")

    def _matters(self, spelt: bytes | str) -> bool:
        path = Path(os.fsdecode(spelt))
        if not path.is_relative_to(self._root) or any(
            path.is_relative_to(out) for out in self._out
        ):
            return False
        return matters(path.relative_to(self._root))


def _started(
    observer: BaseObserver, ears: Mapping[Path, FileSystemEventHandler], *, spare: bool
) -> BaseObserver:
    try:
        for root, ear in ears.items():
            observer.schedule(ear, str(root), recursive=True, event_filter=_HEARD)
        observer.start()
        if spare:
            _try_one_more(observer)
    except OSError:
        observer.stop()
        raise
    return observer


def _try_one_more(observer: BaseObserver) -> None:
    """Raise OSError if no watch is left: watchdog 7 passes over folders that it cannot watch."""
    more = observer.schedule(FileSystemEventHandler(), os.sep, recursive=False)
    observer.unschedule(more)


def _silent(roots: Mapping[Path, object]) -> str:
    table = mounted()
    mounts = [mount_of(root, table) for root in roots]
    return next((mount.silent for mount in mounts if mount and mount.silent), "")


def _identity(folder: Path) -> Identity:
    try:
        about = folder.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino
