"""The umask of this process for a while, and the permissions of what stands in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Let new files lack these permissions."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def modes(root: Path) -> dict[str, int]:
    """The permissions of a folder and of all in it, by path; its own name comes first in each."""
    return {
        place.relative_to(root.parent).as_posix(): place.stat().st_mode & 0o777
        for place in [root, *root.rglob("*")]
    }
