"""Notes of what templates look up, page by page."""

from __future__ import annotations

from typing import Any

from jinja2.runtime import Context

from trustpages.model.page import SiteIndex
from trustpages.model.reads import Read, Readings, list_reads

READS = " reads"
"""The variable that holds the reads of a page; no template can name it."""
RECORDED_VARIABLES = frozenset({"today", "disruptions", "cases"})
"""Variables of every template whose reads are noted."""


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


class RecordingContext(Context):
    """The variables of a template that is rendered; reads of those that change from day to day are noted."""

    def resolve_or_missing(self, key: str) -> Any:
        """The value of a variable, or Jinja's mark for one that is missing."""
        if key in RECORDED_VARIABLES:
            self.parent[READS].add(Read(key))
        return super().resolve_or_missing(key)


def note_call(context: Context, function: str, entry: str) -> None:
    """Note that a template called a function, and which entry of its table it asked for."""
    context.parent[READS].add(Read(f"{function}()", entry))


class EditionReads:
    """The reads of the pages of one language that have been rendered so far.

    What is looked up through `shared_index` counts for every page that is rendered from then on: a template
    that is imported without the page's context is run once for all of them.
    """

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.shared: set[Read] = set()
        self.shared_index = RecordingSiteIndex(readings.index, self.shared)

    def start_page(self) -> tuple[RecordingSiteIndex, set[Read]]:
        """The index for rendering one page, and the set to which its reads are added."""
        reads: set[Read] = set()
        return RecordingSiteIndex(self.readings.index, reads), reads
