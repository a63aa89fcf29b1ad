"""The day and instant of a run, and the time it takes."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

from trustpages.cli.repeat import EPOCH_VARIABLE

BuildTime: TypeAlias = date | datetime

VALID_YEARS = range(1000, 9000)
"""Years of a build day; nearer to the ends of the calendar date arithmetic would overflow."""


def get_build_time(today: date | None, environment: Mapping[str, str]) -> BuildTime:
    """Return `today` if given, else the instant of `SOURCE_DATE_EPOCH`, else now (UTC)."""
    if today is not None:
        return today
    if seconds := environment.get(EPOCH_VARIABLE, ""):
        return _parse_epoch(seconds)
    return datetime.now(UTC)


def read_monotonic_clock() -> float:
    """Return seconds on a monotonic clock, for measuring."""
    return time.perf_counter()


def _parse_epoch(seconds: str) -> datetime:
    try:
        instant = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        instant = None
    if instant is None or instant.year not in VALID_YEARS:
        import click  # noqa: PLC0415 - slow to load

        raise click.UsageError(
            f"{EPOCH_VARIABLE} is '{seconds}'; it must be a whole number of seconds since 1970."
        )
    return instant


def format_current_time() -> str:
    """The instant of a run, UTC in ISO 8601."""
    now = get_build_time(None, os.environ)
    instant = (
        now if isinstance(now, datetime) else datetime(now.year, now.month, now.day, tzinfo=UTC)
    )
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
