"""What stands around the values of a file and is shown with them: typographic quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.diagnostics import Problem
from trustpages.document import Document
from trustpages.validate.translations import iterate_leaves

_TYPOGRAPHIC_QUOTES = re.compile(
    r"(?:“[^“”]*”|„[^„“”]*[“”]|‘[^‘’]*’|‚[^‚‘’]*[‘’]|«[^«»]*»|»[^«»]*«)"
)
"""A whole value between a pair of quotation marks as word processors set them."""


def list_text_problems(document: Document) -> tuple[Problem, ...]:
    """All that is to be said of the texts among the facts of a document."""
    return tuple(find_typographic_quotes(document))


def find_typographic_quotes(document: Document) -> Iterator[Problem]:
    """Find values without plain quotation marks that stand whole between typographic ones."""
    for loc, value in iterate_leaves(dict(document.data)):
        if not value or not _TYPOGRAPHIC_QUOTES.fullmatch(value.strip()):
            continue
        place = document.find_place(loc)
        if place.text[place.column - 1 : place.column] == value.strip()[0]:
            whole = value.strip()
            yield Problem(
                "typographic-quotes",
                f"the marks {whole[0]} {whole[-1]} around this value are a part of it, and are shown",
                place,
                f'Write {whole[1:-1]} without them; if they belong to it, put plain ones around: "{whole}".',
                "warning",
            )
