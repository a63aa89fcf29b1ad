"""What a worker of a cluster runs: only with the client's program, and with caches of its own."""

from __future__ import annotations

import pickle
import socket
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from trustpages.batch import BatchOptions, PoolError, ShopRecord, ShopTask
from trustpages.batch.worker_terms import WorkerTerms, describe_versions
from trustpages.cli.cluster_worker import build_on_worker

TASKS = (ShopTask("anna", None),)
AWAY = Path("/home/client/.cache")


@pytest.fixture
def terms(tmp_path: Path) -> WorkerTerms:
    """Terms that this process keeps."""
    mark = tmp_path / "mark"
    mark.touch()
    return WorkerTerms(describe_versions(), tmp_path, mark)


@dataclass(frozen=True)
class Noting:
    """Work that notes the options of each build; nothing is built."""

    seen: list[BatchOptions] = field(default_factory=list)

    def __call__(self, _: tuple[ShopTask, ...], own: BatchOptions) -> list[ShopRecord]:
        self.seen.append(own)
        return []


def _options(folder: Path, cache: Path | None) -> BatchOptions:
    return BatchOptions(
        folder, folder, date(2026, 11, 22), "program", picture_cache=cache, local_cache=cache
    )


def test_caches_are_those_of_the_worker_s_machine(
    tmp_path: Path, terms: WorkerTerms, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Noting()
    monkeypatch.setenv("TRUSTPAGES_CACHE", str(tmp_path / "pictures"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    build_on_worker(_options(tmp_path, AWAY), terms, work, TASKS)
    build_on_worker(_options(tmp_path, None), terms, work, TASKS)

    kept, none = work.seen
    assert kept.picture_cache == tmp_path / "pictures"
    assert kept.local_cache is not None
    assert not kept.local_cache.is_relative_to(AWAY)
    assert none.picture_cache is None
    assert none.local_cache is None


def test_a_worker_that_joins_late_and_differs_builds_nothing(
    tmp_path: Path, terms: WorkerTerms
) -> None:
    """Its refusal names it, and travels back whole."""
    work = Noting()
    others = WorkerTerms((("trustpages", "0.0"),), terms.shops, terms.mark)
    with pytest.raises(PoolError) as caught:
        build_on_worker(_options(tmp_path, None), others, work, TASKS)

    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - made here
    assert work.seen == []
    assert error.code == "cluster-worker"
    assert error.message.startswith(f"the worker on {socket.gethostname()} has trustpages ")
    assert "Install the same versions" in error.hint


def test_a_worker_that_does_not_reach_the_bucket_is_named(
    tmp_path: Path, terms: WorkerTerms
) -> None:
    def fail(_: tuple[ShopTask, ...], __: BatchOptions) -> list[ShopRecord]:
        raise PoolError("bucket-unreachable", "there are no keys for the store", "Set them.")

    with pytest.raises(PoolError) as caught:
        build_on_worker(_options(tmp_path, None), terms, fail, TASKS)

    assert caught.value.code == "bucket-unreachable"
    assert caught.value.hint == "Set them."
    assert (
        caught.value.message
        == f"there are no keys for the store (the worker on {socket.gethostname()})"
    )
