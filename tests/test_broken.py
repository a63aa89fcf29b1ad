"""Broken shops: each folder of `broken/` is a mistake, with everything that its owner is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import TESTS, UPDATE, changed, overlaid, told

SHOPS = sorted(path.parent for path in (TESTS / "broken").glob("*/expected.txt"))


def test_there_are_broken_shops() -> None:
    """An empty folder must not pass, and no shop may lack its expected words."""
    assert len(SHOPS) >= 45
    assert sorted(path.parent for path in (TESTS / "broken").glob("*/content")) == SHOPS


@pytest.mark.parametrize("shop", SHOPS, ids=lambda path: path.name)
def test_the_owner_of_a_broken_shop_is_told_everything(shop: Path, tmp_path: Path) -> None:
    """Every message stands in its place and order, word for word, and none is left out."""
    said = told(overlaid(shop / "content", tmp_path)).replace(str(tmp_path), "")
    if UPDATE:
        (shop / "expected.txt").write_text(said, encoding="utf-8")

    assert said == (shop / "expected.txt").read_text(encoding="utf-8")
    assert said


def test_nothing_is_wrong_with_the_smallest_shop(tmp_path: Path) -> None:
    """What the broken shops are laid over is whole, so every message comes from the layer."""
    assert told(changed(tmp_path)) == ""
