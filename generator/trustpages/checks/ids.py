"""Each name of a spot is given once in a page, and what refers to a name finds it there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Sheet
from trustpages.problem import Place, Problem

REFERRING = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget")
"""Attributes whose value is one or more ids of the same page."""


def double_ids(seen: Seen) -> Iterator[Problem]:
    """Ids that stand twice, are empty, or are referred to in vain."""
    for path, sheet in seen.sheets.items():
        for name, count in Counter(sheet.ids).items():
            if not name.strip():
                yield Problem("empty-id", "an id is empty", Place(str(path)), THEME)
            elif count > 1:
                yield _twice(str(path), name)
        for name in sorted(_wanted(sheet) - set(sheet.ids)):
            said = f"something refers to the id '{name}', which the page does not have"
            yield Problem("unknown-id", said, Place(str(path)), THEME)


def _twice(file: str, name: str) -> Problem:
    hint = f"If two headings of your words have this name, give one another wording. Else: {THEME}"
    return Problem("double-id", f"the id '{name}' stands twice in the page", Place(file), hint)


def _wanted(sheet: Sheet) -> set[str]:
    return {
        name
        for element in sheet.elements
        for attribute, value in element.attributes.items()
        if attribute in REFERRING and value
        for name in value.split()
    }
