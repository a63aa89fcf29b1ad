"""What a page reads of the site while it is rendered, and why it has to be rendered again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from trustpages.model.page import IndexItem, SiteIndex


class Read(NamedTuple):
    """A lookup of a template: what it asked, and the entry that it found there.

    `source` is a kind or a collection of the site index, a variable ("today"), or a function with its
    brackets ("url()"); `entry` is "" for what was found missing, for a variable, and for the members of a
    collection: which they are, in which order.
    """

    source: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a page was rendered, though pages are kept.

    It is `new` where none is kept at its address; else something differs: what all pages share (the
    settings, the theme), the `page` itself, its `links` (menu and footer), or what it `read`.
    """

    cause: Literal["new", "shared", "page", "links", "read"]
    read: Read | None = None


@dataclass(frozen=True, slots=True)
class Readings:
    """Everything that the pages of one language can look up.

    `variables` by their names, `functions` as tables of what they answer.
    """

    index: SiteIndex
    variables: Mapping[str, object]
    functions: Mapping[str, Mapping[str, object]]

    def look_up(self, read: Read) -> object:
        """What a read finds; for the members of a collection their names."""
        if read.source in self.variables:
            return self.variables[read.source]
        if read.source in self.functions:
            return self.functions[read.source].get(read.entry)
        if read.source == "substitutes":
            return self.index.substitutes
        if read.source in self.index.singles:
            return self.index.singles[read.source]
        items = self.index.collections.get(read.source, ())
        if not read.entry:
            return tuple(item.name for item in items)
        return next((item for item in items if item.name == read.entry), None)


def list_reads(source: str, found: Any) -> frozenset[Read]:
    """The reads of one lookup in the site index: the entry, or a collection's members and each of them.

    Substitutes are read as a whole.
    """
    if isinstance(found, tuple):
        return frozenset({Read(source), *(Read(source, item.name) for item in found)})
    return frozenset({Read(source, found.name if isinstance(found, IndexItem) else "")})
