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

from trustpages.local_disk import fsync_paths
from trustpages.manifest import MANIFEST_PATH, parse_manifest_digests
from trustpages.output.inventory import OutputInventory

STAGED_SITE = "site"
"""In a work folder: the tree that becomes, or was, the output folder."""

_MARKER_NAME = "made-by-trustpages"
_PREVIOUS_DIGESTS = "before.json"


def create_staging_folder(target: Path, home: Path) -> Path:
    """Make a work folder in `home`, for the output folder `target`; its marker says it is ours."""
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}.trustpages-{os.getpid()}-", dir=home))
    try:
        (work / _MARKER_NAME).touch()
    except BaseException:
        remove_staging_folder(work)
        raise
    return work


def find_stale_staging(target: Path) -> tuple[Path, ...]:
    """Work folders of runs that died; whoever holds the lock knows that all of them are dead."""
    ours = re.compile(rf"\.{re.escape(target.name)}\.trustpages-\d+-[a-z0-9_]{{8}}")
    homes = [home for home in (target.parent, target) if home.is_dir()]
    found = [path for home in homes for path in home.iterdir() if ours.fullmatch(path.name)]
    return tuple(path for path in found if _is_staging_folder(path))


def remove_staging_folder(work: Path) -> None:
    """Remove a work folder, its marker last; what cannot be removed now is left to the next run."""
    with suppress(OSError):
        if (work / STAGED_SITE).exists():
            shutil.rmtree(work / STAGED_SITE)
        for name in (_PREVIOUS_DIGESTS, str(MANIFEST_PATH), _MARKER_NAME):
            (work / name).unlink(missing_ok=True)
        work.rmdir()


def read_change_journal(left: Iterable[Path]) -> dict[PurePosixPath, frozenset[str]]:
    """The digests that runs which died may have put in the output folder, or found there."""
    known: dict[PurePosixPath, frozenset[str]] = {}
    for page in (work / name for work in left for name in (_PREVIOUS_DIGESTS, str(MANIFEST_PATH))):
        listed = parse_manifest_digests(page.read_bytes()) if page.is_file() else None
        for path, digest in (listed or {}).items():
            known[path] = known.get(path, frozenset()) | {digest}
    return known


def write_change_journal(work: Path, standing: OutputInventory, manifest: bytes) -> None:
    """Keep the journal of a change: what stood there, and what shall stand there."""
    before = {str(path): {"sha256": digest} for path, digest in standing.own_digests.items()}
    _create_file(work / _PREVIOUS_DIGESTS, json.dumps({"files": before}).encode())
    _create_file(work / MANIFEST_PATH, manifest)
    fsync_paths(work / _PREVIOUS_DIGESTS, work / MANIFEST_PATH, work)


def stage_files(
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
        if path not in same or not _try_hard_link(old / path, site / path):
            _create_file(site / path, data)
            written.append(site / path)
    fsync_paths(*written, *(site / folder for folder in made))


def _is_staging_folder(work: Path) -> bool:
    if work.is_symlink() or not work.is_dir():
        return False
    return (work / _MARKER_NAME).is_file() or not any(work.iterdir())


def _try_hard_link(old: Path, new: Path) -> bool:
    with suppress(OSError):
        os.link(old, new, follow_symlinks=False)
        return True
    return False


def _create_file(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
