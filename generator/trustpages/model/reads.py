"""What each page read of the site while it was rendered, and which pages a change touches for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal, NamedTuple, Protocol, TypeAlias

from trustpages.cache import is_same_value
from trustpages.model.page import Edition, IndexItem, Page, SiteIndex
from trustpages.model.site import Site


class Read(NamedTuple):
    """A lookup in the site index: a kind or a collection, and the entry that was found in it.

    `entry` is "" for what was found missing, and for the members of a collection: which they are, in
    which order.
    """

    index_name: str
    entry: str = ""


PageReads: TypeAlias = Mapping[PurePosixPath, frozenset[Read]]
"""What was read for each page, by the page's path under the output folder."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a page must be rendered again.

    `added` and `removed` pages are in one build only; of the others something differs: `settings` of the
    whole site (or its day, or what notices change), `page` itself, the `links` of its menu or footer, or
    what it `read`.
    """

    cause: Literal["added", "removed", "settings", "page", "links", "read"]
    read: Read | None = None


class RenderedBuild(Protocol):
    """A build whose pages have been rendered."""

    @property
    def site(self) -> Site:
        """The site, with its settings and its day."""

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The planned pages of each language."""

    @property
    def reads(self) -> PageReads:
        """What each page read."""


def list_reads(
    name: str, found: IndexItem | tuple[IndexItem, ...] | Mapping[str, str] | None
) -> frozenset[Read]:
    """The reads of one lookup: the entry that was found, or a collection's members and each of them.

    Substitutes are read as a whole.
    """
    if isinstance(found, Mapping):
        return frozenset({Read(name)})
    if isinstance(found, tuple):
        return frozenset({Read(name), *(Read(name, item.name) for item in found)})
    return frozenset({Read(name, found.name if found else "")})


def find_affected_pages(before: RenderedBuild, after: RenderedBuild) -> dict[PurePosixPath, Reason]:
    """The pages that a change between two builds of a shop touches, each with the first reason for it.

    The theme's own files are not compared: where they differ, every page does.
    """
    old, new = _list_pages(before), _list_pages(after)
    affected = {path: Reason("removed") for path in old if path not in new}
    affected |= {path: Reason("added") for path in new if path not in old}
    for path in old:
        if path in new:
            reads = before.reads.get(path, frozenset())
            reason = next(_find_reasons(before.site, after.site, old[path], new[path], reads), None)
            if reason:
                affected[path] = reason
    return affected


_PlannedPage: TypeAlias = tuple[Page, Edition]


def _list_pages(build: RenderedBuild) -> dict[PurePosixPath, _PlannedPage]:
    return {page.path: (page, edition) for edition in build.editions for page in edition.all_pages}


def _find_reasons(
    old_site: Site,
    new_site: Site,
    old: _PlannedPage,
    new: _PlannedPage,
    reads: frozenset[Read],
) -> Iterator[Reason]:
    if not is_same_value(_list_shared_inputs(old_site), _list_shared_inputs(new_site)):
        yield Reason("settings")
    if not is_same_value(old[0], new[0]):
        yield Reason("page")
    if not is_same_value(_list_links(*old), _list_links(*new)):
        yield Reason("links")
    for read in sorted(reads):
        if not is_same_value(_look_up(old[1].site_index, read), _look_up(new[1].site_index, read)):
            yield Reason("read", read)


def _list_shared_inputs(site: Site) -> tuple[object, ...]:
    return site.settings, site.today, site.disruptions


def _list_links(page: Page, edition: Edition) -> tuple[object, ...]:
    return edition.menus[page.entry_name], edition.footer, edition.addresses


def _look_up(index: SiteIndex, read: Read) -> object:
    """What a read finds in an index; for the members of a collection their names."""
    if read.index_name == "substitutes":
        return index.substitutes
    if read.index_name in index.singles:
        return index.singles[read.index_name]
    items = index.collections.get(read.index_name, ())
    if not read.entry:
        return tuple(item.name for item in items)
    return next((item for item in items if item.name == read.entry), None)
