"""Builds whose cache was damaged: the output is that of a clean build, whatever stands in the entries."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from cli_harness import DAY, spotless, tree, trustpages
from support.counts import SEED, choose_count

BUILDS = choose_count(60, 1_000)
Damage = Callable[[Path, Random], None]


def _flip_bit(file: Path, random: Random) -> None:
    data = bytearray(file.read_bytes())
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    file.write_bytes(data)


def _cut(file: Path, random: Random) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: random.randrange(len(data))])


def _exchange(file: Path, random: Random) -> None:
    other = random.choice([one for one in file.parents[1].rglob("*") if one.is_file()])
    mine, theirs = file.read_bytes(), other.read_bytes()
    file.write_bytes(theirs)
    other.write_bytes(mine)


def _delete(file: Path, _: Random) -> None:
    file.unlink(missing_ok=True)


DAMAGES: tuple[Damage, ...] = (_flip_bit, _cut, _exchange, _delete)


def _build(content: Path, folder: Path, *flags: str) -> None:
    cache = {"XDG_CACHE_HOME": str(folder / "cache")}
    said = trustpages(
        "build", content, "-d", folder / "site", "--today", DAY, *flags, settings=cache
    )
    assert said.code == 0, said.err


def test_a_damaged_cache_gives_the_pages_of_a_clean_build(tmp_path: Path) -> None:
    """Each build has one word and some entries that are others, in whatever way."""
    random = Random(SEED)  # noqa: S311 - chooses what is damaged
    content = spotless(tmp_path)
    page = content / "returns.md"
    text = page.read_text(encoding="utf-8")
    clean: dict[tuple[int, bool], dict[str, bytes]] = {}
    for number in range(BUILDS):
        state = number % 3, number == 0  # the first build knows no former day of a page
        page.write_text(f"{text}\nWord {state[0]}.\n", encoding="utf-8")
        entries = [one for one in (tmp_path / "cache").rglob("*") if one.is_file()]
        for file in random.sample(entries, k=min(len(entries), random.choice((1, 3, 9)))):
            if file.exists() and file.stat().st_size:
                random.choice(DAMAGES)(file, random)
        _build(content, tmp_path)
        if state not in clean:
            (tmp_path / "clean").mkdir(exist_ok=True)
            _build(content, tmp_path / "clean", "--no-cache")
            clean[state] = tree(tmp_path / "clean" / "site")

        assert tree(tmp_path / "site") == clean[state], f"build {number}"


@pytest.mark.parametrize("kind", ["builds", "commands", "pages", "results", "templates"])
def test_entries_of_another_shop_are_not_believed(kind: str, tmp_path: Path) -> None:
    """All entries of a kind come from a shop with other words, under the names of this one's."""
    shops = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        content = spotless(tmp_path / name)
        if name == "other":
            home = content / "home.md"
            home.write_text(home.read_text(encoding="utf-8") + "\nTheirs.\n", encoding="utf-8")
        _build(content, tmp_path / name)
        shops.append(content)
    before = tree(tmp_path / "one" / "site")
    mine, theirs = (tmp_path / name / "cache/trustpages/local" / kind for name in ("one", "other"))
    stolen = sorted(path.read_bytes() for path in theirs.iterdir()) if theirs.exists() else []
    for number, path in enumerate(sorted(mine.iterdir()) if mine.exists() else ()):
        path.write_bytes(stolen[number % len(stolen)])
    shutil.rmtree(tmp_path / "one" / "site")
    _build(shops[0], tmp_path / "one")

    assert tree(tmp_path / "one" / "site") == before
