"""`trustpages rollback`: a former version stands there again, without its sources."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.options import (
    DRY_RUN_OPTION,
    TargetOptions,
    add_allow_option,
    add_target_options,
)


@click.command(epilog="Example: trustpages rollback shop --to 7")
@add_target_options
@DRY_RUN_OPTION
@add_allow_option("busy", "drift", "foreign")
@click.option("--to", "number", type=int, metavar="NUMBER", help="The version to put back.")
@click.option("--list", "listing", is_flag=True, help="Show the versions that are kept.")
def rollback(  # noqa: PLR0913 - one for each flag
    *,
    target: str | None,
    content: Path,
    number: int | None,
    listing: bool,
    dry_run: bool,
    allow: tuple[str, ...],
    quiet: bool,
    verbose: bool,
) -> int:
    """Put a former version of a target back, byte for byte.

    TARGET is its name; it may be left out when there is only one. Without --to it is the version before the
    one that stands there. It becomes a new version, so that this can be undone in the same way.
    """
    from trustpages.cli.run_deploy import print_versions, roll_back_target  # noqa: PLC0415 - loads the whole generator

    options = TargetOptions(target, content, quiet, verbose)
    if listing:
        return print_versions(options)
    return roll_back_target(options, number, frozenset(allow), dry_run=dry_run)
