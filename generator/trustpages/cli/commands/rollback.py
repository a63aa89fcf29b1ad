"""`trustpages rollback`: publish a former version of a target again, without its sources."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from trustpages.cli.commands.deploy import DeployOptions, plan_and_publish
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import sanitise_line
from trustpages.cli.target_options import (
    DRY_RUN_OPTION,
    TargetOptions,
    add_allow_option,
    add_target_options,
)
from trustpages.cli.target_session import (
    EXIT_PROBLEMS,
    NamedTarget,
    open_target_store,
    print_problems,
    run_on_target,
    select_target,
)
from trustpages.deploy import (
    HISTORY_PATH,
    choose_previous_version,
    inspect_target,
    load_former_site,
    parse_history,
)
from trustpages.diagnostics import ProblemError


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
    options = TargetOptions(target, content, quiet, verbose)
    if listing:
        return print_versions(options)
    return roll_back_target(options, number, frozenset(allow), dry_run=dry_run)


ROLLBACK_RETRY_HINT = (
    "Part of it may be there already: run it again with the same --to, and it will be finished."
)


def roll_back_target(
    options: TargetOptions, number: int | None, allow: frozenset[str], *, dry_run: bool
) -> int:
    """Publish a former version again; None is the one before the current."""
    deploy_options = DeployOptions(allow, None, dry_run, is_rollback=True)
    action = partial(_roll_back_store, options, number=number, deploy_options=deploy_options)
    return _run_on_selected_target(options, action)


def print_versions(options: TargetOptions) -> int:
    """Print the versions that a target keeps, newest first."""
    return _run_on_selected_target(options, partial(_print_store_versions, options))


def _run_on_selected_target(options: TargetOptions, action: partial[int]) -> int:
    try:
        target = select_target(options)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    return run_on_target(target[0], partial(action, target), ROLLBACK_RETRY_HINT)


def _roll_back_store(
    options: TargetOptions,
    target: NamedTarget,
    *,
    number: int | None,
    deploy_options: DeployOptions,
) -> int:
    with open_target_store(options, target) as store:
        target_state = inspect_target(store)
        if number is None:
            number = choose_previous_version(target_state, store.display_name)
        source = load_former_site(store, target_state, number)
        if not options.quiet:
            print_err(f"Back to version {number}:")
        return plan_and_publish(store, source, options, target, deploy_options)


def _print_store_versions(options: TargetOptions, target: NamedTarget) -> int:
    with open_target_store(options, target) as store:
        history = parse_history(store.read_file(HISTORY_PATH))
        print_out(f"{target[0]} ({store.display_name})")
        for version in reversed(history.versions):
            note = "  stands there now" if version.number == history.latest_number else ""
            published_at = sanitise_line(version.published_at.replace("T", " ").removesuffix("Z"))
            files = format_count(version.file_count, "file")
            print_out(f"  version {version.number:<4} {published_at} UTC  {files}{note}")
        if not history.versions:
            print_out("  no version was put there yet")
    return 0
