"""What one process keeps from shop to shop: only what is the same for all of them, by its content."""

from __future__ import annotations

from pathlib import Path

from trustpages.cache import BuildCache, CacheEntry, CacheKey, MemoryBackend
from trustpages.local_cache import LocalCache

MAX_SHARED_ENTRIES = 5_000
"""Entries of all themes that a process has met; those of the built-in ones are about 400."""
_SHARED = ""
"""The site that `BuildCache.shared` names."""


class _ShopBackend:
    """Entries of one shop, dropped with it, over those that all shops share."""

    def __init__(self, shared: MemoryBackend) -> None:
        self._shared, self._own = shared, MemoryBackend()

    def _select(self, site: str) -> MemoryBackend:
        return self._shared if site == _SHARED else self._own

    def find(self, key: CacheKey) -> CacheEntry | None:
        return self._select(key[0]).find(key)

    def store(self, key: CacheKey, entry: CacheEntry) -> CacheEntry:
        return self._select(key[0]).store(key, entry)

    def finish_build(self, site: str) -> None:
        self._select(site).finish_build(site)


class SharedCache:
    """The cache of a process; entries that shops share are compared by value, and no other is seen by two.

    `local_cache` is the folder of compiled templates and palettes, None for none.
    """

    def __init__(self, local_cache: Path | None = None) -> None:
        self._shared = MemoryBackend(MAX_SHARED_ENTRIES)
        self._local = None if local_cache is None else LocalCache(local_cache)

    def make_shop_cache(self) -> BuildCache:
        """An empty cache of one shop."""
        return BuildCache(_ShopBackend(self._shared), local=self._local, serves_more_builds=False)
