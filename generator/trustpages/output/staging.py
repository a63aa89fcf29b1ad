"""The staging folder beside the output: the new site is written there before anything is moved."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from trustpages.local_disk import create_public_file, create_public_folder
from trustpages.manifest import MANIFEST_PATH, parse_manifest_digests
from trustpages.output.inventory import OutputInventory

STAGED_SITE = "site"
"""In a staging folder: the tree that becomes, or was, the output folder."""

_MARKER_NAME = "made-by-trustpages"
_PREVIOUS_DIGESTS = "before.json"
_STAGING_NUMBER = re.compile(r"\d+-[a-z0-9_]{8}")
"""The end of a staging folder's name: the number of the process, and what `tempfile` makes up."""


def create_staging_folder(target: Path, parent: Path) -> Path:
    """Make a staging folder in `parent` for the output folder `target`, with a marker that it is ours."""
    staging = Path(tempfile.mkdtemp(prefix=f".{target.name}.trustpages-{os.getpid()}-", dir=parent))
    try:
        (staging / _MARKER_NAME).touch()
    except BaseException:
        remove_staging_folder(staging)
        raise
    return staging


def find_stale_staging(target: Path, staging_parent: Path) -> tuple[Path, ...]:
    """The staging folders of interrupted runs, in `staging_parent` or the output folder itself.

    The caller holds the lock, so no other run is alive.
    """
    start = f".{target.name}.trustpages-"
    parents = [parent for parent in (staging_parent, target) if parent.is_dir()]
    found = [
        parent / name
        for parent in parents
        for name in os.listdir(parent)  # noqa: PTH208 - beside a thousand sites
        if name.startswith(start) and _STAGING_NUMBER.fullmatch(name, len(start))
    ]
    return tuple(path for path in found if _is_staging_folder(path))


def remove_staging_folder(staging: Path) -> None:
    """Remove a staging folder, its marker last; what cannot be removed is left to the next run."""
    with suppress(OSError):
        if (staging / STAGED_SITE).exists():
            shutil.rmtree(staging / STAGED_SITE)
        for name in (_PREVIOUS_DIGESTS, str(MANIFEST_PATH), _MARKER_NAME):
            (staging / name).unlink(missing_ok=True)
        staging.rmdir()


def read_change_journal(stale: Iterable[Path]) -> dict[PurePosixPath, frozenset[str]]:
    """The digests of files that interrupted runs may have put in the output folder, or found there."""
    digests: dict[PurePosixPath, frozenset[str]] = {}
    for manifest in (
        staging / name for staging in stale for name in (_PREVIOUS_DIGESTS, str(MANIFEST_PATH))
    ):
        manifest_digests = (
            parse_manifest_digests(manifest.read_bytes()) if manifest.is_file() else None
        )
        for path, digest in (manifest_digests or {}).items():
            digests[path] = digests.get(path, frozenset()) | {digest}
    return digests


def write_change_journal(
    staging: Path, inventory: OutputInventory, manifest: bytes
) -> tuple[Path, ...]:
    """Write the journal of a change: the digests before, and the manifest after; return what was written."""
    before = {str(path): {"sha256": digest} for path, digest in inventory.own_digests.items()}
    journal = staging / _PREVIOUS_DIGESTS, staging / MANIFEST_PATH
    for path, data in zip(journal, (json.dumps({"files": before}).encode(), manifest), strict=True):
        create_public_file(str(path), data)
    return (*journal, staging)


def stage_files(
    site: Path,
    old: Path,
    files: Mapping[PurePosixPath, bytes],
    unchanged: Collection[PurePosixPath],
) -> tuple[Path, ...]:
    """Write files into the new folder `site`; return what was written, and all folders. Raises `OSError`.

    Everybody may read them, whatever the umask is. Those of `unchanged` are hard links to the files in
    `old`, where the disk has such links.
    """
    create_public_folder(site.parent, PurePosixPath(site.name))
    folders = {PurePosixPath()}
    written = []
    for path, data in files.items():
        parent, place = path.parent, site / path
        if parent not in folders:
            create_public_folder(site, parent)
            folders.update((parent, *parent.parents))
        if path not in unchanged or not _try_hard_link(old / path, place):
            create_public_file(str(place), data)
            written.append(place)
    return (*written, *(site / folder for folder in folders))


def _is_staging_folder(staging: Path) -> bool:
    if staging.is_symlink() or not staging.is_dir():
        return False
    return (staging / _MARKER_NAME).is_file() or not any(staging.iterdir())


def _try_hard_link(old: Path, new: Path) -> bool:
    with suppress(OSError):
        os.link(old, new, follow_symlinks=False)
        return True
    return False
