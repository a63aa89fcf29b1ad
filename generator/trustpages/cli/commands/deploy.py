"""`trustpages deploy`: the built site goes to where visitors find it."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.options import (
    ALLOW_CHOICES,
    DRY_RUN_OPTION,
    MAX_DELETES_OPTION,
    OUTPUT_OPTION,
    TargetOptions,
    add_allow_option,
    add_target_options,
)


@click.command(epilog="Example: trustpages deploy shop --dry-run")
@add_target_options
@OUTPUT_OPTION
@DRY_RUN_OPTION
@add_allow_option(*ALLOW_CHOICES)
@MAX_DELETES_OPTION
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
    from trustpages.cli.run_deploy import DeployOptions, deploy_site  # noqa: PLC0415 - loads the whole generator

    options = TargetOptions(target, content, quiet, verbose)
    return deploy_site(options, output, DeployOptions(frozenset(allow), max_deletes, dry_run))
