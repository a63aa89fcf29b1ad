"""The ways in which editors, systems and people change a file: each takes a content folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Change: TypeAlias = Callable[[Path], object]

TEXT = "changed\n"


def in_place(content: Path) -> None:
    """Write over the file, as simple editors do."""
    (content / "page.md").write_text(TEXT, encoding="utf-8")


def atomically(content: Path) -> None:
    """Write beside the file, then rename over it."""
    beside = content / ".page.md.tmp"
    beside.write_text(TEXT, encoding="utf-8")
    beside.replace(content / "page.md")


def like_sed(content: Path) -> None:
    """Write beside the file under a name that gives nothing away, then rename over it."""
    beside = content / "sedQx71Zk"
    beside.write_text(TEXT, encoding="utf-8")
    beside.replace(content / "page.md")


def from_outside(content: Path) -> None:
    """Rename a file from another folder over it."""
    beside = content.parent / "elsewhere.md"
    beside.write_text(TEXT, encoding="utf-8")
    beside.replace(content / "page.md")


def like_vim(content: Path) -> None:
    """Try the folder, move the file away as a backup, write it anew, delete the backup."""
    page, backup = content / "page.md", content / "page.md~"
    (content / "4913").touch()
    (content / "4913").unlink()
    page.rename(backup)
    page.write_text(TEXT, encoding="utf-8")
    backup.unlink()


def with_backup(content: Path) -> None:
    """Leave a copy of the old file beside it."""
    page = content / "page.md"
    (content / "page.md~").write_bytes(page.read_bytes())
    page.write_text(TEXT, encoding="utf-8")


def by_renaming(content: Path) -> None:
    (content / "page.md").rename(content / "other.md")


def by_deleting(content: Path) -> None:
    (content / "page.md").unlink()


def by_moving_away(content: Path) -> None:
    (content / "page.md").rename(content.parent / "away.md")


def by_adding(content: Path) -> None:
    (content / "new.md").write_text(TEXT, encoding="utf-8")


def by_adding_a_folder(content: Path) -> None:
    (content / "guides").mkdir()
    (content / "guides" / "lamp.md").write_text(TEXT, encoding="utf-8")


def by_moving_a_folder_in(content: Path) -> None:
    """Two hundred files at once."""
    folder = content.parent / "folder"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number}.md").write_text(TEXT, encoding="utf-8")
    folder.rename(content / "folder")


def two_hundred_times(content: Path) -> None:
    """Two hundred files, one after the other."""
    for number in range(200):
        (content / f"{number}.md").write_text(TEXT, encoding="utf-8")


def touching(content: Path) -> None:
    os.utime(content / "page.md", (2, 2))


def locking(content: Path) -> None:
    (content / "page.md").chmod(0o444)


def reading(content: Path) -> None:
    for path in content.rglob("*"):
        if path.is_file():
            path.read_bytes()


def saving_without_a_change(content: Path) -> None:
    page = content / "page.md"
    page.write_bytes(page.read_bytes())


def leaving_litter(content: Path) -> None:
    for name in (".page.md.swp", "page.md~", "4913", ".#page.md", "page.tmp", ".DS_Store"):
        (content / name).write_text(TEXT, encoding="utf-8")


SAVES: tuple[Change, ...] = (
    in_place,
    atomically,
    like_sed,
    from_outside,
    like_vim,
    with_backup,
    by_renaming,
    by_deleting,
    by_moving_away,
    by_adding,
    by_adding_a_folder,
    by_moving_a_folder_in,
    two_hundred_times,
)
"""Each of them is to be followed by exactly one rebuild."""

IDLE: tuple[Change, ...] = (
    touching,
    locking,
    reading,
    saving_without_a_change,
    leaving_litter,
)
"""None of them changes what a build would make."""
