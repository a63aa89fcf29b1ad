"""`trustpages rollback`: a former version stands there again, without its sources."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from trustpages.cli.commands.deploy import DeployOptions, Publisher
from trustpages.cli.console import print_err, print_out
from trustpages.cli.options import (
    DRY_RUN_OPTION,
    TargetOptions,
    add_allow_option,
    add_target_options,
)
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import sanitise_line
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
    Store,
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
    """Publish a former version again; None is the one before. Return the exit code."""
    deploy_options = DeployOptions(allow, None, dry_run, is_rollback=True)

    def roll_back(store: Store, target: NamedTarget) -> int:
        state = inspect_target(store)
        version = choose_previous_version(state, store.display_name) if number is None else number
        source = load_former_site(store, state, version)
        if not options.quiet:
            print_err(f"Back to version {version}:")
        return Publisher(store, target, options, deploy_options).publish(source)

    return _run_on_selected_target(options, roll_back)


def print_versions(options: TargetOptions) -> int:
    """Print the versions that a target keeps, newest first. Return the exit code."""
    return _run_on_selected_target(options, _print_store_versions)


def _run_on_selected_target(
    options: TargetOptions, action: Callable[[Store, NamedTarget], int]
) -> int:
    try:
        target = select_target(options)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS

    def run() -> int:
        with open_target_store(options, target) as store:
            return action(store, target)

    return run_on_target(target.name, run, ROLLBACK_RETRY_HINT)


def _print_store_versions(store: Store, target: NamedTarget) -> int:
    history = parse_history(store.read_file(HISTORY_PATH))
    print_out(target.format_title(store))
    for version in reversed(history.versions):
        mark = "  stands there now" if version.number == history.latest_number else ""
        when = sanitise_line(version.published_at.replace("T", " ").removesuffix("Z"))
        files = format_count(version.file_count, "file")
        print_out(f"  version {version.number:<4} {when} UTC  {files}{mark}")
    if not history.versions:
        print_out("  no version was put there yet")
    return 0
