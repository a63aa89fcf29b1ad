"""The report and its journal: what a run adds, what a cut leaves, and what the end makes of both."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages.batch import Shard, ShopRecord, open_report
from trustpages.batch.shop_record import parse_record
from trustpages.diagnostics import ProblemError


def _read_statuses(file: Path) -> dict[str, str]:
    records = [parse_record(line) for line in file.read_text().splitlines()]
    return {one.shop: one.status for one in records if one}


def _finish_first_run(output: Path) -> Path:
    with open_report(output, None) as report:
        for shop in ("b", "a", "c"):
            report.add(ShopRecord(shop, "built"))
        report.finish(report.list_shops())
    return output / "report.jsonl"


def test_a_finished_run_leaves_one_line_a_shop_in_order(tmp_path: Path) -> None:
    file = _finish_first_run(tmp_path)

    assert _read_statuses(file) == {"a": "built", "b": "built", "c": "built"}
    assert [*_read_statuses(file)] == ["a", "b", "c"]
    assert not (tmp_path / ".report.jsonl.journal").exists()


def test_the_last_line_of_a_shop_counts(tmp_path: Path) -> None:
    with open_report(tmp_path, None) as report:
        report.add(ShopRecord("a", "failed"))
        report.add(ShopRecord("a", "built"))

        assert report.find("a") == ShopRecord("a", "built")


def test_a_cut_run_is_remembered_over_the_report(tmp_path: Path) -> None:
    file = _finish_first_run(tmp_path)
    with open_report(tmp_path, None) as report:
        report.add(ShopRecord("b", "failed"))  # and nothing after it
    assert _read_statuses(file)["b"] == "built"

    with open_report(tmp_path, None) as report:
        found = {shop: report.find(shop) for shop in ("a", "b")}
        assert [one and one.status for one in found.values()] == ["built", "failed"]
        assert (report.is_of_cut_run("a"), report.is_of_cut_run("b")) == (False, True)
        report.finish(report.list_shops())

    assert _read_statuses(file) == {"a": "built", "b": "failed", "c": "built"}


@pytest.mark.parametrize("rest", [b'{"format":1,"shop":"b"', b"\xff\xfe", b"{}\n"])
def test_a_line_that_was_cut_takes_none_with_it(tmp_path: Path, rest: bytes) -> None:
    with open_report(tmp_path, None) as report:
        report.add(ShopRecord("a", "built"))
    with (tmp_path / ".report.jsonl.journal").open("ab") as journal:
        journal.write(rest)

    with open_report(tmp_path, None) as report:
        report.add(ShopRecord("c", "built"))
        report.finish(report.list_shops())

    assert _read_statuses(tmp_path / "report.jsonl") == {"a": "built", "c": "built"}


def test_shops_that_are_gone_leave_the_report(tmp_path: Path) -> None:
    file = _finish_first_run(tmp_path)
    with open_report(tmp_path, None) as report:
        report.finish(["a", "c", "never there"])

    assert [*_read_statuses(file)] == ["a", "c"]


def test_a_shard_has_a_report_of_its_own(tmp_path: Path) -> None:
    with open_report(tmp_path, Shard(2, 4)) as report:
        report.add(ShopRecord("a", "built"))
        report.finish(["a"])

    assert _read_statuses(tmp_path / "report-2-of-4.jsonl") == {"a": "built"}


def test_two_runs_do_not_write_one_report(tmp_path: Path) -> None:
    with (
        open_report(tmp_path, None),
        pytest.raises(ProblemError, match="another run"),
        open_report(tmp_path, None),
    ):
        pass


def test_secrets_are_masked_in_the_report(tmp_path: Path) -> None:
    with open_report(tmp_path, None, lambda text: text.replace("hunter2", "▮")) as report:
        report.add(ShopRecord("hunter2", "built"))
        report.finish(report.list_shops())

    assert "hunter2" not in (tmp_path / "report.jsonl").read_text()
