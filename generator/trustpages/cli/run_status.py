"""Compare the published site with the built one: at its target, or as a web server hands it out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click
from pydantic import TypeAdapter, ValidationError

from trustpages.cli.clock import read_monotonic_clock
from trustpages.cli.console import print_err, print_out
from trustpages.cli.options import TargetOptions
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.plan import format_path_rows
from trustpages.cli.run_deploy import (
    EXIT_PROBLEMS,
    NamedTarget,
    open_target_store,
    run_on_target,
    select_target,
)
from trustpages.deploy import (
    DeployError,
    DeploySource,
    LiveResult,
    TargetStatus,
    compare_live_files,
    compute_target_status,
    fetch_url,
    inspect_target,
    load_built_site,
)
from trustpages.diagnostics import ProblemError
from trustpages.fields.contact import Url
from trustpages.model.settings import BaseUrl

LIVE_POLL_INTERVAL = 3.0
"""Seconds between two comparisons with a web server."""
REWRITE_HINT = (
    "Some hosts rewrite pages on their way (they hide mail addresses, add scripts, shrink HTML): if only"
    " pages differ and the list of files is the same, look into the host's settings."
)


def report_target_status(options: TargetOptions, output: Path) -> int:
    """Compare with the target; return 0 for the same, 1 for a difference, 3 if it cannot be reached."""
    try:
        target, source = select_target(options), load_built_site(output)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    return run_on_target(target.name, partial(_compare_with_store, options, target, output, source))


def report_live_status(output: Path, url: str, wait: float, *, quiet: bool) -> int:
    """Compare with a web server at `url`, or "" for the address of the built site; return the exit code."""
    try:
        source = load_built_site(output)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    base_url = _parse_live_url(url or source.build_info.site)
    deadline = read_monotonic_clock() + wait
    while True:
        try:
            results, failure = compare_live_files(source, base_url, fetch_url), None
        except DeployError as error:
            results, failure = (), error
        is_same = failure is None and all(result.state == "same" for result in results)
        # written so that no number of seconds waits for ever, not even nan
        if is_same or not read_monotonic_clock() + LIVE_POLL_INTERVAL <= deadline:
            break
        time.sleep(LIVE_POLL_INTERVAL)
    if failure is not None:
        return run_on_target(base_url, partial(_raise_failure, failure))
    return _report_live_pages(results, base_url, quiet=quiet)


def _raise_failure(failure: DeployError) -> int:
    raise failure


def _compare_with_store(
    options: TargetOptions, target: NamedTarget, output: Path, source: DeploySource
) -> int:
    with open_target_store(options, target, output) as store:
        comparison = compute_target_status(source, inspect_target(store))
        title = target.format_title(store)
    if not options.quiet:
        print_out("\n".join(_format_comparisonlines(title, comparison, every=options.verbose)))
    if comparison.is_up_to_date:
        return 0
    print_err(f"{title}: what stands there is not what was built")
    return EXIT_PROBLEMS


def _format_comparisonlines(title: str, comparison: TargetStatus, *, every: bool) -> Iterator[str]:
    yield f"{title}: {f'version {comparison.version}' if comparison.version else 'no version yet'}"
    rows = {
        "same": comparison.same,
        "differs": comparison.differs,
        "missing": comparison.missing,
        "surplus": comparison.surplus,
        "drifted": comparison.drifted,
        "not ours": comparison.foreign,
    }
    yield from format_path_rows(rows, every=every, silent={"same"})
    if comparison.is_interrupted:
        yield "  a run was cut, or is at work: deploy again to finish it"


def _report_live_pages(results: tuple[LiveResult, ...], base_url: str, *, quiet: bool) -> int:
    differing = [result for result in results if result.state != "same"]
    for result in differing if quiet else results:
        detail = f" ({result.detail})" if result.detail else ""
        (print_out if result.state == "same" else print_err)(
            f"  {result.state:<8} {result.url}{detail}"
        )
    if not differing:
        if not quiet:
            print_out(f"✓ {base_url} shows what was built")
        return 0
    print_err(f"{base_url}: {len(differing)} of {len(results)} addresses not as built")
    print_err(f"  {REWRITE_HINT}")
    return EXIT_PROBLEMS


def _parse_live_url(text: str) -> str:
    try:
        url: Url = TypeAdapter(BaseUrl).validate_python(text)
    except ValidationError as fault:
        raise click.UsageError(f"--live: {fault.errors()[0]['msg']}.") from fault
    return url.href
