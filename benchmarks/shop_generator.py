"""Writes many shops that differ from each other: languages, countries, pages, sizes, themes and words.

The same seed gives the same files. `python benchmarks/shop_generator.py FOLDER --shops 1000` makes
FOLDER/<shop>/content/ for each.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from previews import TODAY
from shop_faults import Broken, break_shops
from shop_files import list_files
from shop_plan import Size, plan_shop

PAGES = 12
CONTENT = "content"


def generate_shops(
    folder: Path,
    shops: int,
    *,
    seed: int = 1,
    pages: int = PAGES,
    size: Size = "usual",
    pictures: bool = True,
    first: int = 0,
) -> list[Path]:
    """Write so many shops, beginning with the number `first`; the folder of each.

    `pages` is how many a shop has on the average; with the size `wide` it is 3 to 40, mostly few.
    """
    day = date.fromisoformat(TODAY)
    made = []
    for number in range(first, first + shops):
        shop = plan_shop(number, seed, pages, size, pictures=pictures)
        home = folder / shop.slug
        _write_files(home / CONTENT, dict(list_files(shop, day)))
        made.append(home)
    return made


def _write_files(content: Path, files: dict[str, bytes]) -> None:
    for parent in sorted({(content / name).parent for name in files}):
        parent.mkdir(parents=True, exist_ok=True)
    for name, written in files.items():
        (content / name).write_bytes(written)


def generate_broken_shops(
    folder: Path, shops: int, broken: int, *, seed: int = 1, pages: int = PAGES
) -> list[Broken]:
    """Write shops as `generate_shops` does, and break some; what was done to each of these."""
    made = generate_shops(folder, shops, seed=seed, pages=pages)
    return break_shops([home / CONTENT for home in made], broken, seed)


def main() -> None:
    """Write the shops that the command line asks for; print what was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("folder", type=Path)
    add("--shops", type=int, default=1000)
    add("--seed", type=int, default=1)
    add("--pages", type=int, default=PAGES, help="how many pages a shop has on the average; 12")
    add("--wide", action="store_true", help="3 to 40 pages a shop, mostly few")
    add("--no-pictures", action="store_true", help="no shop has a picture")
    add("--first", type=int, default=0, help="the number of the first shop; 0")
    add("--break", type=int, default=0, dest="broken", metavar="K", help="break so many of them")
    given = parser.parse_args()
    made = generate_shops(
        given.folder,
        given.shops,
        seed=given.seed,
        pages=given.pages,
        size="wide" if given.wide else "usual",
        pictures=not given.no_pictures,
        first=given.first,
    )
    for broken in break_shops([home / CONTENT for home in made], given.broken, given.seed):
        print(broken.describe())
    print(f"{len(made):,} shops in {given.folder}")


if __name__ == "__main__":
    main()
