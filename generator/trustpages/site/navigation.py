"""The ways through the site: the shelf of all pages, the footer, and the menu of each page by stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from trustpages.kinds import KINDS
from trustpages.kinds.guide import Guide
from trustpages.kinds.notice import Notice
from trustpages.kinds.page import PlainPage
from trustpages.kinds.person import Person
from trustpages.model.page import IndexItem, Link, MenuGroup, SiteIndex
from trustpages.site.pages import NOT_FOUND, LocaleSite

MENU_STAGES = {"pre": "Before you order", "sale": "On its way", "after": "After it arrives"}
"""Messages of the theme's catalogue, by stage."""
FOOTER_KINDS = ("shipping", "returns", "complaints", "desk", "shop", "promises")
"""Named literally, in this order: people look for these words in the footer (domain F, Baymard)."""
SEVERITY_ORDER = ("urgent", "warn", "info")


def build_site_index(voice: LocaleSite) -> SiteIndex:
    """Every page of the site as the others see it."""
    items = voice.items
    return SiteIndex(
        home=items.get("home"),
        shop=items.get("shop"),
        promises=items.get("promises"),
        buying=items.get("buying"),
        guides=items.get("guides"),
        shipping=items.get("shipping"),
        returns=items.get("returns"),
        desk=items.get("desk"),
        staff=items.get("staff"),
        complaints=items.get("complaints"),
        notices=items.get("notices"),
        people=tuple(sorted(_filter_by_kind(items, Person), key=_order_key)),
        guide_list=tuple(sorted(_filter_by_kind(items, Guide), key=_order_key)),
        open_notices=tuple(sorted(_filter_by_kind(items, Notice), key=_severity_key)),
        pages=_filter_by_kind(items, PlainPage),
    )


def _filter_by_kind(items: Mapping[str, IndexItem], kind: type[object]) -> tuple[IndexItem, ...]:
    return tuple(one for one in items.values() if isinstance(one.facts, kind))


def _order_key(one: IndexItem) -> tuple[int, str]:
    return (one.facts.order if isinstance(one.facts, Person | Guide) else 0, one.name)


def _severity_key(one: IndexItem) -> tuple[int, str]:
    severity = one.facts.severity if isinstance(one.facts, Notice) else "info"
    return SEVERITY_ORDER.index(severity), one.name


def get_menu_label(name: str, voice: LocaleSite) -> str:
    """What a page is called in menus."""
    return voice.wording.catalogue.gettext(KINDS[name].label)


def build_footer(voice: LocaleSite) -> tuple[Link, ...]:
    """The literal links of the footer, then the plain pages."""
    items = voice.items
    named = [
        Link(get_menu_label(name, voice), items[name].url) for name in FOOTER_KINDS if name in items
    ]
    plain = [
        Link(one.title, one.url)
        for one in items.values()
        if isinstance(one.facts, PlainPage) and one.facts.in_footer
    ]
    return (*named, *plain)


def build_menus(voice: LocaleSite) -> dict[str, tuple[MenuGroup, ...]]:
    """The menu of every page by its name, its own link marked; pages that do not stand in it share one."""
    plain = _build_menu(voice)
    named = {link.url for group in plain for link in group.items}
    own = {name: one.url for name, one in voice.items.items() if one.url in named}
    return {
        name: _mark_current_link(plain, own[name]) if name in own else plain
        for name in (*voice.localized_entries, NOT_FOUND)
    }


def _mark_current_link(menu: tuple[MenuGroup, ...], url: str) -> tuple[MenuGroup, ...]:
    return tuple(
        replace(
            group,
            items=tuple(
                replace(link, current=True) if link.url == url else link for link in group.items
            ),
        )
        for group in menu
    )


def _build_menu(voice: LocaleSite) -> tuple[MenuGroup, ...]:
    """The single pages of each stage."""
    entries = [entry for entry in voice.site.entries if "*" not in KINDS[entry.kind].file]
    return tuple(
        MenuGroup(stage, voice.wording.catalogue.gettext(title), links)
        for stage, title in MENU_STAGES.items()
        if (
            links := tuple(
                Link(get_menu_label(entry.kind, voice), voice.items[entry.name].url)
                for entry in entries
                if KINDS[entry.kind].stage == stage
            )
        )
    )
