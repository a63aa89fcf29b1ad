"""Makes the shops that are measured: the example, one with about 500 pages, and the smallest one."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "content"
SMALLEST = ROOT / "tests" / "sites" / "smallest" / "content"
GUIDES = 226
"""How many more guides make about 500 pages of the example, in two languages."""

TITLES = {"care.md": "Looking after mosaic", "care.zh.md": "马赛克养护"}
WORDS = {
    "care.md": ("soft cloth", "neutral soap", "Bleach"),
    "care.zh.md": ("软布", "中性皂液", "漂白剂"),
}
"""Words of the guide to which a number is added, so that no two guides have a text in common."""


def example(folder: Path) -> Path:
    """A copy of the example shop, named `example` in a folder; about 50 pages in two languages."""
    return _copied(EXAMPLE, folder / "example")


def large(folder: Path) -> Path:
    """The example shop with more guides, named `500` in a folder; about 500 pages."""
    shop = _copied(EXAMPLE, folder / "500")
    for name in TITLES:
        text = (shop / "guides" / name).read_text(encoding="utf-8")
        for number in range(1, GUIDES + 1):
            _guide(shop, name, number, text)
    return shop


def smallest(folder: Path) -> Path:
    """A copy of the smallest shop that there can be, named `smallest` in a folder; 9 pages."""
    return _copied(SMALLEST, folder / "smallest")


SHOPS = {"example": example, "500": large}
"""The shops by the name under which they are asked for."""


def _copied(content: Path, shop: Path) -> Path:
    shutil.copytree(content, shop, ignore=shutil.ignore_patterns("_*", ".schemas"))
    return shop


def _guide(shop: Path, name: str, number: int, text: str) -> None:
    """Write a guide with a title and words of its own: `care.zh.md` is the pattern of care-7.zh.md."""
    for word in (TITLES[name], *WORDS[name]):
        text = text.replace(word, f"{word} {number}")
    (shop / "guides" / name.replace("care", f"care-{number}")).write_text(text, encoding="utf-8")


def main() -> None:
    """Make the shops in a folder that is named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    for make in (*SHOPS.values(), smallest):
        print(make(folder))


if __name__ == "__main__":
    main()
