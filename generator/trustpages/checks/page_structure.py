"""Each name of a spot is given once in a page, and what refers to a name finds it there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from trustpages.checks.html_document import THEME_HINT, ElementText, HtmlDocument, ParsedSite
from trustpages.diagnostics import Place, Problem

ID_REFERENCE_ATTRIBUTES = (
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "for",
    "popovertarget",
)
"""Attributes whose value is one or more ids of the same page."""


def find_id_errors(seen: ParsedSite) -> Iterator[Problem]:
    """Ids that stand twice, are empty, or are referred to in vain."""
    for path, sheet in seen.html_documents.items():
        for name, count in Counter(sheet.ids).items():
            if not name.strip():
                yield Problem("empty-id", "an id is empty", Place(str(path)), THEME_HINT)
            elif count > 1:
                yield _report_duplicate_id(str(path), name)
        for name in sorted(_collect_id_references(sheet) - set(sheet.ids)):
            said = f"something refers to the id '{name}', which the page does not have"
            yield Problem("unknown-id", said, Place(str(path)), THEME_HINT)


def _report_duplicate_id(file: str, name: str) -> Problem:
    hint = f"If two headings of your words have this name, give one another wording. Else: {THEME_HINT}"
    return Problem("double-id", f"the id '{name}' stands twice in the page", Place(file), hint)


def _collect_id_references(sheet: HtmlDocument) -> set[str]:
    return {
        name
        for element in sheet.elements
        for attribute, value in element.attributes.items()
        if attribute in ID_REFERENCE_ATTRIBUTES and value
        for name in value.split()
    }


OWN_HEADING_HINT = "In your own words, start with ## and go down by one. Else: "


def find_heading_errors(seen: ParsedSite) -> Iterator[Problem]:
    """Pages without a title or with several, and headings more than one level below the one before."""
    for path, sheet in seen.html_documents.items():
        titles = sum(_get_heading_level(one) == 1 for one in sheet.headings)
        if titles != 1:
            said = f"the page has {titles} main headings (h1) instead of one"
            yield Problem("main-heading", said, Place(str(path)), THEME_HINT)
        for before, after in pairwise(sheet.headings):
            if _get_heading_level(after) > _get_heading_level(before) + 1:
                said = (
                    f"the heading '{after.text}' (h{_get_heading_level(after)}) stands right below "
                    f"'{before.text}' (h{_get_heading_level(before)}): a level is left out"
                )
                yield Problem(
                    "heading-jump", said, Place(str(path)), f"{OWN_HEADING_HINT}{THEME_HINT}"
                )


def _get_heading_level(heading: ElementText) -> int:
    return int(heading.element.tag[1])


REQUIRED_ATTRIBUTES = {
    "alt": "no alt text, not even an empty one",
    "width": "no width, so that the page jumps",
    "height": "no height, so that the page jumps",
}


def find_incomplete_images(seen: ParsedSite) -> Iterator[Problem]:
    """`img` elements without `alt`, `width` or `height`."""
    for path, sheet in seen.html_documents.items():
        for image in sheet.find_elements("img"):
            for name, lack in REQUIRED_ATTRIBUTES.items():
                if name not in image.attributes or (
                    name != "alt" and not image.get(name).isdigit()
                ):
                    said = f"the picture '{image.get('src')}' has {lack}"
                    yield Problem("bare-picture", said, Place(str(path)), THEME_HINT)
