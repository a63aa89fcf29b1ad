"""`trustpages status`: whether what stands there is what was built."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.aiming import OUTPUT, Aim, aimed


@click.command(epilog="Example: trustpages status shop")
@aimed
@OUTPUT
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
def status(  # noqa: PLR0913 - one for each flag
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
    from trustpages.cli.comparing import compare, compare_live  # noqa: PLC0415 - loads the stores

    if live is not None:
        return compare_live(output, live, wait, quiet=quiet)
    return compare(Aim(target, content, quiet, verbose), output)
