"""Build one shop in a process that builds many: pure data in, a record out, and the shop's folder written."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from trustpages.batch.findings import report_crash, report_unreadable
from trustpages.batch.folder_state import (
    MIN_TRUSTED_FINE_AGE_NS,
    compute_file_digest,
    compute_folder_digest,
    compute_folder_state,
    list_folder_files,
    read_clock,
)
from trustpages.batch.options import BatchOptions, ManifestReader, ShopTask
from trustpages.batch.shared_cache import SharedCache
from trustpages.batch.shop_list import CONTENT_FOLDER
from trustpages.batch.shop_record import ShopRecord, ShopState
from trustpages.batch.unchanged import is_for_run
from trustpages.checks import clear_link_caches
from trustpages.diagnostics import Problem, ProblemError, sort_problems
from trustpages.manifest import (
    GITIGNORE_PATH,
    MANIFEST_PATH,
    parse_manifest_digests,
    parse_page_records,
)
from trustpages.pipeline import BuildOptions, BuiltSite, with_host_files
from trustpages.resources import find_themes_folder
from trustpages.site_build import build_with_findings, read_former_pages, write_built_site


@dataclass(frozen=True, slots=True)
class _Result:
    """A result that waits for a moment at which the signature of its site can be trusted.

    `finished_at` are nanoseconds since 1970; without `is_kept` a later run builds the shop again.
    """

    record: ShopRecord
    is_kept: bool
    finished_at: int = field(default_factory=read_clock)


def build_shops(
    tasks: Sequence[ShopTask],
    options: BatchOptions,
    cache: SharedCache,
    read_manifest: ManifestReader | None = None,
) -> list[ShopRecord]:
    """Build some shops one after the other; a fault of one stops none of the others.

    `read_manifest` is as for `build_here`. Raises nothing of a shop: what is wrong stands in its record.
    """
    finished = [build_shop(task, options, cache, read_manifest) for task in tasks]
    clear_link_caches()
    gc.collect()  # what one shop leaves behind must not grow with their number
    gc.freeze()  # what is kept for the next ones need not be looked through again
    _wait_for_clock(finished)
    return [_add_state(one, options) for one in finished]


def build_shop(
    task: ShopTask,
    options: BatchOptions,
    cache: SharedCache,
    read_manifest: ManifestReader | None = None,
) -> _Result:
    """Build a shop unless its bytes and those of its site are as they were."""
    start = time.perf_counter()
    home = options.shops / task.shop
    try:
        result = _confirm_known(task, options, home) or _build(
            task, options, cache, home, read_manifest
        )
    except OSError as error:
        result = _report_failure(task, report_unreadable(options, task.shop, error))
    except Exception as error:  # noqa: BLE001 - one shop must not stop the others
        result = _report_failure(task, report_crash(options, task.shop, type(error).__name__))
    seconds = time.perf_counter() - start
    return replace(result, record=replace(result.record, seconds=seconds))


def _report_failure(task: ShopTask, *problems: Problem) -> _Result:
    return _Result(ShopRecord(task.shop, "failed", problems), is_kept=False)


def _confirm_known(task: ShopTask, options: BatchOptions, home: Path) -> _Result | None:
    """The known record of a shop if a build would find and leave every byte as it is. Raises OSError."""
    known = task.known
    if (
        known is None
        or not is_for_run(known, options)
        or known.state.folders != _find_sources(home)
    ):
        return None
    paths = [str(home / folder) for folder in known.state.folders]
    signature = compute_folder_state(paths).get_trusted_signature(read_clock())
    if compute_folder_digest(paths) != known.source_digest:
        return None
    if not options.bucket and not _has_site(options.output / task.shop, known.site_digest):
        return None
    state = replace(known.state, sources=signature)
    return _Result(replace(known, status="unchanged", state=state), is_kept=True)


def _has_site(output: Path, digest: str) -> bool:
    """Whether a folder holds the files of the manifest with this digest, unchanged, and no others."""
    manifest = output / MANIFEST_PATH
    try:
        if compute_file_digest(str(manifest)) != digest:
            return False
        listed = parse_manifest_digests(manifest.read_bytes()) or {}
        present = list_folder_files(str(output)) - {str(MANIFEST_PATH), str(GITIGNORE_PATH)}
        return present == {str(path) for path in listed} and all(
            compute_file_digest(str(output / path)) == known for path, known in listed.items()
        )
    except OSError:
        return False


def _build(
    task: ShopTask,
    options: BatchOptions,
    cache: SharedCache,
    home: Path,
    read_manifest: ManifestReader | None,
) -> _Result:
    """Build a shop and write its site. Raises OSError."""
    content, output = home / CONTENT_FOLDER, options.output / task.shop
    folders = _find_sources(home)
    paths = [str(home / one) for one in folders]
    signature = compute_folder_state(paths).get_trusted_signature(read_clock())
    source_digest, reader = compute_folder_digest(paths), cache.make_reader()
    try:
        build_options = BuildOptions(
            options.moment,
            picture_cache=options.picture_cache,
            former_pages=parse_page_records(read_manifest(task.shop) or b"")
            if read_manifest
            else read_former_pages(None, output, reader),
        )
        built, problems = build_with_findings(
            content,
            build_options,
            cache.make_shop_cache(),
            reader,
            release=options.release,
            display_path=options.format_path(task.shop, CONTENT_FOLDER),
        )
        cache.keep_theme_files(reader)
        if _find_hindrance(problems, options):
            return _report_failure(task, *problems)
        built = with_host_files(built)
        options.staging.mkdir(exist_ok=True)
        write_built_site(built, content, output, options.staging, syncs_disk=True)
    except ProblemError as error:
        return _report_failure(task, *sort_problems(error.problems))
    site_digest = compute_file_digest(str(output / MANIFEST_PATH))
    is_known = task.known is not None and task.known.site_digest == site_digest
    record = ShopRecord(
        task.shop,
        "unchanged" if is_known else "built",
        problems,
        pages=sum(len(edition.pages) for edition in built.editions),
        files=len(built.files),
        size=sum(map(len, built.files.values())),
        source_digest=source_digest,
        site_digest=site_digest,
    )
    zone, day = built.site.shop.time_zone.key, built.site.today.isoformat()
    state = ShopState(options.program, options.flags, day, zone, folders, signature)
    return _Result(replace(record, state=state), is_kept=_uses_only(folders, built, home))


_SOURCE_FOLDERS = (CONTENT_FOLDER, "themes")
"""Of a shop's folder: what lies beside them is no part of the shop."""


def _find_sources(home: Path) -> tuple[str, ...]:
    """The folders with a shop's sources that there are, by their names in its own folder."""
    return tuple(one for one in _SOURCE_FOLDERS if (home / one).is_dir())


def _find_hindrance(problems: Iterable[Problem], options: BatchOptions) -> bool:
    levels = {problem.level for problem in problems}
    return "error" in levels or (options.strict and "warning" in levels)


def _uses_only(folders: Iterable[str], built: BuiltSite, home: Path) -> bool:
    """Whether a shop's own themes lie in these folders, so that a change of them is noticed."""
    roots = [find_themes_folder().resolve(), *((home / one).resolve() for one in folders)]
    return all(
        any(theme.resolve().is_relative_to(root) for root in roots) for theme in built.theme_folders
    )


def _wait_for_clock(finished: Sequence[_Result]) -> None:
    """Wait until files that were just written can be told from such as are changed from now on."""
    latest = max((one.finished_at for one in finished), default=0)
    age = read_clock() - latest
    if age < MIN_TRUSTED_FINE_AGE_NS:
        time.sleep((MIN_TRUSTED_FINE_AGE_NS - age) / 1e9)


def _add_state(result: _Result, options: BatchOptions) -> ShopRecord:
    """The record with the signature of its site, "" if somebody may have changed it since it was written."""
    record = result.record
    if not result.is_kept:
        return replace(record, state=ShopState())
    try:
        found = compute_folder_state([str(options.output / record.shop)])
    except OSError:
        return record
    is_ours = found.changed_at <= result.finished_at
    signature = found.get_trusted_signature(read_clock()) if is_ours else ""
    return replace(record, state=replace(record.state, site=signature))
