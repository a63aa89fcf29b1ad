"""`trustpages check`: build in memory and report, without writing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.options import add_build_options


@click.command(epilog="Example: trustpages check content --strict")
@add_build_options
@click.pass_obj
def check(arguments: Sequence[str] | None, /, **flags: Any) -> int:
    """Look for everything that is wrong, and write nothing.

    CONTENT is the folder with the shop's files; without it, the folder named content.
    The site is built in memory, whole, and thrown away.
    """
    from trustpages.cli.build_records import report_unchanged_build  # noqa: PLC0415 - only when it runs

    options = BuildCommandOptions(**flags)
    code = report_unchanged_build(options, None, arguments or ())
    if code is None:
        from trustpages.cli.run_build import run_build  # noqa: PLC0415 - loads the whole generator

        code = run_build(options, None, arguments or ())
    return code
