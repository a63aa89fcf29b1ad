"""The whole way of a site to the disk: look, refuse, make ready beside, swap, clear away."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from filelock import FileLock, Timeout

from trustpages.diagnostics import make_path_rejection
from trustpages.manifest import (
    GITIGNORE_CONTENT,
    GITIGNORE_PATH,
    MANIFEST_PATH,
    BuildInfo,
    hash_files,
    serialize_manifest,
)
from trustpages.output.errors import SITE_PARTLY_WRITTEN, translate_os_errors
from trustpages.output.filenames import check_output_paths
from trustpages.output.inventory import OutputInventory, check_foreign_files, scan_output
from trustpages.output.output_checks import check_output_target, is_mount_point
from trustpages.output.staging import (
    STAGED_SITE,
    create_staging_folder,
    find_stale_staging,
    read_change_journal,
    remove_staging_folder,
    stage_files,
    write_change_journal,
)
from trustpages.output.swap import swap_site_folder, update_files_in_place

WriteMethod: TypeAlias = Literal["exchange", "one by one", "unchanged"]


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What a run changed, in numbers of files, and how: all at once, one by one, or not at all."""

    added: int
    changed: int
    kept: int
    removed: int
    way: WriteMethod
    output: Path


@dataclass(frozen=True, slots=True)
class _WritePlan:
    """What shall stand in the folder: the files, their digests, and the manifest of both."""

    files: Mapping[PurePosixPath, bytes]
    digests: Mapping[PurePosixPath, str]
    manifest: bytes


def write_site(
    files: Mapping[PurePosixPath, bytes],
    output: Path,
    *,
    about: BuildInfo,
    keep_out: tuple[Path, ...] = (),
) -> WriteResult:
    """Bring the output folder from wholly old to wholly new; when anything fails it stays old.

    `files` maps paths below `output` to bytes, `about` is what the manifest says beside them, and
    `keep_out` the folders that the site is made from. Where folders cannot be swapped (`way` is
    "one by one"), each file is whole, but for a moment pages of both sites stand side by side.
    Raises `Rejected` with a plain reason and a way out, and never an `OSError`.
    """
    check_output_paths(files)
    if not files:
        hint = "Nothing was changed; look for the content folder with -c."
        raise make_path_rejection("output-empty", "there is no page to write", output, hint)
    with translate_os_errors(output):
        target = check_output_target(output, keep_out)
        target.parent.mkdir(parents=True, exist_ok=True)
        with hold_output_lock(target):
            return _replace_output(files, target, output, about)


def _replace_output(
    files: Mapping[PurePosixPath, bytes], target: Path, output: Path, about: BuildInfo
) -> WriteResult:
    left = find_stale_staging(target)
    listed = hash_files(files)
    plan = _WritePlan(files, listed, serialize_manifest(files, listed, about))
    known = {path: (digest,) for path, digest in listed.items()}
    standing = scan_output(target, known, read_change_journal(left), left)
    check_foreign_files(standing, files, output)
    way = _apply_write_plan(plan, standing, target, output)
    for work in left:
        remove_staging_folder(work)
    return _count_changes(standing.own_digests, listed, way, output)


def _apply_write_plan(
    plan: _WritePlan, standing: OutputInventory, target: Path, output: Path
) -> WriteMethod:
    if standing.manifest == plan.manifest and standing.own_digests == plan.digests:
        return "unchanged"
    mounted = is_mount_point(target)
    swappable = (
        standing.has_only_own_files and not mounted and not Path.cwd().is_relative_to(target)
    )
    work = create_staging_folder(target, target if mounted else target.parent)
    try:
        _stage_site(work, plan, standing, target, whole=swappable)
        swapped = swappable and swap_site_folder(work / STAGED_SITE, target, standing)
    except BaseException:
        remove_staging_folder(work)
        raise
    if not swapped:
        with translate_os_errors(output, SITE_PARTLY_WRITTEN):
            update_files_in_place(work / STAGED_SITE, target, plan.digests, standing)
    remove_staging_folder(work)
    return "exchange" if swapped else "one by one"


def _stage_site(
    work: Path, plan: _WritePlan, standing: OutputInventory, target: Path, *, whole: bool
) -> None:
    same = {
        path for path, digest in plan.digests.items() if standing.own_digests.get(path) == digest
    }
    moving = {path: data for path, data in plan.files.items() if whole or path not in same}
    ignore = {GITIGNORE_PATH: GITIGNORE_CONTENT} if standing.needs_gitignore else {}
    write_change_journal(work, standing, plan.manifest)
    stage_files(
        work / STAGED_SITE, target, {**moving, **ignore, MANIFEST_PATH: plan.manifest}, same
    )


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
    """Hold the lock of an output folder; raises `Rejected`, naming the holder, when it stays taken.

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
