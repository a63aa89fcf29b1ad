"""`trustpages deploy-all`: publish every shop of a folder to its target."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.batch_options import DeployAllFlags
from trustpages.cli.options import (
    ALLOW_CHOICES,
    DRY_RUN_OPTION,
    MAX_DELETES_OPTION,
    add_allow_option,
    add_batch_options,
)


@click.command(
    epilog="Example: trustpages deploy-all shops -d sites --target-pattern 'folder:/srv/www/{shop}'"
)
@add_batch_options("Publish", "The folder of the built sites, as build-all made it.")
@click.option("--target", metavar="NAME", help="The target of this name in each site.yaml.")
@click.option(
    "--target-pattern",
    metavar="ADDRESS",
    help="One rule for all shops instead: an address with {shop} in it.",
)
@click.option(
    "-j",
    "--connections",
    type=click.IntRange(1, 64),
    default=4,
    show_default=True,
    metavar="NUMBER",
    help="How many targets are open at a time.",
)
@DRY_RUN_OPTION
@click.option("--check", is_flag=True, help="Look at targets where nothing has changed here, too.")
@add_allow_option(*ALLOW_CHOICES, "stale")
@MAX_DELETES_OPTION
@click.option("-v", "--verbose", is_flag=True, help="With --dry-run: name every file.")
def deploy_all(  # noqa: PLR0913 - one for each flag
    *,
    shops: Path,
    output: Path,
    only: Path | None,
    shard: str | None,
    target: str | None,
    target_pattern: str | None,
    connections: int,
    dry_run: bool,
    check: bool,
    allow: tuple[str, ...],
    max_deletes: int,
    quiet: bool,
    verbose: bool,
    summary: Path | None,
) -> int:
    """Bring the built site of every shop in a folder to its target.

    SHOPS holds a folder for each shop, and DIR the sites that build-all made of them. The checks of deploy
    hold for each shop. What is wrong with one stops none of the others, and a shop whose last build failed
    is passed over. deploy.jsonl in DIR gets a line for each shop; a run that was cut goes on where it was.
    """
    from trustpages.cli.run_deploy_all import deploy_all_shops  # noqa: PLC0415 - only when it runs

    flags = DeployAllFlags(
        shops,
        output,
        only,
        shard,
        target,
        target_pattern,
        connections,
        dry_run,
        check,
        frozenset(allow),
        max_deletes,
        quiet,
        verbose,
        summary,
    )
    return deploy_all_shops(flags)
