"""`trustpages deploy`: the built site goes to where visitors find it."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.aiming import ALLOWABLE, DRY_RUN, OUTPUT, Aim, aimed, allowing


@click.command(epilog="Example: trustpages deploy shop --dry-run")
@aimed
@OUTPUT
@DRY_RUN
@allowing(*ALLOWABLE)
@click.option(
    "--max-deletes",
    type=click.IntRange(min=0),
    default=256,
    show_default=True,
    metavar="NUMBER",
    help="How many files may go.",
)
def deploy(  # noqa: PLR0913 - one for each flag
    *,
    target: str | None,
    content: Path,
    output: Path,
    dry_run: bool,
    allow: tuple[str, ...],
    max_deletes: int,
    quiet: bool,
    verbose: bool,
) -> int:
    """Bring the built site to a target that site.yaml names.

    TARGET is its name; it may be left out when there is only one. What will be done is shown first. Only
    files that were put there by trustpages are ever removed.
    """
    from trustpages.cli.delivery import Wish, deliver  # noqa: PLC0415 - loads the stores

    aim = Aim(target, content, quiet, verbose)
    return deliver(aim, output, Wish(frozenset(allow), max_deletes, dry_run))
