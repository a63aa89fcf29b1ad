"""Broken shops: each folder of `broken/` is a mistake, with everything that its owner is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import TESTS, UPDATE, changed, describe_problems, overlaid, with_line

SHOPS = sorted(path.parent for path in (TESTS / "broken").glob("*/expected.txt"))


def test_there_are_broken_shops() -> None:
    """An empty folder must not pass, and no shop may lack its expected words."""
    assert len(SHOPS) >= 45
    assert sorted(path.parent for path in (TESTS / "broken").glob("*/content")) == SHOPS


@pytest.mark.parametrize("shop", SHOPS, ids=lambda path: path.name)
def test_the_owner_of_a_broken_shop_is_told_everything(shop: Path, tmp_path: Path) -> None:
    """Every message stands in its place and order, word for word, and none is left out."""
    said = describe_problems(overlaid(shop / "content", tmp_path)).replace(str(tmp_path), "")
    if UPDATE:
        (shop / "expected.txt").write_text(said, encoding="utf-8")

    assert said == (shop / "expected.txt").read_text(encoding="utf-8")
    assert said


def test_nothing_is_wrong_with_the_smallest_shop(tmp_path: Path) -> None:
    """What the broken shops are laid over is whole, so every message comes from the layer."""
    assert describe_problems(changed(tmp_path)) == ""


FINE = {
    "words that look like a program's": with_line(
        "home.md",
        "lead: Linen thread by",
        "lead: Write {% raw %} as code, colour=None, Money(amount=1), file:///C:/manual.pdf. By",
    ),
    "the word None as a value": with_line("home.md", "title: Plain Threads", "title: None"),
    "a byte order mark": with_line("home.md", "---\ntitle", "\ufeff---\ntitle"),
    "Windows line ends": with_line("promises.yaml", "title: What", "title:\r\n  What"),
    "a market that is openly refused": with_line(
        "shipping.md", "damage:\n", "refused: [GB]\ndamage:\n"
    ),
    "a note to oneself": ("_notes.md", "Ask the post office.\n"),
}


@pytest.mark.parametrize("file", FINE.values(), ids=FINE)
def test_what_is_not_wrong_is_not_told(tmp_path: Path, file: tuple[str, str]) -> None:
    """Nobody is bothered with what can be read and holds."""
    shop = with_line("shop.yaml", "markets: [IE]", "markets: [IE, GB]")
    returns = with_line("returns.md", "countries: [IE]", "countries: [IE, GB]")
    sells = (shop, returns) if "refused" in file[1] else ()

    assert describe_problems(changed(tmp_path, file, *sells)) == ""
