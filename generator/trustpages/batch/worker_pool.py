"""What hands shops to processes, here or on other machines."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeAlias

from trustpages.batch.options import BatchOptions, ShopTask
from trustpages.batch.shop_record import ShopRecord

Tasks: TypeAlias = tuple[ShopTask, ...]
Records: TypeAlias = list[ShopRecord]
BuildWork: TypeAlias = Callable[[Tasks, BatchOptions], Records]
"""What a process does with shops, such as `build_here`; it must be importable there."""


class WorkerPool(Protocol):
    """Processes that build shops (`BuildWork`); tasks may run twice, since each leaves the same bytes."""

    @property
    def worker_count(self) -> int:
        """The number of processes, which decides how much is handed out ahead."""

    def submit(self, tasks: Tasks) -> Future[Records]:
        """Hand out some shops. The future raises what the process did."""

    def is_lost(self, error: BaseException) -> bool:
        """Whether an error of a future means that its process has ended without a result."""

    def restart(self) -> None:
        """Make the pool ready again after a process was lost; futures that wait are lost, too."""

    def close(self) -> None:
        """End the processes when they have done what they have begun; what waits is cancelled."""
