"""What `build-all` does with shops whose sites go into a bucket; light, since most shops have not changed."""

from __future__ import annotations

import os
import platform
import re
from functools import partial
from hashlib import sha256

import click

from trustpages.batch import BatchOptions, BucketTerms, BuildWork, ShopRecord, ShopTask
from trustpages.cli.batch_options import BuildAllOptions
from trustpages.cli.clock import format_current_time

_PLAIN_ADDRESS = re.compile(
    r"s3://[a-z0-9-]+(/[\w-]+)*"
    r"(\?region=[a-z0-9-]+)?([?&]endpoint=(https://[a-z0-9.-]+|http://127\.0\.0\.1)(:\d{1,5})?)?",
    re.ASCII,
)
"""Addresses that are right for sure, so that nothing large is loaded to look at them."""


def choose_bucket_work(options: BuildAllOptions) -> BuildWork:
    """Build, and put sites into the bucket. Raises `click.UsageError` if its address is none."""
    if not _PLAIN_ADDRESS.fullmatch(options.bucket):
        _check_address(options.bucket)
    terms = BucketTerms(
        _name_report(options), format_current_time(), options.allow, options.max_deletes
    )
    return partial(build_for_bucket, terms)


def _check_address(address: str) -> None:
    from trustpages.batch_deploy import parse_bucket_address  # noqa: PLC0415 - loads all of deploying

    try:
        parse_bucket_address(address)
    except ValueError as error:
        raise click.UsageError(f"--output: {error}") from error


def _name_report(options: BuildAllOptions) -> str:
    """A digest of where the report lies: what notes in a bucket say may be public."""
    folder = os.path.abspath(options.output)  # noqa: PTH100 - a link stays where it lies
    place = f"{platform.node()} {folder} {options.shard}"
    return sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def build_for_bucket(
    terms: BucketTerms, tasks: tuple[ShopTask, ...], options: BatchOptions
) -> list[ShopRecord]:
    """Build some shops and put them into the bucket, in a process that loads what it takes."""
    from trustpages.batch_deploy import build_into_bucket  # noqa: PLC0415 - in processes that build

    return build_into_bucket(terms, tasks, options)
