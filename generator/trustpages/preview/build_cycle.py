"""Build the site again and again: every attempt ends in a snapshot to show, never in an exception."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from trustpages.diagnostics import Place, Problem, ProblemError, sort_problems
from trustpages.file_reader import FileRead, FileReader
from trustpages.pipeline import BuiltSite
from trustpages.preview.snapshot import EMPTY_SNAPSHOT, Snapshot, find_changed_paths
from trustpages.resources import find_issues_url, format_report_recipient


class BuildSuperseded(Exception):
    """A newer change is waiting, so that the rest of this build is not worth while."""


def try_build(
    build: Callable[[], BuiltSite], last: Snapshot, content_name: str, *, is_complete: bool = True
) -> Snapshot:
    """The snapshot after `last`: the new site, or the last good one with the problems of this attempt.

    `content_name` is the content folder in messages; a crash is reported there. With `is_complete` False,
    `build` leaves pages to be rendered later. Raises `BuildSuperseded` where `build` does, and nothing else.
    """
    start = time.perf_counter()
    try:
        built = build()
    except BuildSuperseded:
        raise
    except ProblemError as error:
        return _make_failed_snapshot(last, error.problems, start)
    except Exception as fault:  # noqa: BLE001 - the preview outlives every fault, ours too
        return make_crash_snapshot(last, fault, content_name)
    return Snapshot(
        last.number + 1,
        built.files,
        built,
        sort_problems(built.warnings),
        find_changed_paths(last.files, built.files) if is_complete else None,
        built.site.today,
        time.perf_counter() - start,
        is_complete=is_complete,
    )


def make_crash_snapshot(last: Snapshot, error: Exception, content_name: str) -> Snapshot:
    """The last good site under the next number, with a problem that reports a crash of ours."""
    return _make_failed_snapshot(
        last, (_make_crash_problem(error, content_name),), time.perf_counter()
    )


def _make_failed_snapshot(last: Snapshot, problems: tuple[Problem, ...], start: float) -> Snapshot:
    return replace(
        last,
        number=last.number + 1,
        problems=problems,
        changed_paths=frozenset(),
        seconds=time.perf_counter() - start,
    )


def _make_crash_problem(error: Exception, content_name: str) -> Problem:
    description = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Problem(
        "crash",
        f"the preview ran into a fault that is ours, not yours ({description})",
        Place(content_name, 0),
        "Undo what you changed last and save; the pages come back by themselves."
        f" “trustpages build” writes a report; {format_report_recipient(find_issues_url())}.",
    )


BuildCallback: TypeAlias = Callable[[FileReader], BuiltSite]
FinishCallback: TypeAlias = Callable[[BuiltSite, Callable[[], None]], BuiltSite]


@dataclass(frozen=True, slots=True)
class BuildSteps:
    """How a site is built.

    `build` builds it and reads every file through the reader that it is given. Where it leaves pages to be
    rendered later, `finish` renders and checks them; it calls its second argument before each page.
    `is_overdue` says whether to build though no file changed, since it is another day.
    """

    build: BuildCallback
    finish: FinishCallback | None = None
    is_overdue: Callable[[], bool] = lambda: False


class BuildCycle:
    """Publishes one snapshot after the other; `content_name` is the content folder in messages."""

    def __init__(
        self, steps: BuildSteps, publish: Callable[[Snapshot], None], content_name: str
    ) -> None:
        self._steps, self._publish, self._content_name = steps, publish, content_name
        self._last_complete = self._current = EMPTY_SNAPSHOT
        self._lazy_snapshot: Snapshot | None = None
        self._reader = FileReader()
        self._known_files: Mapping[Path, FileRead] = {}

    @property
    def is_unfinished(self) -> bool:
        """Whether pages of the current snapshot have still to be rendered and checked."""
        return self._lazy_snapshot is not None

    @property
    def read_folders(self) -> tuple[Path, ...]:
        """The folders that the last build has listed, by absolute path."""
        return tuple(self._reader.folders)

    def has_input_changed(self, ignored: Sequence[Path] = ()) -> bool:
        """Whether a file or folder differs from what the last build read, be it rejected or not."""
        return next(self._reader.find_changes(ignored), None) is not None

    def begin_build(self) -> None:
        """Publish a site whose pages are rendered on request, a complete one, or what is wrong."""
        reader = self._reader = FileReader(self._known_files)
        snapshot = try_build(
            partial(self._steps.build, reader),
            self._get_base(),
            self._content_name,
            is_complete=self._steps.finish is None,
        )
        unread = {} if snapshot.has_succeeded else self._known_files
        self._known_files = {**unread, **reader.files}
        if not snapshot.is_complete:
            self._lazy_snapshot = snapshot
            self._show_snapshot(snapshot)
        elif self._lazy_snapshot:
            self._publish_failure(snapshot)
        else:
            self._finish_build(snapshot)

    def complete_build(self, check_superseded: Callable[[], None]) -> None:
        """Render and check the rest; it stays unfinished where `check_superseded` raises."""
        with suppress(BuildSuperseded):
            snapshot = self._complete_current(check_superseded)
            if snapshot:
                self._finish_build(snapshot)

    def _complete_current(self, check_superseded: Callable[[], None]) -> Snapshot | None:
        """The current snapshot with all its pages; None if there is nothing to finish."""
        finish, lazy = self._steps.finish, self._lazy_snapshot
        if finish is None or lazy is None or lazy.built is None:
            return None
        prepared = lazy.built
        snapshot = try_build(
            lambda: finish(prepared, check_superseded), self._get_base(), self._content_name
        )
        changed = snapshot.changed_paths if snapshot.has_succeeded else None
        return replace(snapshot, changed_paths=changed, seconds=lazy.seconds + snapshot.seconds)

    def report_crash(self, error: Exception) -> None:
        """Publish a snapshot that reports a crash of ours."""
        snapshot = make_crash_snapshot(self._get_base(), error, self._content_name)
        self._finish_build(
            replace(snapshot, changed_paths=None) if self._lazy_snapshot else snapshot
        )

    def _publish_failure(self, failed: Snapshot) -> None:
        """Publish problems over the current snapshot, whose pages are all rendered before."""
        completed = self._complete_current(lambda: None)
        if completed and completed.has_succeeded:
            self._last_complete = completed
        base = self._get_base()
        self._finish_build(
            replace(base, number=base.number + 1, problems=failed.problems, changed_paths=None)
        )

    def _get_base(self) -> Snapshot:
        """The last complete snapshot, under the number of the current one."""
        return replace(self._last_complete, number=self._current.number)

    def _finish_build(self, snapshot: Snapshot) -> None:
        self._last_complete, self._lazy_snapshot = snapshot, None
        self._show_snapshot(snapshot)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._current = snapshot
        self._publish(snapshot)
