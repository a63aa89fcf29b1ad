"""A bar for somebody who waits at a terminal while much is carried; nobody else sees it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock, Timer

from trustpages.cli.progress import PATIENCE, watched
from trustpages.deploy.store import Moved


class _Bar:
    """Counts what is carried, and shows it once it has been started."""

    def __init__(self, total: int, shown: ExitStack) -> None:
        self._total, self._shown, self._carried = total, shown, 0
        self._lock = Lock()
        self._update: Moved = lambda _: None

    def moved(self, count: int) -> None:
        with self._lock:
            self._carried += count
            self._update(self._carried)

    def start(self) -> None:
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
def transfer(total: int, *, quiet: bool) -> Iterator[Moved]:
    """Take the bytes that are carried, of `total`; shown from the second second on, at a terminal."""
    if not watched(quiet=quiet):
        yield lambda _: None
        return
    with ExitStack() as shown:
        bar = _Bar(total, shown)
        timer = Timer(PATIENCE, bar.start)
        timer.daemon = True
        timer.start()
        try:
            yield bar.moved
        finally:
            timer.cancel()
            timer.join()
