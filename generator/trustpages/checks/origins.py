"""Whose words a broken link came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from trustpages.checks.addresses import Target
from trustpages.checks.drawn import Seen
from trustpages.page import Page
from trustpages.problem import Place


def origins(seen: Seen, path: PurePosixPath, leads: Target) -> tuple[Place, ...]:
    """The places in the content that wrote a link which was drawn in `path`; none if no author did.

    Words of one file may stand on the pages of others, so those of the same language count too.
    """
    page = seen.pages.get(path)
    if page is None:
        return ()
    own = tuple(_alike([page], leads))
    others = [one for one in seen.pages.values() if one.language == page.language]
    return own or tuple(_alike(others, leads))


def _alike(pages: Iterable[Page], leads: Target) -> Iterator[Place]:
    for page in pages:
        for origin in page.origins:
            address, _, fragment = origin.target.partition("#")
            known = Target("inside", unquote(address), unquote(fragment))
            if known.file == leads.file and known.fragment == leads.fragment:
                yield origin.place
