"""Run `build-all`: choose the shops, build them, and say what came of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path

import click

from trustpages.batch import (
    BatchOptions,
    BatchTotals,
    BuildWork,
    LocalPool,
    PoolError,
    ReportFile,
    ShopList,
    WorkerPool,
    build_here,
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
from trustpages.cli.options import MAX_DELETES
from trustpages.cli.progress import show_shop_progress
from trustpages.cli.report.batch import format_batch_markdown, format_batch_summary
from trustpages.cli.report.console import print_problems
from trustpages.cli.shop_choice import parse_shard_flag, read_shop_names
from trustpages.diagnostics import Place, Problem, ProblemError

EXIT_PROBLEMS, EXIT_REFUSED = 1, 3


def build_all_shops(options: BuildAllOptions) -> int:
    """Build the shops that the flags choose.

    Return 0, 1 where one of them failed, or 3 where a cluster did not build them, or a bucket is not reached.
    """
    work = _choose_work(options)
    if options.cluster is not None:
        from trustpages.cli.cluster import check_cluster_flags  # noqa: PLC0415 - only with --scheduler

        check_cluster_flags(options.cluster)
    try:
        found = list_shops(options.shops)
        shard = parse_shard_flag(options.shard)
        chosen = select_shops(found.names, read_shop_names(options.only, found), shard)
        redact = partial(redact_environment_secrets, environment=os.environ)
        with open_report(options.output, shard, redact) as report:
            return _build_chosen(options, work, found, chosen, report)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    except PoolError as error:
        place = options.bucket
        if options.cluster and error.code != "bucket-unreachable":
            place = options.cluster.scheduler
        print_problems([Problem(error.code, error.message, Place(place, 0), error.hint)])
        return EXIT_REFUSED


def _choose_work(options: BuildAllOptions) -> BuildWork:
    """What processes do with shops. Raises `click.UsageError` for flags that do not go together."""
    if not options.bucket:
        if options.check or options.allow or options.max_deletes != MAX_DELETES:
            raise click.UsageError(
                "--check, --allow and --max-deletes are for sites that go into a bucket, such as"
                " --output s3://bucket/shops."
            )
        return build_here
    from trustpages.cli.bucket import choose_bucket_work  # noqa: PLC0415 - only with a bucket

    return choose_bucket_work(options)


def _build_chosen(
    options: BuildAllOptions,
    work: BuildWork,
    found: ShopList,
    chosen: tuple[str, ...],
    report: ReportFile,
) -> int:
    start = read_monotonic_clock()
    former, is_anew = report.list_shops(), options.no_cache or options.check
    with (
        _open_pool(options, work) as (pool, batch_options),
        show_shop_progress(len(chosen), quiet=options.quiet) as on_progress,
    ):
        totals = run_batch(
            chosen, batch_options, report, pool, lambda _: on_progress(1), is_anew=is_anew
        )
    report.finish(found.names)
    gone = found.find_gone(former)
    seconds = read_monotonic_clock() - start
    _report_totals(totals, options, format_batch_summary(totals, report.path, found, gone, seconds))
    return EXIT_PROBLEMS if totals.statuses["failed"] else 0


@contextmanager
def _open_pool(
    options: BuildAllOptions, work: BuildWork
) -> Iterator[tuple[WorkerPool, BatchOptions]]:
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
        bucket=options.bucket,
    )
    if options.cluster is None:
        yield LocalPool(options.jobs or count_processors(), batch_options, work), batch_options
        return
    from trustpages.cli.cluster import open_cluster_pool  # noqa: PLC0415 - only with --scheduler

    with open_cluster_pool(options.cluster, batch_options, work) as pool:
        yield pool, batch_options


def _report_totals(totals: BatchTotals, options: BuildAllOptions, text: str) -> None:
    print_problems(totals.samples)
    if not options.quiet:
        print_out(text)
    if options.summary:
        with options.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(redact_environment_secrets(format_batch_markdown(totals), os.environ))
