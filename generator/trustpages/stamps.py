"""What the file system says of a file, equal while it is the same: then it need not be read again."""

from __future__ import annotations

import os
import time
from typing import TypeAlias

Stamp: TypeAlias = tuple[int, ...]
"""Disk, inode, size in bytes, and the times of change in nanoseconds; () where they prove nothing."""

RECENT = 3_000_000_000
"""Nanoseconds: a file that young can change again without a new time (FAT counts in 2 s)."""


def proven() -> int:
    """The moment that a file's last change must precede for its stamp to prove anything."""
    return time.time_ns() - RECENT


def stamp(about: os.stat_result, before: int) -> Stamp:
    """The stamp of a file that was last changed before a moment; () for a younger one."""
    if max(about.st_mtime_ns, about.st_ctime_ns) >= before:
        return ()
    return about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns
