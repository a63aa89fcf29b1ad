"""Compressed copies of text files, for hosts that serve them as they are."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePosixPath

import brotli  # type: ignore[import-untyped]  # it brings no types

from trustpages.paths import Files

COMPRESSIBLE_SUFFIXES = (
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
"""Suffixes of text files, which compress well."""
MIN_COMPRESSED_SIZE = 1024
"""Bytes; compressing a smaller file saves no packet."""


def compress_files(files: Files) -> Files:
    """Compress the text files of a site into `.gz` and `.br` files beside them, reproducibly."""
    texts = [(path, data) for path, data in files.items() if path.suffix in COMPRESSIBLE_SUFFIXES]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        compressed = workers.map(_compress_if_large, *zip(*texts, strict=True)) if texts else ()
        return {path: data for forms in compressed for path, data in forms}


def _compress_if_large(path: PurePosixPath, data: bytes) -> list[tuple[PurePosixPath, bytes]]:
    return list(_compress_file(path, data)) if len(data) >= MIN_COMPRESSED_SIZE else []


def _compress_file(path: PurePosixPath, data: bytes) -> Iterator[tuple[PurePosixPath, bytes]]:
    for ending, smaller in (
        (".gz", gzip.compress(data, compresslevel=9, mtime=0)),
        (".br", brotli.compress(data, mode=brotli.MODE_TEXT, quality=11)),
    ):
        if len(smaller) < len(data):
            yield path.with_name(path.name + ending), smaller
