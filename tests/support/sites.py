"""Sites for tests of single stages: the smallest shop with changes, read and validated."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from support.shops import TODAY, changed
from trustpages.cache import BuildCache
from trustpages.content import load_content
from trustpages.diagnostics.problem import Problem, ProblemError
from trustpages.i18n import LocaleFormatter, resolve_locale
from trustpages.media.models import Media
from trustpages.model.page import Edition
from trustpages.model.site import Site
from trustpages.site import plan_site
from trustpages.theme import Theme
from trustpages.validate import Visibility, validate_content

NOTHING = Media({}, {}, {})
BARE = Theme("bare", {}, {}, {}, {})
CHINESE = ("site.yaml", "base_url: https://threads.example/\nlanguages: [en, zh]\n")


def site_of(
    folder: Path,
    *files: tuple[str, str],
    today: date = TODAY,
    choice: Visibility | None = None,
    cache: BuildCache | None = None,
) -> Site:
    """The smallest shop with some files written over it, validated."""
    return read_site(changed(folder, *files), today, choice, cache)


def read_site(
    content: Path,
    today: date = TODAY,
    choice: Visibility | None = None,
    cache: BuildCache | None = None,
) -> Site:
    """The shop of a content folder, validated."""
    loaded = load_content(content, display_path="content", cache=cache)
    return validate_content(loaded, today, choice or Visibility(), cache)


def find_faults(content: Path) -> tuple[Problem, ...]:
    """Everything that validation finds in a content folder, warnings too."""
    try:
        return read_site(content).warnings
    except ProblemError as rejected:
        return rejected.problems


def faults(folder: Path, *files: tuple[str, str], **wishes: Any) -> tuple[Problem, ...]:
    """Everything that validation finds, warnings too."""
    try:
        return site_of(folder, *files, **wishes).warnings
    except ProblemError as rejected:
        return rejected.problems


def locate_problems(problems: tuple[Problem, ...]) -> list[str]:
    """Code and place of each problem: `missing content/returns.md:3`."""
    return [f"{one.code} {one.place.file}:{max(one.place.line, 1)}" for one in problems]


def wordings(site: Site) -> dict[str, LocaleFormatter]:
    """Each language as it is written in the shop's country, in a theme without words."""
    country = site.shop.address.country
    return {
        tag: LocaleFormatter(tag, resolve_locale(tag, country), BARE.find_catalogue(tag))
        for tag in site.languages
    }


def planned(site: Site, media: Media = NOTHING, **wishes: Any) -> tuple[Edition, ...]:
    """The editions of a site."""
    return plan_site(site, media, wordings(site), **wishes).editions


def unplanned(site: Site) -> tuple[Problem, ...]:
    """Why a site cannot be planned; () if it can."""
    try:
        planned(site)
    except ProblemError as rejected:
        return rejected.problems
    return ()
