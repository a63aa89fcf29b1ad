"""Whole folders of an earlier build: recorded as if they were read, unless anything in them has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from trustpages import file_reader
from trustpages.file_reader import FileReader

HOUR_NS = 3_600_000_000_000


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text("a page\n", encoding="utf-8")
    return path


def write_tree(root: Path) -> Path:
    """Two files and an empty folder, in a folder beside a link to one of the files."""
    (root / "a" / "empty").mkdir(parents=True)
    (root / "a" / "one.txt").write_bytes(b"one")
    (root / "two.txt").write_bytes(b"two")
    (root / "link").symlink_to("a/one.txt")
    return root


def read_tree(root: Path, reader: FileReader) -> dict[str, bytes]:
    """The files of a tree, whose folders are listed on the way."""
    for folder in (root, root / "a", root / "a" / "empty"):
        reader.list_folder(folder)
    return {name: reader.read_file(root / name) for name in ("two.txt", "a/one.txt")}


def keep_tree(root: Path, aside: Path) -> FileReader:
    """A reader of a later build that knows a tree; the one before has read a file beside it, too."""
    first = FileReader()
    first.read_file(aside)
    first.keep_tree(root, read_tree(root, first))
    return FileReader(known_trees=first.trees)


def test_a_known_folder_is_recorded_as_if_it_were_read(
    tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)
    root, plain = write_tree(tmp_path / "root"), FileReader()
    expected = read_tree(root, plain)

    later = keep_tree(root, page)
    assert later.recall_tree(root) == expected
    assert (later.files, later.folders, later.paths) == (plain.files, plain.folders, plain.paths)
    assert not list(later.find_changes())


def test_a_folder_of_which_something_is_recorded_already_is_read_again(
    tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found first and what is found now have to be held against each other."""
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)
    root = write_tree(tmp_path / "root")
    for look in (FileReader.read_file, FileReader.list_folder):
        later = keep_tree(root, page)
        look(later, root / "two.txt" if look is FileReader.read_file else root)
        assert later.recall_tree(root) is None


def _replace_file(root: Path) -> None:
    (root / "new").write_bytes(b"six")
    (root / "new").replace(root / "two.txt")


def _turn_link(root: Path) -> None:
    (root / "link").unlink()
    (root / "link").symlink_to("two.txt")


TREE_CHANGES: dict[str, Callable[[Path], object]] = {
    "a file has other bytes": lambda root: (root / "a" / "one.txt").write_bytes(b"uno"),
    "a file is another one": _replace_file,
    "a file is gone": lambda root: (root / "two.txt").unlink(),
    "a file is new": lambda root: (root / "a" / "empty" / "three.txt").write_bytes(b"three"),
    "a folder is new": lambda root: (root / "a" / "more").mkdir(),
    "a folder is gone": lambda root: (root / "a" / "empty").rmdir(),
    "a link leads elsewhere": _turn_link,
    "what a link leads to is gone": lambda root: (root / "a" / "one.txt").rename(root / "a" / "1"),
    "the folder is gone": lambda root: root.rename(root.with_name("other")),
}


@pytest.mark.parametrize("change", TREE_CHANGES.values(), ids=TREE_CHANGES)
def test_a_known_folder_is_read_again_after_any_change(
    tmp_path: Path, page: Path, change: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)
    root = write_tree(tmp_path / "root")
    later = keep_tree(root, page)
    change(root)

    assert later.recall_tree(root) is None
    assert (later.files, later.folders) == ({}, {})


def test_a_folder_with_a_young_file_is_read_again(tmp_path: Path, page: Path) -> None:
    root = write_tree(tmp_path / "root")

    assert keep_tree(root, page).recall_tree(root) is None
