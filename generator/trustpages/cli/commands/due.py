"""`trustpages due`: what will lapse in the next days, or has to be looked at again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from trustpages.cli.options import DateParamType


@click.command(epilog="Example: trustpages due content --days 30")
@click.argument("content", type=click.Path(path_type=Path), default="content")
@click.option(
    "--days",
    type=click.IntRange(0, 4000),
    default=None,
    metavar="N",
    help="Look so many days ahead: 30, and 400 for the calendar.",
)
@click.option(
    "--today",
    type=DateParamType(),
    metavar="DATE",
    help="Count from this day, such as 2026-11-24, instead of today.",
)
@click.option(
    "--ics",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also write it as a calendar with reminders a week before.",
)
def due(content: Path, days: int | None, today: date | None, ics: Path | None) -> int:
    """Say what will lapse soon, and what follows if nothing is done.

    CONTENT is the folder with the shop's files; without it, the folder named content. Nothing is written
    but the file of --ics, and the exit code is 0 whether anything is due or not.
    """
    from trustpages.cli.run_due import run_due  # noqa: PLC0415 - loads the whole generator

    return run_due(content, days, today, ics)
