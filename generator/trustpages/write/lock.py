"""One writer at a time: a lock beside the output folder, which dies with its process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from trustpages.write.refuse import refusal

PATIENCE = 10.0
"""Seconds to wait for another run to finish."""


@contextmanager
def locked(target: Path) -> Iterator[None]:
    """Hold the lock of an output folder; raises `Rejected`, naming the holder, when it stays taken.

    The lock is the file `.output.trustpages.lock` beside the folder, and holds a process id.
    """
    path = target.parent / f".{target.name}.trustpages.lock"
    lock = FileLock(path)
    try:
        lock.acquire(timeout=PATIENCE)
    except Timeout as error:
        message = f"another run of trustpages is writing this folder{_holder(path)}"
        raise refusal(
            "output-busy", message, target, "Wait until it is done, or stop it."
        ) from error
    try:
        with suppress(OSError):  # the id is a courtesy
            path.write_text(f"{os.getpid()}\n")
        yield
    finally:
        lock.release()


def _holder(path: Path) -> str:
    with suppress(OSError, ValueError):
        return f" (process {int(path.read_text())})"
    return ""
