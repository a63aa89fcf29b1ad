"""Folders are made by few calls of the system, with the results and errors of making them step by step."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from trustpages.local_disk import add_read_permission, create_public_folder


@pytest.mark.parametrize("umask", [0o022, 0o077])
@pytest.mark.parametrize("seed", range(60))
def test_folders_come_to_be_as_if_made_step_by_step(seed: int, umask: int, tmp_path: Path) -> None:
    usual = os.umask(umask)
    try:
        found = [
            _apply(tmp_path / name, random.Random(seed), create)  # noqa: S311
            for name, create in (("plain", _create_plainly), ("fast", create_public_folder))
        ]
    finally:
        os.umask(usual)
    assert found[0] == found[1]


_THINGS: tuple[Callable[[Path], None], ...] = (
    lambda place: place.mkdir(mode=0o700),
    lambda place: place.touch(),
    lambda place: place.symlink_to("goal"),
    lambda place: place.symlink_to("nowhere"),
    lambda place: place.symlink_to(place.name),  # leads to itself
    lambda _: None,
)


def _apply(
    root: Path, choice: random.Random, create: Callable[[Path, PurePosixPath], None]
) -> tuple[list[object], list[object]]:
    """What making some folders says, in a root with files, folders and links, and all that is there then."""
    root.mkdir()
    (root / "goal").mkdir()
    for name in "abc":
        choice.choice(_THINGS)(root / name)
    said: list[object] = []
    for _ in range(6):
        parts = choice.choices("abc", k=choice.randint(0, 3))
        try:
            create(root, PurePosixPath(*parts))
        except OSError as error:
            said.append((error.errno, str(error.filename).removeprefix(str(root))))
    listed: list[object] = [
        (str(path.relative_to(root)), oct(path.lstat().st_mode)) for path in sorted(root.rglob("*"))
    ]
    return said, listed


def _create_plainly(root: Path, folder: PurePosixPath) -> None:
    for step in reversed((folder, *folder.parents)):
        place = root / step
        if not place.is_dir():
            place.mkdir(exist_ok=True)
            add_read_permission(place)
