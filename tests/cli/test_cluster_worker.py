"""What a worker of a cluster runs: only with the client's program, and with caches of its own."""

from __future__ import annotations

import pickle
import socket
from datetime import date
from pathlib import Path

import pytest

from trustpages.batch import BatchOptions, ClusterError, ShopRecord, ShopTask
from trustpages.batch.worker_terms import WorkerTerms, describe_versions
from trustpages.cli import cluster_worker
from trustpages.cli.cluster_worker import build_on_worker

TASKS = (ShopTask("anna", None),)
AWAY = Path("/home/client/.cache")


@pytest.fixture
def terms(tmp_path: Path) -> WorkerTerms:
    """Terms that this process keeps."""
    mark = tmp_path / "mark"
    mark.touch()
    return WorkerTerms(describe_versions(), tmp_path, mark)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[BatchOptions]:
    """The options of each build; nothing is built."""
    options: list[BatchOptions] = []

    def build(_: tuple[ShopTask, ...], own: BatchOptions) -> list[ShopRecord]:
        options.append(own)
        return []

    monkeypatch.setattr(cluster_worker, "build_here", build)
    return options


def _options(folder: Path, cache: Path | None) -> BatchOptions:
    return BatchOptions(
        folder, folder, date(2026, 11, 22), "program", picture_cache=cache, local_cache=cache
    )


def test_caches_are_those_of_the_worker_s_machine(
    tmp_path: Path, terms: WorkerTerms, seen: list[BatchOptions], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRUSTPAGES_CACHE", str(tmp_path / "pictures"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    build_on_worker(_options(tmp_path, AWAY), terms, TASKS)
    build_on_worker(_options(tmp_path, None), terms, TASKS)

    kept, none = seen
    assert kept.picture_cache == tmp_path / "pictures"
    assert kept.local_cache is not None
    assert not kept.local_cache.is_relative_to(AWAY)
    assert none.picture_cache is None
    assert none.local_cache is None


def test_a_worker_that_joins_late_and_differs_builds_nothing(
    tmp_path: Path, terms: WorkerTerms, seen: list[BatchOptions]
) -> None:
    """Its refusal names it, and travels back whole."""
    others = WorkerTerms((("trustpages", "0.0"),), terms.shops, terms.mark)
    with pytest.raises(ClusterError) as caught:
        build_on_worker(_options(tmp_path, None), others, TASKS)

    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - made here
    assert seen == []
    assert error.code == "cluster-worker"
    assert error.message.startswith(f"the worker on {socket.gethostname()} has trustpages ")
    assert "Install the same versions" in error.hint
