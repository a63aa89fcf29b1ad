"""Snapshots: what the preview shows at one moment; and the site's files by address."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from threading import Condition

from trustpages.diagnostics import Problem
from trustpages.paths import Files
from trustpages.pipeline import BuiltSite

INDEX_FILE = "index.html"
NOT_FOUND_FILE = "404.html"


def find_site_file(files: Container[PurePosixPath], address: str) -> PurePosixPath | None:
    """The file at an address from the site's root, already decoded; None if there is none.

    An address in another spelling (`a//b`, `./a`) is another address.
    """
    text = f"{address}{INDEX_FILE}" if address == "" or address.endswith("/") else address
    path = PurePosixPath(text)
    return path if str(path) == text and path in files else None


def find_not_found_page(files: Files, address: str) -> PurePosixPath | None:
    """The page for an address that does not exist, in the language that the address begins with."""
    language = address.partition("/")[0]
    return find_site_file(files, f"{language}/{NOT_FOUND_FILE}") or find_site_file(
        files, NOT_FOUND_FILE
    )


def get_file_address(path: PurePosixPath) -> str:
    """The address of a file from the site's root: `returns/` for `returns/index.html`."""
    text = str(path)
    return text.removesuffix(INDEX_FILE) if path.name == INDEX_FILE else text


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One attempt to build.

    `number` grows with every attempt. `files` are the bytes that a build would write, of the last attempt
    that succeeded ({} if none did yet); `built` is the result of that attempt. `problems` is what went wrong
    this time, () if nothing. `changed_paths` are the paths whose bytes differ from the snapshot before,
    removed ones included; None if that is unknown. `today` is the day it was built for, `seconds` how long it
    took. While `is_complete` is False, pages are rendered when they are requested, which may raise
    `ProblemError`; a complete snapshot follows, unless another change comes first.
    """

    number: int
    files: Files = field(repr=False)
    built: BuiltSite | None = field(repr=False)
    problems: tuple[Problem, ...]
    changed_paths: frozenset[PurePosixPath] | None
    today: date | None
    seconds: float
    is_complete: bool = True

    @property
    def has_succeeded(self) -> bool:
        """Whether this attempt succeeded."""
        return self.built is not None and not any(
            problem.level == "error" for problem in self.problems
        )


EMPTY_SNAPSHOT = Snapshot(0, {}, None, (), frozenset(), None, 0.0)
"""Before the first attempt has ended."""


def find_changed_paths(before: Files, after: Files) -> frozenset[PurePosixPath]:
    """The paths whose bytes differ, or that are only in one of two sites."""
    paths = before.keys() | after.keys()
    return frozenset(path for path in paths if before.get(path) != after.get(path))


SnapshotListener = Callable[[Snapshot], None]


class SnapshotStore:
    """Holds one snapshot at a time; safe to use from several threads.

    A rebuild that is under way is announced by `announce_rebuild`, so that requests can wait for it.
    """

    def __init__(self) -> None:
        self._condition = Condition()
        self._current = EMPTY_SNAPSHOT
        self._expected_number = 1
        self._listeners: list[SnapshotListener] = []
        self._wakers: list[Callable[[], None]] = []

    @property
    def is_rebuilding(self) -> bool:
        """Whether a rebuild was announced that has neither ended nor been cancelled."""
        with self._condition:
            return self._current.number < self._expected_number

    @property
    def current(self) -> Snapshot:
        """The snapshot that is shown, whatever is under way."""
        with self._condition:
            return self._current

    def announce_rebuild(self) -> int:
        """Announce a rebuild: requests wait until the snapshot with the returned number is published."""
        with self._condition:
            self._expected_number = max(self._expected_number, self._current.number + 1)
            return self._expected_number

    def cancel_rebuild(self) -> None:
        """Take an announcement back: nothing had changed after all."""
        with self._condition:
            self._expected_number = self._current.number
            self._condition.notify_all()
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    def publish_snapshot(self, snapshot: Snapshot) -> None:
        """Show a snapshot, wake those who wait, and call every listener."""
        with self._condition:
            self._current = snapshot
            self._expected_number = max(self._expected_number, snapshot.number)
            self._condition.notify_all()
            listeners, wakers = tuple(self._listeners), tuple(self._wakers)
        for wake in wakers:
            wake()
        for listener in listeners:
            listener(snapshot)

    def wait_for_rebuild(self, seconds: float) -> Snapshot:
        """The current snapshot, after waiting for a rebuild that is under way, at most so long."""
        with self._condition:
            self._condition.wait_for(lambda: self._current.number >= self._expected_number, seconds)
            return self._current

    def wait_until_complete(self, seconds: float) -> Snapshot:
        """The current snapshot, after waiting until it is complete, at most so long."""
        with self._condition:
            self._condition.wait_for(lambda: self._current.is_complete, seconds)
            return self._current

    def add_listener(self, listener: SnapshotListener) -> Callable[[], None]:
        """Call back for every snapshot from now on; returns a function that ends it."""
        with self._condition:
            self._listeners.append(listener)

        def remove_listener() -> None:
            with self._condition:
                self._listeners.remove(listener)

        return remove_listener

    def add_waker(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Call back, without blocking, when a snapshot is published or a rebuild cancelled.

        Returns a function that ends it.
        """
        with self._condition:
            self._wakers.append(wake)

        def remove_waker() -> None:
            with self._condition:
                self._wakers.remove(wake)

        return remove_waker
