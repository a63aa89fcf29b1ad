"""Stores of every kind serve several threads at once, each a target of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from support.object_store import make_bucket, object_store
from support.shop_folders import read_site, write_shop, write_shop_site
from support.ssh_server import ssh_server

from trustpages.batch import open_record_file
from trustpages.batch_deploy import (
    DEPLOY_FORMAT,
    DeployAllOptions,
    DeployTotals,
    TargetPattern,
    parse_target_pattern,
    publish_all,
)
from trustpages.deploy import PreflightOptions, StoreContext, open_store

NAMES = [f"shop-{number}" for number in range(8)]
KEYS = {"AWS_ACCESS_KEY_ID": "AKIA0000000000000001", "AWS_SECRET_ACCESS_KEY": "none"}
Place = Callable[[ExitStack, Path, pytest.MonkeyPatch], str]


def in_zip_files(_: ExitStack, base: Path, __: pytest.MonkeyPatch) -> str:
    (base / "zips").mkdir()
    return f"zip:{base}/zips/{{shop}}.zip"


def in_repositories(_: ExitStack, base: Path, __: pytest.MonkeyPatch) -> str:
    for name in NAMES:
        subprocess.run(["git", "init", "--quiet", "--bare", base / "git" / name], check=True)
    return f"git:{base}/git/{{shop}}#live"


def in_a_bucket(stack: ExitStack, _: Path, patch: pytest.MonkeyPatch) -> str:
    address = stack.enter_context(object_store())
    make_bucket(address, "all-shops")
    for name, value in KEYS.items():
        patch.setenv(name, value)
    return f"s3://all-shops/{{shop}}?endpoint={address}"


def on_a_server(stack: ExitStack, base: Path, patch: pytest.MonkeyPatch) -> str:
    home = stack.enter_context(TemporaryDirectory(prefix="tp-ssh-"))
    running = stack.enter_context(ssh_server(Path(home)))
    patch.setenv("PATH", f"{running.folder / 'plain'}{os.pathsep}{os.environ['PATH']}")
    (base / "srv").mkdir()
    return f"ssh://{running.address}:{running.port}{base}/srv/{{shop}}"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def publish(base: Path, pattern: TargetPattern) -> DeployTotals:
    """A run over all shops with four connections."""
    options = DeployAllOptions(
        base / "shops",
        base / "sites",
        PreflightOptions(lambda _: False),
        "2026-11-22T12:00:00Z",
        pattern=pattern,
    )
    path = base / "sites" / "deploy.jsonl"
    with open_record_file(path, DEPLOY_FORMAT, "busy") as records:
        totals = publish_all(NAMES, options, records, {})
        records.finish(NAMES)
    return totals


def read_target(base: Path, pattern: TargetPattern, shop: str) -> dict[str, bytes | None]:
    """Every public file that stands at the target of a shop."""
    with open_store(pattern.make_target(shop), StoreContext(shop, base)) as store:
        paths = [path for path in store.list_fingerprints() if path.parts[0] != ".trustpages"]
        return {str(path): store.read_file(path) for path in paths}


@pytest.mark.parametrize(
    "place",
    [
        in_zip_files,
        in_repositories,
        in_a_bucket,
        pytest.param(on_a_server, marks=pytest.mark.ssh),
    ],
)
def test_many_targets_of_a_kind_are_published_at_once(
    place: Place, stack: ExitStack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """New, then all changed but one, then all unchanged."""
    for name in NAMES:
        write_shop(tmp_path, name, "")
    pattern = parse_target_pattern(place(stack, tmp_path, monkeypatch))

    first = publish(tmp_path, pattern)
    for name in NAMES[1:]:
        write_shop_site(tmp_path, name, "changed")
    second = publish(tmp_path, pattern)

    assert (first.statuses, first.samples) == ({"published": 8}, [])
    assert (second.statuses, second.samples) == ({"published": 7, "unchanged": 1}, [])
    for name in NAMES:
        assert read_target(tmp_path, pattern, name) == read_site(tmp_path / "sites" / name)
    assert publish(tmp_path, pattern).statuses == {"unchanged": 8}
