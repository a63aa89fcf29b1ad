"""Leaks of the program into pages: reserved characters, template braces, representations, local paths."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath, PurePosixPath

from trustpages.checks.html_document import (
    MAX_SHARED_ELEMENTS,
    THEME_HINT,
    Element,
    HtmlDocument,
)
from trustpages.checks.parsed_site import ParsedSite
from trustpages.diagnostics import Place, Problem
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
_LEAK_MARKS = ("<", "{", "=", "object at 0x", "('", "datetime.")
"""Without one of these a text holds no leak; to look for them costs a hundredth of the pattern."""
NONE_TEXT = "None"


def find_reserved_characters(site: ParsedSite) -> Iterator[Problem]:
    """Find files in which a mark for an address was left."""
    for path, data in site.rendered.files.items():
        if path.suffix in TEXT_SUFFIXES and any(
            mark.encode() in data for mark in RESERVED_CHARACTERS
        ):
            yield _report_leak(path, "a mark for an address")


def check_page_leaks(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find braces of templates, and values rendered as Python represents them.

    What stands in a content file was written by an author, whatever it looks like.
    """
    for leak in _find_cached_leaks(site, path):
        if leak.word not in site.authored_text:
            yield _report_leak(path, leak.shown)
    if _shows_none(site, path) and NONE_TEXT not in site.authored_text:
        yield _report_leak(path, f"the text '{NONE_TEXT}'")


def is_free_of_leaks(site: ParsedSite, path: PurePosixPath) -> bool:
    """Whether nothing in an HTML file looks like a leak, whoever wrote it."""
    return not (_find_cached_leaks(site, path) or _shows_none(site, path))


def _find_cached_leaks(site: ParsedSite, path: PurePosixPath) -> tuple[_Leak, ...]:
    return site.cache.get_or_compute_once(
        "checks.leaks", path, _find_page_leaks, site.get_document(path)
    )


def _shows_none(site: ParsedSite, path: PurePosixPath) -> bool:
    return f"\0{NONE_TEXT}\0" in site.get_document(path).joined_text


@dataclass(frozen=True, slots=True)
class _Leak:
    """What seems to have leaked, as a message shows it, and the word or value that it stands in."""

    shown: str
    word: str


def _find_page_leaks(document: HtmlDocument) -> tuple[_Leak, ...]:
    return (*_find_text_leaks(document), *_find_attribute_leaks(document))


def _find_text_leaks(document: HtmlDocument) -> Iterator[_Leak]:
    for text in document.texts if _may_hold_leak(document.joined_text) else ():
        words: set[str] = set()
        for found in _LEAK_IN_TEXT.finditer(text):
            word = _expand_to_word(text, found)
            if word not in words:
                yield _Leak(f"'{found[0]}'", word)
            words.add(word)


def _find_attribute_leaks(document: HtmlDocument) -> Iterator[_Leak]:
    suspicious = {pair for element in document.elements for pair in _list_suspicious(element)}
    for name, value in sorted(suspicious):
        found = _LEAK_IN_TEXT.search(value)
        yield _Leak(f'{name}="{value}"', _expand_to_word(value, found) if found else value)


@lru_cache(maxsize=MAX_SHARED_ELEMENTS)
def _list_suspicious(element: Element) -> tuple[tuple[str, str], ...]:
    """The attributes in which something seems to have leaked."""
    return tuple(
        (name, value)
        for name, value in element.attributes.items()
        if value == NONE_TEXT or (value and _may_hold_leak(value) and _LEAK_IN_TEXT.search(value))
    )


def _may_hold_leak(text: str) -> bool:
    return any(mark in text for mark in _LEAK_MARKS)


def _expand_to_word(text: str, found: re.Match[str]) -> str:
    """A match with what stands before and after it up to the next space."""
    start = max(text.rfind(mark, 0, found.start()) for mark in " \n\t") + 1
    ends = [at for mark in " \n\t" if (at := text.find(mark, found.end())) >= 0]
    return text[start : min(ends, default=len(text))]


def _report_leak(path: PurePosixPath, leak: str) -> Problem:
    message = f"something of the workshop was left in the page: {leak}"
    return Problem("leftover", message, Place(str(path)), THEME_HINT)


MIN_PATH_PARTS = 3
"""A path of fewer parts (`/content`) could as well be an address of the site."""
LOCAL_FILE = "file:///"
LOCAL_PATH_HINT = "Look in the words of this page for a path of your computer, and take it out."


def find_local_paths(site: ParsedSite) -> Iterator[Problem]:
    """Find files that hold the absolute path of the content folder, or a link to a local file.

    What an author wrote has its place in the content; there, `file:///` may stand among words.
    """
    folder = site.rendered.content_folder
    authored = site.authored_text
    folders = [folder] if len(PurePath(folder).parts) >= MIN_PATH_PARTS else []
    for secret in (*folders, LOCAL_FILE):
        if secret in authored:
            yield from _find_authored_paths(site, secret) if secret != LOCAL_FILE else ()
            continue
        for path, data in site.rendered.files.items():
            if os.fsencode(secret) in data:
                yield _report_local_path(secret, Place(str(path)))


def _find_authored_paths(site: ParsedSite, secret: str) -> Iterator[Problem]:
    for document in site.rendered.documents:
        for number, line in enumerate(document.lines, 1):
            if secret in line:
                yield _report_local_path(
                    secret, document.make_place(number, line.index(secret) + 1)
                )


def _report_local_path(secret: str, place: Place) -> Problem:
    message = f"it holds the path '{secret}' of this computer"
    return Problem("private-path", message, place, LOCAL_PATH_HINT)
