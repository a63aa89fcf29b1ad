"""File signatures: what the file system says of a file, equal while its content is the same."""

from __future__ import annotations

import os
import time
from typing import TypeAlias

FileSignature: TypeAlias = tuple[int, ...]
"""Disk, inode, size in bytes, and the times of change in nanoseconds; () where they prove nothing."""

MIN_TRUSTED_AGE_NS = 3_000_000_000
"""Nanoseconds: a file that young can change again without a new time (FAT counts in 2 s)."""


def compute_trust_cutoff() -> int:
    """The time in nanoseconds that a file's last change must precede for its signature to be trusted."""
    return time.time_ns() - MIN_TRUSTED_AGE_NS


def compute_file_signature(status: os.stat_result, cutoff: int) -> FileSignature:
    """The signature of a file that was last changed before `cutoff`; () for a younger one."""
    if max(status.st_mtime_ns, status.st_ctime_ns) >= cutoff:
        return ()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
