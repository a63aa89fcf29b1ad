"""The state of a process that builds shops: the cache that it keeps from call to call."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from trustpages.batch.options import BatchOptions, ManifestReader, ShopTask
from trustpages.batch.shared_cache import SharedCache
from trustpages.batch.shop_build import build_shops
from trustpages.batch.shop_record import ShopRecord

_COLLECTOR = (100_000, 50, 50)
"""Seldom: what some shops leave behind is collected after them (`build_shops`)."""


def build_in_process(
    tasks: Sequence[ShopTask], options: BatchOptions, read_manifest: ManifestReader | None
) -> list[ShopRecord]:
    """Build some shops with the cache of this process. Raises nothing of a shop (`build_shops`)."""
    return build_shops(tasks, options, _get_shared_cache(options.local_cache), read_manifest)


@lru_cache(maxsize=1)
def _get_shared_cache(local_cache: Path | None) -> SharedCache:
    gc.freeze()  # what was loaded until now lives to the end, and is not looked through
    gc.set_threshold(*_COLLECTOR)
    return SharedCache(local_cache)
