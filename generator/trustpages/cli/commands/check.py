"""`trustpages check`: build in memory and report, without writing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.build_or_answer import answer_or_build
from trustpages.cli.options import add_build_options


@click.command(epilog="Example: trustpages check content --strict")
@add_build_options
@click.pass_obj
def check(arguments: Sequence[str] | None, /, **flags: Any) -> int:
    """Look for everything that is wrong, and write nothing.

    CONTENT is the folder with the shop's files; without it, the folder named content.
    The site is built in memory, whole, and thrown away.
    """
    return answer_or_build(BuildCommandOptions(**flags), None, arguments or ())
