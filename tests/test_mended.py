"""Broken shops whose owner did what the messages say: nothing is wrong any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.mending import mend_content, read_mending
from support.shops import TESTS, overlaid, try_build

from trustpages.diagnostics import Problem

SHOPS = sorted(path.parent for path in (TESTS / "broken").glob("*/mended.yaml"))


def describe(problems: tuple[Problem, ...]) -> str:
    """What is still told, for the report of a failure."""
    return "".join(f"\n{problem}" for problem in problems)


def test_every_broken_shop_is_mended() -> None:
    """No broken shop is without the steps that its messages advise."""
    assert sorted(path.parent for path in (TESTS / "broken").glob("*/expected.txt")) == SHOPS


@pytest.mark.parametrize("shop", SHOPS, ids=lambda path: path.name)
def test_advice_mends_the_shop_and_brings_nothing_new(shop: Path, tmp_path: Path) -> None:
    """After the advised steps the shop is built, and nothing is told but notices that no content ends."""
    mending = read_mending(shop)
    content = overlaid(shop / "content", tmp_path)
    mend_content(content, mending)

    site, problems = try_build(content)

    assert {problem.code for problem in problems} == set(mending.get("remains", [])), describe(
        problems
    )
    assert site
    assert all(problem.level == "notice" for problem in problems)
