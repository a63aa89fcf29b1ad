"""Requests to other hosts, and code within pages that a content security policy would refuse."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.checks.html_document import (
    MAX_SHARED_ELEMENTS,
    THEME_HINT,
    Element,
    HtmlDocument,
    UrlReference,
    find_css_urls,
    is_posted_form,
    resolve_address,
)
from trustpages.checks.parsed_site import ParsedSite
from trustpages.diagnostics import Place, Problem

FORM_ATTRIBUTES = frozenset({"action", "formaction"})
UNFETCHED_RELATIONS = frozenset(
    {"canonical", "alternate", "author", "help", "license", "me", "next", "prev"}
)
"""Relations of `link` that a browser does not fetch by itself."""


def check_page_requests(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find each address on another host that a browser would fetch for a page, or send a form to.

    The targets that the page's facts name are left out: they are shown beside the button.
    """
    page = site.pages.get(path)
    form_targets = page.facts.list_form_targets() if page else ()
    for reference, target in site.get_references(path):
        if reference.attribute in FORM_ATTRIBUTES and reference.value in form_targets:
            continue
        if target.scope == "elsewhere" and _is_fetched(reference):
            yield _report_request(
                str(path), f"<{reference.element.tag}> asks another host", reference.value
            )
    for action in _list_foreign_actions(site, path, form_targets):
        yield _report_request(str(path), "<form> asks another host", action)


def _list_foreign_actions(
    site: ParsedSite, path: PurePosixPath, form_targets: tuple[str, ...]
) -> Iterator[str]:
    """The addresses that forms of a page are posted to, but for those within the site or stated for it."""
    for form in filter(is_posted_form, site.get_document(path).find_elements("form")):
        action = form.get("action").strip()
        target = resolve_address(action, path, site.rendered.base_url)
        if target.scope != "inside" and action not in form_targets:
            yield action


def find_style_sheet_requests(site: ParsedSite) -> Iterator[Problem]:
    """Find each address on another host in a style sheet."""
    for path, data in site.rendered.files.items():
        if path.suffix == ".css":
            for address in find_css_urls(data.decode()):
                if resolve_address(address, path, site.rendered.base_url).scope == "elsewhere":
                    yield _report_request(str(path), "the style sheet asks another host", address)


def _is_fetched(reference: UrlReference) -> bool:
    tag, attribute = reference.element.tag, reference.attribute
    if attribute == "content" or (tag in {"a", "area"} and attribute == "href"):
        return False
    relations = set(reference.element.get("rel").lower().split())
    return tag != "link" or not relations or bool(relations - UNFETCHED_RELATIONS)


def _report_request(file: str, subject: str, address: str) -> Problem:
    hint = f"Visitors' browsers may ask this site alone: put the file into the theme. {THEME_HINT}"
    return Problem("foreign-request", f"{subject} for '{address}'", Place(file), hint)


FRAME_TAGS = frozenset({"iframe", "object", "embed", "frame", "applet", "base"})


def check_page_code(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find scripts, styles and event attributes within a page, and frames."""
    for subject in _list_inline_code(site.get_document(path)):
        yield Problem("inline-code", f"the page has {subject}", Place(str(path)), THEME_HINT)


def _list_inline_code(document: HtmlDocument) -> Iterator[str]:
    yield from ("a <script> with code in it" for _ in document.inline_scripts)
    for element in document.elements:
        yield from _list_element_code(element)


@lru_cache(maxsize=MAX_SHARED_ELEMENTS)
def _list_element_code(element: Element) -> tuple[str, ...]:
    frame = element.tag == "style" or element.tag in FRAME_TAGS
    return (
        *([f"a <{element.tag}>"] if frame else []),
        *(
            f"'{name}' on <{element.tag}>"
            for name in element.attributes
            if name == "style" or name.startswith("on")
        ),
    )
