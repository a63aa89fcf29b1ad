"""The printable card of a badge, from the content of a shop."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem, ProblemError
from trustpages.file_reader import FileReader
from trustpages.kinds.kind import BADGE_SLUG
from trustpages.model.page import Edition, IndexItem, Page
from trustpages.model.site import Site
from trustpages.pipeline import (
    BuildOptions,
    BuiltSite,
    load_formatters,
    load_site_theme,
    prepare_site,
)
from trustpages.render.badge_card import BadgeCard, render_badge_card


def make_badge_card(
    content: Path, options: BuildOptions, name: str, language: str, cache: BuildCache | None = None
) -> str:
    """The printable card of a person's badge as HTML, in a language ("" is the original).

    `name` is that of the person's file. Raises `ProblemError`, also for a badge that is not there or does
    not hold, and for a language that the site does not have.
    """
    cache = (cache or BuildCache()).for_site(str(content.absolute()))
    prepared = prepare_site(content, options, cache=cache)
    site = prepared.site
    edition = _find_edition(prepared, language)
    page, item = _find_badge(edition, name, site)
    theme = load_site_theme(site, content, None, FileReader(), cache)
    portrait = item.facts.portrait
    card = BadgeCard(
        item,
        edition.site_index,
        edition.shop_name,
        f"{site.settings.base_url.href}{page.address}",
        site.today,
        theme.derive_palette(cache.local),
        site.files[portrait.file] if portrait else None,
    )
    formatter = load_formatters(site, theme)[edition.language]
    return render_badge_card(card, theme, formatter, cache)


def _find_edition(built: BuiltSite, language: str) -> Edition:
    for edition in built.editions:
        if edition.language == (language or built.site.languages[0]):
            return edition
    raise ProblemError(
        [
            Problem(
                "unknown-language",
                f"the site has no pages in '{language}'",
                built.site.document.find_place(("languages",)),
                f"Its languages are: {', '.join(built.site.languages)}.",
            )
        ]
    )


def _find_badge(edition: Edition, name: str, site: Site) -> tuple[Page, IndexItem]:
    """The page of a badge that holds, and the person; raises `ProblemError`."""
    pages = {
        page.entry_name.rpartition("/")[2]: page
        for page in edition.pages
        if page.part == BADGE_SLUG
    }
    if name not in pages:
        raise ProblemError([_report_unknown_badge(name, sorted(pages), site)])
    page = pages[name]
    item = IndexItem(page.entry_name, page.crumbs[-2].title, page.crumbs[-2].url, page.facts)
    if fault := page.facts.find_badge_fault(site.today):
        why, remedy = fault
        raise ProblemError(
            [
                Problem(
                    "badge-over",
                    f"the badge of {item.title} does not hold: {why}",
                    page.sources[-1],
                    remedy,
                )
            ]
        )
    return page, item


def _report_unknown_badge(name: str, known: list[str], site: Site) -> Problem:
    close = get_close_matches(name, known, 1, 0.6)
    hint = f"Did you mean '{close[0]}'?" if close else f"Badges have: {', '.join(known)}."
    if not known:
        hint = "Add 'badge: {number: 12, valid_to: 2027-06-30}' to the person's file."
    return Problem(
        "badge-unknown",
        f"there is no badge of '{name}' with a last day",
        site.document.make_place(1, 1),
        hint,
    )
