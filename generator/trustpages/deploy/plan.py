"""Plan a publication: what is added, changed and deleted, in which order, and how a target compares."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from trustpages.deploy.source import DeploySource
from trustpages.deploy.target_state import TargetState
from trustpages.manifest import CHECKPOINT_PATH, MANIFEST_PATH
from trustpages.paths import fold_path, list_parent_folders

_COMPRESSED_SUFFIXES = frozenset({".gz", ".br"})
_ANNOUNCING_SUFFIXES = frozenset({".atom", ".xml", ".txt"})


def plan_upload_batches(plan: DeployPlan) -> Iterator[SortedPaths]:
    """The files to put, without the manifest, in batches; the order within a batch does not matter.

    First assets; then new pages, to which nothing links yet; then changed pages, which may link to new
    ones; then a new home page; at last what announces them: sitemap, feeds, the host's configuration, and
    the checkpoint of the log, whose other files are there by then.
    """
    added = frozenset(plan.added)
    ranked = {
        path: _rank_upload(path, new=path in added)
        for path in plan.upload_paths
        if path != MANIFEST_PATH
    }
    for rank in sorted(set(ranked.values())):
        yield tuple(path for path, own in ranked.items() if own == rank)


def plan_delete_batches(paths: Iterable[PurePosixPath]) -> Iterator[SortedPaths]:
    """The files to remove in batches: pages before their assets."""
    removed = sorted(paths)
    for pages in (True, False):
        if batch := tuple(path for path in removed if is_page_file(path) == pages):
            yield batch


def find_blocking_files(
    removed_paths: Collection[PurePosixPath], new_paths: Collection[PurePosixPath]
) -> SortedPaths:
    """Files of `removed_paths` that must go before `new_paths` come: file against folder, or equal if folded.

    Case-insensitive file systems take `A.html` for `a.html`.
    """
    files, conflicting = (
        {fold_path(path) for path in new_paths},
        frozenset(find_path_conflicts(removed_paths, new_paths)),
    )
    return tuple(
        path for path in sorted(removed_paths) if path in conflicting or fold_path(path) in files
    )


def find_path_conflicts(
    existing_paths: Collection[PurePosixPath], new_paths: Collection[PurePosixPath]
) -> SortedPaths:
    """Existing files where new ones need a folder, or in a folder whose name a new file has."""
    files = {fold_path(path) for path in new_paths}
    parents = {fold_path(parent) for path in new_paths for parent in list_parent_folders(path)}
    return tuple(
        path
        for path in sorted(existing_paths)
        if fold_path(path) in parents
        or any(fold_path(parent) in files for parent in list_parent_folders(path))
    )


def is_page_file(path: PurePosixPath) -> bool:
    """Whether a file is a page, compressed or not."""
    return _strip_compression(path).suffix == ".html"


def _rank_upload(path: PurePosixPath, *, new: bool) -> int:
    plain = _strip_compression(path)
    if path == CHECKPOINT_PATH:
        return 4
    if is_page_file(path):
        home = plain == PurePosixPath("index.html")
        return 3 if home and new else 1 if new else 2
    is_announcement = plain.suffix in _ANNOUNCING_SUFFIXES or plain.name.startswith(("_", "."))
    return 4 if is_announcement and not (new and plain.suffix == ".atom") else 0


def _strip_compression(path: PurePosixPath) -> PurePosixPath:
    return path.with_suffix("") if path.suffix in _COMPRESSED_SUFFIXES else path


SortedPaths: TypeAlias = tuple[PurePosixPath, ...]
"""Sorted."""


@dataclass(frozen=True, slots=True)
class DeployPlan:
    """The files of a run, including the manifest.

    `added`, `changed` and `unchanged` make the new site; `deleted` were published by us before. `foreign`
    files are not ours and stay; `drifted` ones are ours and were changed or removed by somebody else.
    """

    added: SortedPaths
    changed: SortedPaths
    unchanged: SortedPaths
    deleted: SortedPaths
    foreign: SortedPaths
    drifted: SortedPaths

    @property
    def upload_paths(self) -> SortedPaths:
        """The added and changed files."""
        return tuple(sorted([*self.added, *self.changed]))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.added or self.changed or self.deleted)


def plan_deploy(digests: Mapping[PurePosixPath, str], state: TargetState) -> DeployPlan:
    """The steps from a target's state to the site `digests` (path to SHA-256); a pure function."""
    existing_paths = state.fingerprints.keys()
    unchanged = {
        path for path, digest in digests.items() if state.known_digests.get(path) == digest
    }
    return DeployPlan(
        added=_sort_paths(digests.keys() - existing_paths),
        changed=_sort_paths((digests.keys() & existing_paths) - unchanged),
        unchanged=_sort_paths(unchanged),
        deleted=_sort_paths((state.own_paths & existing_paths) - digests.keys()),
        foreign=_sort_paths(existing_paths - state.own_paths),
        drifted=_sort_paths(state.drifted),
    )


def exclude_manifest(paths: SortedPaths) -> SortedPaths:
    """The paths without the manifest, which reports leave out."""
    return tuple(path for path in paths if path != MANIFEST_PATH)


def _sort_paths(paths: set[PurePosixPath] | frozenset[PurePosixPath]) -> SortedPaths:
    return tuple(sorted(paths))


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """The files of the built site by their state at the target: `same`, `differs` or `missing`.

    `surplus` are files of ours that the built site does not have; `foreign` and `drifted` as in `DeployPlan`.
    `version` is the last one that was completed; `is_interrupted` says that a run was interrupted or is
    under way.
    """

    same: SortedPaths
    differs: SortedPaths
    missing: SortedPaths
    surplus: SortedPaths
    foreign: SortedPaths
    drifted: SortedPaths
    version: int
    is_interrupted: bool

    @property
    def is_up_to_date(self) -> bool:
        """Whether the published site is the one that was built."""
        return not (
            self.differs or self.missing or self.surplus or self.drifted or self.is_interrupted
        )


def compute_target_status(source: DeploySource, state: TargetState) -> TargetStatus:
    """Compare a built site with the state of a target; a pure function."""
    plan = plan_deploy(source.digests, state)
    return TargetStatus(
        same=exclude_manifest(plan.unchanged),
        differs=plan.changed,
        missing=plan.added,
        surplus=plan.deleted,
        foreign=plan.foreign,
        drifted=plan.drifted,
        version=state.history.latest_number,
        is_interrupted=state.journal is not None,
    )
