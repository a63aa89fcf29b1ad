"""The flags of a cluster: nothing that others could read or change leaves this computer."""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from cli_harness import trustpages
from support.shops import changed

from trustpages.cli.options import OutputParamType

TLS = ("--tls-ca", "ca.pem", "--tls-cert", "cert.pem", "--tls-key", "key.pem")


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (
            ("--scheduler", "tcp://build.example:8786"),
            "write tls://build.example:... with --tls-ca",
        ),
        (("--scheduler", "tcp://192.0.2.7:8786"), "tcp:// is not encrypted"),
        (
            ("--scheduler", "tls://build.example:8786"),
            "--tls-ca, --tls-cert, --tls-key are missing",
        ),
        (("--scheduler", "tls://build.example:8786", *TLS[:4]), "--tls-key is missing"),
        (("--scheduler", "tcp://127.0.0.1:8786", *TLS), "are for addresses that begin with tls://"),
        (("--scheduler", "127.0.0.1:8786"), "write tls://HOST:8786, or tcp://127.0.0.1:8786"),
        (("--scheduler", "tls://me@build.example:8786", *TLS), "is no address of a scheduler"),
        (("--scheduler", "tls://build.example", *TLS), "is no address of a scheduler"),
        (("--scheduler", "tcp://127.0.0.1:8786", "-j", "4"), "leave out --jobs"),
        (TLS, "name its address with --scheduler"),
        (("-d", "gs://bucket/shops"), "write a folder on a disk, or a bucket, such as s3://"),
        (("-d", "s3://bucket/{shop}"), "write it without braces: each shop gets a folder"),
        (("-d", "s3://bucket/shops?key=1"), "write s3://bucket/shops, with ?region=NAME and"),
        (("-d", "s3://me:secret@bucket/shops"), "a password or token stands in this address"),
        (
            ("-d", "s3://bucket/shops?endpoint=http://s3.example"),
            "this is not the encrypted address of a st",
        ),
        (("--reports", "out"), "is for sites that go into a bucket"),
        (("--allow", "drift"), "are for sites that go into a bucket"),
        (("--check",), "are for sites that go into a bucket"),
    ],
)
def test_a_cluster_that_would_not_be_safe_is_a_wrong_use(
    tmp_path: Path, flags: tuple[str, ...], words: str
) -> None:
    said = trustpages("build-all", tmp_path, "-d", tmp_path / "out", *flags)

    assert said.code == 2
    assert words in said.err
    assert not (tmp_path / "out").exists()
    assert not Path("s3:").exists()
    assert "secret" not in said.err


@pytest.mark.parametrize("host", ["localhost", "127.0.0.9", "[::1]"])
def test_without_the_extra_the_command_that_installs_it_is_named(tmp_path: Path, host: str) -> None:
    changed(tmp_path / "shops" / "anna")
    with patch.dict(sys.modules, {"distributed": None}):
        sys.modules.pop("trustpages.batch.dask_pool", None)
        said = trustpages(
            "build-all",
            tmp_path / "shops",
            "-d",
            tmp_path / "out",
            "--scheduler",
            f"tcp://{host}:1",
        )

    assert said.code == 3
    assert "[cluster-unreachable]\n  Install it: pip install 'trustpages[cluster]'." in said.err


@pytest.mark.parametrize("text", ["s3://bucket/shops", "s3:/bucket", "git+ssh://host/shops"])
def test_an_address_stays_as_it_was_typed(text: str) -> None:
    assert OutputParamType().convert(text, None, None) == text


@pytest.mark.parametrize(
    "text", ["sites", "C:/sites", "sites/a:/b", "C:\\sites", "s3", "Öl:/sites"]
)
def test_what_is_no_address_is_a_folder(text: str) -> None:
    assert OutputParamType().convert(text, None, None) == Path(text)
