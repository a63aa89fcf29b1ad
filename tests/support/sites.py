"""Sites for tests of single stages: the smallest shop with changes, read and validated."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from support.shops import TODAY, changed
from trustpages.media import Media
from trustpages.page import Edition
from trustpages.plan import plan
from trustpages.problem import Problem, Rejected
from trustpages.read import read
from trustpages.site import Site
from trustpages.theme import Theme
from trustpages.validate import Choice, validate
from trustpages.wording import Wording, locale_of

NOTHING = Media({}, {}, {})
BARE = Theme("bare", {}, {}, {}, {})
CHINESE = ("site.yaml", "base_url: https://threads.example/\nlanguages: [en, zh]\n")


def site_of(
    folder: Path, *files: tuple[str, str], today: date = TODAY, choice: Choice | None = None
) -> Site:
    """The smallest shop with some files written over it, validated."""
    content = changed(folder, *files)
    return validate(read(content, shown="content"), today, choice or Choice())


def faults(folder: Path, *files: tuple[str, str], **wishes: Any) -> tuple[Problem, ...]:
    """Everything that validation finds, warnings too."""
    try:
        return site_of(folder, *files, **wishes).warnings
    except Rejected as rejected:
        return rejected.problems


def told(problems: tuple[Problem, ...]) -> list[str]:
    """Code and place of each problem: `missing content/returns.md:3`."""
    return [f"{one.code} {one.place.file}:{max(one.place.line, 1)}" for one in problems]


def wordings(site: Site) -> dict[str, Wording]:
    """Each language as it is written in the shop's country, in a theme without words."""
    country = site.shop.address.country
    return {
        tag: Wording(tag, locale_of(tag, country), BARE.catalogue(tag)) for tag in site.languages
    }


def planned(site: Site, media: Media = NOTHING, **wishes: Any) -> tuple[Edition, ...]:
    """The editions of a site."""
    return plan(site, media, wordings(site), **wishes).editions


def unplanned(site: Site) -> tuple[Problem, ...]:
    """Why a site cannot be planned; () if it can."""
    try:
        planned(site)
    except Rejected as rejected:
        return rejected.problems
    return ()
