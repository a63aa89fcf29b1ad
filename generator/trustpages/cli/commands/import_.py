"""`trustpages import reviews`: take over reviews that were written elsewhere."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from trustpages.cli.options import DRY_RUN_OPTION, DateParamType, make_content_option


@click.group("import", epilog="Example: trustpages import reviews private/etsy.json --columns etsy")
def import_() -> None:
    """Take over reviews that were written elsewhere."""


@import_.command("map", epilog="Example: trustpages import map etsy > private/my-map.yaml")
@click.argument("name")
def print_map(name: str) -> int:
    """Print a map that comes with the program, to be copied and changed.

    NAME is etsy, google, judge-me, loox, taobao or trustpilot.
    """
    from trustpages.cli.run_import import run_print_map  # noqa: PLC0415 - loads the models

    return run_print_map(name)


@import_.command(epilog="Example: trustpages import reviews private/reviews.csv --columns etsy")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--columns",
    required=True,
    metavar="NAME|FILE",
    help="What the columns are called: etsy, google, judge-me, loox, taobao, trustpilot, or your own map.",
)
@make_content_option("The content folder; files are added to its folder reviews.")
@click.option(
    "--today", type=DateParamType(), metavar="DATE", help="Import as on this day instead of today."
)
@DRY_RUN_OPTION
def reviews(file: Path, columns: str, content: Path, today: date | None, *, dry_run: bool) -> int:
    """Add the reviews of an export to content/reviews, and say what was masked or dropped, and why.

    FILE is CSV or JSON. Only initials are kept of those who wrote; telephones, mail addresses, streets and
    order numbers are masked. Reviews that are there already are passed over: a second run adds nothing.
    """
    from trustpages.cli.run_import import run_review_import  # noqa: PLC0415 - loads the models

    return run_review_import(file, columns, content, today, dry_run=dry_run)
