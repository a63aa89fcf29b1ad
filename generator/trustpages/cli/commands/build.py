"""`trustpages build`: build the site of a content folder into an output folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.build_or_answer import answer_or_build
from trustpages.cli.options import add_build_options


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
@click.pass_obj
def build(arguments: Sequence[str] | None, /, output: Path, **flags: Any) -> int:
    """Build the site of a content folder.

    CONTENT is the folder with the shop's files; without it, the folder named content.
    When anything is wrong, all of it is said and the output folder stays as it was.
    """
    return answer_or_build(BuildCommandOptions(**flags), output, arguments or ())
