"""Pass over shops of which nothing has changed, before anything of the generator is loaded."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from trustpages.batch.folder_state import compute_folder_state
from trustpages.batch.options import BatchOptions, BuildTime
from trustpages.batch.shop_record import ShopRecord


def is_for_run(known: ShopRecord, options: BatchOptions) -> bool:
    """Whether a record is of a site that a run with these options would make, but for its files."""
    state = known.state
    return (
        bool(known.site_digest)
        and state.program == options.program
        and state.flags == options.flags
        and state.day == find_day(options.moment, state.time_zone)
    )


@cache  # a run has one moment, and shops are in few time zones
def find_day(moment: BuildTime, time_zone: str) -> str:
    """The day of a run in a time zone, in ISO 8601; "" where the system lacks that by now."""
    if isinstance(moment, datetime):
        try:
            moment = moment.astimezone(ZoneInfo(time_zone)).date()
        except (LookupError, ValueError, OSError):
            return ""
    return moment.isoformat()


def is_unchanged(known: ShopRecord, options: BatchOptions) -> bool:
    """Whether the files of a shop and of its site have the signatures that they had.

    A site in a bucket is not looked at: it stands there since the run that noted it.
    """
    state = known.state
    if not (state.sources and state.site and is_for_run(known, options)):
        return False
    home = f"{options.shops}/{known.shop}"
    try:
        sources = compute_folder_state([f"{home}/{folder}" for folder in state.folders])
        if sources.signature != state.sources:
            return False
        if options.bucket:
            return True
        site = compute_folder_state([f"{options.output}/{known.shop}"])
    except (OSError, ValueError):
        return False
    return site.signature == state.site
