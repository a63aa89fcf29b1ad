"""The links that a shop chose for the top and the foot of every page, in settings of its theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from gettext import NullTranslations
from itertools import chain

from trustpages.diagnostics import Problem
from trustpages.model.page import Edition, Link
from trustpages.model.site import Site
from trustpages.site.navigation import get_item_label

HEADER_LINKS, FOOTER_LINKS = "header_links", "footer_links"
"""The settings that hold names of pages."""


def find_unknown_pages(site: Site, settings: Mapping[str, object]) -> Iterator[Problem]:
    """A problem for each chosen link to a page that no content file of the shop makes, on whatever day."""
    known = {entry.name for entry in site.dated_entries}
    known |= {withheld.page for withheld in site.withheld}
    for setting in (HEADER_LINKS, FOOTER_LINKS):
        for index, name in enumerate(_list_names(settings, setting)):
            page = name.partition("#")[0]
            if page not in known:
                close = get_close_matches(page, sorted(known), 1)
                yield Problem(
                    "theme-setting",
                    f"'{name}' in '{setting}' is no page of the shop",
                    site.document.find_place(("theme", "settings", setting, index)),
                    f"Did you mean '{close[0]}'?"
                    if close
                    else "Name content files without their ending, such as returns or pages/care.",
                )


def choose_edition_links(
    edition: Edition, settings: Mapping[str, object], catalogue: NullTranslations
) -> Edition:
    """The edition with the links that the shop chose; without a choice the footer stays as it is planned."""
    header, footer = (
        _choose_links(edition, _list_names(settings, setting), catalogue)
        for setting in (HEADER_LINKS, FOOTER_LINKS)
    )
    return replace(edition, header=header, footer=footer or edition.footer)


def _list_names(settings: Mapping[str, object], setting: str) -> tuple[str, ...]:
    names = settings.get(setting)
    return names if isinstance(names, tuple) else ()


def _choose_links(
    edition: Edition, names: tuple[str, ...], catalogue: NullTranslations
) -> tuple[Link, ...]:
    """Links in the shop's order, each with an anchor perhaps; a page that is not published is left out."""
    index = edition.site_index
    every = (*filter(None, index.singles.values()), *chain(*index.collections.values()))
    items = {item.name: item for item in every}
    return tuple(
        Link(
            get_item_label(items[page], catalogue),
            items[page].url + (f"#{anchor}" if anchor else ""),
        )
        for page, _, anchor in (name.partition("#") for name in names)
        if page in items
    )
