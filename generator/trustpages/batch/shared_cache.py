"""What one process keeps from shop to shop: only what is the same for all of them, by its content."""

from __future__ import annotations

import os
from pathlib import Path

from trustpages.cache import BuildCache, CacheEntry, CacheKey, MemoryBackend
from trustpages.file_reader import FileRead, FileReader, TreeRead
from trustpages.local_cache import LocalCache
from trustpages.resources import find_themes_folder

MAX_SHARED_ENTRIES = 5_000
"""Entries that a process keeps for all shops: the files of a theme, and what they resolve to.

120 shops in the four built-in themes left ten; what themes of shops' own add ends with this number.
"""
_SHARED = ""
"""The site that `BuildCache.shared` names."""


class _ShopBackend:
    """Entries of one shop, dropped with it after its only build, over those that all shops share."""

    def __init__(self, shared: MemoryBackend) -> None:
        self._shared = shared
        self._own: dict[CacheKey, CacheEntry] = {}

    def find(self, key: CacheKey) -> CacheEntry | None:
        """The latest entry of a key."""
        return self._shared.find(key) if key[0] == _SHARED else self._own.get(key)

    def store(self, key: CacheKey, entry: CacheEntry) -> CacheEntry:
        """Put an entry in place of the one before."""
        if key[0] == _SHARED:
            return self._shared.store(key, entry)
        self._own[key] = entry
        return entry

    def finish_build(self, site: str) -> None:
        """Nothing is used by a second build but what all shops share."""
        if site == _SHARED:
            self._shared.finish_build(site)


class SharedCache:
    """The cache of a process; entries that shops share are compared by value, and no other is seen by two.

    `local_cache` is the folder of compiled templates and hyphenated words, None for none.
    """

    def __init__(self, local_cache: Path | None = None) -> None:
        self._shared = MemoryBackend(MAX_SHARED_ENTRIES)
        self._theme_files: dict[Path, FileRead] = {}
        self._theme_trees: dict[Path, TreeRead] = {}
        self._local = None if local_cache is None else LocalCache(local_cache)

    def make_shop_cache(self) -> BuildCache:
        """An empty cache of one shop."""
        return BuildCache(_ShopBackend(self._shared), local=self._local, serves_more_builds=False)

    def make_reader(self) -> FileReader:
        """A reader for one shop: of built-in themes it reads again what has another signature only."""
        return FileReader(self._theme_files, self._theme_trees)

    def keep_theme_files(self, reader: FileReader) -> None:
        """Keep what a reader has found of built-in themes for the next shops."""
        themes = f"{find_themes_folder()}{os.sep}"
        self._theme_files |= {
            path: read for path, read in reader.files.items() if str(path).startswith(themes)
        }
        self._theme_trees |= {
            root: tree for root, tree in reader.trees.items() if str(root).startswith(themes)
        }
