"""Signatures and digests of folders: what they see, and when a signature proves nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from trustpages.batch.folder_state import (
    MIN_TRUSTED_FINE_AGE_NS,
    FolderState,
    compute_folder_digest,
    compute_folder_state,
    list_folder_files,
    read_clock,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with files in it, one of them below another folder."""
    root = tmp_path / "content"
    (root / "guides").mkdir(parents=True)
    (root / "a.md").write_text("a")
    (root / "guides" / "b.md").write_text("b")
    return root


def _rewrite(folder: Path) -> None:
    """Another byte in the same size, and the old time of the file: only the system's own time differs."""
    file = folder / "a.md"
    before = file.stat()
    file.write_text("x")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "another byte": _rewrite,
    "a new file": lambda folder: (folder / "c.md").write_text("c"),
    "a file below": lambda folder: (folder / "guides" / "b.md").write_text("bb"),
    "one file less": lambda folder: (folder / "guides" / "b.md").unlink(),
    "another name": lambda folder: (folder / "a.md").rename(folder / "z.md"),
    "another place": lambda folder: (folder / "a.md").rename(folder / "guides" / "a.md"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_gives_another_signature_and_digest(folder: Path, change: str) -> None:
    signature = compute_folder_state([str(folder)]).signature
    digest = compute_folder_digest([str(folder)])

    CHANGES[change](folder)

    assert compute_folder_state([str(folder)]).signature != signature
    assert compute_folder_digest([str(folder)]) != digest


def test_what_is_untouched_keeps_its_signature(folder: Path) -> None:
    first = compute_folder_state([str(folder)])

    assert compute_folder_state([str(folder)]) == first


def test_a_copy_has_the_same_digest_and_another_signature(folder: Path, tmp_path: Path) -> None:
    """As after a clone of a repository: times and numbers differ, bytes do not."""
    copy = tmp_path / "copy"
    (copy / "guides").mkdir(parents=True)
    for path in list_folder_files(str(folder)):
        (copy / path).write_bytes((folder / path).read_bytes())

    assert compute_folder_digest([str(copy)]) == compute_folder_digest([str(folder)])
    assert compute_folder_state([str(copy)]) != compute_folder_state([str(folder)])


def test_which_folder_a_file_is_in_counts(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()

    assert compute_folder_digest([str(folder), str(other)]) != compute_folder_digest(
        [str(other), str(folder)]
    )


def test_a_young_change_proves_nothing() -> None:
    state = FolderState("signature", 1_000_000_000, MIN_TRUSTED_FINE_AGE_NS)

    assert state.get_trusted_signature(1_000_000_000 + MIN_TRUSTED_FINE_AGE_NS - 1) == ""
    assert state.get_trusted_signature(1_000_000_000 + MIN_TRUSTED_FINE_AGE_NS) == "signature"


def test_the_time_of_the_last_change_is_that_of_the_youngest_file(folder: Path) -> None:
    before = read_clock()
    (folder / "guides" / "b.md").write_text("new")
    state = compute_folder_state([str(folder)])

    assert before - MIN_TRUSTED_FINE_AGE_NS <= state.changed_at <= read_clock()


def test_a_link_counts_as_what_it_leads_to(folder: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "s.md").write_text("s")
    (folder / "linked").symlink_to(shared)
    first = compute_folder_state([str(folder)]).signature

    (shared / "s.md").write_text("other")

    assert compute_folder_state([str(folder)]).signature != first


def test_a_link_to_where_it_lies_ends(folder: Path) -> None:
    (folder / "guides" / "round").symlink_to(folder / "guides")
    (folder / "nowhere").symlink_to(folder / "missing")

    assert compute_folder_digest([str(folder)])


def test_what_is_no_file_is_not_opened(folder: Path) -> None:
    """A pipe would be waited for without an end."""
    os.mkfifo(folder / "pipe")

    assert compute_folder_digest([str(folder)])
