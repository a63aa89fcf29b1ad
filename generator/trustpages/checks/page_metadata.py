"""Metadata of pages: language, title, description, hreflang, JSON-LD, and text of headings and links."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from trustpages.checks.html_document import THEME_HINT, ElementText, HtmlDocument
from trustpages.checks.parsed_site import ParsedSite, read_alternates
from trustpages.checks.written_lines import find_written_line
from trustpages.diagnostics import Place, Problem
from trustpages.model.page import EXPIRED_KIND, REDIRECT_KIND, Page


def check_page_metadata(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find missing metadata, and links and headings without text."""
    document = site.get_document(path)
    if path in site.pages:
        yield from _check_planned_page(site.pages[path], document)
    for one in (*document.anchors, *document.headings):
        if not one.text:
            yield _report_missing_text(site, path, one)


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


def _check_planned_page(page: Page, document: HtmlDocument) -> Iterator[Problem]:
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


def find_duplicate_titles(site: ParsedSite) -> Iterator[Problem]:
    """Find titles that several pages of a language share."""
    first: dict[tuple[str, str], Page] = {}
    for path, page in site.pages.items():
        if page.kind in {REDIRECT_KIND, EXPIRED_KIND}:
            continue
        title = site.get_outline(path).title
        other = first.setdefault((page.language, title), page)
        if other is not page and title:
            message = f"it has the same title as '{other.name}': '{page.title}'"
            hint = "Add a word to one of the two, so that people can tell them apart in a search."
            yield Problem("same-title", message, page.sources[0], hint, "warning")


DEFAULT_HREFLANG = "x-default"


def check_page_canonical(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find canonical and hreflang links that are missing or wrong, and wrong robots metadata."""
    if path in site.pages:
        for message in _list_canonical_faults(
            site.pages[path], site.get_document(path), site.rendered.base_url
        ):
            yield Problem("alternates", message, Place(str(path)), THEME_HINT)


def _list_canonical_faults(page: Page, document: HtmlDocument, base_url: str) -> Iterator[str]:
    if ("noindex" in (document.get_meta_content("robots") or "")) != page.noindex:
        yield "robots are not told rightly whether to list the page"
    if page.noindex:
        return
    canonical = [one.get("href") for one in document.find_link_elements("canonical")]
    wanted = f"{base_url}{page.address}" if page.is_translated else page.canonical
    if canonical != [wanted]:
        yield f"the page must name '{wanted}' as its one canonical address"
    if read_alternates(document) != _get_expected_hreflang(page):
        yield "the page does not name each of its translations once (hreflang)"


def find_one_sided_alternates(site: ParsedSite) -> Iterator[Problem]:
    """Find translations that a page names, and that do not name it in turn (hreflang)."""
    listed = {path: page for path, page in site.pages.items() if not page.noindex}
    by_address = {
        page.canonical: site.get_outline(path).alternates
        for path, page in listed.items()
        if page.is_translated
    }
    for path, page in listed.items():
        for language, address in site.get_outline(path).alternates.items():
            if page.canonical not in by_address.get(address, {}).values():
                message = f"its translation '{language}' ({address}) does not name it in turn"
                yield Problem("alternates", message, Place(str(path)), THEME_HINT)


def _get_expected_hreflang(page: Page) -> dict[str, str]:
    links = {other.language: other.absolute for other in page.translations}
    if not links:
        return {}
    return links | {DEFAULT_HREFLANG: links[page.original_language]}


SCHEMA_CONTEXT = "https://schema.org"


def check_page_json_ld(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find JSON-LD that does not parse, could end its element, has no type, or differs from the plan."""
    texts = site.get_document(path).json_ld
    nodes = [_parse_json(text) for text in texts]
    faults = [
        fault
        for text, node in zip(texts, nodes, strict=True)
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
