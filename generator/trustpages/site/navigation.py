"""The ways through the site: the index of all pages, the footer, and the menu of each page by stage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from gettext import NullTranslations

from trustpages.diagnostics import Problem
from trustpages.fields import LocalizedStr, find_texts
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind
from trustpages.model.page import IndexItem, Link, MenuGroup, SiteIndex
from trustpages.site.localize import find_substitutes
from trustpages.site.pages import NOT_FOUND, LocaleSite

MENU_STAGES = {
    "pre": "Before you order",
    "sale": "From your order to dispatch",
    "after": "From dispatch on",
    "always": "At any time",
}
"""Messages of the theme's catalogue, by stage; what is after the sale begins at dispatch."""


def build_site_index(locale_site: LocaleSite) -> SiteIndex:
    """Every page of the site as templates find it: single files by kind, collections by their names."""
    items: dict[type[Kind], list[IndexItem]] = {}
    for item in locale_site.items.values():
        items.setdefault(type(item.facts), []).append(item)
    return SiteIndex(
        singles={
            name: next(iter(items.get(model, ())), None)
            for name, model in KINDS.items()
            if not model.is_collection()
        },
        collections={
            model.collection: tuple(sorted(items.get(model, ()), key=_get_sort_key))
            for model in KINDS.values()
            if model.collection
        },
        substitutes={
            one.name: one.words for one in find_substitutes(locale_site.site, locale_site.language)
        },
    )


def _get_sort_key(item: IndexItem) -> tuple[int, str]:
    return item.facts.sort_rank, item.name


def _get_menu_label(item: IndexItem, locale_site: LocaleSite) -> str:
    return get_item_label(item, locale_site.formatter.catalogue)


def get_item_label(item: IndexItem, catalogue: NullTranslations) -> str:
    """What a page is called in menus and the footer: its kind's label, else its own title."""
    return catalogue.gettext(item.facts.label) if item.facts.label else item.title


def find_untranslated_labels(locale_site: LocaleSite) -> Iterator[Problem]:
    """A warning for each translated page whose links say its title in the original's language.

    A person's name is the same in all languages, unless a translation restates it.
    """
    for entry in locale_site.site.entries:
        translation = entry.translations.get(locale_site.language)
        facts = locale_site.localized_entries[entry.name].facts
        foreign = facts.title.language if isinstance(facts.title, LocalizedStr) else ""
        if translation is None or not foreign or facts.label or entry.is_withdrawn:
            continue
        if dict(find_texts(entry.stated_facts))["title",].name:
            continue
        yield Problem(
            "title-not-translated",
            f"the page is translated, but menus and links say its title in '{foreign}': {facts.title}",
            translation.make_place(1, 1),
            f"Add 'title:' with the words in '{locale_site.language}'.",
            "warning",
        )


def build_footer(locale_site: LocaleSite) -> tuple[Link, ...]:
    """The links of the footer by the rank of their kinds.

    The kinds are named literally: people look for these words in the footer (domain F, Baymard).
    """
    items = [item for item in locale_site.items.values() if item.facts.is_in_footer]
    items.sort(key=lambda item: item.facts.footer_rank)
    return tuple(Link(_get_menu_label(item, locale_site), item.url) for item in items)


def build_menus(locale_site: LocaleSite) -> dict[str, tuple[MenuGroup, ...]]:
    """The menu of every page by its name, its own link marked; pages that do not stand in it share one."""
    plain = _build_menu(locale_site)
    named = {link.url for group in plain for link in group.items}
    expired = [entry.name for entry in locale_site.site.expired]
    own = {name: one.url for name, one in locale_site.items.items() if one.url in named}
    return {
        name: _mark_current_link(plain, own[name]) if name in own else plain
        for name in (*locale_site.localized_entries, *expired, NOT_FOUND)
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


def _build_menu(locale_site: LocaleSite) -> tuple[MenuGroup, ...]:
    """The pages of single files but the home page, by stage in the order of `KINDS`; no group is empty."""
    items = [
        item
        for item in locale_site.items.values()
        if not item.facts.is_collection() and item.name != locale_site.home_name
    ]
    groups = (
        MenuGroup(
            stage,
            locale_site.formatter.catalogue.gettext(title),
            tuple(
                Link(_get_menu_label(item, locale_site), item.url)
                for item in items
                if item.facts.stage == stage
            ),
        )
        for stage, title in MENU_STAGES.items()
    )
    return tuple(group for group in groups if group.items)
