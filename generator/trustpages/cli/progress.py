"""Progress at a terminal: a spinner for builds, a bar for transfers; nothing in pipes, CI or with --quiet."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock, Timer

from trustpages.deploy import ProgressCallback

PROGRESS_DELAY = 1.0
"""Seconds before anything is shown; most builds are done by then."""


def can_show_progress(*, quiet: bool) -> bool:
    """Whether progress may be shown: at a terminal, not under CI, not with --quiet."""
    return not quiet and not os.environ.get("CI") and sys.stderr.isatty()


@contextmanager
def show_spinner(*, quiet: bool) -> Iterator[None]:
    """Show a spinner while the block runs, after PROGRESS_DELAY seconds."""
    if not can_show_progress(quiet=quiet):
        yield
        return
    with ExitStack() as display:
        timer = Timer(PROGRESS_DELAY, _start_spinner, [display])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()


def _start_spinner(display: ExitStack) -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to load, and most builds need none

    message = "Drawing the pages; new pictures take longest"
    display.enter_context(Console(stderr=True).status(message))


class _TransferBar:
    """Count transferred bytes, and show them once the display has been started."""

    def __init__(self, total: int, display: ExitStack) -> None:
        self._total, self._shown, self._carried = total, display, 0
        self._lock = Lock()
        self._update: ProgressCallback = lambda _: None

    def advance_by(self, count: int) -> None:
        with self._lock:
            self._carried += count
            self._update(self._carried)

    def start_display(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - slow to load, and most transfers need none
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn  # noqa: PLC0415 - likewise

        columns = TextColumn("Carrying"), BarColumn(), DownloadColumn()
        with self._lock:
            bar = self._shown.enter_context(
                Progress(*columns, console=Console(stderr=True), transient=True)
            )
            task = bar.add_task("", total=self._total, completed=self._carried)
            self._update = lambda carried: bar.update(task, completed=carried)


@contextmanager
def show_transfer_progress(total: int, *, quiet: bool) -> Iterator[ProgressCallback]:
    """Yield a callback that takes a number of bytes of `total`; shown after PROGRESS_DELAY seconds."""
    if not can_show_progress(quiet=quiet):
        yield lambda _: None
        return
    with ExitStack() as display:
        bar = _TransferBar(total, display)
        timer = Timer(PROGRESS_DELAY, bar.start_display)
        timer.daemon = True
        timer.start()
        try:
            yield bar.advance_by
        finally:
            timer.cancel()
            timer.join()
