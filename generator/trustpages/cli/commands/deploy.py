"""`trustpages deploy`: the built site goes to where visitors find it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex

import click

from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.progress import show_transfer_progress
from trustpages.cli.report.text import format_change_counts, format_plan
from trustpages.cli.target_options import (
    ALLOW_CHOICES,
    DRY_RUN_OPTION,
    OUTPUT_OPTION,
    TargetOptions,
    add_allow_option,
    add_target_options,
)
from trustpages.cli.target_session import (
    EXIT_PROBLEMS,
    EXIT_REFUSED,
    NamedTarget,
    open_target_store,
    print_problems,
    run_on_target,
    select_target,
)
from trustpages.deploy import (
    DeployPlan,
    DeployRun,
    DeploySource,
    PreflightOptions,
    Store,
    TargetState,
    can_be_running,
    find_publish_blockers,
    identify_current_process,
    inspect_target,
    load_built_site,
    plan_deploy,
    publish_site,
    run_preflight_checks,
)
from trustpages.diagnostics import Problem, ProblemError, sort_problems


@click.command(epilog="Example: trustpages deploy shop --dry-run")
@add_target_options
@OUTPUT_OPTION
@DRY_RUN_OPTION
@add_allow_option(*ALLOW_CHOICES)
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
    aim = TargetOptions(target, content, quiet, verbose)
    return deploy_site(aim, output, DeployOptions(frozenset(allow), max_deletes, dry_run))


DEPLOY_RETRY_HINT = "Part of it may be there already: run the same again, and it will be finished."


@dataclass(frozen=True, slots=True)
class DeployOptions:
    """What somebody lets pass, how many files may go, and whether to do anything at all."""

    allow: frozenset[str]
    max_deletes: int | None
    dry_run: bool
    is_rollback: bool = False

    @property
    def preflight_options(self) -> PreflightOptions:
        return PreflightOptions(can_be_running, self.allow, self.max_deletes, self.is_rollback)


def deploy_site(aim: TargetOptions, output: Path, wish: DeployOptions) -> int:
    """Bring the built site to its target; 0 if it stands there, 1 for a fault here, 3 for one there."""
    try:
        named, source = select_target(aim), load_built_site(output)
    except ProblemError as rejected:
        print_problems(rejected.problems)
        return EXIT_PROBLEMS
    return run_on_target(
        named[0], partial(_deploy_to_store, aim, named, (output, source), wish), DEPLOY_RETRY_HINT
    )


def _deploy_to_store(
    aim: TargetOptions, named: NamedTarget, site: tuple[Path, DeploySource], wish: DeployOptions
) -> int:
    output, source = site
    with open_target_store(aim, named, output) as store:
        return plan_and_publish(
            store, source, (aim, named), wish, tuple(find_publish_blockers(source, output))
        )


def plan_and_publish(
    store: Store,
    source: DeploySource,
    whither: tuple[TargetOptions, NamedTarget],
    wish: DeployOptions,
    unfit: tuple[Problem, ...] = (),
) -> int:
    """Plan, show, refuse or carry; `unfit` is what speaks against the site itself."""
    (aim, (name, target)), standing = whither, inspect_target(store)
    plan = plan_deploy(source.digests, standing)
    title = f"{name} ({store.display_name})"
    say = print_out if wish.dry_run else print_err
    if wish.dry_run or not aim.quiet:
        say(format_plan(title, plan, every=aim.verbose))
    if told := (
        *unfit,
        *run_preflight_checks(source, standing, plan, wish.preflight_options, store.display_name),
    ):
        print_problems(sort_problems(told))
        return EXIT_REFUSED
    if wish.dry_run:
        return 0
    run = DeployRun(token_hex(8), identify_current_process(), _format_current_time(), target.keep)
    number = _publish_with_progress(store, source, (standing, plan), run, aim)
    if not aim.quiet:
        print_out(f"✓ {title}: {format_change_counts(plan)}; version {number}")
    return 0


def _publish_with_progress(
    store: Store,
    source: DeploySource,
    found: tuple[TargetState, DeployPlan],
    run: DeployRun,
    aim: TargetOptions,
) -> int:
    total = sum(len(source.files[path]) for path in found[1].upload_paths)
    with show_transfer_progress(total, quiet=aim.quiet) as moved:
        return publish_site(store, source, found, run, moved)


def _format_current_time() -> str:
    now = get_build_time(None, os.environ)
    instant = (
        now if isinstance(now, datetime) else datetime(now.year, now.month, now.day, tzinfo=UTC)
    )
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
