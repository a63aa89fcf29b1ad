"""Where the folder cannot be swapped: file by file, each whole, the list last, deletions last."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from trustpages.write.manifest import IGNORE, MANIFEST
from trustpages.write.names import folders, key
from trustpages.write.refuse import refusal, shown
from trustpages.write.stage import solid
from trustpages.write.standing import Standing, mark


def put_in_place(
    site: Path, target: Path, planned: Mapping[PurePosixPath, str], standing: Standing
) -> None:
    """Move what differs from `site` to `target`, then the manifest; then remove what is withdrawn.

    `planned` maps all that shall stand there to its digest; of that, `site` holds at least what
    differs. Pages follow the files they show. Raises `OSError` or `Rejected`; whatever was done
    until then, the next run goes on from there.
    """
    stale = standing.ours.keys() - planned.keys()
    first = _in_the_way(stale, planned)
    _remove(target, first, standing)
    moving = [path for path, digest in planned.items() if standing.ours.get(path) != digest]
    for path in sorted(moving, key=lambda path: (path.suffix == ".html", path)):
        _move(site, target, path, standing)
    solid(target, *{target / over for path in moving for over in folders(path)})
    for path in (IGNORE, MANIFEST):
        if (site / path).exists():
            (site / path).replace(target / path)
    solid(target)
    _remove(target, stale - first, standing)


def _in_the_way(
    stale: Iterable[PurePosixPath], planned: Iterable[PurePosixPath]
) -> set[PurePosixPath]:
    """Old files that must go before new ones come: some disks take `A.html` for `a.html`."""
    files = {key(path): path for path in planned}
    above = {key(over) for path in files.values() for over in folders(path)}
    taken = files.keys() | above
    return {
        path
        for path in stale
        if key(path) in taken or any(key(over) in files for over in folders(path))
    }


def _move(site: Path, target: Path, path: PurePosixPath, standing: Standing) -> None:
    if (target / path).is_dir() and not (target / path).is_symlink():
        for folder, _, _ in os.walk(target / path, topdown=False):
            Path(folder).rmdir()
    _check_untouched(target, path, standing)
    (target / path.parent).mkdir(parents=True, exist_ok=True)
    (site / path).replace(target / path)


def _remove(target: Path, paths: Iterable[PurePosixPath], standing: Standing) -> None:
    for path in sorted(paths):
        _check_untouched(target, path, standing)
        (target / path).unlink()
        with suppress(OSError):  # a folder that still holds something stays
            for over in folders(path):
                (target / over).rmdir()


def _check_untouched(target: Path, path: PurePosixPath, standing: Standing) -> None:
    """Raise `Rejected` if somebody else changed a file since we looked."""
    if mark(target / path) not in (standing.marks.get(path), None):
        message = f"another program changed {shown(path)} during the build"
        raise refusal("output-busy", message, target, "Let it finish, and build again.")
