"""What is kept between builds can be seen, and deleted without harm to anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_harness import DAY, Said, spotless, tree, trustpages

PLAIN_NAMES = ("index", "notes.txt", "0123")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The caches after a build, with a stranger's files among them."""
    assert _run(tmp_path, "build", spotless(tmp_path), "-d", tmp_path / "site").code == 0
    for name in PLAIN_NAMES:
        (tmp_path / "cache" / "trustpages" / name).write_text("mine", encoding="utf-8")
        (tmp_path / "cache" / "trustpages" / "local" / "builds" / name).write_text("mine", "utf-8")
    half = tmp_path / "cache" / "trustpages" / "local" / "builds" / f".{'0' * 64}.17"
    half.write_text("what a killed build has begun", encoding="utf-8")
    return tmp_path


def _run(tmp_path: Path, *typed: str | Path) -> Said:
    day = ("--today", DAY, "-q") if typed[0] == "build" else ()
    return trustpages(*typed, *day, settings={"XDG_CACHE_HOME": str(tmp_path / "cache")})


def test_each_cache_is_named_with_its_size_and_place(folder: Path) -> None:
    said = _run(folder, "cache", "info")

    assert said.code == 0
    local = folder / "cache" / "trustpages" / "local"
    assert "Records of builds: 2 entries, " in said.out
    assert str(local / "builds") in said.out
    assert "Shades of brand colours: " in said.out
    assert "Converted texts, and what was found sound: 1 entry, " in said.out
    assert "Rendered pages: 1 entry, " in said.out


def test_clearing_leaves_what_is_not_ours_and_changes_no_page(folder: Path) -> None:
    before = tree(folder / "site")

    said = _run(folder, "cache", "clear")

    assert said.code == 0
    assert "deleted" in said.out
    left = {path.name for path in (folder / "cache").rglob("*") if path.is_file()}
    assert left == set(PLAIN_NAMES)
    assert _run(folder, "build", folder / "content", "-d", folder / "site").code == 0
    assert tree(folder / "site") == before


def test_there_may_be_nothing(tmp_path: Path) -> None:
    assert "Nothing is kept yet" in _run(tmp_path, "cache", "info").out
    assert _run(tmp_path, "cache", "clear").out == "✓ nothing was kept\n"
