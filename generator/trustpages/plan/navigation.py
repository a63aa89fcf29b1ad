"""The ways through the site: the shelf of all pages, the footer, and the menu of each page by stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from trustpages.kinds import KINDS
from trustpages.kinds.guide import Guide
from trustpages.kinds.notice import Notice
from trustpages.kinds.page import PlainPage
from trustpages.kinds.person import Person
from trustpages.page import Group, Item, Link, Shelf
from trustpages.plan.pages import LOST, Voice

STAGES = {"pre": "Before you order", "sale": "On its way", "after": "After it arrives"}
"""Messages of the theme's catalogue, by stage."""
FOOTER = ("shipping", "returns", "complaints", "desk", "shop", "promises")
"""Named literally, in this order: people look for these words in the footer (domain F, Baymard)."""
SEVERITY = ("urgent", "warn", "info")


def shelf(voice: Voice) -> Shelf:
    """Every page of the site as the others see it."""
    items = voice.items
    return Shelf(
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
        people=tuple(sorted(_of(items, Person), key=_by_order)),
        guide_list=tuple(sorted(_of(items, Guide), key=_by_order)),
        open_notices=tuple(sorted(_of(items, Notice), key=_by_severity)),
        pages=_of(items, PlainPage),
    )


def _of(items: Mapping[str, Item], kind: type[object]) -> tuple[Item, ...]:
    return tuple(one for one in items.values() if isinstance(one.facts, kind))


def _by_order(one: Item) -> tuple[int, str]:
    return (one.facts.order if isinstance(one.facts, Person | Guide) else 0, one.name)


def _by_severity(one: Item) -> tuple[int, str]:
    severity = one.facts.severity if isinstance(one.facts, Notice) else "info"
    return SEVERITY.index(severity), one.name


def label(name: str, voice: Voice) -> str:
    """What a page is called in menus."""
    return voice.wording.catalogue.gettext(KINDS[name].label)


def footer(voice: Voice) -> tuple[Link, ...]:
    """The literal links of the footer, then the plain pages."""
    items = voice.items
    named = [Link(label(name, voice), items[name].url) for name in FOOTER if name in items]
    plain = [
        Link(one.title, one.url)
        for one in items.values()
        if isinstance(one.facts, PlainPage) and one.facts.in_footer
    ]
    return (*named, *plain)


def menus(voice: Voice) -> dict[str, tuple[Group, ...]]:
    """The menu of every page by its name, its own link marked; pages that do not stand in it share one."""
    plain = _menu(voice)
    named = {link.url for group in plain for link in group.items}
    own = {name: one.url for name, one in voice.items.items() if one.url in named}
    return {
        name: _marked(plain, own[name]) if name in own else plain for name in (*voice.spoken, LOST)
    }


def _marked(menu: tuple[Group, ...], url: str) -> tuple[Group, ...]:
    return tuple(
        replace(
            group,
            items=tuple(
                replace(link, current=True) if link.url == url else link for link in group.items
            ),
        )
        for group in menu
    )


def _menu(voice: Voice) -> tuple[Group, ...]:
    """The single pages of each stage."""
    entries = [entry for entry in voice.site.entries if "*" not in KINDS[entry.kind].file]
    return tuple(
        Group(stage, voice.wording.catalogue.gettext(title), links)
        for stage, title in STAGES.items()
        if (
            links := tuple(
                Link(label(entry.kind, voice), voice.items[entry.name].url)
                for entry in entries
                if KINDS[entry.kind].stage == stage
            )
        )
    )
