"""Check a rendered site as a careful visitor would look at it, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from trustpages.cache import BuildCache
from trustpages.checks.html_document import ParsedSite, RenderedSite, parse_site
from trustpages.checks.leaks import find_leaks, find_local_paths
from trustpages.checks.links import find_broken_links
from trustpages.checks.page_metadata import (
    find_hreflang_errors,
    find_json_ld_errors,
    find_metadata_errors,
)
from trustpages.checks.page_structure import (
    find_heading_errors,
    find_id_errors,
    find_incomplete_images,
)
from trustpages.checks.requests import find_inline_code, find_third_party_requests
from trustpages.diagnostics import Problem, sort_problems

__all__ = ["CHECKS", "RenderedSite", "check_site"]

CHECKS: tuple[Callable[[ParsedSite], Iterator[Problem]], ...] = (
    find_broken_links,
    find_third_party_requests,
    find_id_errors,
    find_heading_errors,
    find_metadata_errors,
    find_hreflang_errors,
    find_incomplete_images,
    find_json_ld_errors,
    find_inline_code,
    find_leaks,
    find_local_paths,
)


def check_site(
    rendered: RenderedSite,
    between: Callable[[], None] = lambda: None,
    cache: BuildCache | None = None,
) -> tuple[Problem, ...]:
    """Return every problem of a rendered site, sorted; a fault that many pages share is one problem.

    `between` is called before each page and each check; what it raises is passed on.
    """
    site = parse_site(rendered, between, cache or BuildCache())
    problems: list[Problem] = []
    for check in CHECKS:
        between()
        problems += check(site)
    return sort_problems(_merge_duplicates(problems))


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
