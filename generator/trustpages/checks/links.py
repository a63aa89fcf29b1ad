"""Links that lead nowhere, with the place in the content that wrote them, and malformed addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import unquote

from trustpages.checks.html_document import (
    THEME_HINT,
    HtmlDocument,
    LinkTarget,
    UrlReference,
    clear_address_caches,
    find_css_urls,
    has_host,
    resolve_address,
)
from trustpages.checks.parsed_site import ParsedSite, References
from trustpages.checks.written_lines import find_written_address
from trustpages.diagnostics import Place, Problem
from trustpages.model.page import Page


def find_link_sources(
    site: ParsedSite, path: PurePosixPath, target: LinkTarget
) -> tuple[Place, ...]:
    """Find the places in the content that wrote a link which is rendered in `path`; () if no author did.

    Text of one file may stand on other pages too, so all pages of the same language are searched.
    """
    page = site.pages.get(path)
    if page is None:
        return ()
    own_sources = tuple(_match_link_sources([page], target))
    others = [one for one in site.pages.values() if one.language == page.language]
    return own_sources or tuple(_match_link_sources(others, target))


def _match_link_sources(pages: Iterable[Page], target: LinkTarget) -> Iterator[Place]:
    for page in pages:
        for origin in page.link_sources:
            address, _, fragment = origin.target.partition("#")
            known = LinkTarget("inside", unquote(address), unquote(fragment))
            if known.served_file == target.served_file and known.fragment == target.fragment:
                yield origin.place


NOT_FOUND = "404"
"""The kind of the page for URLs that do not exist."""
MAX_LISTED_ANCHORS = 8
"""Number of anchors that are listed when none is similar."""


def find_broken_links(site: ParsedSite) -> Iterator[Problem]:
    """Find links that lead nowhere, located at the author's line if known, else at the rendered page."""
    known: dict[tuple[str, str], bool] = {}
    for path in site.paths:
        lost = [
            target
            for target in site.get_outline(path).targets
            if not _is_reachable(target, site, known)
        ]
        if lost:
            for reference, target in site.get_references(path):
                if target.scope == "inside" and (target.path, target.fragment) in lost:
                    yield from _report_missing_target(site, path, reference, target)


def check_style_sheets(site: ParsedSite) -> Iterator[Problem]:
    """Find addresses in style sheets that lead nowhere."""
    for path, data in site.rendered.files.items():
        if path.suffix == ".css":
            yield from _check_style_sheet(site, path, data.decode())


def check_page_addresses(site: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Check the form of the URLs of a page, whether their targets exist or not."""
    page_kind = site.pages[path].kind if path in site.pages else ""
    yield from site.cache.get_or_compute_once(
        "checks.addresses",
        path,
        _list_address_problems,
        path,
        site.get_references(path),
        page_kind,
    )


def _list_address_problems(
    path: PurePosixPath, references: References, page_kind: str
) -> tuple[Problem, ...]:
    lost = page_kind == NOT_FOUND
    return tuple(
        replace(problem, place=_build_file_place(path))
        for reference, target in references
        for problem in _check_address(reference.element.tag, reference.value, target, lost=lost)
    )


@lru_cache(
    maxsize=65_536
)  # pages link to the same addresses; texts in, problems without a place out
def _check_address(
    tag: str, address: str, target: LinkTarget, *, lost: bool
) -> tuple[Problem, ...]:
    if target.scope == "strange":
        message = f"the address '{address}' cannot be published"
        return (Problem("strange-address", message, _NO_PLACE, THEME_HINT),)
    if target.scope == "outside" and (tag != "a" or not has_host(address)):
        message = f"the address '{address}' leads out of the site's own folder"
        return (Problem("address-outside", message, _NO_PLACE, THEME_HINT),)
    if target.scope == "inside" and not (has_host(address) or address.startswith("#")):
        return tuple(_check_internal_address(address, target, lost=lost))
    return ()


def clear_link_caches() -> None:
    """Forget what was found of the addresses of a site."""
    clear_address_caches()
    _check_address.cache_clear()


def _check_internal_address(address: str, target: LinkTarget, *, lost: bool) -> Iterator[Problem]:
    if address.endswith("/") or not address:
        message = f"the address of '{target.served_file}' does not name that file"
        hint = f"It must end in index.html. {THEME_HINT}"
        yield Problem("folder-address", message, _NO_PLACE, hint)
    if address.startswith("/") != lost:
        expected = "start with the site's own path" if lost else "be relative to its page"
        message = f"the address of '{target.served_file}' must {expected}"
        yield Problem("address-shape", message, _NO_PLACE, THEME_HINT)


_NO_PLACE = Place("")


def _is_reachable(
    target: tuple[str, str], site: ParsedSite, known: dict[tuple[str, str], bool]
) -> bool:
    """Whether a target's file and fragment exist; `known` caches the answers."""
    if target not in known:
        path, fragment = target
        file = LinkTarget("inside", path).served_file
        known[target] = file in site.rendered.files and _has_fragment(site, file, fragment)
    return known[target]


def _report_missing_target(
    site: ParsedSite, path: PurePosixPath, reference: UrlReference, target: LinkTarget
) -> Iterator[Problem]:
    if target.served_file not in site.rendered.files:
        message, code = f"a link leads to '{target}', but the site has no such file", "broken-link"
        hint = _suggest_name(str(target.served_file), [str(one) for one in site.rendered.files])
    else:
        message = (
            f"a link leads to '#{target.fragment}', but '{target.served_file}' has no such spot"
        )
        code, hint = (
            "broken-anchor",
            _suggest_anchors(target.fragment, site.get_document(target.served_file)),
        )
    sources = find_link_sources(site, path, target)
    if not sources and has_host(reference.value):
        place = find_written_address(site, reference.value)
        sources = (place,) if place else ()
    page = site.pages.get(target.served_file)
    if sources and page is not None and page.has_omitted_parts and code == "broken-anchor":
        for place in sources:
            yield _report_lapsed_anchor(message, place)
        return
    for place in sources:
        yield Problem(code, message, place, f"{hint}Correct the link.".strip())
    if not sources:
        yield Problem(code, message, _build_file_place(path), f"{hint}{_UNKNOWN_SOURCE_HINT}")


def _report_lapsed_anchor(message: str, place: Place) -> Problem:
    """A link to a spot of a page from which something is left out, so that a date may have taken it."""
    return Problem(
        "lapsed-anchor",
        message,
        place,
        "Something is left out of that page today, so the link leads to its top. Correct it, if that stays.",
        "notice",
    )


_UNKNOWN_SOURCE_HINT = "If it does not stand in the words of that page, it is a fault of the theme."


def _has_fragment(site: ParsedSite, file: PurePosixPath, fragment: str) -> bool:
    """Whether a file has a spot; one that is no page answers to any."""
    is_plain = fragment in {"", "top"} or fragment.startswith(":~:")
    return is_plain or file.suffix != ".html" or fragment in site.get_outline(file).ids


def _suggest_name(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known, 1, 0.6)
    return f"Did you mean '{close[0]}'? " if close else ""


def _suggest_anchors(fragment: str, document: HtmlDocument) -> str:
    suggestion = _suggest_name(fragment, list(document.ids)).replace("'", "'#", 1)
    ids = [str(one.element.get("id") or "") for one in document.headings]
    anchors = [f"#{anchor}" for anchor in ids if anchor and not anchor.endswith("-heading")]
    if suggestion or not anchors:
        return suggestion
    more = " and more" if len(anchors) > MAX_LISTED_ANCHORS else ""
    return f"The spots there are: {', '.join(anchors[:MAX_LISTED_ANCHORS])}{more}. "


def _check_style_sheet(site: ParsedSite, path: PurePosixPath, css: str) -> Iterator[Problem]:
    for address in find_css_urls(css):
        target = resolve_address(address, path, site.rendered.base_url)
        if target.scope in {"outside", "strange"} or (
            target.scope == "inside" and target.served_file not in site.rendered.files
        ):
            message = f"the style sheet names '{address}', but the site has no such file"
            yield Problem("broken-link", message, _build_file_place(path), THEME_HINT)


def _build_file_place(path: PurePosixPath) -> Place:
    return Place(str(path))
