"""In which order a site is carried, so that no visitor meets a page whose pictures are not there yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

from trustpages.deploy.plan import Paths, Plan
from trustpages.write.manifest import MANIFEST
from trustpages.write.names import folders, key

_PACKED = frozenset({".gz", ".br"})
_TELLING = frozenset({".atom", ".xml", ".txt"})


def batches(plan: Plan) -> Iterator[Paths]:
    """The files to put but for the manifest: each batch may come in any order, but after those before.

    First what pages show; then new pages, to which nothing leads yet; then changed ones, which may lead
    to new ones; a new home page after those; at last what tells the world of them: sitemap, feeds and
    the host's rules.
    """
    added = frozenset(plan.added)
    ranked = {path: _rank(path, new=path in added) for path in plan.carried if path != MANIFEST}
    for rank in sorted(set(ranked.values())):
        yield tuple(path for path, own in ranked.items() if own == rank)


def farewells(paths: Iterable[PurePosixPath]) -> Iterator[Paths]:
    """The files to remove: pages before what they show."""
    gone = sorted(paths)
    for pages in (True, False):
        if batch := tuple(path for path in gone if is_page(path) == pages):
            yield batch


def in_the_way(going: Collection[PurePosixPath], coming: Collection[PurePosixPath]) -> Paths:
    """Files that no new file can stand beside: a folder of their name is needed, or theirs is a file now.

    Some disks take `A.html` for `a.html`; those are in each other's way, too.
    """
    files, crossed = {key(path) for path in coming}, frozenset(crossing(going, coming))
    return tuple(path for path in sorted(going) if path in crossed or key(path) in files)


def crossing(there: Collection[PurePosixPath], coming: Collection[PurePosixPath]) -> Paths:
    """Files that stand where new ones need a folder, or in a folder whose name a new file has."""
    files = {key(path) for path in coming}
    above = {key(over) for path in coming for over in folders(path)}
    return tuple(
        path
        for path in sorted(there)
        if key(path) in above or any(key(over) in files for over in folders(path))
    )


def is_page(path: PurePosixPath) -> bool:
    """Whether a file is a page, or one that was packed for a host."""
    return _plain(path).suffix == ".html"


def _rank(path: PurePosixPath, *, new: bool) -> int:
    plain = _plain(path)
    if is_page(path):
        home = plain == PurePosixPath("index.html")
        return 3 if home and new else 1 if new else 2
    telling = plain.suffix in _TELLING or plain.name.startswith(("_", "."))
    return 4 if telling and not (new and plain.suffix == ".atom") else 0


def _plain(path: PurePosixPath) -> PurePosixPath:
    return path.with_suffix("") if path.suffix in _PACKED else path
