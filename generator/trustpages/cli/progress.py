"""A sign of life for somebody who waits at a terminal; nobody else sees it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Timer

PATIENCE = 1.0
"""Seconds before anything is shown; most builds are done by then."""


def watched(*, quiet: bool) -> bool:
    """Whether somebody at a terminal wants to see that work goes on."""
    return not quiet and not os.environ.get("CI") and sys.stderr.isatty()


@contextmanager
def waiting(*, quiet: bool) -> Iterator[None]:
    """Show that work goes on, from the second second on, unless `quiet`, under CI or not at a terminal."""
    if not watched(quiet=quiet):
        yield
        return
    with ExitStack() as shown:
        timer = Timer(PATIENCE, _show, [shown])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()


def _show(shown: ExitStack) -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to load, and most builds need none

    said = "Drawing the pages; new pictures take longest"
    shown.enter_context(Console(stderr=True).status(said))
