"""Runs over shops: what is built, what is passed over, and that no shop disturbs another."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from support.batch_shops import (
    DAY,
    InlinePool,
    break_shop,
    make_options,
    read_site,
    run_here,
    write_shop,
    write_shops,
)
from support.shops import SITES

from trustpages.batch import open_report, run_batch
from trustpages.batch.folder_state import MIN_TRUSTED_FINE_AGE_NS
from trustpages.batch.worker_pool import Records, Tasks
from trustpages.cache import BuildCache
from trustpages.file_reader import FileReader
from trustpages.pipeline import BuildOptions, with_host_files
from trustpages.site_build import build_with_findings, write_built_site


def _count(**statuses: int) -> dict[str, int]:
    return statuses


@pytest.fixture
def shops(tmp_path: Path) -> Path:
    """A folder of three small shops whose files are old enough for their signatures to be trusted."""
    folder = tmp_path / "shops"
    write_shops(folder, 3)
    _wait_until_trusted()
    return folder


def _wait_until_trusted() -> None:
    """Until what was just written can be told from what is written from now on."""
    time.sleep(MIN_TRUSTED_FINE_AGE_NS / 1e9)


def test_each_shop_gets_a_site_of_its_name(shops: Path, tmp_path: Path) -> None:
    batch = run_here(shops, tmp_path / "out")

    assert batch.totals.statuses == _count(built=3)
    for name in ("shop-000", "shop-001", "shop-002"):
        assert f"Shop {name}" in (tmp_path / "out" / name / "index.html").read_text()
    assert not (tmp_path / "out" / ".staging").exists()


def test_a_second_run_hands_nothing_out(shops: Path, tmp_path: Path) -> None:
    first = run_here(shops, tmp_path / "out")
    second = run_here(shops, tmp_path / "out")

    assert second.handed_out == []
    assert second.totals.statuses == _count(unchanged=3)
    assert second.records == {
        name: replace(record, status="unchanged") for name, record in first.records.items()
    }


OTHER_HOME = """---
title: Plain Threads
summary: Who Plain Threads is, what it promises, and how to reach Nora.
reviewed_on: 2026-11-02
lead: Linen thread by the metre, wound and posted by Nora Byrne in Cork, as ever.
---
"""
CHANGES: dict[str, Callable[[Path], object]] = {
    "a file was edited": lambda top: (top / "shops/shop-001/content/home.md").write_text(
        OTHER_HOME
    ),
    "a file came": lambda top: (top / "shops/shop-001/content/guarantees.md").touch(),
    "a file went": lambda top: (top / "shops/shop-001/content/complaints.md").unlink(),
    "the site was edited": lambda top: (top / "out/shop-001/index.html").write_text("not ours"),
    "a page went": lambda top: (top / "out/shop-001/index.html").unlink(),
    "the site went": lambda top: shutil.rmtree(top / "out/shop-001"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_changed_is_built_and_nothing_else(
    shops: Path, tmp_path: Path, change: str
) -> None:
    run_here(shops, tmp_path / "out")
    CHANGES[change](tmp_path)

    assert run_here(shops, tmp_path / "out").handed_out == ["shop-001"]


OTHER_RUNS: dict[str, dict[str, object]] = {
    "another day": {"moment": DAY.replace(day=23)},
    "another program": {"program": "another"},
    "strict": {"strict": True},
    "release": {"release": True},
}


@pytest.mark.parametrize("other", OTHER_RUNS)
def test_another_run_builds_all(shops: Path, tmp_path: Path, other: str) -> None:
    run_here(shops, tmp_path / "out")

    assert len(run_here(shops, tmp_path / "out", None, **OTHER_RUNS[other]).handed_out) == 3


def test_a_clone_is_read_and_not_built(shops: Path, tmp_path: Path) -> None:
    """Git keeps no times: then digests are compared, and no page is drawn."""
    run_here(shops, tmp_path / "out")
    for file in shops.rglob("*.md"):
        os.utime(file, (0, 0))
    _wait_until_trusted()
    again = run_here(shops, tmp_path / "out")

    assert len(again.handed_out) == 3
    assert again.totals.statuses == _count(unchanged=3)
    assert run_here(shops, tmp_path / "out").handed_out == []


def test_a_file_that_was_just_written_is_not_trusted(tmp_path: Path) -> None:
    shops = tmp_path / "shops"
    write_shops(shops, 1)
    ahead = time.time_ns() + 10**9
    os.utime(shops / "shop-000/content/shop.yaml", ns=(ahead, ahead))

    assert run_here(shops, tmp_path / "out").records["shop-000"].state.sources == ""


def test_a_fault_of_one_shop_stops_no_other(shops: Path, tmp_path: Path) -> None:
    run_here(shops, tmp_path / "out")
    before = read_site(tmp_path / "out" / "shop-001")
    break_shop(shops / "shop-001/content", 0)
    (shops / "shop-002/content/home.md").write_text(OTHER_HOME)
    batch = run_here(shops, tmp_path / "out")

    assert {name: one.status for name, one in batch.records.items()} == {
        "shop-000": "unchanged",
        "shop-001": "failed",
        "shop-002": "built",
    }
    assert batch.totals.samples[0].code == "unknown-field"
    assert read_site(tmp_path / "out" / "shop-001") == before


def test_a_failed_shop_is_looked_at_again(shops: Path, tmp_path: Path) -> None:
    break_shop(shops / "shop-001/content", 0)
    run_here(shops, tmp_path / "out")

    assert run_here(shops, tmp_path / "out").handed_out == ["shop-001"]


def test_a_bug_is_one_shop_s_finding(
    shops: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_for_one(content: Path, *arguments: object, **others: object) -> object:
        if "shop-001" in str(content):
            raise RuntimeError("oops")
        return build_with_findings(content, *arguments, **others)  # type: ignore[arg-type]

    monkeypatch.setattr("trustpages.batch.shop_build.build_with_findings", fail_for_one)
    batch = run_here(shops, tmp_path / "out")

    assert batch.totals.statuses == _count(built=2, failed=1)
    problem = batch.records["shop-001"].problems[0]
    assert problem.code == "shop-crashed"
    assert f"trustpages build {shops}/shop-001/content" in problem.hint


def test_an_unreadable_shop_is_one_shop_s_finding(
    shops: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_for_one(folders: list[str]) -> str:
        if "shop-001" in folders[0]:
            raise PermissionError(13, "Permission denied", folders[0])
        return ""

    monkeypatch.setattr("trustpages.batch.shop_build.compute_folder_digest", fail_for_one)
    batch = run_here(shops, tmp_path / "out")

    assert batch.records["shop-001"].problems[0].code == "shop-unreadable"
    assert batch.totals.statuses == _count(built=2, failed=1)


def test_shops_come_out_as_if_each_were_alone(tmp_path: Path) -> None:
    """Golden shops in one process, one after the other, and again in another order."""
    shops = tmp_path / "shops"
    names = ["smallest", "arabic", "no-telephone"]
    for name in names:
        shutil.copytree(SITES / name / "content", shops / name / "content")
    options = make_options(shops, tmp_path / "out")
    for output in ("out", "reversed"):
        pool = InlinePool(replace(options, output=tmp_path / output))
        order = names if output == "out" else names[::-1]
        with open_report(tmp_path / output, None) as report:
            run_batch(order, pool.options, report, pool)

    for name in names:
        _build_alone(shops / name / "content", tmp_path / "alone" / name)
        alone = read_site(tmp_path / "alone" / name)
        assert read_site(tmp_path / "out" / name) == alone
        assert read_site(tmp_path / "reversed" / name) == alone


def _build_alone(content: Path, output: Path) -> None:
    built, _ = build_with_findings(content, BuildOptions(DAY), BuildCache(), FileReader())
    write_built_site(with_host_files(built), content, output)


def test_an_own_theme_is_a_source(tmp_path: Path) -> None:
    shops = tmp_path / "shops"
    content = write_shop(shops, "a")
    theme = shops / "a" / "themes" / "own"
    theme.mkdir(parents=True)
    (theme / "theme.toml").write_text('name = "own"\nextends = "counter"\n')
    settings = content / "site.yaml"
    settings.write_text(settings.read_text().replace("name: counter", "name: ./themes/own"))
    _wait_until_trusted()
    run_here(shops, tmp_path / "out")
    assert run_here(shops, tmp_path / "out").handed_out == []

    (theme / "static").mkdir()
    (theme / "static" / "theme.css").write_text("h1 { color: black; }")

    assert run_here(shops, tmp_path / "out").handed_out == ["a"]


@pytest.mark.parametrize("is_there_first", [True, False])
def test_a_source_folder_that_goes_or_comes_is_a_change(
    shops: Path, tmp_path: Path, *, is_there_first: bool
) -> None:
    """Nothing that the shop uses has to lie there."""
    folder = shops / "shop-001" / "themes"
    if is_there_first:
        folder.mkdir()
    run_here(shops, tmp_path / "out")
    folder.rmdir() if is_there_first else folder.mkdir()
    for file in (tmp_path / "out/shop-001").glob("*.html"):
        file.touch()  # so that the shop is looked at
    batch = run_here(shops, tmp_path / "out")

    assert batch.handed_out == ["shop-001"]
    assert batch.totals.statuses == _count(unchanged=3)


def test_a_theme_beside_the_others_is_not_passed_over(tmp_path: Path) -> None:
    """It lies in no folder that is looked at, so its shop is built every time."""
    shops = tmp_path / "shops"
    content = write_shop(shops, "a")
    theme = shops / "a" / "own"
    theme.mkdir()
    (theme / "theme.toml").write_text('name = "own"\nextends = "counter"\n')
    settings = content / "site.yaml"
    settings.write_text(settings.read_text().replace("name: counter", "name: ./own"))
    _wait_until_trusted()
    run_here(shops, tmp_path / "out")

    assert run_here(shops, tmp_path / "out").handed_out == ["a"]


def test_a_cut_run_goes_on(shops: Path, tmp_path: Path) -> None:
    """What was done before the cut is not done again, and still counts as built."""
    options = make_options(shops, tmp_path / "out")
    pool = InlinePool(options, worker_count=1)
    names = sorted(path.name for path in shops.iterdir())
    done: list[str] = []

    def stop_after_one(record: object) -> None:
        done.append(str(record))
        if len(done) == 1:
            raise KeyboardInterrupt

    with open_report(tmp_path / "out", None) as report, pytest.raises(KeyboardInterrupt):
        run_batch(names, options, report, pool, stop_after_one)
    batch = run_here(shops, tmp_path / "out", names)

    assert batch.handed_out == names[len(done) :]
    assert batch.totals.statuses == _count(built=3)


@dataclass
class LosingPool(InlinePool):
    """Its first batch ends its process; with that, what waits is cancelled, too."""

    waiting: list[Future[Records]] | None = field(default_factory=list)

    def submit(self, tasks: Tasks) -> Future[Records]:
        if self.waiting is None:
            return super().submit(tasks)
        future: Future[Records] = Future()
        self.waiting.append(future)
        if len(self.waiting) == self.worker_count:
            self.waiting[0].set_exception(EOFError())
        return future

    def is_lost(self, error: BaseException) -> bool:
        return isinstance(error, EOFError)

    def restart(self) -> None:
        for future in (self.waiting or [])[1:]:
            future.cancel()
        self.waiting = None


def test_shops_that_waited_when_a_process_was_lost_are_built(shops: Path, tmp_path: Path) -> None:
    options = make_options(shops, tmp_path / "out")
    pool = LosingPool(options, worker_count=3)
    names = sorted(path.name for path in shops.iterdir())
    with open_report(tmp_path / "out", None) as report:
        totals = run_batch(names, options, report, pool)

    assert totals.statuses == _count(built=3)
    assert sorted(pool.handed_out) == names


def test_nothing_is_believed_of_earlier_runs_when_asked(shops: Path, tmp_path: Path) -> None:
    run_here(shops, tmp_path / "out")
    options = make_options(shops, tmp_path / "out")
    pool = InlinePool(options)
    with open_report(tmp_path / "out", None) as report:
        run_batch(["shop-000"], options, report, pool, is_anew=True)

    assert pool.handed_out == ["shop-000"]


def test_a_name_is_told_as_it_was_typed(shops: Path, tmp_path: Path) -> None:
    break_shop(shops / "shop-001/content", 0)
    batch = run_here(shops, tmp_path / "out", display_shops="my/shops")

    place = batch.records["shop-001"].problems[0].place
    assert place.file == "my/shops/shop-001/content/shop.yaml"
