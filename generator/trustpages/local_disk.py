"""Durable writes on this computer's disks."""

from __future__ import annotations

import os
from pathlib import Path

_CAN_SYNC_FOLDERS = os.name != "nt"
"""Windows opens no folder, so only files are synchronized there."""


def fsync_paths(*paths: Path) -> None:
    """Wait until files and folders are on the disk; fastest after all were written. Raises `OSError`."""
    for path in paths:
        if _CAN_SYNC_FOLDERS or path.is_file():
            descriptor = os.open(path, os.O_RDONLY if _CAN_SYNC_FOLDERS else os.O_RDWR)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
