"""The work folder beside the output: the new site is made whole in it before anything moves."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from trustpages.write.manifest import MANIFEST, listed_in
from trustpages.write.standing import Standing

SITE = "site"
"""In a work folder: the tree that becomes, or was, the output folder."""

_MARKER = "made-by-trustpages"
_BEFORE = "before.json"
_SOLID = os.name != "nt"
"""Windows opens no folder, so there only files are brought to the disk."""


def open_work(target: Path, home: Path) -> Path:
    """Make a work folder in `home`, for the output folder `target`; its marker says it is ours."""
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}.trustpages-{os.getpid()}-", dir=home))
    try:
        (work / _MARKER).touch()
    except BaseException:
        discard(work)
        raise
    return work


def leftovers(target: Path) -> tuple[Path, ...]:
    """Work folders of runs that died; whoever holds the lock knows that all of them are dead."""
    ours = re.compile(rf"\.{re.escape(target.name)}\.trustpages-\d+-[a-z0-9_]{{8}}")
    homes = [home for home in (target.parent, target) if home.is_dir()]
    found = [path for home in homes for path in home.iterdir() if ours.fullmatch(path.name)]
    return tuple(path for path in found if _is_ours(path))


def discard(work: Path) -> None:
    """Remove a work folder, its marker last; what cannot be removed now is left to the next run."""
    with suppress(OSError):
        if (work / SITE).exists():
            shutil.rmtree(work / SITE)
        for name in (_BEFORE, str(MANIFEST), _MARKER):
            (work / name).unlink(missing_ok=True)
        work.rmdir()


def journal(left: Iterable[Path]) -> dict[PurePosixPath, frozenset[str]]:
    """The digests that runs which died may have put in the output folder, or found there."""
    known: dict[PurePosixPath, frozenset[str]] = {}
    for page in (work / name for work in left for name in (_BEFORE, str(MANIFEST))):
        listed = listed_in(page.read_bytes()) if page.is_file() else None
        for path, digest in (listed or {}).items():
            known[path] = known.get(path, frozenset()) | {digest}
    return known


def note(work: Path, standing: Standing, manifest: bytes) -> None:
    """Keep the journal of a change: what stood there, and what shall stand there."""
    before = {str(path): {"sha256": digest} for path, digest in standing.ours.items()}
    _put(work / _BEFORE, json.dumps({"files": before}).encode())
    _put(work / MANIFEST, manifest)
    solid(work / _BEFORE, work / MANIFEST, work)


def stage(
    site: Path, old: Path, files: Mapping[PurePosixPath, bytes], same: Collection[PurePosixPath]
) -> None:
    """Write files into the new folder `site` and bring them to the disk; raises `OSError`.

    Those of `same` are linked to their twins in `old`, and written where links cannot be had.
    """
    site.mkdir()
    made = {PurePosixPath()}
    written = []
    for path, data in files.items():
        if path.parent not in made:
            (site / path.parent).mkdir(parents=True, exist_ok=True)
            made.update((path.parent, *path.parent.parents))
        if path not in same or not _linked(old / path, site / path):
            _put(site / path, data)
            written.append(site / path)
    solid(*written, *(site / folder for folder in made))


def solid(*paths: Path) -> None:
    """Wait until files and folders are on the disk; quicker when all of them are written before."""
    for path in paths:
        if _SOLID or path.is_file():
            descriptor = os.open(path, os.O_RDONLY if _SOLID else os.O_RDWR)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _is_ours(work: Path) -> bool:
    if work.is_symlink() or not work.is_dir():
        return False
    return (work / _MARKER).is_file() or not any(work.iterdir())


def _linked(old: Path, new: Path) -> bool:
    with suppress(OSError):
        os.link(old, new, follow_symlinks=False)
        return True
    return False


def _put(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
