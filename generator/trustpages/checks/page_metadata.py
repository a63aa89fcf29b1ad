"""Metadata of pages: language, title, description, hreflang, JSON-LD, and text of headings and links."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from trustpages.checks.html_document import THEME_HINT, ElementText, HtmlDocument, ParsedSite
from trustpages.checks.written_lines import find_written_line
from trustpages.diagnostics import Place, Problem
from trustpages.model.page import EXPIRED_KIND, REDIRECT_KIND, Page


def find_metadata_errors(site: ParsedSite) -> Iterator[Problem]:
    """Find missing metadata, and titles that several pages of a language share."""
    for page, document in site.list_planned_pages():
        yield from _check_page_metadata(page, document)
    for path, document in site.html_documents.items():
        for one in (*document.anchors, *document.headings):
            if not one.text:
                yield _report_missing_text(site, path, one)
    yield from _find_duplicate_titles(site)


def _report_missing_text(site: ParsedSite, path: PurePosixPath, mute: ElementText) -> Problem:
    """A link or heading without words, at the author's line if one wrote it."""
    if mute.element.tag == "a":
        message = f"the link to '{mute.element.get('href')}' has no text"
        place = find_written_line(site, path, r"\[\s*\]\(")
        hint = "Write the words of the link between [ and ], or take it out."
    else:
        message = f"a heading ({mute.element.tag}) has no text"
        place = find_written_line(site, path, r"^ {0,3}#+[ \t#]*$", body_only=True)
        hint = "Write the words of the heading after the #, or delete the line."
    if place is None:
        return Problem("no-text", message, Place(str(path)), THEME_HINT)
    return Problem("no-text", message, place, hint)


def _check_page_metadata(page: Page, document: HtmlDocument) -> Iterator[Problem]:
    html = next(document.find_elements("html"), None)
    place = Place(str(page.path))
    attributes = (("lang", page.language), ("dir", page.direction))
    for name, value in attributes:
        if html is None or html.get(name) != value:
            message = f'the page does not say {name}="{value}"'
            yield Problem("page-language", message, place, THEME_HINT)
    if not document.title:
        yield Problem("no-title", "the page has no <title>", place, THEME_HINT)
    if page.description and document.get_meta_content("description") != page.description:
        message = "the page does not carry its summary as description"
        yield Problem("no-description", message, place, THEME_HINT)
    if not page.description and not page.noindex:
        hint = "Add 'summary:' to the file: one or two sentences that search engines show."
        message = f"the page '{page.title}' has no summary"
        yield Problem("no-summary", message, page.sources[0], hint, "warning")


def _find_duplicate_titles(site: ParsedSite) -> Iterator[Problem]:
    first: dict[tuple[str, str], Page] = {}
    for page, document in site.list_planned_pages():
        if page.kind in {REDIRECT_KIND, EXPIRED_KIND}:
            continue
        other = first.setdefault((page.language, document.title), page)
        if other is not page and document.title:
            message = f"it has the same title as '{other.name}': '{page.title}'"
            hint = "Add a word to one of the two, so that people can tell them apart in a search."
            yield Problem("same-title", message, page.sources[0], hint, "warning")


DEFAULT_HREFLANG = "x-default"


def find_hreflang_errors(site: ParsedSite) -> Iterator[Problem]:
    """Find canonical and hreflang links that are missing, wrong or not mutual, and wrong robots metadata."""
    listed = [(page, document) for page, document in site.list_planned_pages() if not page.noindex]
    links_by_address = {
        page.canonical: _read_hreflang_links(document)
        for page, document in listed
        if page.is_translated
    }
    for page, document in site.list_planned_pages():
        for message in _list_hreflang_faults(
            page, document, links_by_address, site.rendered.base_url
        ):
            yield Problem("alternates", message, Place(str(page.path)), THEME_HINT)


def _list_hreflang_faults(
    page: Page,
    document: HtmlDocument,
    links_by_address: Mapping[str, Mapping[str, str]],
    base_url: str,
) -> Iterator[str]:
    if ("noindex" in (document.get_meta_content("robots") or "")) != page.noindex:
        yield "robots are not told rightly whether to list the page"
    if page.noindex:
        return
    canonical = [one.get("href") for one in document.find_link_elements("canonical")]
    wanted = f"{base_url}{page.address}" if page.is_translated else page.canonical
    if canonical != [wanted]:
        yield f"the page must name '{wanted}' as its one canonical address"
    own_links = _read_hreflang_links(document)
    if own_links != _get_expected_hreflang(page):
        yield "the page does not name each of its translations once (hreflang)"
    for language, address in own_links.items():
        if page.canonical not in links_by_address.get(address, {}).values():
            yield f"its translation '{language}' ({address}) does not name it in turn"


def _read_hreflang_links(document: HtmlDocument) -> dict[str, str]:
    links = [one for one in document.find_link_elements("alternate") if one.get("hreflang")]
    return {one.get("hreflang"): one.get("href") for one in links}


def _get_expected_hreflang(page: Page) -> dict[str, str]:
    links = {other.language: other.absolute for other in page.translations}
    if not links:
        return {}
    return links | {DEFAULT_HREFLANG: links[page.original_language]}


SCHEMA_CONTEXT = "https://schema.org"


def find_json_ld_errors(site: ParsedSite) -> Iterator[Problem]:
    """Find JSON-LD that does not parse, could end its element, has no type, or differs from the plan."""
    for path, document in site.html_documents.items():
        nodes = [_parse_json(text) for text in document.json_ld]
        faults = [
            fault
            for text, node in zip(document.json_ld, nodes, strict=True)
            for fault in _list_json_ld_faults(text, node)
        ]
        planned = site.pages[path].jsonld if path in site.pages else ()
        if not faults and nodes != json.loads(json.dumps(planned)):
            faults.append("the JSON-LD of the page is not what was planned for it")
        for message in faults:
            yield Problem("json-ld", message, Place(str(path)), THEME_HINT)


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
