"""Many shops are published at a time: what breaks with one, where a cut run goes on, and how many at once."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Barrier, Event, Lock
from typing import Any

import pytest
from support.shop_folders import (
    format_folder_target,
    read_site,
    write_shop,
    write_shop_site,
    write_shops,
)

from trustpages.batch import ShopRecord, find_build_statuses, open_record_file
from trustpages.batch.shop_record import serialize_record as serialize_build
from trustpages.batch_deploy import (
    DEPLOY_FORMAT,
    DeployAllOptions,
    DeployRecord,
    DeployTotals,
    ShopResult,
    parse_target_pattern,
    publish_all,
)
from trustpages.batch_deploy.deploy_record import parse_record, serialize_record
from trustpages.batch_deploy.shop_target import choose_target
from trustpages.deploy import PreflightOptions, Store, StoreContext
from trustpages.deploy.stores import STORES
from trustpages.deploy.stores.folder import FolderStore
from trustpages.diagnostics import Place, Problem

NAMES = [f"shop-{number:02}" for number in range(30)]
FEW = NAMES[:6]
REPORT = "deploy.jsonl"
NOON = "2026-11-22T12:00:00Z"


@dataclass
class Doors:
    """Counts how often each folder is opened, and how many are open at a time."""

    opened: Counter[str] = field(default_factory=Counter)
    open: int = 0
    most: int = 0
    lock: Lock = field(default_factory=Lock)
    on_open: Callable[[str], None] = lambda _: None


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch) -> Doors:
    """What the stores of folders are opened through."""
    counted, open_folder = Doors(), STORES["folder"]

    @contextmanager
    def open_counted(target: Any, context: StoreContext) -> Iterator[Store]:
        name = Path(target.path).name
        with counted.lock:
            counted.opened[name] += 1
            counted.open += 1
            counted.most = max(counted.most, counted.open)
        try:
            counted.on_open(name)
            with open_folder(target, context) as store:
                yield store
        finally:
            with counted.lock:
                counted.open -= 1

    monkeypatch.setitem(STORES, "folder", open_counted)
    return counted


def make_options(base: Path, **values: Any) -> DeployAllOptions:
    """The options of a run in which no former run can still be at work."""
    preflight = PreflightOptions(lambda _: False, values.pop("allow", frozenset()))
    return DeployAllOptions(base / "shops", base / "sites", preflight, NOON, **values)


def run(
    base: Path,
    shops: Sequence[str] = FEW,
    on_progress: Callable[[ShopResult], None] = lambda _: None,
    **values: Any,
) -> DeployTotals:
    """A run over some shops, to its end."""
    path = base / "sites" / REPORT
    with open_record_file(path, DEPLOY_FORMAT, "busy") as records:
        builds = find_build_statuses(base / "sites")
        totals = publish_all(shops, make_options(base, **values), records, builds, on_progress)
        records.finish(records.list_shops())
    return totals


def read_lines(base: Path) -> dict[str, dict[str, Any]]:
    """The lines of the report by shop."""
    text = (base / "sites" / REPORT).read_text(encoding="utf-8")
    return {line["shop"]: line for line in map(json.loads, text.splitlines())}


def list_codes(base: Path, shop: str) -> list[str]:
    """The codes of what is wrong with a shop, as the report says."""
    return [problem["code"] for problem in read_lines(base)[shop]["problems"]]


def is_published(base: Path, shop: str) -> bool:
    """Whether the site of a shop stands in its folder, byte for byte."""
    return read_site(base / "www" / shop) == read_site(base / "sites" / shop)


def break_four(base: Path) -> dict[str, tuple[str, str]]:
    """Four ways to break: the status and the code of each shop."""
    settings = base / "shops" / "shop-03" / "content" / "site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").partition("targets:")[0])
    (base / "sites" / "shop-07").rename(base / "elsewhere")
    (base / "www" / "shop-11").mkdir()
    (base / "www" / "shop-11" / "thesis.doc").write_text("dear")
    (base / "www" / "shop-19.trustpages").write_text("a file where a folder is needed")
    return {
        "shop-03": ("skipped", "deploy-no-target"),
        "shop-07": ("skipped", "deploy-no-site"),
        "shop-11": ("refused", "deploy-foreign"),
        "shop-19": ("failed", "deploy-failed"),
    }


def test_of_thirty_shops_four_break_and_the_others_are_published(
    tmp_path: Path, doors: Doors
) -> None:
    write_shops(tmp_path, NAMES)
    broken = break_four(tmp_path)

    totals = run(tmp_path, NAMES)

    assert totals.statuses == {"published": 26, "skipped": 2, "refused": 1, "failed": 1}
    assert {one.code for one in totals.list_rules("error")} == {code for _, code in broken.values()}
    lines = read_lines(tmp_path)
    for shop in NAMES:
        if shop in broken:
            status, code = broken[shop]
            assert (lines[shop]["status"], list_codes(tmp_path, shop)) == (status, [code])
        else:
            assert is_published(tmp_path, shop)
            assert (lines[shop]["version"], lines[shop]["added"]) == (1, 3)
    assert read_site(tmp_path / "www" / "shop-11") == {"thesis.doc": b"dear"}

    (tmp_path / "elsewhere").rename(tmp_path / "sites" / "shop-07")
    (tmp_path / "www" / "shop-11" / "thesis.doc").unlink()
    (tmp_path / "www" / "shop-19.trustpages").unlink()
    with (tmp_path / "shops" / "shop-03" / "content" / "site.yaml").open("a") as settings:
        settings.write(format_folder_target(tmp_path / "www" / "shop-03"))
    doors.opened.clear()

    again = run(tmp_path, NAMES)

    assert again.statuses == {"published": 4, "unchanged": 26}
    assert doors.opened == dict.fromkeys(broken, 1)
    assert all(is_published(tmp_path, shop) for shop in NAMES)


def wait_for_others(meeting: Barrier) -> None:
    meeting.wait()


@pytest.mark.parametrize("limit", [1, 3])
def test_so_many_targets_are_open_at_a_time_and_no_more(
    limit: int, tmp_path: Path, doors: Doors
) -> None:
    """Each waits for so many others, so that fewer at a time would never come to an end."""
    write_shops(tmp_path, FEW)
    meeting = Barrier(limit, timeout=30)
    doors.on_open = lambda _: wait_for_others(meeting)

    totals = run(tmp_path, connections=limit)

    assert (totals.statuses["published"], doors.most) == (6, limit)


@pytest.mark.parametrize("done", [0, 1, 4, 6])
def test_a_run_that_was_cut_goes_on_where_it_was(done: int, tmp_path: Path, doors: Doors) -> None:
    write_shops(tmp_path, FEW)
    noted: list[str] = []

    def cut(result: ShopResult) -> None:
        noted.append(result.record.shop)
        if len(noted) == max(1, done):
            raise KeyboardInterrupt

    if done:
        with pytest.raises(KeyboardInterrupt):
            run(tmp_path, on_progress=cut, connections=1)
    doors.opened.clear()

    totals = run(tmp_path, connections=1)

    assert totals.statuses == {"published": 6}
    assert not set(doors.opened) & set(noted)
    assert all(is_published(tmp_path, shop) for shop in FEW)
    assert not (tmp_path / "sites" / f".{REPORT}.journal").exists()
    assert run(tmp_path).statuses == {"unchanged": 6}


def test_a_shop_that_is_stopped_half_way_is_finished_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while a page is on its way: nothing is noted, and the target says that it was left."""
    write_shops(tmp_path, FEW)
    began, put_files = Event(), FolderStore.put_files

    def put_slowly(self: FolderStore, files: Any, on_progress: Callable[[int], None]) -> None:
        put_files(self, files, on_progress)
        end = time.monotonic() + 30
        while any(path.suffix == ".html" for path in files):
            began.set()
            on_progress(0)  # raises when the run is stopped
            assert time.monotonic() < end

    def interrupt(*_: object, **__: object) -> None:
        assert began.wait(30)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("trustpages.batch_deploy.run.wait", interrupt)
        patch.setattr(FolderStore, "put_files", put_slowly)
        with pytest.raises(KeyboardInterrupt):
            run(tmp_path, FEW[:1])
    journal = tmp_path / "www" / "shop-00.trustpages" / "journal.json"

    assert json.loads(journal.read_bytes())["left"] is True
    assert not (tmp_path / "sites" / f".{REPORT}.journal").exists()
    assert run(tmp_path).statuses == {"published": 6}
    assert all(is_published(tmp_path, shop) for shop in FEW)


def test_what_stands_there_is_asked_only_with_check(tmp_path: Path, doors: Doors) -> None:
    write_shops(tmp_path, FEW)
    run(tmp_path)
    (tmp_path / "www" / "shop-02" / "index.html").write_text("theirs")
    doors.opened.clear()

    trusting = run(tmp_path)
    opened = doors.opened.total()
    checking = run(tmp_path, is_check=True)

    assert (trusting.statuses, opened) == ({"unchanged": 6}, 0)
    assert checking.statuses == {"unchanged": 5, "refused": 1}
    assert list_codes(tmp_path, "shop-02") == ["deploy-drift"]
    assert doors.opened.total() == 6
    assert run(tmp_path, allow=frozenset({"drift"})).statuses == {"unchanged": 5, "published": 1}


def test_another_site_or_another_place_is_published(tmp_path: Path, doors: Doors) -> None:
    """A change of site.yaml that leaves the target where it is needs no look at it."""
    write_shops(tmp_path, FEW)
    run(tmp_path)
    write_shop_site(tmp_path, "shop-01", "changed")
    settings = {
        name: tmp_path / "shops" / name / "content" / "site.yaml" for name in ("shop-02", "shop-03")
    }
    moved = settings["shop-02"].read_text().replace("www/shop-02", "www/moved")
    settings["shop-02"].write_text(moved)
    settings["shop-03"].write_text(settings["shop-03"].read_text() + "# Well.\n")
    doors.opened.clear()

    totals = run(tmp_path)

    assert totals.statuses == {"unchanged": 4, "published": 2}
    assert doors.opened.keys() == {"shop-01", "moved"}
    assert is_published(tmp_path, "shop-01")
    assert read_lines(tmp_path)["shop-01"]["version"] == 2


def note_build(base: Path, shop: str, status: str, name: str = "report.jsonl") -> None:
    """A line of a report of builds."""
    record = ShopRecord(shop, status)  # type: ignore[arg-type]
    with (base / "sites" / name).open("a", encoding="utf-8") as report:
        report.write(serialize_build(record) + "\n")


def test_the_former_site_of_a_shop_that_failed_stays(tmp_path: Path, doors: Doors) -> None:
    """Also where a run that was cut says so, or one over a shard; until it is allowed, or built again."""
    write_shops(tmp_path, FEW)
    note_build(tmp_path, "shop-00", "built")
    note_build(tmp_path, "shop-01", "failed")
    note_build(tmp_path, "shop-02", "built")
    note_build(tmp_path, "shop-02", "failed", ".report.jsonl.journal")
    note_build(tmp_path, "shop-03", "failed", "report-1-of-2.jsonl")

    first = run(tmp_path)

    assert first.statuses == {"published": 3, "skipped": 3}
    assert list_codes(tmp_path, "shop-02") == ["deploy-stale"]
    assert not (tmp_path / "www" / "shop-01").exists()
    assert "shop-01" not in doors.opened
    assert run(tmp_path, FEW[:2], is_stale_allowed=True).statuses == {
        "published": 1,
        "unchanged": 1,
    }
    note_build(tmp_path, "shop-03", "built", ".report-1-of-2.jsonl.journal")
    assert run(tmp_path).statuses == {"published": 1, "unchanged": 3, "skipped": 2}


@pytest.mark.parametrize("is_cut", [False, True])
def test_a_shop_that_is_passed_over_loses_nothing_of_what_is_known(
    tmp_path: Path, doors: Doors, *, is_cut: bool
) -> None:
    """Nor are its findings those of a run in which it is built again, also after one that was cut."""
    write_shops(tmp_path, FEW)
    run(tmp_path)
    note_build(tmp_path, "shop-01", "failed")

    def cut(result: ShopResult) -> None:
        if is_cut and result.record.shop == FEW[-1]:
            raise KeyboardInterrupt

    with suppress(KeyboardInterrupt):
        run(tmp_path, on_progress=cut)
    note_build(tmp_path, "shop-01", "built")
    doors.opened.clear()

    totals = run(tmp_path)

    assert (totals.statuses, totals.rules, doors.opened.total()) == ({"unchanged": 6}, {}, 0)


def test_two_shops_never_go_to_one_place(tmp_path: Path) -> None:
    """The first by name keeps it; given a place of its own, the other is published."""
    write_shops(tmp_path, FEW)
    settings = tmp_path / "shops" / "shop-04" / "content" / "site.yaml"
    settings.write_text(settings.read_text().replace("www/shop-04", "www/../www/shop-02"))

    for statuses in ({"published": 5, "skipped": 1}, {"unchanged": 5, "skipped": 1}):
        assert run(tmp_path).statuses == statuses
        assert list_codes(tmp_path, "shop-04") == ["deploy-same-target"]
    assert is_published(tmp_path, "shop-02")

    settings.write_text(settings.read_text().replace("www/shop-02", "www/shop-04"))
    assert run(tmp_path).statuses == {"published": 1, "unchanged": 5}


def test_a_crash_with_one_shop_stops_none_of_the_others(tmp_path: Path, doors: Doors) -> None:
    write_shops(tmp_path, FEW)

    def crash(name: str) -> None:
        if name == "shop-03":
            raise ZeroDivisionError

    doors.on_open = crash

    assert run(tmp_path).statuses == {"published": 5, "failed": 1}
    assert list_codes(tmp_path, "shop-03") == ["deploy-crashed"]
    doors.on_open = lambda _: None
    assert run(tmp_path).statuses == {"published": 1, "unchanged": 5}


def test_a_mistake_or_a_crash_before_the_target_is_known_stops_none_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_shops(tmp_path, FEW)
    settings = tmp_path / "shops" / "shop-01" / "content" / "site.yaml"
    settings.write_text(settings.read_text().replace("kind: folder", "kind: foldr"))

    def crash_once(options: DeployAllOptions, shop: str) -> Any:
        if shop == "shop-02":
            raise ZeroDivisionError
        return choose_target(options, shop)

    with monkeypatch.context() as patch:
        patch.setattr("trustpages.batch_deploy.run.choose_target", crash_once)
        totals = run(tmp_path)

    assert totals.statuses == {"published": 4, "skipped": 1, "failed": 1}
    [problem] = read_lines(tmp_path)["shop-01"]["problems"]
    assert (problem["place"]["file"], problem["place"]["line"]) == (str(settings), 4)
    assert list_codes(tmp_path, "shop-02") == ["deploy-crashed"]


def test_a_preview_and_a_damaged_site_are_not_published(tmp_path: Path) -> None:
    write_shops(tmp_path, FEW)
    write_shop_site(tmp_path, "shop-01", preview=True)
    (tmp_path / "sites" / "shop-02" / "index.html").write_text("edited")

    assert run(tmp_path).statuses == {"published": 4, "refused": 1, "skipped": 1}
    assert list_codes(tmp_path, "shop-01") == ["deploy-preview"]
    assert list_codes(tmp_path, "shop-02") == ["deploy-source-damaged"]


def test_of_several_targets_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    both = format_folder_target(tmp_path / "www" / "a") + "  zip: {kind: zip, file: a.zip}\n"
    write_shop(tmp_path, "both", both)
    write_shop(tmp_path, "one", format_folder_target(tmp_path / "www" / "one"))

    assert run(tmp_path, ["both", "one"]).statuses == {"skipped": 1, "published": 1}
    assert list_codes(tmp_path, "both") == ["deploy-no-target"]
    assert run(tmp_path, ["both", "one"], target="zip").statuses == {"published": 1, "skipped": 1}
    assert (tmp_path / "shops" / "both" / "a.zip").is_file()
    [problem] = read_lines(tmp_path)["one"]["problems"]
    assert problem["message"] == "this shop names no target 'zip'"


def test_one_rule_goes_before_the_targets_of_all(tmp_path: Path) -> None:
    """A name that leads elsewhere, or is that of another shop's notes, is refused until it is another."""
    write_shops(tmp_path, FEW[:1])
    write_shop(tmp_path, "shop-00.trustpages", "")
    (tmp_path / "far").mkdir()
    pattern = parse_target_pattern(f"folder:{tmp_path}/far/{{shop}}")

    totals = run(tmp_path, ["shop-00", "shop-00.trustpages"], pattern=pattern)

    assert totals.statuses == {"published": 1, "skipped": 1}
    assert list_codes(tmp_path, "shop-00.trustpages") == ["deploy-shop-name"]
    assert read_site(tmp_path / "far" / "shop-00") == read_site(tmp_path / "sites" / "shop-00")
    assert list((tmp_path / "www").iterdir()) == []
    for folder in ("shops", "sites"):
        (tmp_path / folder / "shop-00.trustpages").rename(tmp_path / folder / "renamed")
    assert run(tmp_path, ["renamed", "shop-00"], pattern=pattern).statuses == {
        "published": 1,
        "unchanged": 1,
    }


def test_no_site_is_published_into_the_folder_of_all_sites(tmp_path: Path) -> None:
    write_shops(tmp_path, FEW[:2])
    pattern = parse_target_pattern(f"folder:{tmp_path}/sites/{{shop}}")

    totals = run(tmp_path, FEW[:2], pattern=pattern)

    assert totals.statuses == {"refused": 2}
    assert list_codes(tmp_path, "shop-00") == ["deploy-place"]


def test_a_dry_run_changes_nothing(tmp_path: Path) -> None:
    write_shops(tmp_path, FEW)
    run(tmp_path, FEW[:2])
    before, stands = read_site(tmp_path / "sites"), read_site(tmp_path / "www")

    totals = run(tmp_path, is_dry_run=True)

    assert totals.statuses == {"unchanged": 2, "planned": 4}
    assert (totals.files_put, totals.files_deleted) == (12, 0)
    assert (read_site(tmp_path / "sites"), read_site(tmp_path / "www")) == (before, stands)


def test_a_line_is_read_back_and_one_that_was_cut_is_none() -> None:
    problem = Problem("deploy-drift", "m", Place("a", 3), "h")
    record = DeployRecord("anna", "refused", (problem,), "web", "folder /x", 4, 1, 2, 3, 5, 0.25)
    line = serialize_record(replace(record, site_digest="00", place_digest="11"))

    assert parse_record(line) == replace(record, site_digest="00", place_digest="11")
    assert [parse_record(line[:end]) for end in range(len(line))] == [None] * len(line)
    assert parse_record(line.replace('"format":1', '"format":2')) is None
    assert parse_record(line.replace("refused", "eaten")) is None
