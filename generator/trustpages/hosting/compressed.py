"""Text files a second and a third time, compressed, for hosts that hand them out as they are."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePosixPath

import brotli  # type: ignore[import-untyped]  # it brings no types

from trustpages.page import Files

ENDINGS = (
    ".atom",
    ".css",
    ".html",
    ".js",
    ".json",
    ".svg",
    ".txt",
    ".vcf",
    ".vtt",
    ".webmanifest",
    ".xml",
)
"""What is text, and so becomes much smaller."""
LEAST = 1024
"""Bytes under which a smaller file saves no packet."""


def compressed(files: Files) -> Files:
    """The `.gz` and `.br` files that belong beside the text files of a site; the same bytes each time."""
    texts = [(path, data) for path, data in files.items() if path.suffix in ENDINGS]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        made = workers.map(_forms, *zip(*texts, strict=True)) if texts else ()
        return {path: data for forms in made for path, data in forms}


def _forms(path: PurePosixPath, data: bytes) -> list[tuple[PurePosixPath, bytes]]:
    return list(_smaller(path, data)) if len(data) >= LEAST else []


def _smaller(path: PurePosixPath, data: bytes) -> Iterator[tuple[PurePosixPath, bytes]]:
    for ending, smaller in (
        (".gz", gzip.compress(data, compresslevel=9, mtime=0)),
        (".br", brotli.compress(data, mode=brotli.MODE_TEXT, quality=11)),
    ):
        if len(smaller) < len(data):
            yield path.with_name(path.name + ending), smaller
