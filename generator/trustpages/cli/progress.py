"""Progress for somebody who waits at a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock, Timer

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


class _TransferBar:
    """Counts the bytes that were sent, and shows them once the display is started."""

    def __init__(self, total: int, stack: ExitStack) -> None:
        self._total, self._stack, self._transferred = total, stack, 0
        self._lock = Lock()
        self._update: Callable[[int], None] = lambda _: None

    def advance_by(self, count: int) -> None:
        with self._lock:
            self._transferred += count
            self._update(self._transferred)

    def start_display(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - slow to load, and most transfers need none
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn  # noqa: PLC0415 - likewise

        columns = TextColumn("Carrying"), BarColumn(), DownloadColumn()
        with self._lock:
            bar = self._stack.enter_context(
                Progress(*columns, console=Console(stderr=True), transient=True)
            )
            task = bar.add_task("", total=self._total, completed=self._transferred)
            self._update = lambda transferred: bar.update(task, completed=transferred)


@contextmanager
def show_transfer_progress(total: int, *, quiet: bool) -> Iterator[Callable[[int], None]]:
    """Yield a callback for the number of bytes that were sent, of `total`; shown after `PROGRESS_DELAY`."""
    if not can_show_progress(quiet=quiet):
        yield lambda _: None
        return
    with ExitStack() as stack:
        bar = _TransferBar(total, stack)
        timer = Timer(PROGRESS_DELAY, bar.start_display)
        timer.daemon = True
        timer.start()
        try:
            yield bar.advance_by
        finally:
            timer.cancel()
            timer.join()
