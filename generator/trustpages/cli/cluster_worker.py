"""What a worker of a cluster runs: it builds shops with the caches of its own machine."""

from __future__ import annotations

import socket
from dataclasses import replace
from threading import Lock

from trustpages.batch import BatchOptions, ClusterError, ShopRecord, ShopTask, build_here
from trustpages.batch.worker_terms import WorkerTerms, find_worker_fault
from trustpages.cli.caches import get_cache_folder, get_local_cache

_BUILDING = Lock()
"""A process builds one shop at a time, however many threads its worker has."""


def build_on_worker(
    options: BatchOptions, terms: WorkerTerms, tasks: tuple[ShopTask, ...]
) -> list[ShopRecord]:
    """Build some shops in this process; caches of the client are replaced by those of this machine.

    Raises `ClusterError` if this process would make other bytes than the client.
    """
    if fault := find_worker_fault(terms):
        raise ClusterError(
            "cluster-worker", f"the worker on {socket.gethostname()} {fault.message}", fault.hint
        )
    own = replace(
        options,
        picture_cache=options.picture_cache and get_cache_folder(),
        local_cache=options.local_cache and get_local_cache().folder,
    )
    with _BUILDING:
        return build_here(tasks, own)
