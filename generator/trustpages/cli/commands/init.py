"""`trustpages init`: begin a new shop."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

CI_CHOICES = "github, gitlab, cloudflare, netlify or none"
"""The names of `CI_HOSTS`, which is slow to load; a test compares them."""


@click.command(epilog="Example: trustpages init my-shop")
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=".")
@click.option(
    "-y", "--yes", is_flag=True, help="Ask nothing; what is not given gets a mark in the files."
)
@click.option("--name", metavar="NAME", help="What the shop is called.")
@click.option("--country", metavar="CC", help="Its country in two letters, such as GB.")
@click.option(
    "--language",
    "--lang",
    metavar="TAG",
    help="The language of its pages, such as en; without it that of the terminal.",
)
@click.option("--base-url", metavar="URL", help="Where the pages will stand.")
@click.option("--email", metavar="MAIL", help="Where customers may write to.")
@click.option("--ci", metavar="HOST", help=f"Who publishes: {CI_CHOICES}.")
@click.option(
    "--from",
    "source",
    type=click.Choice(["minimal", "full"]),
    default="minimal",
    show_default=True,
    help="Start from a few sample files, or from the whole example shop.",
)
def init(folder: Path, source: str, *, yes: bool, **flags: Any) -> int:
    """Begin a new shop: its files, and what publishes them.

    DIR is the folder for it; without it, the one you are in. Nothing that is there is touched. Whatever
    you must replace is marked in the files, and trustpages check names each mark.
    """
    from trustpages.cli.run_init import collect_answers, create_shop  # noqa: PLC0415 - loads the whole generator

    return create_shop(folder, source, collect_answers(flags, yes=yes))
