"""Run `deploy-all`: choose the shops, publish them, and say what came of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

import click

from trustpages.batch import find_build_statuses, list_shops, open_record_file, select_shops
from trustpages.batch_deploy import (
    DEPLOY_FORMAT,
    DeployAllOptions,
    DeployTotals,
    ShopResult,
    TargetPattern,
    name_deploy_report,
    parse_target_pattern,
    publish_all,
)
from trustpages.cli.batch_options import DeployAllFlags
from trustpages.cli.clock import format_current_time, read_monotonic_clock
from trustpages.cli.console import print_out, redact_environment_secrets
from trustpages.cli.progress import show_shop_progress
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.deploys import format_deploys_markdown, format_deploys_summary
from trustpages.cli.report.plan import format_plan
from trustpages.cli.run_deploy import EXIT_PROBLEMS, EXIT_REFUSED
from trustpages.cli.shop_choice import parse_shard_flag, read_shop_names
from trustpages.deploy import PreflightOptions, can_be_running
from trustpages.diagnostics import ProblemError, make_path_rejection

STALE = "stale"


def deploy_all_shops(flags: DeployAllFlags) -> int:
    """Publish the shops that the flags choose.

    Return 0, 1 where something is wrong here, or 3 where a target refused or failed.
    """
    options = _make_options(flags)
    try:
        return _deploy_chosen(flags, options)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS


def _make_options(flags: DeployAllFlags) -> DeployAllOptions:
    allow = flags.allow - {STALE}
    return DeployAllOptions(
        flags.shops,
        flags.output,
        PreflightOptions(can_be_running, allow, flags.max_deletes),
        format_current_time(),
        flags.target,
        _parse_pattern_flag(flags),
        is_dry_run=flags.dry_run,
        is_check=flags.check,
        is_stale_allowed=STALE in flags.allow,
        connections=flags.connections,
    )


def _parse_pattern_flag(flags: DeployAllFlags) -> TargetPattern | None:
    if flags.target_pattern is None:
        return None
    if flags.target is not None:
        raise click.UsageError("--target and --target-pattern exclude each other.")
    try:
        return parse_target_pattern(flags.target_pattern)
    except ValueError as error:
        raise click.UsageError(f"--target-pattern: {error}") from error


def _deploy_chosen(flags: DeployAllFlags, options: DeployAllOptions) -> int:
    found = list_shops(flags.shops)
    shard = parse_shard_flag(flags.shard)
    chosen = select_shops(found.names, read_shop_names(flags.only, found), shard)
    if not flags.output.is_dir():
        raise make_path_rejection(
            "deploy-no-site",
            "there is no folder of built sites",
            flags.output,
            "Run 'trustpages build-all' first, or name the folder of the sites with -d.",
        )
    start = read_monotonic_clock()
    path = flags.output / name_deploy_report(shard)
    busy = "another run of trustpages is publishing these shops"
    redact = partial(redact_environment_secrets, environment=os.environ)
    with open_record_file(path, DEPLOY_FORMAT, busy, redact) as records:
        former = records.list_shops()
        builds = find_build_statuses(flags.output)
        is_silent = flags.quiet or flags.dry_run  # a dry run prints each shop
        with show_shop_progress(len(chosen), quiet=is_silent) as on_progress:
            on_result = _make_reporter(flags, on_progress)
            totals = publish_all(chosen, options, records, builds, on_result)
        gone = found.find_gone(former)
        if not flags.dry_run:
            records.finish(found.names)
    seconds = read_monotonic_clock() - start
    report = None if flags.dry_run else path
    _report_totals(flags, totals, format_deploys_summary(totals, report, gone, seconds))
    if not totals.are_targets_well:
        return EXIT_REFUSED
    return EXIT_PROBLEMS if totals.statuses["skipped"] else 0


def _make_reporter(
    flags: DeployAllFlags, on_progress: Callable[[int], None]
) -> Callable[[ShopResult], None]:
    def report(result: ShopResult) -> None:
        on_progress(1)
        record = result.record
        if flags.dry_run and not flags.quiet and result.plan and record.status != "unchanged":
            title = f"{record.shop}: {record.target} ({record.place})"
            print_out(format_plan(title, result.plan, every=flags.verbose))

    return report


def _report_totals(flags: DeployAllFlags, totals: DeployTotals, text: str) -> None:
    print_problems(totals.samples)
    if not flags.quiet:
        print_out(text)
    if flags.summary:
        text = redact_environment_secrets(format_deploys_markdown(totals), os.environ)
        with flags.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(text)
