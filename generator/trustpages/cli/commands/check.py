"""`trustpages check`: build in memory and report, without writing."""

from __future__ import annotations

from typing import Any

import click

from trustpages.cli.options import BuildCommandOptions, add_build_options


@click.command(epilog="Example: trustpages check content --strict")
@add_build_options
def check(**flags: Any) -> int:
    """Look for everything that is wrong, and write nothing.

    CONTENT is the folder with the shop's files; without it, the folder named content.
    The site is built in memory, whole, and thrown away.
    """
    from trustpages.cli.run_build import run_build  # noqa: PLC0415 - loads the whole generator

    return run_build(BuildCommandOptions(**flags), None)
