"""Shops for a bucket: the address of each, and a disk that has no room to build them."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from support.batch_shops import make_options

from trustpages.batch import BucketTerms, ShopTask
from trustpages.batch_deploy import bucket_build, build_into_bucket, parse_bucket_address
from trustpages.cli import bucket as bucket_flags

TERMS = BucketTerms("0123abcd", "2026-11-22T12:00:00Z", frozenset(), 256)


@pytest.mark.parametrize(
    ("address", "fields"),
    [
        ("s3://bucket", {"prefix": "{shop}"}),
        ("s3://bucket/", {"prefix": "{shop}"}),
        ("s3://bucket/a/b/", {"prefix": "a/b/{shop}"}),
        ("s3://bucket/a?region=eu-1", {"prefix": "a/{shop}", "region": "eu-1"}),
        (
            "s3://bucket/a?region=eu-1&endpoint=https://s3.example:9000",
            {"prefix": "a/{shop}", "region": "eu-1", "endpoint": "https://s3.example:9000"},
        ),
        ("s3://bucket?endpoint=http://127.0.0.1:1", {"endpoint": "http://127.0.0.1:1"}),
    ],
)
def test_each_shop_has_a_folder_below_the_address(address: str, fields: dict[str, str]) -> None:
    """What the command takes for right without loading anything is right."""
    found = parse_bucket_address(address).fields

    assert {"kind": "bucket", "bucket": "bucket", "prefix": "{shop}", **fields} == found
    assert bucket_flags._PLAIN_ADDRESS.fullmatch(address.rstrip("/"))  # noqa: SLF001 - what it spares


def test_a_disk_without_room_fails_the_shops_and_not_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/full")

    monkeypatch.setattr(bucket_build, "TemporaryDirectory", refuse)
    monkeypatch.setattr(bucket_build, "_reach_bucket", parse_bucket_address)
    options = make_options(tmp_path, tmp_path, bucket="s3://bucket/shops")
    (record,) = build_into_bucket(TERMS, (ShopTask("anna", None),), options)

    assert (record.shop, record.status) == ("anna", "failed")
    (problem,) = record.problems
    assert problem.code == "shop-unreadable"
    assert problem.message == "the system said: no space left on device"
