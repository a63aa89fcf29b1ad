"""Addresses that pages once had: redirect pages, withdrawn pages, and clashes with present addresses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from markupsafe import Markup

from trustpages.diagnostics import Problem
from trustpages.model.page import EXPIRED_KIND, REDIRECT_KIND, Alias, Link, Page
from trustpages.model.site import Entry, Site
from trustpages.paths import fold_path, site_url
from trustpages.site.pages import (
    LocaleSite,
    add_to_alternates,
    build_alternates,
    get_language_folder,
    get_page_address,
    list_parent_pages,
    plan_not_found_page,
    plan_page,
)

RESERVED_NAMES = ("404", "404.html", "_headers", "_redirects", "assets", "index", "media")
"""Names at the top of the site that are the program's own, or that hosts understand in their own way."""


def plan_withdrawn_page(entry: Entry, locale_site: LocaleSite) -> Page:
    """The page of an entry that was withdrawn: search engines forget it, and it states no facts to them."""
    instead = locale_site.items.get(entry.facts.replacement_name)
    onward = Link(instead.title, instead.url) if instead else None
    return replace(
        plan_page(entry, locale_site), noindex=True, jsonld=(), open_graph=(), successor=onward
    )


def list_expired_entries(site: Site) -> tuple[Entry, ...]:
    """The entries whose address says that they are no longer shown; an alias of another page goes first."""
    taken = {alias for entry in site.entries for alias in entry.facts.aliases}
    return tuple(entry for entry in site.expired if entry.address.rstrip("/") not in taken)


def plan_expired_page(entry: Entry, locale_site: LocaleSite) -> Page:
    """The page at the address of an entry that a date took away; nothing of the entry is in it.

    Like the page for lost addresses, it borrows the home page's facts.
    """
    title = locale_site.formatter.catalogue.gettext("This page is no longer shown")
    at = get_page_address(entry, locale_site.language, locale_site.site)
    planned = plan_not_found_page(locale_site)
    trail = [Link(one.title, one.url) for one in list_parent_pages(entry, locale_site)]
    context = locale_site.page_context.jsonld_context
    return replace(
        planned,
        path=PurePosixPath(at) / "index.html",
        address=at,
        name=entry.name,
        kind=EXPIRED_KIND,
        title=title,
        crumbs=(*trail, Link(title, site_url(at), current=True)),
        alternates=build_alternates(entry, context),
        canonical=f"{context.base_url}{at}",
        sources=(entry.document.make_place(1, 1),),
    )


def plan_expired_pages(entry: Entry, locale_site: LocaleSite) -> Iterator[Page]:
    """The pages at all addresses of an entry that a date took away: its own, and those below it."""
    main = plan_expired_page(entry, locale_site)
    yield main
    for part in entry.stated_facts.list_pages():
        below = f"{part.slug}/"
        address = main.address + below
        yield replace(
            main,
            path=PurePosixPath(address) / "index.html",
            address=address,
            name=f"{entry.name}/{part.slug}",
            part=part.slug,
            crumbs=(*main.crumbs[:-1], replace(main.crumbs[-1], url=site_url(address))),
            alternates=add_to_alternates(
                main.alternates, below, locale_site.page_context.jsonld_context.base_url
            ),
            canonical=main.canonical + below,
        )


def list_aliases(entry: Entry, locale_site: LocaleSite) -> Iterator[Alias]:
    """Each former address of an entry's page in a language, with the present one.

    Those in the folders of former languages lead to the original.
    """
    settings = locale_site.site.settings
    if not (entry.facts.aliases or settings.former_languages):
        return
    own = get_language_folder(locale_site.language, locale_site.site)
    now = get_page_address(entry, locale_site.language, locale_site.site)
    for former in entry.facts.aliases:
        yield Alias(_make_alias_address(own, former), now)
    if locale_site.language == settings.languages[0]:
        for tag in settings.former_languages:
            yield Alias(f"{tag}/{now}", now)
            yield from (
                Alias(_make_alias_address(f"{tag}/", former), now) for former in entry.facts.aliases
            )


def _make_alias_address(folder: str, former: str) -> str:
    """A former address as it stands in a URL; one of a folder ends with a slash.

    Only an HTML file can stand under its own name: a host would hand out any other, such as index.php, as
    a download, so that a folder of that name takes its place.
    """
    address = f"{folder}{quote(former, safe='/~+,()@!')}"
    return address if address.endswith(".html") else f"{address}/"


def _make_alias_path(address: str) -> PurePosixPath:
    path = PurePosixPath(unquote(address))
    return path / "index.html" if address.endswith("/") else path


def plan_redirect_pages(entry: Entry, locale_site: LocaleSite) -> Iterator[Page]:
    """The small page at each former address of an entry's page; it leads on to that page."""
    is_expired = entry in locale_site.site.expired
    for alias in list_aliases(entry, locale_site):
        if alias.differs_in_case_only:
            continue
        now = (plan_expired_page if is_expired else plan_page)(entry, locale_site)
        title = locale_site.formatter.catalogue.gettext("This page has moved")
        yield replace(
            now,
            path=_make_alias_path(alias.address),
            address=alias.address,
            kind=REDIRECT_KIND,
            title=title,
            description="",
            body=Markup(),
            body_language="",
            untranslated=(),
            reviewed_on=None,
            noindex=True,
            jsonld=(),
            open_graph=(),
            link_sources=(),
            successor=Link(now.title if is_expired else now.facts.title, site_url(alias.target)),
        )


def find_alias_clashes(site: Site) -> Iterator[Problem]:
    """Former addresses that are taken: by a page, by another alias, or by the program itself."""
    yield from _find_former_language_clashes(site)
    taken = {entry.address.rstrip("/"): entry for entry in (*site.entries, *site.pending)}
    present_paths = {fold_path(PurePosixPath(address)): entry for address, entry in taken.items()}
    former_paths: dict[str, Entry] = {}
    folders = {*site.languages[1:], *site.settings.former_languages}
    for entry in site.dated_entries:
        for index, former in enumerate(entry.facts.aliases):
            first = former.partition("/")[0]
            folded = fold_path(PurePosixPath(former))
            other = taken.get(former) or former_paths.get(folded)
            if present_paths.get(folded, entry) is not entry:
                other = present_paths[folded]
            why = _explain_clash(first in folders, first in RESERVED_NAMES, other, entry)
            if why:
                yield Problem(
                    "alias-clash",
                    f"'{former}' cannot lead here: {why}",
                    entry.document.find_place(("aliases", index)),
                    "Remove it, or correct it if another address was meant.",
                )
            former_paths.setdefault(folded, entry)


def _find_former_language_clashes(site: Site) -> Iterator[Problem]:
    """Pages whose address lies in the folder of a former language."""
    for entry in site.dated_entries:
        first = entry.address.partition("/")[0]
        if first in site.settings.former_languages:
            yield Problem(
                "address-clash",
                f"its address lies among those of the former language '{first}'",
                entry.document.make_place(1, 1),
                "Give the file another name, or take the language out of 'former_languages'.",
            )


def _explain_clash(language: bool, reserved: bool, other: Entry | None, own: Entry) -> str:  # noqa: FBT001
    """What stands at a former address, in words; "" if nothing does."""
    if language:
        return "the pages of a language stand there"
    if reserved:
        return "that name is the program's own"
    if other is own:
        return "it is the page's own address, or stands here twice"
    return f"{other.document.path} has that address" if other else ""
