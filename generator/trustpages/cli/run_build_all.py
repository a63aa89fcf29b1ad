"""Run `build-all`: choose the shops, build them, and say what came of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path

import click

from trustpages.batch import (
    BatchOptions,
    BatchTotals,
    ClusterError,
    LocalPool,
    ReportFile,
    ShopList,
    WorkerPool,
    count_processors,
    list_shops,
    open_report,
    run_batch,
    select_shops,
)
from trustpages.build_record import describe_program
from trustpages.cli.batch_options import BuildAllOptions
from trustpages.cli.caches import get_cache_folder, get_local_cache
from trustpages.cli.clock import get_build_time, read_monotonic_clock
from trustpages.cli.console import print_out, redact_environment_secrets
from trustpages.cli.progress import show_shop_progress
from trustpages.cli.report.batch import format_batch_markdown, format_batch_summary
from trustpages.cli.report.console import print_problems
from trustpages.cli.shop_choice import parse_shard_flag, read_shop_names
from trustpages.diagnostics import Place, Problem, ProblemError

EXIT_PROBLEMS, EXIT_REFUSED = 1, 3
_ADDRESS = re.compile("[a-z][a-z0-9+]+:/")
"""How an address begins, after `Path` has made one slash of two."""


def build_all_shops(options: BuildAllOptions) -> int:
    """Build the shops that the flags choose.

    Return 0, 1 where one of them failed, or 3 where a cluster did not build them.
    """
    if _ADDRESS.match(str(options.output)):
        raise click.UsageError(
            "--output is a folder on a disk. Build there, and publish what was built:"
            " trustpages deploy-all SHOPS -d DIR --target-pattern 's3://bucket/folder/{shop}'"
        )
    if options.cluster is not None:
        from trustpages.cli.cluster import check_cluster_flags  # noqa: PLC0415 - only with --scheduler

        check_cluster_flags(options.cluster)
    try:
        found = list_shops(options.shops)
        shard = parse_shard_flag(options.shard)
        chosen = select_shops(found.names, read_shop_names(options.only, found), shard)
        redact = partial(redact_environment_secrets, environment=os.environ)
        with open_report(options.output, shard, redact) as report:
            return _build_chosen(options, found, chosen, report)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    except ClusterError as error:
        place = Place(options.cluster.scheduler if options.cluster else "", 0)
        print_problems([Problem(error.code, error.message, place, error.hint)])
        return EXIT_REFUSED


def _build_chosen(
    options: BuildAllOptions, found: ShopList, chosen: tuple[str, ...], report: ReportFile
) -> int:
    start = read_monotonic_clock()
    former = report.list_shops()
    with (
        _open_pool(options) as (pool, batch_options),
        show_shop_progress(len(chosen), quiet=options.quiet) as on_progress,
    ):
        totals = run_batch(
            chosen, batch_options, report, pool, lambda _: on_progress(1), is_anew=options.no_cache
        )
    present = {*found.names}
    report.finish(name for name in report.list_shops() if name in present)
    gone = [name for name in former if name not in present]
    seconds = read_monotonic_clock() - start
    _report_totals(totals, options, format_batch_summary(totals, report.path, found, gone, seconds))
    return EXIT_PROBLEMS if totals.statuses["failed"] else 0


@contextmanager
def _open_pool(options: BuildAllOptions) -> Iterator[tuple[WorkerPool, BatchOptions]]:
    batch_options = BatchOptions(
        shops=Path(os.path.abspath(options.shops)),  # noqa: PTH100 - a link stays where it lies
        display_shops=str(options.shops),
        output=Path(os.path.abspath(options.output)),  # noqa: PTH100
        moment=get_build_time(options.today, os.environ),
        program=sha256(describe_program().encode("utf-8", "surrogateescape")).hexdigest(),
        strict=options.strict,
        release=options.release,
        picture_cache=None if options.no_cache else get_cache_folder(),
        local_cache=None if options.no_cache else get_local_cache().folder,
    )
    if options.cluster is None:
        yield LocalPool(options.jobs or count_processors(), batch_options), batch_options
        return
    from trustpages.cli.cluster import open_cluster_pool  # noqa: PLC0415 - only with --scheduler

    with open_cluster_pool(options.cluster, batch_options) as pool:
        yield pool, batch_options


def _report_totals(totals: BatchTotals, options: BuildAllOptions, text: str) -> None:
    print_problems(totals.samples)
    if not options.quiet:
        print_out(text)
    if options.summary:
        with options.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(redact_environment_secrets(format_batch_markdown(totals), os.environ))
