"""No page asks another host for anything: pictures, styles, scripts and forms are the site's own."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.checks.html_document import THEME_HINT, HtmlDocument, ParsedSite, UrlReference
from trustpages.checks.urls import find_css_urls, resolve_address
from trustpages.diagnostics import Place, Problem

UNFETCHED_RELATIONS = frozenset(
    {"canonical", "alternate", "author", "help", "license", "me", "next", "prev"}
)
"""Relations of `link` that a browser does not fetch by itself."""


def find_third_party_requests(seen: ParsedSite) -> Iterator[Problem]:
    """Each address on another host that a browser would fetch, or send a form to."""
    for path, refs in seen.references.items():
        for ref, leads in refs:
            if leads.scope == "elsewhere" and _is_fetched(ref):
                yield _report_request(
                    str(path), f"<{ref.element.tag}> asks another host", ref.value
                )
    for path, data in seen.rendered.files.items():
        if path.suffix == ".css":
            for address in find_css_urls(data.decode()):
                if resolve_address(address, path, seen.rendered.base_url).scope == "elsewhere":
                    yield _report_request(str(path), "the style sheet asks another host", address)


def _is_fetched(ref: UrlReference) -> bool:
    if ref.attribute == "content" or (ref.element.tag in {"a", "area"} and ref.attribute == "href"):
        return False
    relations = set(ref.element.get("rel").lower().split())
    return ref.element.tag != "link" or not relations or bool(relations - UNFETCHED_RELATIONS)


def _report_request(file: str, said: str, address: str) -> Problem:
    hint = f"Visitors' browsers may ask this site alone: put the file into the theme. {THEME_HINT}"
    return Problem("foreign-request", f"{said} for '{address}'", Place(file), hint)


FRAME_TAGS = frozenset({"iframe", "object", "embed", "frame", "applet", "base"})


def find_inline_code(seen: ParsedSite) -> Iterator[Problem]:
    """Scripts, styles and event attributes within pages, and frames."""
    for path, sheet in seen.html_documents.items():
        for said in _list_inline_code(sheet):
            yield Problem("inline-code", f"the page has {said}", Place(str(path)), THEME_HINT)


def _list_inline_code(sheet: HtmlDocument) -> Iterator[str]:
    yield from ("a <script> with code in it" for _ in sheet.inline_scripts)
    for element in sheet.elements:
        if element.tag == "style" or element.tag in FRAME_TAGS:
            yield f"a <{element.tag}>"
        for name in element.attributes:
            if name == "style" or name.startswith("on"):
                yield f"'{name}' on <{element.tag}>"
