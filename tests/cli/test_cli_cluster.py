"""`build-all --scheduler`: clusters on loopback whose workers and scheduler are killed in the middle."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cli_harness import DAY, Said, trustpages
from distributed import Client, LocalCluster
from support.clusters import die_of, die_once, local_cluster, make_certificates, remote_cluster
from support.shops import SMALLEST

from trustpages import __version__
from trustpages.batch import PoolError, dask_pool
from trustpages.cli import cluster as cluster_flags
from trustpages.cli import run_build_all

NAMES = ("anna", "bert", "cora", "dora")
BROKEN = "evil"
UNSTEADY = {"seconds", "state", "status"}


@pytest.fixture(scope="module", autouse=True)
def _shared_caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Caches of all processes of these tests, so that a worker that is started anew is soon at work."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("caches")))
        yield


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small shops, of which one cannot be built."""
    folder = tmp_path_factory.mktemp("cluster") / "shops"
    for name in (*NAMES, BROKEN):
        shutil.copytree(SMALLEST, folder / name / "content")
        page = folder / name / "content" / "home.md"
        page.write_text(page.read_text(encoding="utf-8") + f"\nThis is {name}.\n", encoding="utf-8")
    (folder / BROKEN / "content" / "site.yaml").write_text("languages: [xx]\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def alone(shops: Path) -> Path:
    """What one machine makes of the shops."""
    output = shops.parent / "alone"
    assert build(shops, output, "-j", "1").code == 1
    return output


@pytest.fixture(scope="module")
def workers() -> Iterator[LocalCluster]:
    """A cluster of two workers for several tests; one that dies is replaced."""
    with local_cluster(2) as cluster:
        yield cluster


def build(shops: Path, output: Path, *flags: str | Path) -> Said:
    return trustpages("build-all", shops, "-d", output, "--today", DAY, *flags)


def read_sites(output: Path) -> dict[str, bytes]:
    """Every file of every site."""
    return {
        str(path.relative_to(output)): path.read_bytes()
        for name in NAMES
        for path in sorted((output / name).rglob("*"))
        if path.is_file()
    }


def read_report(output: Path) -> list[dict[str, Any]]:
    """The lines of the report, less what differs from run to run.

    A site that was written before its worker died is found as it has to be.
    """
    lines = (output / "report.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        {name: value for name, value in json.loads(line).items() if name not in UNSTEADY}
        for line in lines
    ]


def test_a_cluster_of_which_a_worker_dies_leaves_the_bytes_of_one_machine(
    shops: Path, alone: Path, workers: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its shops are given to others; the broken shop is told, and stops nobody."""
    mark = tmp_path / "died"
    monkeypatch.setattr(cluster_flags, "build_on_worker", partial(die_once, mark))

    said = build(shops, tmp_path / "out", "--scheduler", workers.scheduler_address)

    assert mark.exists()
    assert said.code == 1, said.err
    assert read_sites(tmp_path / "out") == read_sites(alone)
    assert read_report(tmp_path / "out") == read_report(alone)
    assert not (tmp_path / "out" / ".staging").exists()


def test_a_shop_of_which_every_worker_dies_is_told_and_the_others_are_built(
    shops: Path, alone: Path, workers: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_flags, "build_on_worker", partial(die_of, BROKEN))

    said = build(shops, tmp_path, "--scheduler", workers.scheduler_address)

    assert said.code == 1
    assert "[shop-crashed]" in said.err
    assert read_sites(tmp_path) == read_sites(alone)
    assert [line["shop"] for line in read_report(tmp_path) if line["problems"]] == [BROKEN]


def test_what_was_begun_when_a_run_is_interrupted_is_finished_and_noted(
    shops: Path, workers: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was not is taken back from the cluster."""
    only = ("--only", _write_names(tmp_path, NAMES))
    done: list[int] = []

    @contextmanager
    def interrupt_after_first(*_: Any, **__: Any) -> Iterator[Any]:
        def count(number: int) -> None:
            done.append(number)
            if len(done) == 1:
                raise KeyboardInterrupt

        yield count

    monkeypatch.setattr(run_build_all, "show_shop_progress", interrupt_after_first)
    cut = build(shops, tmp_path / "out", *only, "--scheduler", workers.scheduler_address)
    journal = tmp_path / "out" / ".report.jsonl.journal"
    noted = {json.loads(line)["shop"] for line in journal.read_text("utf-8").splitlines()}

    assert cut.code == 130
    assert len(noted) > 1
    assert noted == {name for name in NAMES if (tmp_path / "out" / name).is_dir()}
    assert _is_soon_idle(workers)


def _is_soon_idle(cluster: LocalCluster) -> bool:
    """Whether the scheduler has nothing left to do, when it has heard that the client is gone."""
    assert cluster.scheduler is not None
    deadline = time.monotonic() + 20
    while cluster.scheduler.tasks and time.monotonic() < deadline:
        time.sleep(0.05)
    return not cluster.scheduler.tasks


def test_a_worker_that_is_like_this_computer_as_advised_builds(
    shops: Path, workers: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other versions are refused before anything is built, and both are named."""
    flags = ("--only", _write_names(tmp_path, NAMES[:1]), "--scheduler", workers.scheduler_address)
    with monkeypatch.context() as patch:
        patch.setattr(cluster_flags, "describe_versions", lambda: (("trustpages", "0.0"),))
        refused = build(shops, tmp_path / "out", *flags)

    assert refused.code == 3
    assert f" has trustpages {__version__}, and this computer 0.0 [" in refused.err
    assert "cluster-worker]\n  Install the same versions on every worker and here" in refused.err
    assert not (tmp_path / "out" / NAMES[0]).exists()
    assert build(shops, tmp_path / "out", *flags).code == 0


def _write_names(folder: Path, names: tuple[str, ...]) -> Path:
    file = folder / "names"
    file.write_text("\n".join(names), encoding="utf-8")
    return file


def test_a_certificate_as_advised_is_let_in(shops: Path, tmp_path: Path) -> None:
    """One of the same authority is, and one of another is not, on whichever side."""
    right, wrong = (make_certificates(tmp_path / name) for name in ("right", "wrong"))
    only = ("--only", _write_names(tmp_path, NAMES[:1]))

    def build_with(address: str, *files: Path) -> Said:
        names = ("--tls-ca", "--tls-cert", "--tls-key")
        flags = [text for pair in zip(names, files, strict=True) for text in pair]
        return build(shops, tmp_path / "out", *only, "--scheduler", address, *flags)

    with local_cluster(1, right) as cluster:
        address = cluster.scheduler_address
        strangers = [
            build_with(address, wrong.authority, wrong.certificate, wrong.key),
            build_with(address, right.authority, wrong.certificate, wrong.key),
        ]
        mixed = build_with(address, right.authority, right.certificate, wrong.key)
        let_in = build_with(address, right.authority, right.certificate, right.key)

    assert address.startswith("tls://")
    for refused in strangers:
        assert refused.code == 3
        assert "the certificates do not fit: " in refused.err
        assert "[cluster-unreachable]\n  Give scheduler, workers and this command" in refused.err
    assert mixed.code == 3
    assert "the certificates cannot be read: " in mixed.err
    assert let_in.code == 0, let_in.err


def test_where_no_scheduler_or_no_worker_is_there_a_message_says_so(
    shops: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask_pool, "CONNECT_TIMEOUT", 0.5)
    with local_cluster(0) as cluster:
        lonely = build(shops, tmp_path, "--scheduler", cluster.scheduler_address)
    silent = build(shops, tmp_path, "--scheduler", cluster.scheduler_address)

    assert lonely.code == silent.code == 3
    assert "the scheduler has no worker [cluster-unreachable]\n  Start one" in lonely.err
    assert f"dask worker {cluster.scheduler_address} --nworkers -1" in lonely.err
    assert "no scheduler answers: " in silent.err
    assert not (tmp_path / "report.jsonl").exists()


def test_when_all_workers_are_gone_for_good_a_message_says_so() -> None:
    """A run waits for new ones unless the scheduler is told for how long."""
    with (
        local_cluster(0, wait="100ms") as cluster,
        Client(cluster.scheduler_address, set_as_default=False) as client,
    ):
        error = dask_pool.DaskPool(client, lambda _: []).submit(()).exception(20)

    assert isinstance(error, PoolError)
    assert (error.code, error.message) == ("cluster-lost", "all workers are gone")


def test_the_same_again_as_advised_builds_the_rest(
    shops: Path, alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the scheduler is gone, what was done is kept, and is not built again."""
    only, output = ("--only", _write_names(tmp_path, NAMES)), tmp_path / "out"

    with remote_cluster(tmp_path) as cluster, monkeypatch.context() as patch:

        @contextmanager
        def kill_after_first(*_: Any, **__: Any) -> Iterator[Any]:
            yield lambda _: cluster.kill()

        patch.setattr(run_build_all, "show_shop_progress", kill_after_first)
        cut = build(shops, output, *only, "--scheduler", cluster.address)

    journal = (output / ".report.jsonl.journal").read_text(encoding="utf-8").splitlines()
    built = [json.loads(line)["shop"] for line in journal]
    stamps = {name: (output / name).stat().st_ino for name in built}
    finished = build(shops, output, *only, "-j", "1")

    assert cut.code == 3
    assert "the connection to the scheduler was lost" in cut.err
    assert "[cluster-lost]\n  What is done is kept: run the same again" in cut.err
    assert 0 < len(built) < len(NAMES)
    assert finished.code == 0, finished.err
    assert read_sites(output) == read_sites(alone)
    assert {name: (output / name).stat().st_ino for name in built} == stamps
