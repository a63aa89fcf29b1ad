"""The rebuilder: one thread that waits for changes and builds the site again."""

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
"""Seconds without a hint after which files are compared: a busy system delivers events late or never."""

MAX_DEBOUNCE_SECONDS = 1.0
"""Seconds to wait for quiet at most, should somebody write without end."""

COMPLETION_DELAY = 0.08
"""Seconds that open tabs have to fetch what they show, before the rest is rendered and checked."""

STOP_TIMEOUT = 0.9
"""Seconds to wait for the thread when the preview ends; a longer build dies with the program."""


class Rebuilder:
    """Watches folders and publishes a snapshot for every change, from one thread of its own.

    A hint from the watch is only a reason to look. It builds when a file or folder differs from what the
    last build has read, and on request. The rest of a build follows when open tabs are served and nothing
    newer is waiting. `folders` (the first is the content) are watched with all that is in them, and so are
    others from which a build has read; changes in `ignored` folders do not count. `poll` is the number of
    seconds between two looks at the folders, None for the system's events.
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
        self._folder_watch: FolderWatch | None = None
        self._thread = Thread(target=self._run_loop, name="rebuilder", daemon=True)

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
            has_work = self._queue.wait_for_work(
                COMPLETION_DELAY if self._cycle.is_unfinished else RESCAN_SECONDS
            )
            try:
                self._renew_watch()
                if self._cycle.is_unfinished and not has_work:
                    self._cycle.complete_build(self._raise_if_superseded)
                else:
                    self._rebuild_if_needed(has_work=has_work)
            except Exception as error:  # noqa: BLE001 - this thread must outlive whatever happens
                self._cycle.report_crash(error)

    def _rebuild_if_needed(self, *, has_work: bool) -> None:
        if has_work:
            self._snapshots.announce_rebuild()
        is_requested = self._queue.take_build_request() or self._is_overdue()
        needs_build = is_requested or self._find_settled_change(has_work=has_work)
        if self._queue.is_closed:
            return
        if needs_build:
            self._snapshots.announce_rebuild()
            self._cycle.begin_build()
            self._extend_watch()
        elif has_work:
            self._cancel_if_idle()

    def _find_settled_change(self, *, has_work: bool) -> bool:
        """Whether files differ from what the last build has read, once nobody writes any more.

        Nobody writes if one finished file came alone, if the system's events have ceased, or if two looks
        at the folders agree.
        """
        if not has_work and not self._has_input_changed():
            return False
        deadline = time.monotonic() + MAX_DEBOUNCE_SECONDS
        hints: tuple[ChangeHint, ...] = ()
        fingerprints: Fingerprints | None = None
        while True:
            hints = self._queue.debounce_hints(hints, deadline)
            is_settled = is_single_save(hints) or bool(hints and self._has_native_events)
            if not is_settled:
                earlier, fingerprints = fingerprints, self._scan_folders(fingerprints)
                is_settled = earlier == fingerprints
            has_changed = self._has_input_changed()
            if (
                (is_settled and not self._queue.has_hints)
                or self._queue.is_closed
                or time.monotonic() >= deadline
            ):
                return has_changed

    def _has_input_changed(self) -> bool:
        return self._cycle.has_input_changed([path.resolve() for path in self._ignored])

    def _raise_if_superseded(self) -> None:
        if self._queue.has_work:
            raise BuildSuperseded

    def _publish_unless_closed(self, snapshot: Snapshot) -> None:
        with suppress(Exception):  # a listener that has gone must not end this thread
            if not self._queue.is_closed:
                self._snapshots.publish_snapshot(snapshot)

    def _cancel_if_idle(self) -> None:
        with self._lock:
            if not self._queue.wait_for_work(0):
                self._snapshots.cancel_rebuild()

    @property
    def _has_native_events(self) -> bool:
        """Whether quiet means that nobody writes: the system reports every change at once."""
        return self._folder_watch is not None and not self._folder_watch.is_polling

    def _scan_folders(self, known: Fingerprints | None) -> Fingerprints:
        return fingerprint_folders(self._folders, known, ignored=self._ignored)

    def _extend_watch(self) -> None:
        """Watch also what the last build has read elsewhere, such as a theme in the shop's own folder."""
        roots = [folder.resolve() for folder in self._folders]
        before = len(roots)
        for folder in sorted(self._cycle.read_folders):
            if not any(folder.is_relative_to(root) for root in roots):
                roots.append(folder)
        if len(roots) > before:
            self._folders += tuple(roots[before:])
            self._restart_watch()
            self.request_check()  # for what came before it was watched

    def _renew_watch(self) -> None:
        """Watch anew where a folder was replaced; its old watch would report nothing any more."""
        if self._folder_watch and self._folder_watch.is_stale:
            self._restart_watch()

    def _restart_watch(self) -> None:
        with self._lock, suppress(OSError):  # a folder vanished again meanwhile
            if self._folder_watch and not self._queue.is_closed:
                self._folder_watch.stop()
                self._folder_watch = self._start_watch()

    def _start_watch(self) -> FolderWatch:
        return watch_folders(
            self._folders, self._queue.push_hint, poll=self._poll, ignored=self._ignored
        )
