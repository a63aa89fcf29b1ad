"""Each page names its own address and that of its translations, and they name it in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Sheet
from trustpages.page import Page
from trustpages.problem import Place, Problem

DEFAULT = "x-default"


def wrong_alternates(seen: Seen) -> Iterator[Problem]:
    """Canonical and hreflang links that are missing, wrong or not mutual; robots that are not told."""
    listed = [(page, sheet) for page, sheet in seen.planned() if not page.noindex]
    named = {page.canonical: _alternates(sheet) for page, sheet in listed}
    for page, sheet in seen.planned():
        for said in _faults(page, sheet, named, seen.drawn.base_url):
            yield Problem("alternates", said, Place(str(page.path)), THEME)


def _faults(
    page: Page, sheet: Sheet, named: Mapping[str, Mapping[str, str]], base_url: str
) -> Iterator[str]:
    if ("noindex" in (sheet.meta("robots") or "")) != page.noindex:
        yield "robots are not told rightly whether to list the page"
    if page.noindex:
        return
    canonical = [one.get("href") for one in sheet.links("canonical")]
    if canonical != [f"{base_url}{page.address}"]:
        yield f"the page must name '{base_url}{page.address}' as its one canonical address"
    own = _alternates(sheet)
    if own != _wanted(page):
        yield "the page does not name each of its translations once (hreflang)"
    for language, address in own.items():
        if page.canonical not in named.get(address, {}).values():
            yield f"its translation '{language}' ({address}) does not name it in turn"


def _alternates(sheet: Sheet) -> dict[str, str]:
    found = [one for one in sheet.links("alternate") if one.get("hreflang")]
    return {one.get("hreflang"): one.get("href") for one in found}


def _wanted(page: Page) -> dict[str, str]:
    named = {other.language: other.absolute for other in page.alternates}
    return named | {DEFAULT: named[page.original_language]}
