"""The shops of a folder, and parts of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages.batch import Shard, ShopList, list_shops, parse_shard, select_shops
from trustpages.diagnostics import ProblemError


def _write(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).touch()


def test_a_shop_is_a_folder_with_settings(tmp_path: Path) -> None:
    _write(tmp_path, "b/content/site.yaml", "a/content/site.yaml", "c/content/shop.yaml")
    _write(tmp_path, ".git/content/site.yaml", "notes.txt", "themes/own/theme.toml")

    found = list_shops(tmp_path)

    assert found.names == ("a", "b")
    assert found.incomplete == ("c",)


@pytest.mark.parametrize("makes_folder", [False, True])
def test_a_folder_without_shops_says_where_they_should_be(
    tmp_path: Path, *, makes_folder: bool
) -> None:
    folder = tmp_path / "shops"
    if makes_folder:
        folder.mkdir()

    with pytest.raises(ProblemError) as raised:
        list_shops(folder)

    assert [one.code for one in raised.value.problems] == ["no-shops"]
    assert "shops/anna/content/site.yaml" in raised.value.problems[0].hint


def test_the_parts_hold_every_shop_once() -> None:
    names = [f"shop-{number}" for number in range(500)]
    parts = [select_shops(names, None, Shard(number, 7)) for number in range(1, 8)]

    assert sorted(name for part in parts for name in part) == sorted(names)
    assert min(map(len, parts)) > 40


def test_a_shop_stays_in_its_part_when_others_come() -> None:
    names = [f"shop-{number}" for number in range(100)]
    before = select_shops(names, None, Shard(2, 3))

    assert set(before) <= set(select_shops([*names, "new", "newer"], None, Shard(2, 3)))


def test_only_the_named_shops_are_chosen() -> None:
    assert select_shops(["a", "b", "c"], {"c", "a"}, None) == ("a", "c")


def test_a_shard_is_read_as_it_is_written() -> None:
    assert parse_shard("3/16") == Shard(3, 16)


@pytest.mark.parametrize("text", ["0/4", "5/4", "3", "a/b", "1/0", "-1/4", "1/4/2", ""])
def test_what_is_no_part_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write 3/16"):
        parse_shard(text)


@pytest.mark.parametrize(
    ("former", "gone"),
    [
        ([], []),
        (["anna", "cleo"], []),
        (["aaron", "anna", "bert", "zoe"], ["aaron", "bert", "zoe"]),
    ],
)
def test_a_former_shop_that_is_none_any_more_is_gone(former: list[str], gone: list[str]) -> None:
    assert ShopList(("anna", "cleo")).find_gone(former) == gone
