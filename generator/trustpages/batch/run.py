"""Go through the shops of a run: pass over the unchanged, hand out the others, note each result at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import suppress
from dataclasses import replace
from typing import TypeAlias

from trustpages.batch.findings import report_crash
from trustpages.batch.options import BatchOptions, ShopTask
from trustpages.batch.report_file import ReportFile
from trustpages.batch.shop_record import ShopRecord
from trustpages.batch.totals import BatchTotals
from trustpages.batch.unchanged import is_unchanged
from trustpages.batch.worker_pool import Records, Tasks, WorkerPool

MAX_TASKS = 8
"""Shops that a process is handed at once: about a second of work, which is what a cut can cost."""
BATCHES_AHEAD = 3
"""Batches for each process that are under way or wait, so that memory does not grow with the shops."""

BatchProgress: TypeAlias = Callable[[ShopRecord], None]
"""Is told of each shop that is done."""


def run_batch(
    shops: Sequence[str],
    options: BatchOptions,
    report: ReportFile,
    pool: WorkerPool,
    on_progress: BatchProgress = lambda _: None,
    *,
    is_anew: bool = False,
) -> BatchTotals:
    """Build shops that have changed, and note every shop in the report; a fault of one stops no other.

    With `is_anew`, nothing is believed of earlier runs. Where it is interrupted, what was begun is finished
    and noted. Raises what the pool raises when it is gone.
    """
    run = _Run(options, report, pool, on_progress)
    size = max(1, min(MAX_TASKS, len(shops) // (pool.worker_count * BATCHES_AHEAD)))
    try:
        waiting: list[ShopTask] = []
        for shop in shops:
            known = None if is_anew else report.find(shop)
            if known is not None and is_unchanged(known, options):
                run.note(
                    known if report.is_of_cut_run(shop) else replace(known, status="unchanged")
                )
                continue
            waiting.append(ShopTask(shop, known))
            if len(waiting) == size:
                run.hand_out(tuple(waiting))
                waiting.clear()
        if waiting:
            run.hand_out(tuple(waiting))
        run.collect_all()
    finally:
        run.close()
    return run.totals


class _Run:
    """What is under way, and what came of it."""

    def __init__(
        self,
        options: BatchOptions,
        report: ReportFile,
        pool: WorkerPool,
        on_progress: BatchProgress,
    ) -> None:
        self.totals = BatchTotals()
        self._options, self._report, self._pool = options, report, pool
        self._on_progress = on_progress
        self._pending: dict[Future[Records], Tasks] = {}

    def note(self, record: ShopRecord) -> None:
        """Note what became of a shop."""
        self._report.add(record)
        self.totals.add(record)
        self._on_progress(record)

    def hand_out(self, tasks: Tasks) -> None:
        """Hand out some shops, after others are done where there is enough to do."""
        while len(self._pending) >= self._pool.worker_count * BATCHES_AHEAD:
            self._collect_some()
        self._pending[self._pool.submit(tasks)] = tasks

    def collect_all(self) -> None:
        """Wait for everything that was handed out."""
        while self._pending:
            self._collect_some()

    def _collect_some(self) -> None:
        done, _ = wait(self._pending, return_when=FIRST_COMPLETED)
        suspects: list[ShopTask] = []
        for future in done:
            suspects += self._take_result(future)
        if suspects:
            self._build_singly([*suspects, *self._recall_pending()])

    def _take_result(self, future: Future[Records]) -> Iterable[ShopTask]:
        """Note the results of a future; the tasks of one whose process was lost, or that was cancelled."""
        tasks = self._pending.pop(future)
        try:
            error = future.exception()
        except CancelledError:
            return tasks
        if error is None:
            for record in future.result():
                self.note(record)
            return ()
        if not self._pool.is_lost(error):
            raise error
        return tasks

    def _recall_pending(self) -> Iterable[ShopTask]:
        """The tasks of all futures that wait; those that were finished meanwhile are noted."""
        self._pool.restart()
        return [task for future in list(self._pending) for task in self._take_result(future)]

    def _build_singly(self, tasks: Iterable[ShopTask]) -> None:
        """Build shops one at a time, so that the one whose process is lost again is known."""
        for task in tasks:
            future = self._pool.submit((task,))
            self._pending[future] = (task,)
            wait([future])
            if self._take_result(future):
                lost = report_crash(self._options, task.shop, "its process was ended")
                self.note(ShopRecord(task.shop, "failed", (lost,)))
                self._pool.restart()

    def close(self) -> None:
        """Let the pool finish what it has begun, and note it."""
        self._pool.close()
        with suppress(OSError):  # it was never made, or holds what another run is making
            self._options.staging.rmdir()
        for future in [one for one in self._pending if one.done()]:
            if not future.cancelled() and future.exception() is None:
                self._take_result(future)
