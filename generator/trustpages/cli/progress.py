"""Progress for somebody who waits at a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock, Timer
from typing import Any

PROGRESS_DELAY = 1.0
"""Seconds; most builds are done by then."""


def can_show_progress(*, quiet: bool) -> bool:
    """Whether stderr is a terminal, outside of CI and without `quiet`."""
    return not quiet and not os.environ.get("CI") and sys.stderr.isatty()


@contextmanager
def show_spinner(*, quiet: bool) -> Iterator[None]:
    """Show a spinner after `PROGRESS_DELAY`, where progress can be shown."""
    if not can_show_progress(quiet=quiet):
        yield
        return
    with ExitStack() as stack:
        timer = Timer(PROGRESS_DELAY, _start_spinner, [stack])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()


def _start_spinner(stack: ExitStack) -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to load, and most builds need none

    text = "Drawing the pages; new pictures take longest"
    stack.enter_context(Console(stderr=True).status(text))


class _Bar:
    """Counts what is done of a total, and shows it once the display is started."""

    def __init__(self, total: int, stack: ExitStack, list_columns: Callable[[], Any]) -> None:
        self._total, self._stack, self._done = total, stack, 0
        self._list_columns = list_columns
        self._lock = Lock()
        self._update: Callable[[int], None] = lambda _: None

    def advance_by(self, count: int) -> None:
        with self._lock:
            self._done += count
            self._update(self._done)

    def start_display(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - slow to load, and most runs need none
        from rich.progress import Progress  # noqa: PLC0415 - likewise

        with self._lock:
            bar = self._stack.enter_context(
                Progress(*self._list_columns(), console=Console(stderr=True), transient=True)
            )
            task = bar.add_task("", total=self._total, completed=self._done)
            self._update = lambda done: bar.update(task, completed=done)


def _list_transfer_columns() -> tuple[Any, ...]:
    from rich.progress import BarColumn, DownloadColumn, TextColumn  # noqa: PLC0415 - as above

    return TextColumn("Carrying"), BarColumn(), DownloadColumn()


def _list_shop_columns() -> tuple[Any, ...]:
    from rich.progress import (  # noqa: PLC0415 - as above
        BarColumn,
        MofNCompleteColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    rate = TextColumn("{task.speed:.1f} a second,", justify="right")
    return TextColumn("Shops"), BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn()


@contextmanager
def show_transfer_progress(total: int, *, quiet: bool) -> Iterator[Callable[[int], None]]:
    """Yield a callback for the number of bytes that were sent, of `total`; shown after `PROGRESS_DELAY`."""
    with _show_progress(total, _list_transfer_columns, quiet=quiet) as advance_by:
        yield advance_by


@contextmanager
def show_shop_progress(total: int, *, quiet: bool) -> Iterator[Callable[[int], None]]:
    """Yield a callback for the number of shops that are done, of `total`; shown after `PROGRESS_DELAY`."""
    with _show_progress(total, _list_shop_columns, quiet=quiet) as advance_by:
        yield advance_by


@contextmanager
def _show_progress(
    total: int, list_columns: Callable[[], Any], *, quiet: bool
) -> Iterator[Callable[[int], None]]:
    if not can_show_progress(quiet=quiet):
        yield lambda _: None
        return
    with ExitStack() as stack:
        bar = _Bar(total, stack, list_columns)
        timer = Timer(PROGRESS_DELAY, bar.start_display)
        timer.daemon = True
        timer.start()
        try:
            yield bar.advance_by
        finally:
            timer.cancel()
            timer.join()
