"""Where the command line keeps what outlasts a run."""

from __future__ import annotations

import os
from pathlib import Path

from trustpages.cli.repeat import find_local_folder
from trustpages.local_cache import LocalCache

CACHE_VARIABLE = "TRUSTPAGES_CACHE"
"""Names another folder for the cache of encoded pictures."""


def get_cache_folder() -> Path:
    """Return the folder in which encoded pictures are cached between builds."""
    chosen = os.environ.get(CACHE_VARIABLE, "")
    return Path(chosen) if chosen else Path(find_local_folder()).parent


def get_local_cache() -> LocalCache:
    """What this account keeps between builds; never the folder of `TRUSTPAGES_CACHE`, which may be shared."""
    return LocalCache(Path(find_local_folder()))
