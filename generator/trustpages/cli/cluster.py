"""The flags of a cluster, and its workers as `build-all` uses them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from secrets import token_hex
from urllib.parse import urlsplit

import click

from trustpages.batch import BatchOptions, BuildWork, PoolError, WorkerPool
from trustpages.batch.worker_terms import WorkerTerms, describe_versions
from trustpages.cli.batch_options import ClusterFlags
from trustpages.cli.cluster_worker import build_on_worker

SHAPE_HINT = "write tls://HOST:8786, or tcp://127.0.0.1:8786 for one on this computer."
_ADDRESS = re.compile(r"(tcp|tls)://[^/?#@\s]+:\d{1,5}")


def check_cluster_flags(flags: ClusterFlags) -> None:
    """Raise `click.UsageError` unless what is sent is encrypted or stays on this computer."""
    scheme, host = _parse_address(flags.scheduler)
    given = {
        "--tls-ca": flags.tls_ca,
        "--tls-cert": flags.tls_cert,
        "--tls-key": flags.tls_key,
    }
    missing = [name for name, file in given.items() if file is None]
    if scheme == "tls" and missing:
        raise click.UsageError(
            f"tls:// needs certificates; {', '.join(missing)} {'are' if missing[1:] else 'is'} missing."
        )
    if scheme == "tcp" and len(missing) < len(given):
        raise click.UsageError("--tls-... are for addresses that begin with tls://.")
    if scheme == "tcp" and not _is_loopback(host):
        raise click.UsageError(
            f"tcp:// is not encrypted, and whoever reads or changes it runs code on your workers; start the"
            f" scheduler with certificates and write tls://{host}:... with --tls-ca, --tls-cert and"
            " --tls-key. For a try on one computer, use tcp://127.0.0.1:8786."
        )


def _parse_address(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
        if _ADDRESS.fullmatch(address) and parts.hostname and parts.port:
            return parts.scheme, parts.hostname
    except ValueError:
        pass
    raise click.UsageError(f"--scheduler: '{address}' is no address of a scheduler; {SHAPE_HINT}")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@contextmanager
def open_cluster_pool(
    flags: ClusterFlags, options: BatchOptions, work: BuildWork
) -> Iterator[WorkerPool]:
    """The workers of a cluster that do `work`, when all are like this process and see the same folders.

    Raises `PoolError` and OSError.
    """
    try:
        from trustpages.batch.dask_pool import (  # noqa: PLC0415 - an extra, and slow to load
            Certificates,
            DaskPool,
            check_workers,
            connect_cluster,
        )
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("dask", "distributed"):
            raise
        raise PoolError(
            "cluster-unreachable",
            "the part for clusters is not installed",
            "Install it: pip install 'trustpages[cluster]'.",
        ) from error
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is said in our own words
    files = (flags.tls_ca, flags.tls_cert, flags.tls_key)
    certificates = Certificates(*(one for one in files if one)) if all(files) else None
    with (
        _mark_output(options) as mark,
        connect_cluster(flags.scheduler, certificates) as client,
    ):
        terms = WorkerTerms(describe_versions(), options.shops, mark)
        check_workers(client, terms)
        yield DaskPool(client, partial(build_on_worker, options, terms, work))


@contextmanager
def _mark_output(options: BatchOptions) -> Iterator[Path | None]:
    """A file in the folder of the sites, by which workers see that theirs is the same. Raises OSError.

    None where sites go into a bucket: then no such folder is shared.
    """
    if options.bucket:
        yield None
        return
    mark = options.staging / f"cluster-{token_hex(8)}"
    mark.parent.mkdir(exist_ok=True)
    mark.touch()
    try:
        yield mark
    finally:
        mark.unlink(missing_ok=True)
        with suppress(OSError):  # another run is making something there
            mark.parent.rmdir()
