"""What the watched folders hold, by content."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest

from trustpages import file_reader
from trustpages.preview import fingerprint as fingerprints
from trustpages.preview.fingerprint import (
    FileFingerprint,
    Fingerprints,
    fingerprint_folders,
    is_relevant_path,
)

LITTER = [
    ".git/index",
    ".page.md.swp",
    ".page.md.swx",
    ".#page.md",
    ".DS_Store",
    "page.md~",
    "4913",
    "page.tmp",
    "page.md___jb_tmp___",
    "page.md___jb_old___",
    "#page.md#",
    "__pycache__/a.pyc",
    "folder~/page.md",
    "Thumbs.db",
]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with two files, one of them deeper."""
    folder = tmp_path / "content"
    (folder / "guides").mkdir(parents=True)
    (folder / "shop.yaml").write_text("name: Ada\n", encoding="utf-8")
    (folder / "guides" / "lamp.md").write_text("Lamp\n", encoding="utf-8")
    return folder


def test_a_file_is_known_by_the_sha_256_of_its_content(shop: Path) -> None:
    prints = fingerprint_folders([shop])

    assert {path.relative_to(shop): found.digest for path, found in prints.items()} == {
        Path("shop.yaml"): sha256(b"name: Ada\n").hexdigest(),
        Path("guides/lamp.md"): sha256(b"Lamp\n").hexdigest(),
    }


@pytest.mark.parametrize("recent", [3_600_000_000_000, -3_600_000_000_000], ids=["young", "old"])
def test_touching_and_locking_a_file_changes_nothing(
    shop: Path, recent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", recent)
    before = fingerprint_folders([shop])

    os.utime(shop / "shop.yaml", (1, 1))
    (shop / "shop.yaml").chmod(0o444)

    assert fingerprint_folders([shop], before) == before


def test_another_content_of_the_same_length_is_seen_at_once(shop: Path) -> None:
    """Time stamps are coarser than a program is fast, so young files are read again."""
    prints = fingerprint_folders([shop])
    for word in ("Bob", "Cid", "Dan", "Eve", "Fay"):
        before = prints
        (shop / "shop.yaml").write_text(f"name: {word}\n", encoding="utf-8")
        prints = fingerprint_folders([shop], before)
        assert prints != before


def test_a_file_whose_stamps_are_as_before_is_not_read_again(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -3_600_000_000_000)
    before = fingerprint_folders([shop])
    monkeypatch.setattr(fingerprints, "_hash_file", lambda _: "read again")

    assert fingerprint_folders([shop], before) == before
    assert fingerprint_folders([shop]) != before


@pytest.mark.parametrize("part", range(5), ids=["disk", "inode", "size", "modified", "changed"])
def test_each_part_of_the_stamp_is_heeded(
    shop: Path, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -3_600_000_000_000)
    path = shop / "shop.yaml"
    stamp = list(fingerprint_folders([shop])[path].signature)
    stamp[part] += 1
    known: Fingerprints = {path: FileFingerprint("wrong", tuple(stamp))}

    assert fingerprint_folders([shop], known)[path].digest == sha256(b"name: Ada\n").hexdigest()


def test_a_young_file_s_stamp_is_not_trusted(shop: Path) -> None:
    os.utime(shop / "shop.yaml", (1, 1))  # its inode's own time stays young

    assert fingerprint_folders([shop])[shop / "shop.yaml"].signature == ()


def test_deleting_adding_and_renaming_are_seen(shop: Path) -> None:
    first = fingerprint_folders([shop])
    (shop / "shop.yaml").rename(shop / "store.yaml")
    second = fingerprint_folders([shop], first)
    (shop / "store.yaml").unlink()
    third = fingerprint_folders([shop], second)

    assert first != second != third
    assert set(third) == {shop / "guides" / "lamp.md"}


@pytest.mark.parametrize("name", LITTER)
def test_what_editors_leave_behind_does_not_count(shop: Path, name: str) -> None:
    before = fingerprint_folders([shop])
    (shop / name).parent.mkdir(exist_ok=True)
    (shop / name).write_text("x", encoding="utf-8")

    assert fingerprint_folders([shop]) == before
    assert not is_relevant_path(PurePosixPath(name))


@pytest.mark.parametrize(
    "name", ["shop.yaml", "staff/lin-mei.zh.md", "_part.html", "a~b.md", "4913.md"]
)
def test_what_an_owner_writes_does_count(name: str) -> None:
    assert is_relevant_path(PurePosixPath(name))


def test_a_folder_may_lie_in_a_hidden_one(tmp_path: Path) -> None:
    (tmp_path / ".shops").mkdir()
    (tmp_path / ".shops" / "a.md").write_text("a", encoding="utf-8")

    assert set(fingerprint_folders([tmp_path / ".shops"])) == {tmp_path / ".shops" / "a.md"}


def test_ignored_folders_are_passed_over(shop: Path) -> None:
    before = fingerprint_folders([shop])
    (shop / "output").mkdir()
    (shop / "output" / "index.html").write_text("x", encoding="utf-8")

    assert fingerprint_folders([shop], ignored=[shop / "output"]) == before


def test_a_folder_that_is_not_there_differs_from_an_empty_one(tmp_path: Path) -> None:
    missing = fingerprint_folders([tmp_path / "content"])
    (tmp_path / "content").mkdir()

    assert missing != fingerprint_folders([tmp_path / "content"])


def test_links_are_followed_to_files_and_folders(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "a.md").write_text("a", encoding="utf-8")
    (shop / "near").symlink_to(tmp_path / "far")
    (shop / "b.md").symlink_to(tmp_path / "far" / "a.md")

    prints = fingerprint_folders([shop])

    assert prints[shop / "near" / "a.md"].digest == prints[shop / "b.md"].digest
    assert "link" in prints[shop / "near"].digest


def test_a_second_link_to_a_folder_is_seen_to_go(shop: Path) -> None:
    (shop / "zebra").symlink_to("guides")
    before = fingerprint_folders([shop])
    (shop / "zebra").unlink()

    assert fingerprint_folders([shop]) != before


def test_links_that_lead_nowhere_or_round_in_circles_end(shop: Path) -> None:
    (shop / "gone").symlink_to("nothing")
    (shop / "self").symlink_to("self")
    (shop / "guides" / "up").symlink_to("..")

    prints = fingerprint_folders([shop])

    assert "cannot be read" in prints[shop / "gone"].digest
    assert "cannot be read" in prints[shop / "self"].digest
    assert len(prints) == 5


def test_a_pipe_is_not_opened(shop: Path) -> None:
    os.mkfifo(shop / "pipe.md")

    assert fingerprint_folders([shop])[shop / "pipe.md"].digest == "not a file"


def test_deep_folders_are_no_matter(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(600):
        deep = deep / "a"
        deep.mkdir()
    (deep / "b.md").write_text("b", encoding="utf-8")

    assert len(fingerprint_folders([tmp_path])) == 1
