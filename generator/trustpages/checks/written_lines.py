"""Where an author wrote what a check found in a rendered page."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from trustpages.checks.html_document import ParsedSite
from trustpages.diagnostics import Place


def find_written_line(
    site: ParsedSite, path: PurePosixPath, pattern: str, *, body_only: bool = False
) -> Place | None:
    """The first place in a page's own content files that a pattern matches; None if no author wrote it.

    `pattern` is a regular expression for one line; `body_only` leaves out the front matter, where a line
    that begins with `#` is a comment.
    """
    page = site.pages.get(path)
    sources = {place.file for place in page.sources} if page else set()
    for document in site.rendered.documents:
        if document.make_place(1, 1).file not in sources:
            continue
        first = document.body_line if body_only else 1
        for number, line in enumerate(document.lines[first - 1 :], first):
            if found := re.search(pattern, line):
                return document.make_place(number, found.start() + 1)
    return None


def find_written_words(site: ParsedSite, words: str) -> tuple[Place, ...]:
    """The first place in all content files that holds some words, such as the address in a field."""
    for document in site.rendered.documents:
        for number, line in enumerate(document.lines, 1):
            if words in line:
                return (document.make_place(number, line.index(words) + 1),)
    return ()
