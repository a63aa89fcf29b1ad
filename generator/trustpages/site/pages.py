"""One page for each entry and language: its address, what it says of itself, and its ways to others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from markupsafe import Markup

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place
from trustpages.i18n import LocaleFormatter, format_native_name
from trustpages.kinds import KINDS
from trustpages.kinds.kind import JsonLdContext, Kind, SubPage
from trustpages.model.page import Alternate, IndexItem, Link, Page
from trustpages.model.site import Entry, Site
from trustpages.paths import site_url
from trustpages.site.localize import LocalizedEntry, is_translated
from trustpages.site.structured_data import (
    PageContext,
    build_breadcrumbs,
    build_jsonld,
    build_open_graph,
)

NOT_FOUND = "404"
"""The name of the page for addresses that do not exist."""
_NAMES_WITH_QUESTIONS = tuple(
    name for name, model in KINDS.items() if model.list_questions is not Kind.list_questions
)
"""The entries that answer what is asked about other pages."""


@dataclass(frozen=True, slots=True)
class LocaleSite:
    """The site in one language: its formatter, and every entry localized, by name.

    `items` are the pages of the entries as others see them, by name; `page_context` is what all pages share.
    """

    site: Site
    formatter: LocaleFormatter
    localized_entries: Mapping[str, LocalizedEntry]
    items: Mapping[str, IndexItem]
    page_context: PageContext
    cache: BuildCache

    @property
    def language(self) -> str:
        """The BCP 47 tag of the language."""
        return self.formatter.language

    @property
    def home_name(self) -> str:
        """The name of the entry of the front page."""
        return self.site.home_entry.name


def get_language_folder(language: str, site: Site) -> str:
    """Where the pages of a language stand: "" for the original, "zh/" for others."""
    return _format_language_folder(language, site.languages)


def _format_language_folder(language: str, languages: tuple[str, ...]) -> str:
    return "" if language == languages[0] else f"{language}/"


def get_page_address(entry: Entry, language: str, site: Site) -> str:
    """The page's address from the site's root: "zh/returns/"; "" is the home page."""
    return _format_page_address(entry, language, site.languages)


def _format_page_address(entry: Entry, language: str, languages: tuple[str, ...]) -> str:
    return _format_language_folder(language, languages) + entry.address


def build_index_items(
    site: Site, language: str, localized: Mapping[str, LocalizedEntry], cache: BuildCache
) -> dict[str, IndexItem]:
    """The page of every entry that stands as other pages see it, by its name."""
    above = get_language_folder(language, site)
    return {
        entry.name: cache.get_or_compute(
            "site.index_item",
            (entry.name, language),
            _build_index_item,
            entry.name,
            above + entry.address,
            localized[entry.name],
        )
        for entry in site.entries
        if not entry.is_withdrawn
    }


def _build_index_item(name: str, at: str, localized: LocalizedEntry) -> IndexItem:
    return IndexItem(name, localized.facts.title, site_url(at), localized.facts)


def plan_pages(entry: Entry, locale_site: LocaleSite) -> Iterator[Page]:
    """Plan the main page of an entry, then its further pages."""
    main = plan_page(entry, locale_site)
    yield main
    base_url = locale_site.page_context.jsonld_context.base_url
    for part in main.facts.list_pages():
        yield locale_site.cache.get_or_compute(
            "site.sub_page",
            (entry.name, part.slug, locale_site.language),
            _build_sub_page,
            main,
            _translate_title(part, locale_site.formatter),
            base_url,
        )


def _translate_title(part: SubPage, formatter: LocaleFormatter) -> SubPage:
    """A further page with the title in the words of the theme, where it is one of its messages."""
    return replace(part, title=formatter.catalogue.gettext(part.title)) if part.is_message else part


def _build_sub_page(main: Page, part: SubPage, base: str) -> Page:
    """A further page of an entry: the same facts and template, an address below the main page's.

    `base` is the site's base URL.
    """
    below = f"{part.slug}/"
    address = main.address + below
    own = Link(part.title, site_url(address), current=True)
    crumbs = (*(replace(crumb, current=False) for crumb in main.crumbs), own)
    canonical = main.canonical + below
    alternates = add_to_alternates(main.alternates, below, base)
    return replace(
        main,
        path=PurePosixPath(address) / "index.html",
        address=address,
        name=f"{main.name}/{part.slug}",
        part=part.slug,
        title=part.title,
        description=part.summary,
        body=Markup(),
        body_language="",
        untranslated=(),
        crumbs=crumbs,
        alternates=alternates,
        canonical=canonical,
        noindex=main.noindex or part.unlisted,
        is_unlisted=part.unlisted,
        reviewed_on=None if part.unlisted else main.reviewed_on,
        jsonld=build_breadcrumbs(crumbs, base),
        open_graph=tuple(
            (name, {"og:title": part.title, "og:url": canonical}.get(name, value))
            for name, value in main.open_graph
            if name != "og:description"
        ),
        link_sources=(),
        questions=(),
    )


def add_to_alternates(
    alternates: tuple[Alternate, ...], below: str, base: str
) -> tuple[Alternate, ...]:
    """The same further page in each language; `below` is its address below the main page's.

    `base` is the site's base URL.
    """
    return tuple(
        replace(one, url=site_url(absolute.removeprefix(base)), absolute=absolute)
        for one in alternates
        for absolute in (one.absolute + below,)
    )


def plan_page(entry: Entry, locale_site: LocaleSite) -> Page:
    """Plan one page."""
    return locale_site.cache.get_or_compute(
        "site.page",
        (entry.name, locale_site.language),
        _build_page,
        entry,
        locale_site.localized_entries[entry.name],
        list_parent_pages(entry, locale_site),
        _list_question_links(entry.name, locale_site.items),
        locale_site.page_context,
    )


def _list_question_links(page: str, items: Mapping[str, IndexItem]) -> tuple[Link, ...]:
    """The questions that belong to a page, with the addresses of their answers."""
    answering = [items[name] for name in _NAMES_WITH_QUESTIONS if name in items and name != page]
    return tuple(
        Link(title, f"{item.url}#{anchor}")
        for item in answering
        for anchor, title in item.facts.list_questions(page).items()
    )


def _build_page(
    entry: Entry,
    localized: LocalizedEntry,
    above: tuple[IndexItem, ...],
    questions: tuple[Link, ...],
    page_context: PageContext,
) -> Page:
    home, language = page_context.jsonld_context, page_context.jsonld_context.language
    at = _format_page_address(entry, language, home.languages)
    trail = [Link(one.title, one.url) for one in above]
    crumbs = (*trail, Link(localized.facts.title, site_url(at), current=True))
    translated = is_translated(entry, language, home.languages[0])
    own = at if translated else _format_page_address(entry, home.languages[0], home.languages)
    where = replace(home, url=f"{home.base_url}{own}")
    alternates = build_alternates(entry, home)
    shared = tuple(one.language for one in alternates if one.is_translated and translated)
    return Page(
        path=PurePosixPath(at) / "index.html",
        address=at,
        name=entry.name,
        kind=entry.kind,
        language=language,
        direction=page_context.formatter.direction,
        title=str(localized.facts.title),
        description=str(localized.facts.summary or ""),
        facts=localized.facts,
        body=localized.body,
        body_language=localized.body_language,
        untranslated=localized.untranslated,
        original_language=home.languages[0],
        reviewed_on=localized.facts.reviewed_on,
        crumbs=crumbs,
        alternates=alternates,
        canonical=where.url,
        jsonld=build_jsonld(localized.facts, page_context, where, crumbs),
        open_graph=build_open_graph(
            localized.facts, replace(where, languages=shared), page_context
        ),
        noindex=page_context.preview,
        link_sources=localized.link_sources,
        sources=_list_source_places(entry, language),
        banner=page_context.preview and page_context.banner,
        is_translated=translated,
        has_omitted_parts=bool(entry.omitted_parts),
        questions=questions,
    )


def _list_source_places(entry: Entry, language: str) -> tuple[Place, ...]:
    translation = entry.translations.get(language)
    documents = (*(translation.files if translation else ()), *entry.document.files)
    return tuple(document.make_place(1, 1) for document in documents if document.lines)


def plan_not_found_page(locale_site: LocaleSite) -> Page:
    """The page for addresses that do not exist; it borrows the home page's facts."""
    title = locale_site.formatter.catalogue.gettext("Page not found")
    at = f"{get_language_folder(locale_site.language, locale_site.site)}404.html"
    planned = plan_page(locale_site.site.home_entry, locale_site)
    return replace(
        planned,
        path=PurePosixPath(at),
        address=at,
        name=NOT_FOUND,
        kind=NOT_FOUND,
        title=title,
        description="",
        body=Markup(),
        untranslated=(),
        reviewed_on=None,
        noindex=True,
        jsonld=(),
        open_graph=(),
        crumbs=(replace(planned.crumbs[0], current=False), Link(title, site_url(at), current=True)),
        link_sources=(),
        questions=(),
    )


def build_alternates(entry: Entry, home: JsonLdContext) -> tuple[Alternate, ...]:
    """The page of an entry in each language; `home` as in `PageContext`."""
    found = [
        (language, _format_page_address(entry, language, home.languages))
        for language in home.languages
    ]
    return tuple(
        Alternate(
            language,
            format_native_name(language),
            site_url(at),
            f"{home.base_url}{at}",
            is_translated(entry, language, home.languages[0]),
        )
        for language, at in found
    )


def list_parent_pages(entry: Entry, locale_site: LocaleSite) -> tuple[IndexItem, ...]:
    """The pages above an entry's in the breadcrumbs: the home page, and that of its folder."""
    names = (locale_site.home_name, entry.page_kind.parent)
    return tuple(
        locale_site.items[name]
        for name in names
        if name != entry.name and name in locale_site.items
    )
