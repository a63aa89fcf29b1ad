"""The clock: the only place that reads it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

import click

Moment: TypeAlias = date | datetime
EPOCH = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, set by those who want the same bytes on every machine."""

YEARS = range(1000, 9000)
"""Nearer to the ends of the calendar there are no days to count on to."""


def moment(today: date | None, environment: Mapping[str, str]) -> Moment:
    """The day that was asked for, else the instant of `SOURCE_DATE_EPOCH`, else now (UTC)."""
    if today is not None:
        return today
    if seconds := environment.get(EPOCH, ""):
        return _instant(seconds)
    return datetime.now(UTC)


def ticks() -> float:
    """Seconds on a clock that only measures."""
    return time.perf_counter()


def _instant(seconds: str) -> datetime:
    try:
        instant = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        instant = None
    if instant is None or instant.year not in YEARS:
        raise click.UsageError(
            f"{EPOCH} is '{seconds}'; it must be a whole number of seconds since 1970."
        )
    return instant
