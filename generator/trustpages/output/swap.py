"""Where the folder cannot be swapped: file by file, each whole, the list last, deletions last."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import shutil
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from trustpages.diagnostics import format_printable_path, make_path_rejection
from trustpages.local_disk import fsync_paths
from trustpages.manifest import GITIGNORE_PATH, MANIFEST_PATH
from trustpages.output.inventory import OutputInventory, read_file_stat, scan_file_stats
from trustpages.paths import fold_path, list_parent_folders


def update_files_in_place(
    site: Path, target: Path, planned: Mapping[PurePosixPath, str], standing: OutputInventory
) -> None:
    """Move what differs from `site` to `target`, then the manifest; then remove what is withdrawn.

    `planned` maps all that shall stand there to its digest; of that, `site` holds at least what
    differs. Pages follow the files they show. Raises `OSError` or `Rejected`; whatever was done
    until then, the next run goes on from there.
    """
    stale = standing.own_digests.keys() - planned.keys()
    first = _find_blocking_stale_files(stale, planned)
    _remove_stale_files(target, first, standing)
    moving = [path for path, digest in planned.items() if standing.own_digests.get(path) != digest]
    for path in sorted(moving, key=lambda path: (path.suffix == ".html", path)):
        _move_file(site, target, path, standing)
    fsync_paths(target, *{target / over for path in moving for over in list_parent_folders(path)})
    for path in (GITIGNORE_PATH, MANIFEST_PATH):
        if (site / path).exists():
            (site / path).replace(target / path)
    fsync_paths(target)
    _remove_stale_files(target, stale - first, standing)


def _find_blocking_stale_files(
    stale: Iterable[PurePosixPath], planned: Iterable[PurePosixPath]
) -> set[PurePosixPath]:
    """Old files that must go before new ones come: some disks take `A.html` for `a.html`."""
    files = {fold_path(path): path for path in planned}
    above = {fold_path(over) for path in files.values() for over in list_parent_folders(path)}
    taken = files.keys() | above
    return {
        path
        for path in stale
        if fold_path(path) in taken
        or any(fold_path(over) in files for over in list_parent_folders(path))
    }


def _move_file(site: Path, target: Path, path: PurePosixPath, standing: OutputInventory) -> None:
    if (target / path).is_dir() and not (target / path).is_symlink():
        for folder, _, _ in os.walk(target / path, topdown=False):
            Path(folder).rmdir()
    _check_file_unchanged(target, path, standing)
    (target / path.parent).mkdir(parents=True, exist_ok=True)
    (site / path).replace(target / path)


def _remove_stale_files(
    target: Path, paths: Iterable[PurePosixPath], standing: OutputInventory
) -> None:
    for path in sorted(paths):
        _check_file_unchanged(target, path, standing)
        (target / path).unlink()
        with suppress(OSError):  # a folder that still holds something stays
            for over in list_parent_folders(path):
                (target / over).rmdir()


def _check_file_unchanged(target: Path, path: PurePosixPath, standing: OutputInventory) -> None:
    """Raise `Rejected` if somebody else changed a file since we looked."""
    if read_file_stat(target / path) not in (standing.file_stats.get(path), None):
        message = f"another program changed {format_printable_path(path)} during the build"
        raise make_path_rejection("output-busy", message, target, "Let it finish, and build again.")


_RENAMEAT2_NUMBERS = {"x86_64": 316, "aarch64": 276, "riscv64": 276}
"""The number of the system call, by machine: musl and old C libraries do not name it."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_UNSUPPORTED_ERRNOS = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.EXDEV, errno.EBUSY, errno.EPERM, errno.ENOTSUP}
)


def swap_site_folder(site: Path, target: Path, standing: OutputInventory) -> bool:
    """Let `site` become `target`; the old folder, if there was one, is then at `site`.

    False, with nothing done, where the system cannot do it. When the disk fails, or somebody else
    wrote into the old folder meanwhile, all is put back: raises `OSError` or `Rejected`.
    """
    if standing.exists:
        shutil.copymode(target, site)
        if not exchange_folders(site, target):
            return False
    else:
        site.rename(target)
    try:
        fsync_paths(target.parent)
        _check_folder_unchanged(site, standing, target)
    except BaseException:
        _undo_swap(site, target, standing)
        raise
    return True


def exchange_folders(one: Path, other: Path) -> bool:
    """Let two folders trade places at once; False where this system or disk cannot."""
    number = _RENAMEAT2_NUMBERS.get(platform.machine())
    if sys.platform != "linux" or number is None:
        return False
    library = ctypes.CDLL(None, use_errno=True)
    ends = os.fsencode(one), os.fsencode(other)
    if library.syscall(number, _AT_FDCWD, ends[0], _AT_FDCWD, ends[1], _RENAME_EXCHANGE) == 0:
        return True
    if (code := ctypes.get_errno()) in _UNSUPPORTED_ERRNOS:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _check_folder_unchanged(old: Path, standing: OutputInventory, target: Path) -> None:
    if scan_file_stats(old, standing.scanned_folders) != standing.file_stats:
        message = "another program wrote into the output folder during the build"
        raise make_path_rejection("output-busy", message, target, "Let it finish, and build again.")


def _undo_swap(site: Path, target: Path, standing: OutputInventory) -> None:
    if standing.exists:
        exchange_folders(site, target)
    else:
        target.rename(site)
