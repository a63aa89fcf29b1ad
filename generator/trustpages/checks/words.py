"""Every page says its language, its title and what it is about; no heading and no link is mute."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Sheet
from trustpages.page import MOVED, Page
from trustpages.problem import Place, Problem


def missing_words(seen: Seen) -> Iterator[Problem]:
    """What a page does not say of itself, and titles that several pages of a language share."""
    for page, sheet in seen.planned():
        yield from _page(page, sheet)
    for path, sheet in seen.sheets.items():
        mute = [f"the link to '{one.element.get('href')}'" for one in sheet.anchors if not one.text]
        mute += [f"a heading ({one.element.tag})" for one in sheet.headings if not one.text]
        for what in mute:
            yield Problem("no-text", f"{what} has no text", Place(str(path)), THEME)
    yield from _alike(seen)


def _page(page: Page, sheet: Sheet) -> Iterator[Problem]:
    html = next(sheet.tags("html"), None)
    place = Place(str(page.path))
    wanted = (("lang", page.language), ("dir", page.direction))
    for name, value in wanted:
        if html is None or html.get(name) != value:
            said = f'the page does not say {name}="{value}"'
            yield Problem("page-language", said, place, THEME)
    if not sheet.title:
        yield Problem("no-title", "the page has no <title>", place, THEME)
    if page.description and sheet.meta("description") != page.description:
        said = "the page does not carry its summary as description"
        yield Problem("no-description", said, place, THEME)
    if not page.description and not page.noindex:
        hint = "Add 'summary:' to the file: one or two sentences that search engines show."
        said = f"the page '{page.title}' has no summary"
        yield Problem("no-summary", said, page.sources[0], hint, "warning")


def _alike(seen: Seen) -> Iterator[Problem]:
    first: dict[tuple[str, str], Page] = {}
    for page, sheet in seen.planned():
        if page.kind == MOVED:
            continue
        other = first.setdefault((page.language, sheet.title), page)
        if other is not page and sheet.title:
            said = f"it has the same title as '{other.name}': '{page.title}'"
            hint = "Add a word to one of the two, so that people can tell them apart in a search."
            yield Problem("same-title", said, page.sources[0], hint, "warning")
