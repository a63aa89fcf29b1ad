"""Dask clusters on loopback: worker processes that end with the test, and certificates for them."""

from __future__ import annotations

import os
import platform
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path, PurePosixPath
from subprocess import PIPE, Popen
from typing import Any
from unittest.mock import patch

import dask
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from distributed import LocalCluster
from distributed.security import Security

from trustpages.batch import ShopRecord, ShopTask
from trustpages.batch.dask_pool import Certificates
from trustpages.cli.cluster_worker import build_on_worker
from trustpages.deploy.stores.s3 import BucketStore

QUIET = {"distributed.scheduler.allowed-failures": 1, "distributed.admin.tick.limit": "1h"}


@contextmanager
def local_cluster(
    workers: int, certificates: Certificates | None = None, wait: str | None = None
) -> Iterator[LocalCluster]:
    """A scheduler in this process and workers in processes of their own, one thread each.

    `wait` is how long work waits for a worker where there is none, None for ever.
    """
    own = {"distributed.scheduler.no-workers-timeout": wait}
    with (
        dask.config.set({**QUIET, **own}),
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address=":0",
            protocol="tcp://" if certificates is None else "tls://",
            security=None if certificates is None else _trust(certificates),
            silence_logs=50,
        ) as cluster,
    ):
        yield cluster


def _trust(files: Certificates) -> Security:
    authority, certificate, key = str(files.authority), str(files.certificate), str(files.key)
    own: dict[str, Any] = {}
    for role in ("scheduler", "worker", "client"):
        own |= {f"tls_{role}_cert": certificate, f"tls_{role}_key": key}
    return Security(require_encryption=True, tls_ca_file=authority, **own)


REMOTE = """
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(
        n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address=":0", silence_logs=50
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        input()
"""
"""A scheduler and a worker, until the input of the process ends."""


@dataclass(frozen=True, slots=True)
class RemoteCluster:
    """A cluster of another process."""

    address: str
    process: Popen[str]

    def kill(self) -> None:
        """Let the scheduler be gone at once, as where a machine loses power."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@contextmanager
def remote_cluster(folder: Path) -> Iterator[RemoteCluster]:
    """A scheduler in a process of its own, which may be killed."""
    script = folder / "cluster.py"
    script.write_text(REMOTE, encoding="utf-8")
    with Popen([sys.executable, script], stdin=PIPE, stdout=PIPE, text=True) as process:
        assert process.stdout is not None
        yield RemoteCluster(process.stdout.readline().strip(), process)
        process.kill()


def make_certificates(folder: Path) -> Certificates:
    """An authority of its own, and a certificate for loopback that it has signed."""
    folder.mkdir()
    authority, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = _sign("authority", authority, authority, is_authority=True)
    own = _sign("node", key, authority, is_authority=False)
    files = Certificates(folder / "ca.pem", folder / "cert.pem", folder / "key.pem")
    files.authority.write_bytes(root.public_bytes(Encoding.PEM))
    files.certificate.write_bytes(own.public_bytes(Encoding.PEM))
    files.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return files


def _sign(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    authority: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool,
) -> x509.Certificate:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name("authority"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(authority, SHA256())
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


Work = Callable[..., list[ShopRecord]]


def die_once(mark: Path, *terms: Any) -> list[ShopRecord]:
    """Build some shops in a worker; the first one that is asked dies before it answers."""
    try:
        mark.touch(exist_ok=False)
    except FileExistsError:
        return build_on_worker(*terms)
    build_on_worker(*terms)
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def die_while_uploading(mark: Path, *terms: Any) -> list[ShopRecord]:
    """Build some shops in a worker; the first one that has put a page into a bucket dies of it.

    Each worker is on a computer of its own.
    """
    put_files = BucketStore.put_files

    def put_and_die(store: BucketStore, files: Mapping[PurePosixPath, bytes], *others: Any) -> None:
        put_files(store, files, *others)
        try:
            mark.touch(exist_ok=False)
        except FileExistsError:
            return
        os.kill(os.getpid(), signal.SIGKILL)

    with (
        patch.object(BucketStore, "put_files", put_and_die),
        patch.object(platform, "node", f"computer-{os.getpid()}".format),
    ):
        return build_on_worker(*terms)


def die_of(shop: str, *terms: Any) -> list[ShopRecord]:
    """Build some shops in a worker, which dies whenever one of this name is among them."""
    tasks: tuple[ShopTask, ...] = terms[-1]
    if any(task.shop == shop for task in tasks):
        os.kill(os.getpid(), signal.SIGKILL)
    return build_on_worker(*terms)
