"""Site indexes that note what templates look up in them, page by page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from trustpages.model.page import SiteIndex
from trustpages.model.reads import Read, list_reads


class RecordingSiteIndex:
    """The `site` of templates: a site index that adds every lookup to a set."""

    __slots__ = ("_index", "_reads")

    def __init__(self, index: SiteIndex, reads: set[Read]) -> None:
        self._index, self._reads = index, reads

    def __getattr__(self, name: str) -> Any:
        """What the index has under a name; raises `AttributeError` where it has nothing."""
        found = getattr(self._index, name)
        self._reads |= list_reads(name, found)
        return found


class EditionReads:
    """The reads of the pages of one language that have been rendered so far.

    What is looked up through `shared_index` counts for every page: a template that is imported without
    the page's context is run once for all of them.
    """

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self.shared: set[Read] = set()
        self.pages: dict[PurePosixPath, set[Read]] = {}
        self.shared_index = RecordingSiteIndex(index, self.shared)

    def start_page(self, path: PurePosixPath) -> RecordingSiteIndex:
        """The index for rendering one page."""
        reads = self.pages[path] = set()
        return RecordingSiteIndex(self._index, reads)


class SiteReads(Mapping[PurePosixPath, frozenset[Read]]):
    """The reads of every page that has been rendered so far, by its path."""

    def __init__(self, editions: Iterable[EditionReads]) -> None:
        self._editions = tuple(editions)

    def __getitem__(self, path: PurePosixPath) -> frozenset[Read]:
        for edition in self._editions:
            if path in edition.pages:
                return frozenset(edition.pages[path] | edition.shared)
        raise KeyError(path)

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter([path for edition in self._editions for path in tuple(edition.pages)])

    def __len__(self) -> int:
        return sum(len(edition.pages) for edition in self._editions)
