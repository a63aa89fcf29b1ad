"""What a run is asked for, and what one process is asked for: plain values that travel between machines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from trustpages.batch.shop_record import ShopRecord

BuildTime: TypeAlias = date | datetime
ManifestReader: TypeAlias = Callable[[str], bytes | None]
"""Reads the manifest of a shop's published site, None without one. Raises `ProblemError`."""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What holds for all shops of a run.

    `shops` and `output` are absolute, `display_shops` is the former as messages name it, "" for the same.
    `bucket` is the address of the bucket that sites are put into, "" where they stay in `output`.
    `moment` is the day that all are built for, or the instant of which each shop's time zone makes a day.
    `program` tells this program from others (`describe_program`). `picture_cache` and `local_cache` are
    folders, None for none.
    """

    shops: Path
    output: Path
    moment: BuildTime
    program: str
    display_shops: str = ""
    strict: bool = False
    release: bool = False
    picture_cache: Path | None = None
    local_cache: Path | None = None
    bucket: str = ""

    @property
    def staging(self) -> Path:
        """The folder beside all sites in which new ones are made before they are swapped in."""
        return self.output / ".staging"

    def format_path(self, shop: str, *parts: str) -> str:
        """A path in the folder of a shop, as messages name it."""
        return str(Path(self.display_shops or self.shops, shop, *parts))

    @property
    def flags(self) -> str:
        """The flags that change a result, for a comparison with those of an earlier run."""
        day = "" if isinstance(self.moment, datetime) else self.moment.isoformat()
        place = self.bucket or self.output
        return f"{self.shops} {place} strict={self.strict} release={self.release} day={day}"


@dataclass(frozen=True, slots=True)
class BucketTerms:
    """What holds for all shops whose sites a run puts into a bucket; keys are no part of it.

    `report` tells the run's report from all others: there is one run with it at a time. `started_at` is UTC,
    ISO 8601. `allow` are the words after `--allow`, `max_deletes` is the most files of a shop that may go.
    """

    report: str
    started_at: str
    allow: frozenset[str]
    max_deletes: int


@dataclass(frozen=True, slots=True)
class ShopTask:
    """A shop that has to be looked at, and what was known of it, None for nothing."""

    shop: str
    known: ShopRecord | None
