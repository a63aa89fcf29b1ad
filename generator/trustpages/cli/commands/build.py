"""`trustpages build`: build the site of a content folder into an output folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from trustpages.cli.options import BuildCommandOptions, add_build_options


@click.command(
    epilog="Example: trustpages build content --output output --base-url https://shop.example/trust/"
)
@add_build_options
@click.option(
    "-d",
    "--output",
    type=click.Path(path_type=Path),
    default="output",
    show_default=True,
    metavar="DIR",
    help="The folder to write into.",
)
def build(output: Path, **flags: Any) -> int:
    """Build the site of a content folder.

    CONTENT is the folder with the shop's files; without it, the folder named content.
    When anything is wrong, all of it is said and the output folder stays as it was.
    """
    from trustpages.cli.run_build import run_build  # noqa: PLC0415 - loads the whole generator

    return run_build(BuildCommandOptions(**flags), output)
