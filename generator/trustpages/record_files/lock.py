"""One run at a time writes the record of a content folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from trustpages.diagnostics import make_path_rejection
from trustpages.local_disk import remove_partial_files
from trustpages.transparency import RECORD_FOLDER

LOCK_TIMEOUT = 30.0
"""Seconds to wait for another run to finish."""


@contextmanager
def hold_record_lock(content: Path) -> Iterator[None]:
    """Hold the lock of a record. Raises `ProblemError` when it stays taken.

    What a run that was killed left half written is deleted first. The lock is the file
    `.content.trustpages.lock` beside the content folder. Where none can be made, nobody is kept out: an
    entry that is there is never written over anyway.
    """
    folder = content.absolute()
    lock = FileLock(folder.parent / f".{folder.name}.trustpages.lock")
    with suppress(OSError):
        try:
            lock.acquire(timeout=LOCK_TIMEOUT)
        except Timeout as error:
            raise make_path_rejection(
                "record-busy",
                "another run of trustpages is writing into the record",
                content,
                "Wait until it is done, or stop it; then run the same again.",
            ) from error
    if lock.is_locked:
        remove_partial_files(content / RECORD_FOLDER)
    try:
        yield
    finally:
        lock.release()
