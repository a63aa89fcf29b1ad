"""The clock: the only place that reads it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

import click

BuildTime: TypeAlias = date | datetime
EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, set by those who want the same bytes on every machine."""

VALID_YEARS = range(1000, 9000)
"""Nearer to the ends of the calendar there are no days to count on to."""


def get_build_time(today: date | None, environment: Mapping[str, str]) -> BuildTime:
    """The day that was asked for, else the instant of `SOURCE_DATE_EPOCH`, else now (UTC)."""
    if today is not None:
        return today
    if seconds := environment.get(EPOCH_VARIABLE, ""):
        return _parse_epoch(seconds)
    return datetime.now(UTC)


def read_monotonic_clock() -> float:
    """Seconds on a clock that only measures."""
    return time.perf_counter()


def _parse_epoch(seconds: str) -> datetime:
    try:
        instant = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        instant = None
    if instant is None or instant.year not in VALID_YEARS:
        raise click.UsageError(
            f"{EPOCH_VARIABLE} is '{seconds}'; it must be a whole number of seconds since 1970."
        )
    return instant
