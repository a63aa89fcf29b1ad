"""A site into pages: localized in each language, with addresses, without clashes; not rendered yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem, ProblemError, sort_problems
from trustpages.i18n import LocaleFormatter
from trustpages.media import Media
from trustpages.model.page import Edition, Page
from trustpages.model.site import Entry, Site
from trustpages.site.chosen_links import choose_edition_links, find_unknown_pages
from trustpages.site.link_checks import find_link_problems
from trustpages.site.links import PageLinkResolver
from trustpages.site.localize import (
    LocalizedEntry,
    TextContext,
    find_substitutes,
    localize_entry,
)
from trustpages.site.navigation import (
    build_footer,
    build_menus,
    build_site_index,
    find_untranslated_labels,
)
from trustpages.site.pages import (
    LocaleSite,
    build_index_items,
    get_language_folder,
    plan_not_found_page,
    plan_pages,
)
from trustpages.site.redirects import (
    find_alias_clashes,
    list_aliases,
    list_expired_entries,
    plan_expired_pages,
    plan_redirect_pages,
    plan_withdrawn_page,
)
from trustpages.site.references import build_references
from trustpages.site.structured_data import build_jsonld_context, build_page_context


@dataclass(frozen=True, slots=True)
class SitePlan:
    """The planned site, and what is not wrong but worth a look."""

    editions: tuple[Edition, ...]
    warnings: tuple[Problem, ...]


def plan_site(
    site: Site,
    media: Media,
    formatters: Mapping[str, LocaleFormatter],
    *,
    preview: bool = False,
    banner: bool = False,
    cache: BuildCache | None = None,
) -> SitePlan:
    """One edition for each language; raises `ProblemError` with every reference and link that leads nowhere.

    A `preview` asks search engines to keep away; with a `banner` its pages also tell their readers.
    """
    cache = cache or BuildCache()
    locale_sites = [
        _localize_site(site, media, formatters[language], cache, preview=preview, banner=banner)
        for language in site.languages
    ]
    problems = [
        problem
        for locale_site in locale_sites
        for one in (*locale_site.localized_entries.values(), *_localize_pending(locale_site))
        for problem in one.problems
    ]
    problems += [
        one for locale_site in locale_sites for one in find_untranslated_labels(locale_site)
    ]
    editions = tuple(_plan_edition(locale_site) for locale_site in locale_sites)
    problems += (*_find_address_clashes(editions, site), *find_alias_clashes(site))
    if any(problem.level == "error" for problem in problems):
        raise ProblemError(problems)
    return SitePlan(editions, sort_problems(problems))


def _localize_site(
    site: Site,
    media: Media,
    formatter: LocaleFormatter,
    cache: BuildCache,
    *,
    preview: bool,
    banner: bool,
) -> LocaleSite:
    text_context = _build_text_context(site, formatter, cache)
    localized = {entry.name: localize_entry(entry, text_context, cache) for entry in site.entries}
    items = build_index_items(site, formatter.language, localized, cache)
    jsonld_context = build_jsonld_context(site, media, formatter.language)
    page_context = replace(
        build_page_context(site, jsonld_context, formatter, localized),
        preview=preview,
        banner=banner,
    )
    context = cache.intern("site.page_context", formatter.language, page_context)
    return LocaleSite(site, formatter, localized, items, context, cache)


def _localize_pending(locale_site: LocaleSite) -> Iterator[LocalizedEntry]:
    """The entries whose first day has not come, so that their faults are known before it does."""
    site, formatter, cache = locale_site.site, locale_site.formatter, locale_site.cache
    if not site.pending:
        return
    text_context = replace(
        _build_text_context(site, formatter, cache),
        references=build_references(site, formatter, cache, pending=True),
    )
    for entry in locale_site.site.pending:
        yield localize_entry(entry, text_context, locale_site.cache)


def _build_text_context(site: Site, formatter: LocaleFormatter, cache: BuildCache) -> TextContext:
    folder = get_language_folder(formatter.language, site)
    linker = PageLinkResolver(
        {entry.name: folder + entry.address for entry in (*site.entries, *site.pending)},
        frozenset(withheld.page for withheld in site.withheld if withheld.page),
        frozenset(entry.name for entry in (*site.pending, *site.expired)),
        frozenset(entry.name for entry in site.entries if entry.is_withdrawn),
    )
    text_context = TextContext(
        formatter.language,
        site.languages[0],
        build_references(site, formatter, cache),
        linker,
        find_substitutes(site, formatter.language),
    )
    return cache.intern("site.text_context", formatter.language, text_context)


def _plan_edition(locale_site: LocaleSite) -> Edition:
    entries, expired = locale_site.site.entries, list_expired_entries(locale_site.site)
    pages = tuple(
        page
        for entry in entries
        if not entry.is_withdrawn
        for page in plan_pages(entry, locale_site)
    )
    return Edition(
        language=locale_site.language,
        folder=get_language_folder(locale_site.language, locale_site.site),
        pages=pages,
        site_index=build_site_index(locale_site),
        footer=build_footer(locale_site),
        addresses={one.name: one.address for one in pages},
        menus=build_menus(locale_site),
        not_found_page=plan_not_found_page(locale_site),
        withdrawn_pages=(
            *(plan_withdrawn_page(entry, locale_site) for entry in entries if entry.is_withdrawn),
            *(page for entry in expired for page in plan_expired_pages(entry, locale_site)),
        ),
        redirect_pages=tuple(
            one for entry in (*entries, *expired) for one in plan_redirect_pages(entry, locale_site)
        ),
        aliases=tuple(
            one for entry in (*entries, *expired) for one in list_aliases(entry, locale_site)
        ),
    )


def _suggest_rename(*entries: Entry) -> str:
    """A new name for the first of some files whose name may be chosen."""
    paths = [one.document.path for one in entries if "*" in one.page_kind.file]
    free = paths[0] if paths else entries[0].document.path
    return f"Give {free} another name, such as {free.with_stem(f'{free.stem}-2')}."


def _find_address_clashes(editions: tuple[Edition, ...], site: Site) -> Iterator[Problem]:
    taken: dict[str, Page] = {}
    entries = {entry.name: entry for entry in site.dated_entries}
    for edition in editions:
        for one in (*edition.pages, *edition.withdrawn_pages):
            if one.address in taken:
                entry = entries.get(one.entry_name)
                other = entries.get(taken[one.address].entry_name)
                if entry and other:
                    yield Problem(
                        "address-clash",
                        f"it has the same address as {other.document.path}: {one.address}",
                        entry.document.make_place(1, 1),
                        _suggest_rename(entry, other),
                    )
            taken.setdefault(one.address, one)


__all__ = [
    "SitePlan",
    "choose_edition_links",
    "find_link_problems",
    "find_unknown_pages",
    "plan_site",
]
