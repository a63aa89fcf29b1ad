"""What a worker of a cluster runs: it builds shops with the caches of its own machine."""

from __future__ import annotations

import socket
from dataclasses import replace
from threading import Lock

from trustpages.batch import BatchOptions, BuildWork, PoolError, ShopRecord, ShopTask
from trustpages.batch.worker_terms import WorkerTerms, find_worker_fault
from trustpages.cli.caches import get_cache_folder, get_local_cache

_BUILDING = Lock()
"""A process builds one shop at a time, however many threads its worker has."""


def build_on_worker(
    options: BatchOptions, terms: WorkerTerms, work: BuildWork, tasks: tuple[ShopTask, ...]
) -> list[ShopRecord]:
    """Do `work` with some shops in this process; caches of the client are replaced by those of this machine.

    Raises `PoolError` if this process would make other bytes than the client, or does not reach a bucket.
    """
    name = f"the worker on {socket.gethostname()}"
    if fault := find_worker_fault(terms):
        raise PoolError("cluster-worker", f"{name} {fault.message}", fault.hint)
    own = replace(
        options,
        picture_cache=options.picture_cache and get_cache_folder(),
        local_cache=options.local_cache and get_local_cache().folder,
    )
    try:
        with _BUILDING:
            return work(tasks, own)
    except PoolError as error:
        raise PoolError(error.code, f"{error.message} ({name})", error.hint) from error
