"""What `build-all` does with shops whose sites go into a bucket; loaded when one is named."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from hashlib import sha256

import click

from trustpages.batch import BuildWork
from trustpages.batch_deploy import BucketTerms, build_into_bucket, parse_bucket_address
from trustpages.cli.batch_options import BuildAllOptions
from trustpages.cli.run_deploy import format_current_time
from trustpages.deploy import LockOwner, identify_current_process


def choose_bucket_work(options: BuildAllOptions) -> BuildWork:
    """Build, and put sites into the bucket. Raises `click.UsageError` if its address is none."""
    try:
        parse_bucket_address(options.bucket)
    except ValueError as error:
        raise click.UsageError(f"--output: {error}") from error
    terms = BucketTerms(
        _name_owner(options), format_current_time(), options.allow, options.max_deletes
    )
    return partial(build_into_bucket, terms)


def _name_owner(options: BuildAllOptions) -> LockOwner:
    """Name this process and its computer, with a digest of its report: what notes say may be public."""
    process = identify_current_process()
    report = f"{os.path.abspath(options.output)} {options.shard}"  # noqa: PTH100 - a link stays
    digest = sha256(report.encode("utf-8", "surrogateescape")).hexdigest()
    return replace(process, host=f"{process.host} ({digest[:8]})")
