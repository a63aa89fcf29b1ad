"""Where an author wrote what a check found in a rendered page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from trustpages.checks.parsed_site import ParsedSite
from trustpages.diagnostics import Place
from trustpages.document import Document


def find_written_line(
    site: ParsedSite, path: PurePosixPath, pattern: str, *, body_only: bool = False
) -> Place | None:
    """The first place in a page's own content files that a pattern matches; None if no author wrote it.

    `pattern` is a regular expression for one line; `body_only` leaves out the front matter, where a line
    that begins with `#` is a comment.
    """
    page = site.pages.get(path)
    sources = {place.file for place in page.sources} if page else set()
    own = (one for one in site.rendered.documents if one.make_place(1, 1).file in sources)
    return _find_line(own, pattern, body_only=body_only)


def find_written_address(site: ParsedSite, address: str) -> Place | None:
    """The first place in all content files that holds an address, not as the beginning of a longer one."""
    return _find_line(site.rendered.documents, rf"{re.escape(address)}(?![\w/?#%-]|\.\w)")


def _find_line(
    documents: Iterable[Document], pattern: str, *, body_only: bool = False
) -> Place | None:
    for document in documents:
        first = document.body_line if body_only else 1
        for number, line in enumerate(document.lines[first - 1 :], first):
            if found := re.search(pattern, line):
                return document.make_place(number, found.start() + 1)
    return None
