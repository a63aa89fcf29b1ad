"""The values of the flags of `build-all`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BuildAllOptions:
    """The values of the flags of `build-all`; `jobs` is None for one process a processor."""

    shops: Path
    output: Path
    only: Path | None
    shard: str | None
    jobs: int | None
    strict: bool
    release: bool
    today: date | None
    no_cache: bool
    quiet: bool
    summary: Path | None
