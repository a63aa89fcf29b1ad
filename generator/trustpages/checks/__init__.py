"""Check a rendered site as a careful visitor would look at it, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from trustpages.cache import BuildCache
from trustpages.checks.html_document import URL_ATTRIBUTES
from trustpages.checks.leaks import (
    check_page_leaks,
    find_local_paths,
    find_reserved_characters,
    is_free_of_leaks,
)
from trustpages.checks.links import (
    check_page_addresses,
    check_style_sheets,
    clear_link_caches,
    find_broken_links,
)
from trustpages.checks.page_metadata import (
    check_page_canonical,
    check_page_json_ld,
    check_page_metadata,
    find_duplicate_titles,
    find_one_sided_alternates,
)
from trustpages.checks.page_structure import (
    check_page_headings,
    check_page_ids,
    check_page_images,
)
from trustpages.checks.parsed_site import ParsedSite, RenderedSite
from trustpages.checks.requests import (
    check_page_code,
    check_page_requests,
    find_style_sheet_requests,
)
from trustpages.diagnostics import Problem, sort_problems

__all__ = [
    "PAGE_CHECKS",
    "SITE_CHECKS",
    "URL_ATTRIBUTES",
    "RenderedSite",
    "check_site",
    "clear_link_caches",
]

PAGE_CHECKS: tuple[Callable[[ParsedSite, PurePosixPath], Iterator[Problem]], ...] = (
    check_page_addresses,
    check_page_requests,
    check_page_ids,
    check_page_headings,
    check_page_metadata,
    check_page_canonical,
    check_page_images,
    check_page_json_ld,
    check_page_code,
    check_page_leaks,
)
"""Checks of one HTML file, which need no other one but to say where a fault was written."""
SITE_CHECKS: tuple[Callable[[ParsedSite], Iterator[Problem]], ...] = (
    find_broken_links,
    check_style_sheets,
    find_style_sheet_requests,
    find_duplicate_titles,
    find_one_sided_alternates,
    find_reserved_characters,
    find_local_paths,
)
"""Checks that hold several files against each other, or read files of other types."""


def check_site(
    rendered: RenderedSite,
    between: Callable[[], None] = lambda: None,
    cache: BuildCache | None = None,
) -> tuple[Problem, ...]:
    """Return every problem of a rendered site, sorted; a fault that many pages share is one problem.

    `between` is called before each page and each check; what it raises is passed on.
    """
    site = ParsedSite(rendered, cache or BuildCache())
    problems: list[Problem] = []
    for path in site.paths:
        between()
        problems += _check_page(site, path)
    for check in SITE_CHECKS:
        between()
        problems += check(site)
    return sort_problems(_merge_duplicates(problems))


def _check_page(site: ParsedSite, path: PurePosixPath) -> list[Problem]:
    """The problems of one HTML file; it is not parsed if it was found sound before."""
    if site.is_known_sound(path):
        return []
    problems = [problem for check in PAGE_CHECKS for problem in check(site, path)]
    if not problems and is_free_of_leaks(site, path):
        site.keep_sound(path)
    return problems


def _merge_duplicates(problems: Iterable[Problem]) -> Iterator[Problem]:
    alike: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in sort_problems(problems):
        alike.setdefault((problem.code, problem.message, problem.hint), []).append(problem)
    for same in alike.values():
        others = len({problem.place.file for problem in same}) - 1
        if others and same[0].place.file.endswith(".html"):
            noun = "one other page" if others == 1 else f"{others} other pages"
            yield replace(same[0], message=f"{same[0].message} (and on {noun})")
        else:
            yield from same
