"""In which order a site is carried, so that no visitor meets a page whose pictures are not there yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from trustpages.deploy.target_state import TargetState
from trustpages.manifest import MANIFEST_PATH
from trustpages.paths import fold_path, list_parent_folders

_COMPRESSED_SUFFIXES = frozenset({".gz", ".br"})
_ANNOUNCING_SUFFIXES = frozenset({".atom", ".xml", ".txt"})


def plan_upload_batches(plan: DeployPlan) -> Iterator[SortedPaths]:
    """The files to put but for the manifest: each batch may come in any order, but after those before.

    First what pages show; then new pages, to which nothing leads yet; then changed ones, which may lead
    to new ones; a new home page after those; at last what tells the world of them: sitemap, feeds and
    the host's rules.
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
    """The files to remove: pages before what they show."""
    gone = sorted(paths)
    for pages in (True, False):
        if batch := tuple(path for path in gone if is_page_file(path) == pages):
            yield batch


def find_blocking_files(
    going: Collection[PurePosixPath], coming: Collection[PurePosixPath]
) -> SortedPaths:
    """Files that no new file can stand beside: a folder of their name is needed, or theirs is a file now.

    Some disks take `A.html` for `a.html`; those are in each other's way, too.
    """
    files, crossed = (
        {fold_path(path) for path in coming},
        frozenset(find_path_conflicts(going, coming)),
    )
    return tuple(path for path in sorted(going) if path in crossed or fold_path(path) in files)


def find_path_conflicts(
    there: Collection[PurePosixPath], coming: Collection[PurePosixPath]
) -> SortedPaths:
    """Files that stand where new ones need a folder, or in a folder whose name a new file has."""
    files = {fold_path(path) for path in coming}
    above = {fold_path(over) for path in coming for over in list_parent_folders(path)}
    return tuple(
        path
        for path in sorted(there)
        if fold_path(path) in above
        or any(fold_path(over) in files for over in list_parent_folders(path))
    )


def is_page_file(path: PurePosixPath) -> bool:
    """Whether a file is a page, or one that was packed for a host."""
    return _strip_compression(path).suffix == ".html"


def _rank_upload(path: PurePosixPath, *, new: bool) -> int:
    plain = _strip_compression(path)
    if is_page_file(path):
        home = plain == PurePosixPath("index.html")
        return 3 if home and new else 1 if new else 2
    telling = plain.suffix in _ANNOUNCING_SUFFIXES or plain.name.startswith(("_", "."))
    return 4 if telling and not (new and plain.suffix == ".atom") else 0


def _strip_compression(path: PurePosixPath) -> PurePosixPath:
    return path.with_suffix("") if path.suffix in _COMPRESSED_SUFFIXES else path


SortedPaths: TypeAlias = tuple[PurePosixPath, ...]
"""Sorted."""


@dataclass(frozen=True, slots=True)
class DeployPlan:
    """The files of a run, the manifest among them.

    `added`, `changed` and `kept` are together the new site; `deleted` is what goes, always something
    that we put there. `foreign` is not ours and stays; `drifted` is ours, and somebody else changed it.
    """

    added: SortedPaths
    changed: SortedPaths
    unchanged: SortedPaths
    deleted: SortedPaths
    foreign: SortedPaths
    drifted: SortedPaths

    @property
    def upload_paths(self) -> SortedPaths:
        """What has to be put."""
        return tuple(sorted([*self.added, *self.changed]))

    @property
    def is_empty(self) -> bool:
        """Whether nothing has to be done."""
        return not (self.added or self.changed or self.deleted)


def plan_deploy(digests: Mapping[PurePosixPath, str], standing: TargetState) -> DeployPlan:
    """How the site `digests` (path to SHA-256) comes to stand where `standing` is."""
    there = standing.fingerprints.keys()
    same = {path for path, digest in digests.items() if standing.known_digests.get(path) == digest}
    return DeployPlan(
        added=_sort_paths(digests.keys() - there),
        changed=_sort_paths((digests.keys() & there) - same),
        unchanged=_sort_paths(same),
        deleted=_sort_paths((standing.own_paths & there) - digests.keys()),
        foreign=_sort_paths(there - standing.own_paths),
        drifted=_sort_paths(standing.drifted),
    )


def exclude_manifest(paths: SortedPaths) -> SortedPaths:
    """Those of some paths that are part of the site: our own list is not worth a word."""
    return tuple(path for path in paths if path != MANIFEST_PATH)


def _sort_paths(paths: set[PurePosixPath] | frozenset[PurePosixPath]) -> SortedPaths:
    return tuple(sorted(paths))
