"""`trustpages build-all`: build every shop of a folder that has changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from trustpages.cli.batch_options import BuildAllOptions, ClusterFlags
from trustpages.cli.options import (
    ALLOW_CHOICES,
    MAX_DELETES_OPTION,
    DateParamType,
    OutputParamType,
    add_allow_option,
    add_batch_options,
)

_PATH_TYPE = click.Path(path_type=Path)


@click.command(epilog="Example: trustpages build-all shops --output sites -j 4")
@add_batch_options(
    "Build",
    "The folder for the sites and the report, or a bucket for the sites: s3://BUCKET/FOLDER.",
    OutputParamType(),
)
@click.option(
    "--reports",
    type=_PATH_TYPE,
    metavar="DIR",
    help="With a bucket: the folder of report.jsonl; without it, output.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="How many processes build; without it, one for each processor.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Build on the workers of a Dask cluster, such as tls://build.example:8786.",
)
@click.option(
    "--tls-ca", type=_PATH_TYPE, metavar="FILE", help="The authority of the cluster's certificates."
)
@click.option("--tls-cert", type=_PATH_TYPE, metavar="FILE", help="A certificate for the cluster.")
@click.option("--tls-key", type=_PATH_TYPE, metavar="FILE", help="The key of that certificate.")
@click.option("-s", "--strict", is_flag=True, help="Let no warning pass either.")
@click.option("--release", is_flag=True, help="Let nothing pass that is still to be filled in.")
@click.option(
    "--today",
    type=DateParamType(),
    metavar="DATE",
    help="Build for this day, such as 2026-11-24, instead of today.",
)
@click.option("--check", is_flag=True, help="With a bucket: look there for every shop, too.")
@add_allow_option(*ALLOW_CHOICES)
@MAX_DELETES_OPTION
@click.option("--no-cache", is_flag=True, help="Build all of it anew, and keep nothing.")
def build_all(  # noqa: PLR0913 - one for each flag
    *,
    shops: Path,
    output: Path | str,
    reports: Path | None,
    only: Path | None,
    shard: str | None,
    jobs: int | None,
    scheduler: str | None,
    tls_ca: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    strict: bool,
    release: bool,
    today: date | None,
    check: bool,
    allow: tuple[str, ...],
    max_deletes: int,
    no_cache: bool,
    quiet: bool,
    summary: Path | None,
) -> int:
    """Build the site of every shop in a folder, where anything has changed.

    SHOPS holds a folder for each shop, with its files in content/. The site of a shop goes into a folder of
    its name in DIR, and report.jsonl there gets a line for each shop. What is wrong with one stops none of
    the others. A run that was cut goes on where it was. With s3://BUCKET/FOLDER, sites are put there as
    deploy-all does, with the same checks, and the report stays on this computer.
    """
    from trustpages.cli.run_build_all import build_all_shops  # noqa: PLC0415 - only when it runs

    cluster = None if scheduler is None else ClusterFlags(scheduler, tls_ca, tls_cert, tls_key)
    if cluster is None and (tls_ca or tls_cert or tls_key):
        raise click.UsageError("--tls-... are for a cluster; name its address with --scheduler.")
    if cluster is not None and jobs is not None:
        raise click.UsageError("The workers of a cluster say how many build; leave out --jobs.")
    bucket = output if isinstance(output, str) else ""
    if isinstance(output, str):
        output = reports or Path("output")
    elif reports is not None:
        raise click.UsageError(
            "--reports is for sites that go into a bucket; beside others, the report stands in --output."
        )
    options = BuildAllOptions(
        shops,
        output,
        bucket,
        only,
        shard,
        jobs,
        strict,
        release,
        today,
        no_cache,
        check,
        frozenset(allow),
        max_deletes,
        quiet,
        summary,
        cluster,
    )
    return build_all_shops(options)
