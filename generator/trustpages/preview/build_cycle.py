"""One attempt to build, whatever comes of it: a generation to show, never an exception."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeAlias

from trustpages.diagnostics import Place, Problem, ProblemError, sort_problems
from trustpages.pipeline import BuiltSite
from trustpages.preview.snapshot import EMPTY_SNAPSHOT, Snapshot, find_changed_paths


class BuildSuperseded(Exception):
    """There is something newer to do."""


def try_build(
    build: Callable[[], BuiltSite], last: Snapshot, content_name: str, *, is_complete: bool = True
) -> Snapshot:
    """The generation after `last`: the new site, or the last good one with what is wrong now.

    `shown` is the content folder as its owner knows it; a fault of ours is told there. `whole` False
    means that `build` leaves pages undrawn. Raises `Overtaken` where `build` does, and nothing else.
    """
    start = time.perf_counter()
    try:
        built = build()
    except BuildSuperseded:
        raise
    except ProblemError as rejected:
        return _make_failed_snapshot(last, rejected.problems, start)
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
    """The last good generation once more, with the confession of a fault of ours."""
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
        " “trustpages build” writes a report that you can send to the makers.",
    )


FinishCallback: TypeAlias = Callable[[BuiltSite, Callable[[], None]], BuiltSite]


@dataclass(frozen=True, slots=True)
class BuildSteps:
    """How a site is built.

    `build` makes it. Where it leaves pages undrawn, `finish` makes it whole; it calls what it is given
    before each page. `overdue` says whether to build though no file changed, since it is another day.
    """

    build: Callable[[], BuiltSite]
    finish: FinishCallback | None = None
    is_overdue: Callable[[], bool] = lambda: False


class BuildCycle:
    """Shows one generation after the other; `name` is the content folder in messages."""

    def __init__(
        self, steps: BuildSteps, publish: Callable[[Snapshot], None], content_name: str
    ) -> None:
        self._steps, self._publish, self._content_name = steps, publish, content_name
        self._last_complete = self._current = EMPTY_SNAPSHOT
        self._lazy_snapshot: Snapshot | None = None

    @property
    def is_unfinished(self) -> bool:
        """Whether the generation that is shown has still to be made whole."""
        return self._lazy_snapshot is not None

    def begin_build(self) -> None:
        """Put up a site that is drawn as it is asked for, or at once a whole one, or what is wrong."""
        self._accept_build(self._attempt_build())

    def verify_build(self) -> bool:
        """Build again, and put it up only if it is another site than the one that is shown."""
        snapshot = self._attempt_build()
        if _is_same_site(self._current, snapshot):
            return False
        self._accept_build(snapshot)
        return True

    def _attempt_build(self) -> Snapshot:
        whole = self._steps.finish is None
        return try_build(self._steps.build, self._get_base(), self._content_name, is_complete=whole)

    def _accept_build(self, made: Snapshot) -> None:
        if made.is_complete:
            self._publish_failure(made) if self._lazy_snapshot else self._finish_build(made)
        else:
            self._lazy_snapshot = made
            self._show_snapshot(made)

    def complete_build(self, check_superseded: Callable[[], None]) -> None:
        """Draw the rest and check it; `between` may raise `Overtaken`, and it stays unfinished."""
        with suppress(BuildSuperseded):
            snapshot = self._complete_current(check_superseded)
            if snapshot:
                self._finish_build(snapshot)

    def _complete_current(self, between: Callable[[], None]) -> Snapshot | None:
        """The generation that is shown, made whole; None if there is nothing to finish."""
        finish, early = self._steps.finish, self._lazy_snapshot
        if finish is None or early is None or early.built is None:
            return None
        prepared = early.built
        made = try_build(lambda: finish(prepared, between), self._get_base(), self._content_name)
        changed = made.changed_paths if made.has_succeeded else None
        return replace(made, changed_paths=changed, seconds=early.seconds + made.seconds)

    def report_crash(self, error: Exception) -> None:
        """Put up a fault of ours."""
        snapshot = make_crash_snapshot(self._get_base(), error, self._content_name)
        self._finish_build(
            replace(snapshot, changed_paths=None) if self._lazy_snapshot else snapshot
        )

    def _publish_failure(self, made: Snapshot) -> None:
        """What was shown so far is first made whole, since it stays under what is wrong now."""
        before = self._complete_current(lambda: None)
        if before and before.has_succeeded:
            self._last_complete = before
        base = self._get_base()
        number = base.number + 1
        self._finish_build(replace(base, number=number, problems=made.problems, changed_paths=None))

    def _get_base(self) -> Snapshot:
        """The last whole generation, under the number of the one that is shown."""
        return replace(self._last_complete, number=self._current.number)

    def _finish_build(self, made: Snapshot) -> None:
        self._last_complete, self._lazy_snapshot = made, None
        self._show_snapshot(made)

    def _show_snapshot(self, made: Snapshot) -> None:
        self._current = made
        self._publish(made)


def _is_same_site(shown: Snapshot, candidate: Snapshot) -> bool:
    """Whether two generations show the same; every page of both is drawn for it."""
    if shown.has_succeeded != candidate.has_succeeded:
        return False
    if not candidate.has_succeeded:
        return shown.problems == candidate.problems
    try:
        return not find_changed_paths(shown.files, candidate.files)
    except ProblemError:  # a template is at fault: the whole generation will say so
        return False
