"""Links of entries that could be read, for a site that cannot be planned since others could not."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.model.site import Entry
from trustpages.site.links import PageLinkResolver
from trustpages.site.localize import TextContext, localize_entry
from trustpages.site.references import References

LINK_CODES = frozenset({"broken-link", "link-scheme", "link-with-user"})
"""Faults of a link that no other file can explain."""


def find_link_problems(
    entries: Collection[Entry], names: Collection[str], languages: tuple[str, ...]
) -> Iterator[Problem]:
    """Every link in the words of entries that leads nowhere, in all languages, the original first.

    `names` are those of all content files, whether they could be read or not.
    """
    resolver = PageLinkResolver({name: name for name in (*names, *(one.name for one in entries))})
    for language in languages:
        context = TextContext(language, languages[0], References({}, {}), resolver)
        for entry in entries:
            problems = localize_entry(entry, context, BuildCache()).problems
            yield from (one for one in problems if one.code in LINK_CODES)
