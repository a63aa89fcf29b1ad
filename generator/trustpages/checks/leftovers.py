"""Nothing of the workshop is left in a page: no marks, no placeholders, no names of the program's things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Sheet
from trustpages.facts.fact import RESERVED
from trustpages.kept import kept
from trustpages.page import Page
from trustpages.problem import Place, Problem

READ = frozenset({".html", ".xml", ".atom", ".vcf", ".txt", ".css"})
"""Endings of the files that are text."""
_THINGS = (
    r"<(?:trustpages\.|bound method|function |class '|generator object)|\bobject at 0x[0-9a-f]+"
    r"|\b[A-Z]\w*\([a-z]\w*=|\b(?:Decimal|PurePosixPath|Markup)\('|\bdatetime\.\w+\("
    r"|\b[a-z]\w*=None\b|\{[{%]"
)
"""How Python writes its own things (`<trustpages.page.Page object at 0x7f>`, `Money(amount=`), and braces."""
_PYTHON = re.compile(_THINGS)
_IN_ATTRIBUTE = re.compile(rf'{_THINGS}|="None"$', re.MULTILINE)
NOTHING = "None"


def leftovers(seen: Seen) -> Iterator[Problem]:
    """Marks for addresses, braces of templates, and values that were drawn as the program writes them."""
    for path, data in seen.drawn.files.items():
        if path.suffix in READ and any(mark.encode() in data for mark in RESERVED):
            yield _problem(path, "a mark for an address")
    for path, sheet in seen.sheets.items():
        yield from (_problem(path, said) for said in _in_page(path, sheet))
        if NOTHING in sheet.texts and not any(map(_says_it, seen.pages.values())):
            yield _problem(path, f"the text '{NOTHING}'")


@kept(lambda path, _: path)
def _in_page(_: PurePosixPath, sheet: Sheet) -> tuple[str, ...]:
    return (*_in_texts(sheet), *_in_attributes(sheet))


def _in_texts(sheet: Sheet) -> Iterator[str]:
    for text in sheet.texts if _PYTHON.search("\n".join(sheet.texts)) else ():
        found = _PYTHON.search(text)
        if found:
            yield f"'{found[0]}'"


def _in_attributes(sheet: Sheet) -> Iterator[str]:
    written = {
        f'{name}="{value}"'
        for element in sheet.elements
        for name, value in element.attributes.items()
        if value
    }
    if _IN_ATTRIBUTE.search("\n".join(written)):
        yield from sorted(one for one in written if _IN_ATTRIBUTE.search(one))


def _says_it(page: Page) -> bool:
    """Whether somebody wrote the very word: then it is an answer and no slip."""
    return f"'{NOTHING}'" in repr(page.facts) or f">{NOTHING}<" in page.body


def _problem(path: PurePosixPath, what: str) -> Problem:
    said = f"something of the workshop was left in the page: {what}"
    return Problem("leftover", said, Place(str(path)), THEME)
