"""New files into a folder: all of them or none, and never over what stands there."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

CONTENT = PurePosixPath("content")


def in_the_way(folder: Path, paths: Collection[PurePosixPath]) -> tuple[Path, ...]:
    """What stands where these files would be laid: such a file, a file in place of a folder, old content."""
    beside = {folder / path for path in paths if CONTENT not in path.parents}
    above = {folder, *(folder / one for path in paths for one in path.parents)}
    found = {path for path in beside if os.path.lexists(path)}
    found |= {path for path in above if os.path.lexists(path) and not path.is_dir()}
    content = folder / CONTENT
    if content.is_dir() and any(content.iterdir()):
        found.add(content)
    return tuple(sorted(found))


def lay(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Write every file; when one cannot be written, take back those before it and raise its `OSError`."""
    made: list[Path] = []
    try:
        for path, data in files.items():
            _folder(folder / path.parent, made)
            _file(folder / path, data, made)
    except BaseException:
        for one in reversed(made):
            one.rmdir() if one.is_dir() else one.unlink()
        raise


def _folder(folder: Path, made: list[Path]) -> None:
    lacking = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(lacking):
        one.mkdir()
        made.append(one)


def _file(path: Path, data: bytes, made: list[Path]) -> None:
    with path.open("xb") as file:
        made.append(path)
        file.write(data)
