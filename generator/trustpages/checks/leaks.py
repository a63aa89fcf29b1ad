"""Leaks of the program into pages: reserved characters, template braces, representations, local paths."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import PurePath, PurePosixPath

from trustpages.checks.html_document import THEME_HINT, HtmlDocument, ParsedSite
from trustpages.diagnostics import Place, Problem
from trustpages.model.page import Page
from trustpages.paths import RESERVED_CHARACTERS

TEXT_SUFFIXES = frozenset({".html", ".xml", ".atom", ".vcf", ".txt", ".css"})
"""Suffixes of the files that are text."""
_LEAK_PATTERN = (
    r"<(?:trustpages\.|bound method|function |class '|generator object)|\bobject at 0x[0-9a-f]+"
    r"|\b[A-Z]\w*\([a-z]\w*=|\b(?:Decimal|PurePosixPath|Markup)\('|\bdatetime\.\w+\("
    r"|\b[a-z]\w*=None\b|\{[{%]"
)
"""Python representations (`<trustpages.page.Page object at 0x7f>`, `Money(amount=`) and template braces."""
_LEAK_IN_TEXT = re.compile(_LEAK_PATTERN)
_LEAK_IN_ATTRIBUTE = re.compile(rf'{_LEAK_PATTERN}|="None"$', re.MULTILINE)
NONE_TEXT = "None"


def find_leaks(site: ParsedSite) -> Iterator[Problem]:
    """Find reserved characters, braces of templates, and values rendered as Python represents them."""
    for path, data in site.rendered.files.items():
        if path.suffix in TEXT_SUFFIXES and any(
            mark.encode() in data for mark in RESERVED_CHARACTERS
        ):
            yield _report_leak(path, "a mark for an address")
    for path, document in site.html_documents.items():
        leaks = site.cache.get_or_compute("checks.leaks", path, _find_page_leaks, document)
        yield from (_report_leak(path, text) for text in leaks)
        if NONE_TEXT in document.texts and not any(map(_has_authored_none, site.pages.values())):
            yield _report_leak(path, f"the text '{NONE_TEXT}'")


def _find_page_leaks(document: HtmlDocument) -> tuple[str, ...]:
    return (*_find_text_leaks(document), *_find_attribute_leaks(document))


def _find_text_leaks(document: HtmlDocument) -> Iterator[str]:
    for text in document.texts if _LEAK_IN_TEXT.search("\n".join(document.texts)) else ():
        found = _LEAK_IN_TEXT.search(text)
        if found:
            yield f"'{found[0]}'"


def _find_attribute_leaks(document: HtmlDocument) -> Iterator[str]:
    attributes = {
        f'{name}="{value}"'
        for element in document.elements
        for name, value in element.attributes.items()
        if value
    }
    if _LEAK_IN_ATTRIBUTE.search("\n".join(attributes)):
        yield from sorted(one for one in attributes if _LEAK_IN_ATTRIBUTE.search(one))


def _has_authored_none(page: Page) -> bool:
    """Whether an author wrote the very word: then it is an answer and no leak."""
    return f"'{NONE_TEXT}'" in repr(page.facts) or f">{NONE_TEXT}<" in page.body


def _report_leak(path: PurePosixPath, leak: str) -> Problem:
    message = f"something of the workshop was left in the page: {leak}"
    return Problem("leftover", message, Place(str(path)), THEME_HINT)


MIN_PATH_PARTS = 3
"""A path of fewer parts (`/content`) could as well be an address of the site."""
LOCAL_PATH_HINT = "Look in the words of this page for a path of your computer, and take it out."


def find_local_paths(site: ParsedSite) -> Iterator[Problem]:
    """Find files that hold the absolute path of the content folder, or a link to a local file."""
    folder = site.rendered.content_folder
    folders = [folder] if len(PurePath(folder).parts) >= MIN_PATH_PARTS else []
    for path, data in site.rendered.files.items():
        for secret in (*folders, "file:///"):
            if os.fsencode(secret) in data:
                message = f"it holds the path '{secret}' of this computer"
                yield Problem("private-path", message, Place(str(path)), LOCAL_PATH_HINT)
