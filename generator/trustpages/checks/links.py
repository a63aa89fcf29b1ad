"""Where an address leads, resolved as a browser does from the file that holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import PurePosixPath
from urllib.parse import unquote

from trustpages.checks.html_document import THEME_HINT, HtmlDocument, ParsedSite, UrlReference
from trustpages.checks.urls import LinkTarget, find_css_urls, has_host, resolve_address
from trustpages.diagnostics import Place, Problem
from trustpages.model.page import Page


def find_link_sources(
    seen: ParsedSite, path: PurePosixPath, leads: LinkTarget
) -> tuple[Place, ...]:
    """The places in the content that wrote a link which was drawn in `path`; none if no author did.

    Words of one file may stand on the pages of others, so those of the same language count too.
    """
    page = seen.pages.get(path)
    if page is None:
        return ()
    own = tuple(_match_link_sources([page], leads))
    others = [one for one in seen.pages.values() if one.language == page.language]
    return own or tuple(_match_link_sources(others, leads))


def _match_link_sources(pages: Iterable[Page], leads: LinkTarget) -> Iterator[Place]:
    for page in pages:
        for origin in page.link_sources:
            address, _, fragment = origin.target.partition("#")
            known = LinkTarget("inside", unquote(address), unquote(fragment))
            if known.served_file == leads.served_file and known.fragment == leads.fragment:
                yield origin.place


NOT_FOUND = "404"
"""The kind of the page for URLs that do not exist."""
MAX_LISTED_ANCHORS = 8
"""So many anchors are listed when none is alike."""


def find_broken_links(seen: ParsedSite) -> Iterator[Problem]:
    """What leads nowhere, at the author's line where it came from words, else at the drawn page."""
    known: dict[LinkTarget, bool] = {}
    for path, refs in seen.references.items():
        page_kind = seen.pages[path].kind if path in seen.pages else ""
        yield from seen.cache.get_or_compute(
            "checks.addresses", path, _check_page_addresses, path, refs, page_kind
        )
        for _, leads in refs:
            if leads.scope == "inside" and not _is_reachable(leads, seen, known):
                yield from _report_missing_target(seen, path, leads)
    for path, data in seen.rendered.files.items():
        if path.suffix == ".css":
            yield from _check_style_sheet(seen, path, data.decode())


def _check_page_addresses(
    path: PurePosixPath, refs: tuple[tuple[UrlReference, LinkTarget], ...], page_kind: str
) -> tuple[Problem, ...]:
    """What is wrong with the URLs of a page themselves, wherever they lead."""
    lost = page_kind == NOT_FOUND
    return tuple(
        told for ref, leads in refs for told in _check_address(path, ref, leads, lost=lost)
    )


def _check_address(
    path: PurePosixPath, ref: UrlReference, leads: LinkTarget, *, lost: bool
) -> Iterator[Problem]:
    if leads.scope == "strange":
        yield Problem(
            "strange-address",
            f"the address '{ref.value}' cannot be published",
            _build_file_place(path),
            THEME_HINT,
        )
    elif leads.scope == "outside" and (ref.element.tag != "a" or not has_host(ref.value)):
        said = f"the address '{ref.value}' leads out of the site's own folder"
        yield Problem("address-outside", said, _build_file_place(path), THEME_HINT)
    elif leads.scope == "inside" and not (has_host(ref.value) or ref.value.startswith("#")):
        yield from _check_internal_address(path, ref, leads, lost=lost)


def _check_internal_address(
    path: PurePosixPath, ref: UrlReference, leads: LinkTarget, *, lost: bool
) -> Iterator[Problem]:
    if ref.value.endswith("/") or not ref.value:
        said = f"the address of '{leads.served_file}' does not name that file"
        yield Problem(
            "folder-address",
            said,
            _build_file_place(path),
            f"It must end in index.html. {THEME_HINT}",
        )
    if ref.value.startswith("/") != lost:
        wish = "start with the site's own path" if lost else "be relative to its page"
        said = f"the address of '{leads.served_file}' must {wish}"
        yield Problem("address-shape", said, _build_file_place(path), THEME_HINT)


def _is_reachable(leads: LinkTarget, seen: ParsedSite, known: dict[LinkTarget, bool]) -> bool:
    """Whether a file and a spot are there; `known` holds what was found out so far."""
    if leads not in known:
        sheet = seen.html_documents.get(leads.served_file)
        known[leads] = leads.served_file in seen.rendered.files and _has_fragment(leads, sheet)
    return known[leads]


def _report_missing_target(
    seen: ParsedSite, path: PurePosixPath, leads: LinkTarget
) -> Iterator[Problem]:
    if leads.served_file not in seen.rendered.files:
        said, code = f"a link leads to '{leads}', but the site has no such file", "broken-link"
        hint = _suggest_name(str(leads.served_file), [str(one) for one in seen.rendered.files])
    else:
        said = f"a link leads to '#{leads.fragment}', but '{leads.served_file}' has no such spot"
        code, hint = (
            "broken-anchor",
            _suggest_anchors(leads.fragment, seen.html_documents[leads.served_file]),
        )
    written = find_link_sources(seen, path, leads)
    for place in written:
        yield Problem(code, said, place, f"{hint}Correct the link.".strip())
    if not written:
        yield Problem(code, said, _build_file_place(path), f"{hint}{_UNKNOWN_SOURCE_HINT}")


_UNKNOWN_SOURCE_HINT = "If it does not stand in the words of that page, it is a fault of the theme."


def _has_fragment(leads: LinkTarget, sheet: HtmlDocument | None) -> bool:
    plain = leads.fragment in {"", "top"} or leads.fragment.startswith(":~:")
    return plain or sheet is None or leads.fragment in sheet.ids


def _suggest_name(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known, 1, 0.6)
    return f"Did you mean '{close[0]}'? " if close else ""


def _suggest_anchors(fragment: str, sheet: HtmlDocument) -> str:
    meant = _suggest_name(fragment, list(sheet.ids)).replace("'", "'#", 1)
    named = [f"#{one.element.get('id')}" for one in sheet.headings if one.element.get("id")]
    if meant or not named:
        return meant
    more = " and more" if len(named) > MAX_LISTED_ANCHORS else ""
    return f"The spots there are: {', '.join(named[:MAX_LISTED_ANCHORS])}{more}. "


def _check_style_sheet(seen: ParsedSite, path: PurePosixPath, css: str) -> Iterator[Problem]:
    for address in find_css_urls(css):
        leads = resolve_address(address, path, seen.rendered.base_url)
        if leads.scope in {"outside", "strange"} or (
            leads.scope == "inside" and leads.served_file not in seen.rendered.files
        ):
            said = f"the style sheet names '{address}', but the site has no such file"
            yield Problem("broken-link", said, _build_file_place(path), THEME_HINT)


def _build_file_place(path: PurePosixPath) -> Place:
    return Place(str(path))
