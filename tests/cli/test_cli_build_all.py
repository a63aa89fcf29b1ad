"""`trustpages build-all`: which shops it builds, what it says, and how it ends."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_harness import DAY, LIGHT, Said, python, trustpages
from support.batch_shops import InlinePool, break_shop, write_shops

from trustpages.batch import BatchOptions, ShopRecord
from trustpages.batch.shop_record import parse_record
from trustpages.cli import run_build_all

Run = Callable[..., Said]


@pytest.fixture
def build_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `build-all` over shops in this process; `jobs` of the run are ignored."""
    monkeypatch.setattr(run_build_all, "LocalPool", _open_inline_pool)
    write_shops(tmp_path / "shops", 4)

    def run(*flags: str | Path) -> Said:
        monkeypatch.chdir(tmp_path)
        return trustpages("build-all", "shops", "--output", "out", "--today", DAY, *flags)

    return run


def _open_inline_pool(_: int, options: BatchOptions, __: object) -> InlinePool:
    return InlinePool(options)


def _read_report(output: Path, name: str = "report.jsonl") -> dict[str, ShopRecord]:
    records = [parse_record(line) for line in (output / name).read_text().splitlines()]
    return {one.shop: one for one in records if one}


def test_all_shops_are_built_and_counted(build_all: Run, tmp_path: Path) -> None:
    said = build_all()

    assert said.code == 0, said.err
    assert said.out.startswith("✓ 4 shops: 4 built; ")
    assert "Every shop has a line in out/report.jsonl" in said.out
    assert {name: one.status for name, one in _read_report(tmp_path / "out").items()} == {
        f"shop-00{number}": "built" for number in range(4)
    }


def test_a_second_run_finds_nothing_to_do(build_all: Run) -> None:
    build_all()
    build_all()  # the files of the first were younger than the clock of the disk ticks

    assert build_all().out.startswith("✓ 4 shops: 4 unchanged; ")


def test_a_run_that_finds_nothing_to_do_loads_nothing_slow(build_all: Run, tmp_path: Path) -> None:
    build_all("-s")
    build_all("-s")
    flags = ("--output", tmp_path / "out", "--today", DAY, "-s")
    said = python("-c", LIGHT, "build-all", tmp_path / "shops", *flags)

    assert said.code == 0, said.err
    assert said.out.startswith("✓ 4 shops: 4 unchanged; ")


def test_faults_are_told_with_their_places_and_summed_by_rule(
    build_all: Run, tmp_path: Path
) -> None:
    break_shop(tmp_path / "shops/shop-001/content", 0)
    break_shop(tmp_path / "shops/shop-003/content", 0)
    said = build_all("--summary", "summary.md")

    assert said.code == 1
    assert "shops/shop-001/content/shop.yaml:" in said.err
    assert "Did you mean 'name'?" in said.err
    assert said.out.startswith("✗ 4 shops: 2 built, 2 failed; ")
    assert "unknown-field               2 shops, 2 places; first in shops/shop-001/" in said.out
    summary = (tmp_path / "summary.md").read_text()
    assert summary.startswith("## ✗ 4 shops: 2 built, 2 failed")
    assert "| error | `unknown-field` | 2 | 2 |" in summary


def test_quiet_says_only_what_is_wrong(build_all: Run, tmp_path: Path) -> None:
    break_shop(tmp_path / "shops/shop-001/content", 0)
    said = build_all("--quiet")

    assert (said.code, said.out) == (1, "")
    assert "nmae" in said.err


def test_only_the_shops_of_a_list_are_built(build_all: Run, tmp_path: Path) -> None:
    (tmp_path / "changed.txt").write_text("# of today\nshop-002\n\nshop-000/\n")
    said = build_all("--only", "changed.txt")

    assert said.code == 0
    assert [*_read_report(tmp_path / "out")] == ["shop-000", "shop-002"]


def test_a_list_can_come_from_another_command(
    build_all: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list").write_text("shop-003\n")
    monkeypatch.setattr(io, "StringIO", (tmp_path / "list").open)
    said = build_all("--only", "-")

    assert said.code == 0, said.err
    assert [*_read_report(tmp_path / "out")] == ["shop-003"]


def test_a_list_leaves_the_lines_of_others(build_all: Run, tmp_path: Path) -> None:
    build_all()
    (tmp_path / "list").write_text("shop-003\n")
    build_all("--only", "list")

    assert len(_read_report(tmp_path / "out")) == 4


def test_a_name_that_is_no_shop_is_told_with_the_nearest(build_all: Run, tmp_path: Path) -> None:
    (tmp_path / "list").write_text("shop-03\n")
    said = build_all("--only", "list")

    assert said.code == 2
    assert "'shop-03', which is no shop. Did you mean 'shop-003'?" in said.err
    assert not (tmp_path / "out").exists()


def test_parts_build_every_shop_once(build_all: Run, tmp_path: Path) -> None:
    for part in ("1/3", "2/3", "3/3"):
        assert build_all("--shard", part).code == 0
    parts = [_read_report(tmp_path / "out", f"report-{n}-of-3.jsonl") for n in (1, 2, 3)]

    assert sorted(name for part in parts for name in part) == [
        f"shop-00{number}" for number in range(4)
    ]


def test_a_part_that_is_none_is_wrong_usage(build_all: Run) -> None:
    said = build_all("--shard", "4/3")

    assert said.code == 2
    assert "--shard: '4/3' is no part of a whole" in said.err


def test_a_shop_that_is_gone_is_told_and_its_site_stays(build_all: Run, tmp_path: Path) -> None:
    build_all()
    (tmp_path / "shops/shop-002").rename(tmp_path / "closed")
    said = build_all()

    assert "No longer a shop, but its site still stands: shop-002" in said.out
    assert (tmp_path / "out/shop-002/index.html").is_file()
    assert "shop-002" not in _read_report(tmp_path / "out")


def test_a_folder_without_settings_is_told(build_all: Run, tmp_path: Path) -> None:
    (tmp_path / "shops/shop-002/content/site.yaml").unlink()
    said = build_all()

    assert "No site.yaml in content/: shop-002" in said.out
    assert said.code == 0


def test_a_folder_without_shops_is_told(tmp_path: Path) -> None:
    said = trustpages("build-all", tmp_path, "--output", tmp_path / "out")

    assert said.code == 1
    assert "there is no shop in this folder [no-shops]" in said.err


def test_secrets_stand_in_no_report(
    build_all: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = tmp_path / "shops/shop-001/content"
    (content / "shop.yaml").write_text("secret-of-ours: 1\n")
    monkeypatch.setenv("DEPLOY_TOKEN", "secret-of-ours")
    said = build_all()

    assert said.code == 1
    assert "secret-of-ours" not in said.err + said.out
    assert "secret-of-ours" not in (tmp_path / "out/report.jsonl").read_text()


def test_a_list_that_is_not_there_is_told(build_all: Run) -> None:
    said = build_all("--only", "missing.txt")

    assert said.code == 1
    assert "missing.txt" in said.err
    assert "Traceback" not in said.err
