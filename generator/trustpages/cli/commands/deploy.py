"""`trustpages deploy`: publish the built site at a target."""

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
    options = TargetOptions(target, content, quiet, verbose)
    return deploy_site(options, output, DeployOptions(frozenset(allow), max_deletes, dry_run))


DEPLOY_RETRY_HINT = "Part of it may be there already: run the same again, and it will be finished."


@dataclass(frozen=True, slots=True)
class DeployOptions:
    """The flags of a deploy: preflight problems to allow, most deletions (None: any number), dry run."""

    allow: frozenset[str]
    max_deletes: int | None
    dry_run: bool
    is_rollback: bool = False

    @property
    def preflight_options(self) -> PreflightOptions:
        """The part of the flags that the preflight checks need."""
        return PreflightOptions(can_be_running, self.allow, self.max_deletes, self.is_rollback)


def deploy_site(options: TargetOptions, output: Path, deploy_options: DeployOptions) -> int:
    """Publish the built site; return 0, or 1 for a fault here, or 3 for one at the target."""
    try:
        target, source = select_target(options), load_built_site(output)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    publish = partial(_deploy_to_store, options, target, output, source, deploy_options)
    return run_on_target(target[0], publish, DEPLOY_RETRY_HINT)


def _deploy_to_store(
    options: TargetOptions,
    target: NamedTarget,
    output: Path,
    source: DeploySource,
    deploy_options: DeployOptions,
) -> int:
    with open_target_store(options, target, output) as store:
        blockers = tuple(find_publish_blockers(source, output))
        return plan_and_publish(store, source, options, target, deploy_options, blockers)


def plan_and_publish(
    store: Store,
    source: DeploySource,
    options: TargetOptions,
    target: NamedTarget,
    deploy_options: DeployOptions,
    blockers: tuple[Problem, ...] = (),
) -> int:
    """Plan, show the plan, refuse or publish; `blockers` are problems of the site itself."""
    target_state = inspect_target(store)
    plan = plan_deploy(source.digests, target_state)
    title = f"{target[0]} ({store.display_name})"
    print_line = print_out if deploy_options.dry_run else print_err
    if deploy_options.dry_run or not options.quiet:
        print_line(format_plan(title, plan, every=options.verbose))
    preflight = deploy_options.preflight_options
    checked = run_preflight_checks(source, target_state, plan, preflight, store.display_name)
    if problems := (*blockers, *checked):
        print_problems(sort_problems(problems))
        return EXIT_REFUSED
    if deploy_options.dry_run:
        return 0
    keep = target[1].keep
    run = DeployRun(token_hex(8), identify_current_process(), _format_current_time(), keep)
    number = _publish_with_progress(store, source, (target_state, plan), run, options)
    if not options.quiet:
        print_out(f"✓ {title}: {format_change_counts(plan)}; version {number}")
    return 0


def _publish_with_progress(
    store: Store,
    source: DeploySource,
    state_and_plan: tuple[TargetState, DeployPlan],
    run: DeployRun,
    options: TargetOptions,
) -> int:
    total = sum(len(source.files[path]) for path in state_and_plan[1].upload_paths)
    with show_transfer_progress(total, quiet=options.quiet) as update_progress:
        return publish_site(store, source, state_and_plan, run, update_progress)


def _format_current_time() -> str:
    now = get_build_time(None, os.environ)
    instant = (
        now if isinstance(now, datetime) else datetime(now.year, now.month, now.day, tzinfo=UTC)
    )
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
