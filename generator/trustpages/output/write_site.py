"""Write a site to the disk: take inventory, check, stage, swap, clean up."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from filelock import FileLock, Timeout

from trustpages.diagnostics import make_path_rejection
from trustpages.local_disk import create_public_folder, fsync_paths
from trustpages.manifest import (
    GITIGNORE_CONTENT,
    GITIGNORE_PATH,
    MANIFEST_PATH,
    BuildInfo,
    WriteMethod,
    WriteResult,
    hash_files,
    serialize_manifest,
)
from trustpages.output.filenames import check_output_paths
from trustpages.output.inventory import OutputInventory, check_foreign_files, scan_output
from trustpages.output.output_checks import (
    SITE_PARTLY_WRITTEN,
    check_output_target,
    is_mount_point,
    translate_os_errors,
)
from trustpages.output.staging import (
    STAGED_SITE,
    create_staging_folder,
    find_stale_staging,
    read_change_journal,
    remove_staging_folder,
    stage_files,
    write_change_journal,
)
from trustpages.output.swap import swap_site_folder, sync_disk, update_files_in_place


@dataclass(frozen=True, slots=True)
class _WritePlan:
    """The new content of the folder: files, their digests, and the manifest of both; and how to write it."""

    files: Mapping[PurePosixPath, bytes]
    digests: Mapping[PurePosixPath, str]
    manifest: bytes
    staging_parent: Path
    syncs_disk: bool


def write_site(
    files: Mapping[PurePosixPath, bytes],
    output: Path,
    *,
    about: BuildInfo,
    keep_out: tuple[Path, ...] = (),
    staging_parent: Path | None = None,
    syncs_disk: bool = False,
) -> WriteResult:
    """Replace the content of the output folder; when anything fails, the old site stays.

    `files` maps paths below `output` to bytes, `about` is what the manifest says beside them, and
    `keep_out` the folders that the site is made from. The new site is staged in `staging_parent`, an existing
    folder on the same disk; without it, beside the output folder. Where folders cannot be swapped (`way` is
    "one by one"), each file is whole, but for a moment pages of both sites stand side by side.
    With `syncs_disk` the new site waits for the whole disk once, in place of for each of its files.
    Raises `ProblemError` with a reason and a hint, and never `OSError`.
    """
    check_output_paths(files)
    if not files:
        hint = "Nothing was changed. Name the content folder: trustpages build content."
        raise make_path_rejection("output-empty", "there is no page to write", output, hint)
    with translate_os_errors(output):
        target = check_output_target(output, keep_out)
        create_public_folder(Path(target.anchor), PurePosixPath(*target.parent.parts[1:]))
        with hold_output_lock(target):
            digests = hash_files(files)
            manifest = serialize_manifest(files, digests, about)
            staging_parent = staging_parent or target.parent
            plan = _WritePlan(files, digests, manifest, staging_parent, syncs_disk)
            return _replace_output(plan, target, output)


def _replace_output(plan: _WritePlan, target: Path, output: Path) -> WriteResult:
    stale = find_stale_staging(target, plan.staging_parent)
    known_digests = {path: (digest,) for path, digest in plan.digests.items()}
    inventory = scan_output(target, known_digests, read_change_journal(stale), stale)
    check_foreign_files(inventory, plan.files, output)
    way = _apply_write_plan(plan, inventory, target, output)
    for staging in stale:
        remove_staging_folder(staging)
    return _count_changes(inventory.own_digests, plan.digests, way, output)


def _apply_write_plan(
    plan: _WritePlan, inventory: OutputInventory, target: Path, output: Path
) -> WriteMethod:
    if inventory.manifest == plan.manifest and inventory.own_digests == plan.digests:
        return "unchanged"
    mounted = is_mount_point(target)
    swappable = (
        inventory.has_only_own_files and not mounted and not Path.cwd().is_relative_to(target)
    )
    staging = create_staging_folder(target, target if mounted else plan.staging_parent)
    try:
        _stage_site(staging, plan, inventory, target, whole=swappable)
        swapped = swappable and swap_site_folder(staging / STAGED_SITE, target, inventory)
    except BaseException:
        remove_staging_folder(staging)
        raise
    if not swapped:
        with translate_os_errors(output, SITE_PARTLY_WRITTEN):
            update_files_in_place(staging / STAGED_SITE, target, plan.digests, inventory)
    remove_staging_folder(staging)
    return "exchange" if swapped else "one by one"


def _stage_site(
    staging: Path, plan: _WritePlan, inventory: OutputInventory, target: Path, *, whole: bool
) -> None:
    unchanged = {
        path for path, digest in plan.digests.items() if inventory.own_digests.get(path) == digest
    }
    staged = {path: data for path, data in plan.files.items() if whole or path not in unchanged}
    ignore = {GITIGNORE_PATH: GITIGNORE_CONTENT} if inventory.needs_gitignore else {}
    journal = write_change_journal(staging, inventory, plan.manifest)
    written = stage_files(
        staging / STAGED_SITE, target, {**staged, **ignore, MANIFEST_PATH: plan.manifest}, unchanged
    )
    if not (plan.syncs_disk and sync_disk(staging)):
        fsync_paths(*journal, *written)


def _count_changes(
    old: Mapping[PurePosixPath, str],
    new: Mapping[PurePosixPath, str],
    way: WriteMethod,
    output: Path,
) -> WriteResult:
    kept = sum(old.get(path) == digest for path, digest in new.items())
    return WriteResult(
        added=len(new.keys() - old.keys()),
        changed=len(new.keys() & old.keys()) - kept,
        kept=kept,
        removed=len(old.keys() - new.keys()),
        way=way,
        output=output,
    )


LOCK_TIMEOUT = 10.0
"""Seconds to wait for another run to finish."""


@contextmanager
def hold_output_lock(target: Path) -> Iterator[None]:
    """Hold the lock of an output folder. Raises `ProblemError` with the owner when it stays taken.

    The lock is the file `.output.trustpages.lock` beside the folder, and holds a process id.
    """
    path = target.parent / f".{target.name}.trustpages.lock"
    lock = FileLock(path)
    try:
        lock.acquire(timeout=LOCK_TIMEOUT)
    except Timeout as error:
        message = f"another run of trustpages is writing this folder{_describe_lock_owner(path)}"
        raise make_path_rejection(
            "output-busy", message, target, "Wait until it is done, or stop it."
        ) from error
    try:
        with suppress(OSError):  # the id is a courtesy
            path.write_text(f"{os.getpid()}\n")
        yield
    finally:
        lock.release()


def _describe_lock_owner(path: Path) -> str:
    with suppress(OSError, ValueError):
        return f" (process {int(path.read_text())})"
    return ""
