"""No script and no style stands in a page itself: the pages' own security policy would refuse them."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Sheet
from trustpages.problem import Place, Problem

FRAMES = frozenset({"iframe", "object", "embed", "frame", "applet", "base"})


def inline_scripts(seen: Seen) -> Iterator[Problem]:
    """Scripts, styles and event attributes within pages, and frames."""
    for path, sheet in seen.sheets.items():
        for said in _faults(sheet):
            yield Problem("inline-code", f"the page has {said}", Place(str(path)), THEME)


def _faults(sheet: Sheet) -> Iterator[str]:
    yield from ("a <script> with code in it" for _ in sheet.inline)
    for element in sheet.elements:
        if element.tag == "style" or element.tag in FRAMES:
            yield f"a <{element.tag}>"
        for name in element.attributes:
            if name == "style" or name.startswith("on"):
                yield f"'{name}' on <{element.tag}>"
