"""`trustpages cases import` as its user sees it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cli_harness import Said, trustpages
from support.shops import SITES

COLUMNS = "person=客服, service=类型, day=完成时间, due=承诺时间, rating=评分, upheld=投诉成立"
EXPORT = SITES / "chinese" / "gongdan.csv"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The Chinese shop without its table, and an export in the folder private."""
    content = tmp_path / "content"
    shutil.copytree(SITES / "chinese" / "content", content)
    shutil.rmtree(content / "record")
    (tmp_path / "private").mkdir()
    shutil.copyfile(EXPORT, tmp_path / "private" / "gongdan.csv")
    return tmp_path


def _import(
    shop: Path, *more: str, columns: str = COLUMNS, file: str = "private/gongdan.csv"
) -> Said:
    typed = (shop / file, "-c", shop / "content", "--columns", columns)
    return trustpages("cases", "import", *typed, *more)


def _table(shop: Path) -> Path:
    return shop / "content" / "record" / "cases.csv"


def test_the_chinese_shop_counts_what_its_export_adds_up_to(shop: Path) -> None:
    result = _import(shop)

    assert (result.code, result.err) == (0, "")
    assert "30 rows added, 0 changed, 0 as before" in result.out
    assert _table(shop).read_bytes() == (SITES / "chinese/content/record/cases.csv").read_bytes()


def test_a_second_run_changes_nothing(shop: Path) -> None:
    _import(shop)
    before = _table(shop).stat()
    result = _import(shop)
    after = _table(shop).stat()

    assert (result.code, "nothing is changed" in result.out) == (0, True)
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_nothing_of_a_customer_comes_into_the_content(shop: Path) -> None:
    _import(shop)

    assert "GD1" not in _table(shop).read_text(encoding="utf-8")
    assert [path.name for path in (shop / "content" / "record").iterdir()] == ["cases.csv"]


def test_a_dry_run_writes_nothing(shop: Path) -> None:
    result = _import(shop, "--dry-run")

    assert "30 rows would be added" in result.out
    assert not _table(shop).exists()


def test_a_case_that_is_mended_as_advised_is_added_up(shop: Path) -> None:
    export = shop / "private" / "gongdan.csv"
    export.write_text(
        export.read_text(encoding="utf-8").replace("陈建国", "老陈"), encoding="utf-8"
    )
    result = _import(shop)

    assert result.code == 1
    assert "gongdan.csv:39:9: error: '老陈' is not a person of the folder staff" in result.err
    assert "There are: chen-jianguo, he-jing, huang-zhiwei, liang-meixia." in result.err
    assert not _table(shop).exists()
    text = export.read_text(encoding="utf-8").replace("老陈", "chen-jianguo")
    export.write_text(text, encoding="utf-8")
    assert _import(shop).code == 0
    assert _table(shop).read_bytes() == (SITES / "chinese/content/record/cases.csv").read_bytes()


def test_half_a_month_replaces_a_whole_one_only_as_advised(shop: Path) -> None:
    _import(shop)
    export = shop / "private" / "gongdan.csv"
    lines = export.read_text(encoding="utf-8").splitlines()
    export.write_text("\n".join(lines[:-20]), encoding="utf-8")

    refused = _import(shop)
    assert refused.code == 1
    assert "[export-shrinks]" in refused.err
    assert _table(shop).read_bytes() == (SITES / "chinese/content/record/cases.csv").read_bytes()
    assert _import(shop, "--replace").code == 0
    assert _table(shop).read_bytes() != (SITES / "chinese/content/record/cases.csv").read_bytes()


def test_an_export_is_refused_until_it_is_moved(shop: Path) -> None:
    (shop / "private" / "gongdan.csv").rename(shop / "content" / "gongdan.csv")
    result = _import(shop, file="content/gongdan.csv")

    assert result.code == 1
    assert "Move it to private/gongdan.csv" in result.err
    (shop / "content" / "gongdan.csv").rename(shop / "private" / "gongdan.csv")
    assert _import(shop).code == 0


def test_a_column_that_is_not_there_is_told_with_its_name(shop: Path) -> None:
    result = _import(shop, columns=COLUMNS.replace("承诺时间", "承诺"))

    assert result.code == 1
    assert "[export-column]" in result.err
    assert "Write due=承诺时间 in the column map." in result.err
    assert _import(shop).code == 0


@pytest.mark.parametrize(
    ("columns", "said"),
    [("day=完成时间", "nothing of 'person'"), ("x=y", "'x=y' is no part of a column map")],
)
def test_a_map_that_cannot_be_used_is_wrong_usage(shop: Path, columns: str, said: str) -> None:
    result = _import(shop, columns=columns)

    assert (result.code, said in result.err) == (2, True)


def test_a_table_that_is_broken_is_not_written_over(shop: Path) -> None:
    _table(shop).parent.mkdir()
    _table(shop).write_text("month\n2026-10\n", encoding="utf-8")
    result = _import(shop)

    assert (result.code, "[cases-header]" in result.err) == (1, True)
    assert _table(shop).read_text(encoding="utf-8") == "month\n2026-10\n"


def test_a_file_that_is_not_there_is_told(shop: Path) -> None:
    result = _import(shop, file="private/none.csv")

    assert (result.code, "no such file" in result.err) == (1, True)


def test_a_build_shows_a_count_that_has_changed_since_the_last_one(shop: Path) -> None:
    _import(shop)
    build = ("build", shop / "content", "-d", shop / "output", "--today", "2026-11-29")
    assert trustpages(*build).code == 0
    before = (shop / "output" / "index.html").read_text(encoding="utf-8")
    row = "2026-10,chen-jianguo,shangmen,7,7,4,20,0"
    text = _table(shop).read_text(encoding="utf-8").replace(row, row.replace("7,7", "9,9"))
    _table(shop).write_text(text, encoding="utf-8")

    assert trustpages(*build).code == 0
    assert "共 41 例" in before
    assert "共 43 例" in (shop / "output" / "index.html").read_text(encoding="utf-8")
