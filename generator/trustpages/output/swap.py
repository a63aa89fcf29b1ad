"""Bring a staged site into place: as a whole folder, or file by file where that is impossible."""

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
from trustpages.local_disk import create_public_folder, fsync_paths
from trustpages.manifest import GITIGNORE_PATH, MANIFEST_PATH
from trustpages.output.inventory import OutputInventory, read_file_stat, scan_file_stats
from trustpages.paths import fold_path, list_parent_folders


def update_files_in_place(
    site: Path, target: Path, planned: Mapping[PurePosixPath, str], inventory: OutputInventory
) -> None:
    """Move changed files from `site` to `target`, assets first, then the manifest; then delete stale files.

    `planned` maps every file of the new site to its digest; `site` holds at least those that differ. Raises
    `OSError` or `ProblemError`; the next run goes on from whatever was done until then.
    """
    stale = inventory.own_digests.keys() - planned.keys()
    blocking = _find_blocking_stale_files(stale, planned)
    _remove_stale_files(target, blocking, inventory)
    changed = [
        path for path, digest in planned.items() if inventory.own_digests.get(path) != digest
    ]
    for path in sorted(changed, key=lambda path: (path.suffix == ".html", path)):
        _move_file(site, target, path, inventory)
    fsync_paths(
        target, *{target / parent for path in changed for parent in list_parent_folders(path)}
    )
    for path in (GITIGNORE_PATH, MANIFEST_PATH):
        if (site / path).exists():
            (site / path).replace(target / path)
    fsync_paths(target)
    _remove_stale_files(target, stale - blocking, inventory)


def _find_blocking_stale_files(
    stale: Iterable[PurePosixPath], planned: Iterable[PurePosixPath]
) -> set[PurePosixPath]:
    """Stale files that must go before new ones come; case-insensitive disks take `A.html` for `a.html`."""
    files = {fold_path(path): path for path in planned}
    folders = {fold_path(parent) for path in files.values() for parent in list_parent_folders(path)}
    blocked = files.keys() | folders
    return {
        path
        for path in stale
        if fold_path(path) in blocked
        or any(fold_path(parent) in files for parent in list_parent_folders(path))
    }


def _move_file(site: Path, target: Path, path: PurePosixPath, inventory: OutputInventory) -> None:
    if (target / path).is_dir() and not (target / path).is_symlink():
        for folder, _, _ in os.walk(target / path, topdown=False):
            Path(folder).rmdir()
    _check_file_unchanged(target, path, inventory)
    create_public_folder(target, path.parent)
    (site / path).replace(target / path)


def _remove_stale_files(
    target: Path, paths: Iterable[PurePosixPath], inventory: OutputInventory
) -> None:
    for path in sorted(paths):
        _check_file_unchanged(target, path, inventory)
        (target / path).unlink()
        with suppress(OSError):  # a folder that still holds something stays
            for parent in list_parent_folders(path):
                (target / parent).rmdir()


def _check_file_unchanged(target: Path, path: PurePosixPath, inventory: OutputInventory) -> None:
    """Raise `ProblemError` if somebody else changed a file since the inventory."""
    if read_file_stat(target / path) not in (inventory.file_stats.get(path), None):
        message = f"another program changed {format_printable_path(path)} during the build"
        raise make_path_rejection("output-busy", message, target, "Let it finish, and build again.")


_RENAMEAT2_NUMBERS = {"x86_64": 316, "aarch64": 276, "riscv64": 276}
"""The number of the system call renameat2 by machine; musl and old C libraries do not export it."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_UNSUPPORTED_ERRNOS = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.EXDEV, errno.EBUSY, errno.EPERM, errno.ENOTSUP}
)


def swap_site_folder(site: Path, target: Path, inventory: OutputInventory) -> bool:
    """Exchange `site` and `target`; the old folder, if there was one, is at `site` afterwards.

    Return False, changing nothing, where the system cannot do it. When the disk fails, or somebody else wrote
    into the old folder meanwhile, everything is put back: raises `OSError` or `ProblemError`.
    """
    if inventory.exists:
        shutil.copymode(target, site)
        if not exchange_folders(site, target):
            return False
    else:
        site.rename(target)
    try:
        fsync_paths(target.parent)
        _check_folder_unchanged(site, inventory, target)
    except BaseException:
        _undo_swap(site, target, inventory)
        raise
    return True


def sync_disk(folder: Path) -> bool:
    """Wait until all that was written to the disk of a folder is on it (syncfs(2)). Raises `OSError`.

    False, without waiting, where the system has no such call. It waits for what others write there, too.
    """
    function = (
        getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
        if sys.platform == "linux"
        else None
    )
    if function is None:
        return False
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if function(descriptor) == 0:
            return True
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(folder))
    finally:
        os.close(descriptor)


def exchange_folders(one: Path, other: Path) -> bool:
    """Exchange two folders atomically; return False where this system or disk cannot. Raises `OSError`."""
    number = _RENAMEAT2_NUMBERS.get(platform.machine())
    if sys.platform != "linux" or number is None:
        return False
    library = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    if library.syscall(number, _AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
        return True
    if (code := ctypes.get_errno()) in _UNSUPPORTED_ERRNOS:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _check_folder_unchanged(old: Path, inventory: OutputInventory, target: Path) -> None:
    if scan_file_stats(old, inventory.scanned_folders) != inventory.file_stats:
        message = "another program wrote into the output folder during the build"
        raise make_path_rejection("output-busy", message, target, "Let it finish, and build again.")


def _undo_swap(site: Path, target: Path, inventory: OutputInventory) -> None:
    if inventory.exists:
        exchange_folders(site, target)
    else:
        target.rename(site)
