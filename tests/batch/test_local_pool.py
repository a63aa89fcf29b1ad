"""Processes of this machine: shops that end theirs, runs that are cut anywhere, and the end of all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest
from support.batch_shops import (
    DAY,
    break_shop,
    end_process_once,
    make_options,
    read_site,
    write_shops,
)
from support.counts import choose_count
from support.shops import TESTS

from trustpages.batch import LocalPool
from trustpages.batch.shop_record import parse_record
from trustpages.batch.worker_pool import Records

GENERATOR = TESTS.parent / "generator"
DEADLY = """
import os
from trustpages.pipeline import build_site
import trustpages.site_build as module

def end_process(content, *arguments, **others):
    if "deadly" in str(content):
        os._exit(9)
    return build_site(content, *arguments, **others)

module.build_site = end_process
"""
"""A module that is loaded at the start of each process, and ends that of a shop named deadly."""


def _run(shops: Path, output: Path, code: Path | None = None) -> subprocess.Popen[bytes]:
    """Begin a run with two processes; `code` goes before the program."""
    path = os.pathsep.join(map(str, [*([code] if code else []), GENERATOR]))
    command = [sys.executable, "-m", "trustpages", "build-all", str(shops), "--output", str(output)]
    return subprocess.Popen(
        [*command, "--today", DAY.isoformat(), "-j", "2"],
        env={**os.environ, "PYTHONPATH": path, "CI": "true"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def _read_sites(output: Path, names: list[str]) -> dict[str, dict[str, bytes]]:
    return {name: read_site(output / name) for name in names if (output / name).is_dir()}


def test_a_shop_that_ends_its_process_is_named_and_the_others_are_built(tmp_path: Path) -> None:
    write_shops(tmp_path / "shops", 3)
    (tmp_path / "shops" / "shop-001").rename(tmp_path / "shops" / "deadly")
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "sitecustomize.py").write_text(DEADLY)

    run = _run(tmp_path / "shops", tmp_path / "out", code=tmp_path / "code")
    _, told = run.communicate()

    assert run.returncode == 1, told
    assert {name: one[0] for name, one in _read_report(tmp_path / "out").items()} == {
        "deadly": "failed",
        "shop-000": "built",
        "shop-002": "built",
    }
    assert b"the build of this shop ended without a result (its process was ended)" in told


def test_after_a_process_ended_what_is_handed_out_is_lost_until_the_pool_is_restarted(
    tmp_path: Path,
) -> None:
    """Another one that was being started at that moment is ended, and a shop that was overlooked is lost."""
    work = partial(end_process_once, tmp_path / "mark")
    pool = LocalPool(2, make_options(tmp_path, tmp_path), work)
    ended = pool.submit(()).exception(20)
    at_once = pool.submit(()).exception(20)
    overlooked: Future[Records] = Future()
    pool._futures.add(overlooked)  # noqa: SLF001 - chance does it, once in some hundred times
    late = get_context("forkserver").Process(target=time.sleep, args=(60,))
    late.start()
    pool.restart()
    result = pool.submit(()).result(20)
    late.join(20)
    pool.close()

    assert ended is not None
    assert at_once is not None
    assert pool.is_lost(ended)
    assert pool.is_lost(at_once)
    assert overlooked.cancelled()
    assert result == []
    assert late.exitcode == -signal.SIGKILL


def test_runs_that_are_cut_leave_what_one_clean_run_leaves(tmp_path: Path) -> None:
    """Ten times the whole run is killed, each time a little later, and begun again."""
    count = choose_count(20, 200)
    names = write_shops(tmp_path / "shops", count)
    broken = names[::10]
    for number, name in enumerate(broken):
        break_shop(tmp_path / "shops" / name / "content", number)
    clean = _run(tmp_path / "shops", tmp_path / "clean")
    clean.communicate()
    assert clean.returncode == 1

    lines = 0
    for _ in range(10):
        lines = _kill_after_lines(tmp_path, lines + max(1, count // 12))
    last = _run(tmp_path / "shops", tmp_path / "cut")
    last.communicate()

    assert last.returncode == 1
    assert _read_sites(tmp_path / "cut", names) == _read_sites(tmp_path / "clean", names)
    assert _read_report(tmp_path / "cut") == _read_report(tmp_path / "clean")
    assert {name for name, one in _read_report(tmp_path / "cut").items() if one[0] == "failed"} == {
        *broken
    }
    assert not (tmp_path / "cut" / ".staging").exists()


def _kill_after_lines(top: Path, lines: int) -> int:
    """Kill a run with all its processes when its journal has so many lines; returns how many it has."""
    run = _run(top / "shops", top / "cut")
    journal = top / "cut" / ".report.jsonl.journal"
    while run.poll() is None and _count_lines(journal) < lines:
        time.sleep(0.01)
    with suppress(ProcessLookupError):
        os.killpg(run.pid, signal.SIGKILL)
    run.communicate()
    return max(lines, _count_lines(journal))


def _count_lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.is_file() else 0


def _read_report(output: Path) -> dict[str, tuple[str, object, str]]:
    """Of each shop the status, the findings and the digest of its site."""
    records = [parse_record(line) for line in (output / "report.jsonl").read_bytes().splitlines()]
    return {one.shop: (one.status, one.problems, one.site_digest) for one in records if one}


@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="the system lists no processes")
def test_processes_end_with_the_one_that_began_them(tmp_path: Path) -> None:
    """Even where that is killed, so that nobody builds into a folder of the next run."""
    write_shops(tmp_path / "shops", 12)
    run = _run(tmp_path / "shops", tmp_path / "out")
    while not _count_lines(tmp_path / "out" / ".report.jsonl.journal"):
        assert run.poll() is None
        time.sleep(0.01)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()

    end = time.monotonic() + 20
    while (left := _list_group(run.pid)) and time.monotonic() < end:
        time.sleep(0.05)

    assert left == []


def _list_group(leader: int) -> list[int]:
    """The processes of a group that are alive."""
    alive = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, group = file.read_text().rpartition(")")[2].split()[:3]
            if int(group) == leader and state != "Z":
                alive.append(int(file.parent.name))
    return alive
