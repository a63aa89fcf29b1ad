"""Changes of the record, its checkpoint and counted cases: each is built as if it were a first build."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path, PurePosixPath

import pytest
from support.shops import TODAY, light_example

from trustpages.cache import BuildCache
from trustpages.pipeline import BuildOptions, BuiltSite, build_site
from trustpages.validate import Visibility

ENTRY = """what: case
recorded: 2026-11-20
by: shop
category: complaint
day: 2026-11-19
text: A sheet was chipped.
salt: 6f1c9a0d2b7e4458a3c1d0e9f8b7a695
"""
RECORD = PurePosixPath("record/index.html")
STAFF = PurePosixPath("staff/index.html")


def _add_entry(shop: Path) -> None:
    folder = shop / "record/2026"
    number = sum(path.name.count(".") == 1 for path in folder.iterdir()) + 1
    (folder / f"{number:04}.yaml").write_text(ENTRY, encoding="utf-8")


def _drop_cases(shop: Path) -> None:
    path = shop / "record/cases.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "tom-harding" not in line), encoding="utf-8")


def _drop_checkpoint(shop: Path) -> None:
    (shop / "record/checkpoint").unlink()


def _drop_translations(shop: Path) -> None:
    for path in (shop / "record").rglob("*.zh.yaml"):
        path.unlink()


@pytest.mark.parametrize(
    ("change", "page"),
    [
        (_add_entry, RECORD),
        (_drop_checkpoint, RECORD),
        (_drop_translations, PurePosixPath("zh") / RECORD),
        (_drop_cases, STAFF),
    ],
)
def test_a_change_is_shown_as_by_a_first_build(
    change: Callable[[Path], None], page: PurePosixPath, tmp_path: Path
) -> None:
    shop, cache = light_example(tmp_path), BuildCache()
    options = BuildOptions(TODAY, Visibility())
    before = build_site(shop, options, cache=cache)

    change(shop)

    after = build_site(shop, options, cache=cache)
    assert after.files == build_site(shop, options).files
    assert after.files[page] != before.files[page]


def test_the_next_day_is_shown_as_by_a_first_build(tmp_path: Path) -> None:
    shop, cache = light_example(tmp_path), BuildCache()

    def build(days: int, kept: BuildCache | None) -> BuiltSite:
        options = BuildOptions(TODAY + timedelta(days), Visibility())
        return build_site(shop, options, cache=kept)

    first = build(0, cache).files[RECORD]
    for days in (1, 40, 0):
        assert build(days, cache).files == build(days, None).files
    assert build(0, cache).files[RECORD] == first
