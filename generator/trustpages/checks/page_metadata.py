"""Every page says its language, its title and what it is about; no heading and no link is mute."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from trustpages.checks.html_document import THEME_HINT, HtmlDocument, ParsedSite
from trustpages.diagnostics import Place, Problem
from trustpages.model.page import REDIRECT_KIND, Page


def find_metadata_errors(seen: ParsedSite) -> Iterator[Problem]:
    """What a page does not say of itself, and titles that several pages of a language share."""
    for page, sheet in seen.list_planned_pages():
        yield from _check_page_metadata(page, sheet)
    for path, sheet in seen.html_documents.items():
        mute = [f"the link to '{one.element.get('href')}'" for one in sheet.anchors if not one.text]
        mute += [f"a heading ({one.element.tag})" for one in sheet.headings if not one.text]
        for what in mute:
            yield Problem("no-text", f"{what} has no text", Place(str(path)), THEME_HINT)
    yield from _find_duplicate_titles(seen)


def _check_page_metadata(page: Page, sheet: HtmlDocument) -> Iterator[Problem]:
    html = next(sheet.find_elements("html"), None)
    place = Place(str(page.path))
    wanted = (("lang", page.language), ("dir", page.direction))
    for name, value in wanted:
        if html is None or html.get(name) != value:
            said = f'the page does not say {name}="{value}"'
            yield Problem("page-language", said, place, THEME_HINT)
    if not sheet.title:
        yield Problem("no-title", "the page has no <title>", place, THEME_HINT)
    if page.description and sheet.get_meta_content("description") != page.description:
        said = "the page does not carry its summary as description"
        yield Problem("no-description", said, place, THEME_HINT)
    if not page.description and not page.noindex:
        hint = "Add 'summary:' to the file: one or two sentences that search engines show."
        said = f"the page '{page.title}' has no summary"
        yield Problem("no-summary", said, page.sources[0], hint, "warning")


def _find_duplicate_titles(seen: ParsedSite) -> Iterator[Problem]:
    first: dict[tuple[str, str], Page] = {}
    for page, sheet in seen.list_planned_pages():
        if page.kind == REDIRECT_KIND:
            continue
        other = first.setdefault((page.language, sheet.title), page)
        if other is not page and sheet.title:
            said = f"it has the same title as '{other.name}': '{page.title}'"
            hint = "Add a word to one of the two, so that people can tell them apart in a search."
            yield Problem("same-title", said, page.sources[0], hint, "warning")


DEFAULT_HREFLANG = "x-default"


def find_hreflang_errors(seen: ParsedSite) -> Iterator[Problem]:
    """Canonical and hreflang links that are missing, wrong or not mutual; robots that are not told."""
    listed = [(page, sheet) for page, sheet in seen.list_planned_pages() if not page.noindex]
    named = {page.canonical: _read_hreflang_links(sheet) for page, sheet in listed}
    for page, sheet in seen.list_planned_pages():
        for said in _list_hreflang_faults(page, sheet, named, seen.rendered.base_url):
            yield Problem("alternates", said, Place(str(page.path)), THEME_HINT)


def _list_hreflang_faults(
    page: Page, sheet: HtmlDocument, named: Mapping[str, Mapping[str, str]], base_url: str
) -> Iterator[str]:
    if ("noindex" in (sheet.get_meta_content("robots") or "")) != page.noindex:
        yield "robots are not told rightly whether to list the page"
    if page.noindex:
        return
    canonical = [one.get("href") for one in sheet.find_link_elements("canonical")]
    if canonical != [f"{base_url}{page.address}"]:
        yield f"the page must name '{base_url}{page.address}' as its one canonical address"
    own = _read_hreflang_links(sheet)
    if own != _get_expected_hreflang(page):
        yield "the page does not name each of its translations once (hreflang)"
    for language, address in own.items():
        if page.canonical not in named.get(address, {}).values():
            yield f"its translation '{language}' ({address}) does not name it in turn"


def _read_hreflang_links(sheet: HtmlDocument) -> dict[str, str]:
    found = [one for one in sheet.find_link_elements("alternate") if one.get("hreflang")]
    return {one.get("hreflang"): one.get("href") for one in found}


def _get_expected_hreflang(page: Page) -> dict[str, str]:
    named = {other.language: other.absolute for other in page.alternates}
    return named | {DEFAULT_HREFLANG: named[page.original_language]}


SCHEMA_CONTEXT = "https://schema.org"


def find_json_ld_errors(seen: ParsedSite) -> Iterator[Problem]:
    """JSON-LD that does not parse, could end its element, has no type, or differs from the plan."""
    for path, sheet in seen.html_documents.items():
        nodes = [_parse_json(text) for text in sheet.json_ld]
        faults = [
            fault
            for text, node in zip(sheet.json_ld, nodes, strict=True)
            for fault in _list_json_ld_faults(text, node)
        ]
        planned = seen.pages[path].jsonld if path in seen.pages else ()
        if not faults and nodes != json.loads(json.dumps(planned)):
            faults.append("the JSON-LD of the page is not what was planned for it")
        for said in faults:
            yield Problem("json-ld", said, Place(str(path)), THEME_HINT)


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _list_json_ld_faults(text: str, node: Any) -> Iterator[str]:
    if "<" in text:
        yield "the JSON-LD holds a '<', with which a text could end its element"
    if not isinstance(node, dict):
        yield "the JSON-LD cannot be read"
    elif node.get("@context") != SCHEMA_CONTEXT or not node.get("@type"):
        yield f'the JSON-LD needs "@context": "{SCHEMA_CONTEXT}" and "@type"'
