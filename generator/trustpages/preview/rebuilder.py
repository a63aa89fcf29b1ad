"""The workshop: one thread that waits for hints, looks whether anything changed, and builds."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

from trustpages.preview.build_cycle import BuildCycle, BuildSteps, BuildSuperseded
from trustpages.preview.change_queue import ChangeQueue, is_single_save
from trustpages.preview.fingerprint import Fingerprints, fingerprint_folders
from trustpages.preview.snapshot import Snapshot, SnapshotStore
from trustpages.preview.watch import ChangeHint, FolderWatch, watch_folders

RESCAN_SECONDS = 2.0
"""Seconds after which it looks unasked: a system that is too busy drops events without a word."""

MAX_DEBOUNCE_SECONDS = 1.0
"""Seconds to wait for quiet at most, should somebody write without end."""

COMPLETION_DELAY = 0.08
"""Seconds that open tabs have to fetch what they show, before the rest is drawn and checked."""

STOP_TIMEOUT = 0.9
"""Seconds to wait for the thread when the preview ends; a longer build dies with the program."""


class Rebuilder:
    """Watches folders and puts every new generation on the board, from one thread of its own.

    `work` is begun once for each batch of changes, and only if the files' contents differ from those of
    the last attempt; it is finished when the open tabs are served and nothing newer is to do. `folders`
    are watched with all that is in them, but for `ignored`; the first is the content. `poll` is the
    number of seconds between two looks, None for the system's events.
    """

    def __init__(
        self,
        steps: BuildSteps,
        folders: Sequence[Path],
        snapshots: SnapshotStore,
        *,
        poll: float | None = None,
        ignored: Sequence[Path] = (),
    ) -> None:
        self._snapshots, self._is_overdue = snapshots, steps.is_overdue
        self._folders, self._ignored = tuple(dict.fromkeys(folders)), tuple(ignored)
        self._content_name, self._poll = str(self._folders[0]), poll
        self._cycle = BuildCycle(steps, self._publish_unless_closed, self._content_name)
        self._queue, self._lock = ChangeQueue(), Lock()
        self._fingerprints: Fingerprints = {}
        self._needs_verification = False
        self._folder_watch: FolderWatch | None = None
        self._thread = Thread(target=self._run_loop, name="workshop", daemon=True)

    @property
    def watch_method(self) -> str:
        """By what means it watches, and why; "" before it has started."""
        return self._folder_watch.method if self._folder_watch else ""

    def start(self) -> None:
        """Watch from now on, and build for the first time."""
        self._folder_watch = self._start_watch()
        self.request_rebuild()
        self._thread.start()

    def stop(self) -> bool:
        """End the watch and the thread, within a second; False if a build still goes on then."""
        self._queue.close()
        with self._lock:
            if self._folder_watch:
                self._folder_watch.stop()
        if self._thread.is_alive():
            self._thread.join(STOP_TIMEOUT)
        return not self._thread.is_alive()

    def request_check(self) -> None:
        """Look now whether anything changed, without waiting for a hint."""
        self._queue.push_hint("finished")

    def request_rebuild(self) -> None:
        """Build again though no file changed, as on another day; requests wait for it from now on."""
        with self._lock:
            self._snapshots.announce_rebuild()
            self._queue.request_build()

    def _run_loop(self) -> None:
        while not self._queue.is_closed:
            rang = self._queue.wait_for_work(
                COMPLETION_DELAY if self._cycle.is_unfinished else RESCAN_SECONDS
            )
            try:
                self._renew_watch()
                if self._cycle.is_unfinished and not rang:
                    self._cycle.complete_build(self._raise_if_superseded)
                else:
                    self._rebuild_if_changed(
                        asked=self._queue.take_build_request() or self._is_overdue(), rang=rang
                    )
            except Exception as fault:  # noqa: BLE001 - this thread must outlive whatever happens
                self._cycle.report_crash(fault)

    def _rebuild_if_changed(self, *, asked: bool, rang: bool) -> None:
        if rang:
            self._snapshots.announce_rebuild()
        prints = self._scan_folders(self._fingerprints) if asked else self._wait_until_quiet()
        if self._queue.is_closed:
            return
        if asked or prints != self._fingerprints:
            self._snapshots.announce_rebuild()
            self._cycle.begin_build()
            self._needs_verification = self._queue.has_hints
        elif not (self._needs_verification and self._verify_last_build()) and rang:
            self._cancel_if_idle()
        self._fingerprints = prints

    def _verify_last_build(self) -> bool:
        """Whether the build that was rung into had read what was gone again a moment later."""
        self._needs_verification = False
        return self._cycle.verify_build()

    def _raise_if_superseded(self) -> None:
        if self._queue.has_work:
            raise BuildSuperseded

    def _publish_unless_closed(self, generation: Snapshot) -> None:
        with suppress(Exception):  # a listener that has gone must not take the workshop with it
            if not self._queue.is_closed:
                self._snapshots.publish_snapshot(generation)

    def _cancel_if_idle(self) -> None:
        with self._lock:
            if not self._queue.wait_for_work(0):
                self._snapshots.cancel_rebuild()

    def _wait_until_quiet(self) -> Fingerprints:
        """The files once nobody writes: one finished file came alone, it is quiet, or two looks agree."""
        end = time.monotonic() + MAX_DEBOUNCE_SECONDS
        heard: tuple[ChangeHint, ...] = ()
        prints = self._fingerprints
        while True:
            heard = self._queue.debounce_hints(heard, end)
            before, prints = prints, self._scan_folders(prints)
            done = is_single_save(heard) or before == prints or (heard and self._has_native_events)
            if (
                (done and not self._queue.has_hints)
                or self._queue.is_closed
                or time.monotonic() >= end
            ):
                return prints

    @property
    def _has_native_events(self) -> bool:
        """Whether quiet means that nobody writes: the system tells of everything at once."""
        return self._folder_watch is not None and not self._folder_watch.is_polling

    def _scan_folders(self, known: Fingerprints) -> Fingerprints:
        return fingerprint_folders(self._folders, known, ignored=self._ignored)

    def _renew_watch(self) -> None:
        """Watch anew where a folder was replaced; its old watch would hear nothing any more."""
        with self._lock, suppress(OSError):  # it vanished again meanwhile
            if self._folder_watch and self._folder_watch.is_stale and not self._queue.is_closed:
                self._folder_watch.stop()
                self._folder_watch = self._start_watch()

    def _start_watch(self) -> FolderWatch:
        return watch_folders(
            self._folders, self._queue.push_hint, poll=self._poll, ignored=self._ignored
        )
