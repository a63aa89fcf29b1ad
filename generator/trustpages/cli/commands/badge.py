"""`trustpages badge`: the printable card of somebody who comes to the door."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from trustpages.cli.options import DateParamType, make_content_option


@click.command(epilog="Example: trustpages badge lin-mei --language zh")
@click.argument("name")
@make_content_option("The content folder.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The card; without it, private/badge-NAME.html beside the content folder.",
)
@click.option(
    "-l", "--language", default="", metavar="TAG", help="Its language, if not the site's first."
)
@click.option("--today", type=DateParamType(), metavar="DATE", help="Make it on this day.")
def badge(name: str, content: Path, output: Path | None, language: str, today: date | None) -> int:
    """Make the printable card of somebody who comes to the door.

    It is an HTML file of the size A7, to be printed from the browser. NAME is that of the person's file in
    the folder staff. The code on the card leads to the page that says whether the badge holds.
    """
    from trustpages.cli.run_badge import run_badge  # noqa: PLC0415 - loads the whole generator

    target = output or content.absolute().parent / "private" / f"badge-{name}.html"
    return run_badge(name, content, target, language, today)
