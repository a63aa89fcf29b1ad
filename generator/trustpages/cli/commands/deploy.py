"""`trustpages deploy`: the built site goes to where visitors find it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

import click

from trustpages.cli.console import print_err, print_out
from trustpages.cli.options import (
    ALLOW_CHOICES,
    DRY_RUN_OPTION,
    OUTPUT_OPTION,
    TargetOptions,
    add_allow_option,
    add_target_options,
    get_build_time,
)
from trustpages.cli.progress import show_transfer_progress
from trustpages.cli.report.text import format_change_counts, format_plan
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
    """What is permitted, how many files may be deleted (None: any number), and whether to do anything."""

    allow: frozenset[str]
    max_deletes: int | None
    dry_run: bool
    is_rollback: bool = False

    @property
    def preflight_options(self) -> PreflightOptions:
        """The part of the options that the preflight checks read."""
        return PreflightOptions(can_be_running, self.allow, self.max_deletes, self.is_rollback)


def deploy_site(options: TargetOptions, output: Path, deploy_options: DeployOptions) -> int:
    """Publish the built site; return 0 when it is published, 1 for problems here, 3 for problems there."""
    try:
        target, source = select_target(options), load_built_site(output)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS

    def run() -> int:
        with open_target_store(options, target, output) as store:
            publisher = Publisher(store, target, options, deploy_options)
            return publisher.publish(source, tuple(find_publish_blockers(source, output)))

    return run_on_target(target.name, run, DEPLOY_RETRY_HINT)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Plans, reports and publishes to one open store, for `deploy` and `rollback`."""

    store: Store
    target: NamedTarget
    options: TargetOptions
    deploy_options: DeployOptions

    def publish(self, source: DeploySource, blockers: tuple[Problem, ...] = ()) -> int:
        """Publish a site unless `blockers` or the preflight checks forbid it; return the exit code."""
        state = inspect_target(self.store)
        plan = plan_deploy(source.digests, state)
        self._report_plan(plan)
        checks = run_preflight_checks(
            source, state, plan, self.deploy_options.preflight_options, self.store.display_name
        )
        if problems := (*blockers, *checks):
            print_problems(sort_problems(problems))
            return EXIT_REFUSED
        if self.deploy_options.dry_run:
            return 0
        number = self._publish_with_progress(source, state, plan)
        if not self.options.quiet:
            title = self.target.format_title(self.store)
            print_out(f"✓ {title}: {format_change_counts(plan)}; version {number}")
        return 0

    def _report_plan(self, plan: DeployPlan) -> None:
        dry_run = self.deploy_options.dry_run
        if dry_run or not self.options.quiet:
            title = self.target.format_title(self.store)
            text = format_plan(title, plan, every=self.options.verbose)
            (print_out if dry_run else print_err)(text)

    def _publish_with_progress(
        self, source: DeploySource, state: TargetState, plan: DeployPlan
    ) -> int:
        run = DeployRun(
            token_hex(8),
            identify_current_process(),
            _format_current_time(),
            self.target.target.keep,
        )
        total = sum(len(source.files[path]) for path in plan.upload_paths)
        with show_transfer_progress(total, quiet=self.options.quiet) as on_progress:
            return publish_site(self.store, source, state, plan, run, on_progress)


def _format_current_time() -> str:
    now = get_build_time(None, os.environ)
    instant = (
        now if isinstance(now, datetime) else datetime(now.year, now.month, now.day, tzinfo=UTC)
    )
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
