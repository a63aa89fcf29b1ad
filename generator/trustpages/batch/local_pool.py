"""The processes of one machine that build shops, each with everything loaded once."""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children, connection, get_context, parent_process
from threading import Thread

from trustpages.batch.options import BatchOptions, ManifestReader, ShopTask
from trustpages.batch.shop_record import ShopRecord
from trustpages.batch.worker_pool import BuildWork, Records, Tasks


class LocalPool:
    """Processes of this machine, started when the first shop has to be built.

    They end with this process, whatever becomes of it, and leave Ctrl-C to it.
    """

    def __init__(self, processes: int, options: BatchOptions, work: BuildWork) -> None:
        self._processes, self._options, self._work = processes, options, work
        self._executor: ProcessPoolExecutor | None = None
        self._futures: set[Future[Records]] = set()

    @property
    def worker_count(self) -> int:
        """The number of processes."""
        return self._processes

    def submit(self, tasks: Tasks) -> Future[Records]:
        """Hand some shops to the next process that is free; lost at once where one has ended meanwhile."""
        if self._executor is None:
            self._executor = _start_processes(self._processes)
        try:
            future = self._executor.submit(self._work, tasks, self._options)
        except (BrokenProcessPool, OSError) as error:  # of a pipe that was closed meanwhile, say
            future = Future()
            future.set_exception(BrokenProcessPool(str(error)))
        self._futures.add(future)
        future.add_done_callback(self._futures.discard)
        return future

    def is_lost(self, error: BaseException) -> bool:
        """Whether a process has ended, which ends the others of its pool, too."""
        return isinstance(error, BrokenProcessPool)

    def restart(self) -> None:
        """Start anew with the next shop.

        A process that was being started while another one ended is overlooked by the executor (Python 3.11),
        which then waits for it for ever; so is a shop that was handed out at that moment.
        """
        for process in active_children():
            process.kill()
        self.close()
        for future in [one for one in self._futures if not one.cancel()]:
            future.set_exception(BrokenProcessPool("the shop was overlooked"))
        self._executor = None

    def close(self) -> None:
        """Wait for what has been begun."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)


def _start_processes(count: int) -> ProcessPoolExecutor:
    context = get_context("spawn" if sys.platform == "win32" else "forkserver")
    context.set_forkserver_preload(["trustpages.batch.process"])
    return ProcessPoolExecutor(count, context, initializer=_begin_process)


def count_processors() -> int:
    """The number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin_process() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Each site is written whole or not at all, so that a process can be ended anywhere."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def build_here(
    tasks: tuple[ShopTask, ...],
    options: BatchOptions,
    read_manifest: ManifestReader | None = None,
) -> list[ShopRecord]:
    """Build some shops in this process, with what it keeps from call to call.

    `read_manifest` is for sites that are published elsewhere; without it, the former one is in the output.
    """
    from trustpages.batch.process import build_in_process  # noqa: PLC0415 - loads the whole generator

    return build_in_process(tasks, options, read_manifest)
