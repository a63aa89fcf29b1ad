"""Headings that lead: one title a page, and no level left out (WCAG 2.2, 1.3.1)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Text
from trustpages.problem import Place, Problem

WORDS = "In your own words, start with ## and go down by one. Else: "


def crooked_outlines(seen: Seen) -> Iterator[Problem]:
    """Pages without a title or with several, and headings more than one level below the one before."""
    for path, sheet in seen.sheets.items():
        titles = sum(_level(one) == 1 for one in sheet.headings)
        if titles != 1:
            said = f"the page has {titles} main headings (h1) instead of one"
            yield Problem("main-heading", said, Place(str(path)), THEME)
        for before, after in pairwise(sheet.headings):
            if _level(after) > _level(before) + 1:
                said = (
                    f"the heading '{after.text}' (h{_level(after)}) stands right below "
                    f"'{before.text}' (h{_level(before)}): a level is left out"
                )
                yield Problem("heading-jump", said, Place(str(path)), f"{WORDS}{THEME}")


def _level(heading: Text) -> int:
    return int(heading.element.tag[1])
