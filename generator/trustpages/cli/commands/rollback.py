"""`trustpages rollback`: a former version stands there again, without its sources."""

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
    aim = TargetOptions(target, content, quiet, verbose)
    if listing:
        return print_versions(aim)
    return roll_back_target(aim, number, frozenset(allow), dry_run=dry_run)


ROLLBACK_RETRY_HINT = (
    "Part of it may be there already: run it again with the same --to, and it will be finished."
)


def roll_back_target(
    aim: TargetOptions, number: int | None, allow: frozenset[str], *, dry_run: bool
) -> int:
    """Put a former version back; None is the one before."""
    wish = DeployOptions(allow, None, dry_run, is_rollback=True)
    return _run_on_selected_target(aim, partial(_roll_back_store, aim, number=number, wish=wish))


def print_versions(aim: TargetOptions) -> int:
    """Tell the versions that a target keeps, newest first."""
    return _run_on_selected_target(aim, partial(_print_store_versions, aim))


def _run_on_selected_target(aim: TargetOptions, work: partial[int]) -> int:
    try:
        named = select_target(aim)
    except ProblemError as rejected:
        print_problems(rejected.problems)
        return EXIT_PROBLEMS
    return run_on_target(named[0], partial(work, named), ROLLBACK_RETRY_HINT)


def _roll_back_store(
    aim: TargetOptions, named: NamedTarget, *, number: int | None, wish: DeployOptions
) -> int:
    with open_target_store(aim, named) as store:
        standing = inspect_target(store)
        wanted = choose_previous_version(standing, store.display_name) if number is None else number
        source = load_former_site(store, standing, wanted)
        if not aim.quiet:
            print_err(f"Back to version {wanted}:")
        return plan_and_publish(store, source, (aim, named), wish)


def _print_store_versions(aim: TargetOptions, named: NamedTarget) -> int:
    with open_target_store(aim, named) as store:
        index = parse_history(store.read_file(HISTORY_PATH))
        print_out(f"{named[0]} ({store.display_name})")
        for version in reversed(index.versions):
            mark = "  stands there now" if version.number == index.latest_number else ""
            when = sanitise_line(version.published_at.replace("T", " ").removesuffix("Z"))
            files = format_count(version.file_count, "file")
            print_out(f"  version {version.number:<4} {when} UTC  {files}{mark}")
        if not index.versions:
            print_out("  no version was put there yet")
    return 0
