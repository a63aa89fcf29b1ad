"""Structure of pages: unique ids, references to ids, heading levels, complete images."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import PurePosixPath

from trustpages.checks.html_document import (
    MAX_SHARED_ELEMENTS,
    THEME_HINT,
    Element,
    ElementText,
    HtmlDocument,
)
from trustpages.checks.parsed_site import ParsedSite
from trustpages.checks.written_lines import find_written_line
from trustpages.diagnostics import Place, Problem

ID_REFERENCE_ATTRIBUTES = (
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "for",
    "popovertarget",
)
"""Attributes whose value is one or more ids of the same page."""


def check_page_ids(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find duplicate and empty ids, and references to ids that do not exist."""
    document = site.get_document(path)
    for name, count in Counter(document.ids).items():
        if not name.strip():
            yield Problem("empty-id", "an id is empty", Place(str(path)), THEME_HINT)
        elif count > 1:
            yield _report_duplicate_id(site, path, name)
    for name in sorted(_collect_id_references(document) - set(document.ids)):
        message = f"something refers to the id '{name}', which the page does not have"
        yield Problem("unknown-id", message, Place(str(path)), THEME_HINT)


def _report_duplicate_id(site: ParsedSite, path: PurePosixPath, name: str) -> Problem:
    """An id that stands twice, at the author's heading if it comes from one."""
    message = f"the id '{name}' stands twice in the page"
    for heading in site.get_document(path).headings:
        place = (
            _find_written_heading(site, path, heading)
            if heading.element.get("id") == name
            else None
        )
        if place is not None:
            hint = "Give this heading another wording: a part of the page has that name already."
            return Problem("double-id", message, place, hint)
    return Problem("double-id", message, Place(str(path)), THEME_HINT)


def _find_written_heading(
    site: ParsedSite, path: PurePosixPath, heading: ElementText
) -> Place | None:
    marks = "#" * _get_heading_level(heading)
    written = rf"^ {{0,3}}{marks}[ \t]+{re.escape(heading.text)}[ \t#]*$"
    return find_written_line(site, path, written, body_only=True)


def _collect_id_references(document: HtmlDocument) -> set[str]:
    return {name for element in document.elements for name in _list_id_references(element)}


@lru_cache(maxsize=MAX_SHARED_ELEMENTS)
def _list_id_references(element: Element) -> tuple[str, ...]:
    return tuple(
        name for attribute in ID_REFERENCE_ATTRIBUTES for name in element.get(attribute).split()
    )


def check_page_headings(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find pages without exactly one h1, and headings more than one level below the one before."""
    document = site.get_document(path)
    titles = sum(_get_heading_level(one) == 1 for one in document.headings)
    if titles != 1:
        message = f"the page has {titles} main headings (h1) instead of one"
        yield Problem("main-heading", message, Place(str(path)), THEME_HINT)
    for before, after in pairwise(document.headings):
        if _get_heading_level(after) > _get_heading_level(before) + 1:
            message = (
                f"the heading '{after.text}' (h{_get_heading_level(after)}) stands right below "
                f"'{before.text}' (h{_get_heading_level(before)}): a level is left out"
            )
            place, hint = _locate_heading(site, path, before, after)
            yield Problem("heading-jump", message, place, hint)


def _locate_heading(
    site: ParsedSite, path: PurePosixPath, before: ElementText, after: ElementText
) -> tuple[Place, str]:
    """Where an author wrote the heading `after`, and what to write instead; else the page and its theme."""
    place = _find_written_heading(site, path, after)
    if place is None:
        return Place(str(path)), THEME_HINT
    return place, f"Write {'#' * (_get_heading_level(before) + 1)} {after.text}."


def _get_heading_level(heading: ElementText) -> int:
    return int(heading.element.tag[1])


REQUIRED_ATTRIBUTES = {
    "alt": "no alt text, not even an empty one",
    "width": "no width, so that the page jumps",
    "height": "no height, so that the page jumps",
}


def check_page_images(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find `img` elements without `alt`, `width` or `height`."""
    document = site.get_document(path)
    for image in document.find_elements("img"):
        for name, fault in REQUIRED_ATTRIBUTES.items():
            if name not in image.attributes or (name != "alt" and not image.get(name).isdigit()):
                message = f"the picture '{image.get('src')}' has {fault}"
                yield Problem("bare-picture", message, Place(str(path)), THEME_HINT)
