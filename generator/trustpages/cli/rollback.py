"""`trustpages rollback`: a former version stands there again, without its sources."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.aiming import DRY_RUN, Aim, aimed, allowing


@click.command(epilog="Example: trustpages rollback shop --to 7")
@aimed
@DRY_RUN
@allowing("busy", "drift", "foreign")
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
    from trustpages.cli.returning import go_back, show_versions  # noqa: PLC0415 - loads the stores

    aim = Aim(target, content, quiet, verbose)
    if listing:
        return show_versions(aim)
    return go_back(aim, number, frozenset(allow), dry_run=dry_run)
