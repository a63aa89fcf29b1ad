"""`trustpages init`: a new shop in an empty folder, from at most six answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click


@click.command(epilog="Example: trustpages init my-shop")
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=".")
@click.option(
    "-y", "--yes", is_flag=True, help="Ask nothing; what is not given gets a mark in the files."
)
@click.option("--name", metavar="NAME", help="What the shop is called.")
@click.option("--country", metavar="CC", help="Its country in two letters, such as GB.")
@click.option("--language", metavar="TAG", help="The language of its pages, such as en.")
@click.option("--base-url", metavar="URL", help="Where the pages will stand.")
@click.option("--email", metavar="MAIL", help="Where customers may write to.")
@click.option(
    "--ci", metavar="HOST", help="Who publishes: github, gitlab, cloudflare, netlify or none."
)
@click.option(
    "--from",
    "source",
    type=click.Choice(["minimal", "full"]),
    default="minimal",
    show_default=True,
    help="Start from a few sample files, or from the whole example shop.",
)
def init(folder: Path, source: str, *, yes: bool, **given: Any) -> int:
    """Begin a new shop: its files, and what publishes them.

    DIR is the folder for it; without it, the one you are in. Nothing that is there is touched. Whatever
    you must replace is marked in the files, and trustpages check names each mark.
    """
    from trustpages.cli.asking import asked  # noqa: PLC0415 - loads the models
    from trustpages.cli.founding import found  # noqa: PLC0415 - loads the models

    return found(folder, source, asked(given, yes=yes))
