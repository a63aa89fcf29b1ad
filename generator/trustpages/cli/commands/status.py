"""`trustpages status`: compare the published site with the built one."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.options import (
    OUTPUT_OPTION,
    TargetOptions,
    add_target_options,
)


@click.command(epilog="Example: trustpages status shop")
@add_target_options
@OUTPUT_OPTION
@click.option(
    "--live",
    is_flag=False,
    flag_value="",
    metavar="[URL]",
    help="Ask the web server instead; without URL, at the address of the built site.",
)
@click.option(
    "--wait",
    type=click.FloatRange(min=0, max=3600),
    default=0.0,
    metavar="SECONDS",
    help="With --live: ask again until it is the same, for so long.",
)
def status(
    *,
    target: str | None,
    content: Path,
    output: Path,
    live: str | None,
    wait: float,
    quiet: bool,
    verbose: bool,
) -> int:
    """Compare what stands at a target, or what visitors get, with the built site.

    TARGET is its name; it may be left out when there is only one. Nothing is changed. The exit code is 0
    when it is the same, and 1 when anything differs.
    """
    from trustpages.cli.run_status import report_live_status, report_target_status  # noqa: PLC0415 - loads the whole generator

    if live is not None:
        return report_live_status(output, live, wait, quiet=quiet)
    return report_target_status(TargetOptions(target, content, quiet, verbose), output)
