"""Addresses that pages once had: small pages that lead on, tombstones, and clashes with what stands today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from markupsafe import Markup

from trustpages.kinds.withdrawn import Withdrawn
from trustpages.page import MOVED, Alias, Link, Page, rooted
from trustpages.plan.pages import Voice, address, folder, page
from trustpages.problem import Problem
from trustpages.site import Entry, Site

RESERVED = ("404", "assets", "index", "media")
"""Names at the top of the site that are the program's own, or that hosts understand in their own way."""


def gone_page(entry: Entry, voice: Voice) -> Page:
    """The page of an entry that was withdrawn: search engines forget it, and it states no facts to them."""
    facts = entry.facts
    instead = voice.items.get(facts.instead or "") if isinstance(facts, Withdrawn) else None
    onward = Link(instead.title, instead.url) if instead else None
    return replace(page(entry, voice), noindex=True, jsonld=(), open_graph=(), onward=onward)


def aliases(entry: Entry, voice: Voice) -> Iterator[Alias]:
    """Each former address of an entry's page in a language, with the present one.

    Those in the folders of former languages lead to the original.
    """
    settings = voice.site.settings
    if not (entry.facts.aliases or settings.former_languages):
        return
    own = folder(voice.language, voice.site)
    now = address(entry, voice.language, voice.site)
    for former in entry.facts.aliases:
        yield Alias(f"{own}{former}/", now)
    if voice.language == settings.languages[0]:
        for tag in settings.former_languages:
            yield Alias(f"{tag}/{now}", now)
            yield from (Alias(f"{tag}/{former}/", now) for former in entry.facts.aliases)


def moved_pages(entry: Entry, voice: Voice) -> Iterator[Page]:
    """The small page at each former address of an entry's page; it leads on to that page."""
    for alias in aliases(entry, voice):
        now = page(entry, voice)
        title = voice.wording.catalogue.gettext("This page has moved")
        yield replace(
            now,
            path=PurePosixPath(alias.address) / "index.html",
            address=alias.address,
            kind=MOVED,
            title=title,
            description="",
            body=Markup(),
            body_language="",
            untranslated=(),
            reviewed_on=None,
            noindex=True,
            jsonld=(),
            open_graph=(),
            origins=(),
            onward=Link(now.facts.title, rooted(alias.target)),
        )


def alias_clashes(site: Site) -> Iterator[Problem]:
    """Former addresses that are taken: by a page, by another alias, or by the program itself."""
    yield from _among_languages(site)
    taken = {entry.address.rstrip("/"): entry for entry in site.entries}
    folders = {*site.languages[1:], *site.settings.former_languages}
    for entry in site.entries:
        for index, former in enumerate(entry.facts.aliases):
            first = former.partition("/")[0]
            why = _why(first in folders, first in RESERVED, taken.get(former), entry)
            if why:
                yield Problem(
                    "alias-clash",
                    f"'{former}' cannot lead here: {why}",
                    entry.document.place(("aliases", index)),
                    "Remove it, or correct it if another address was meant.",
                )
            taken.setdefault(former, entry)


def _among_languages(site: Site) -> Iterator[Problem]:
    """Pages whose address lies in the folder of a former language."""
    for entry in site.entries:
        first = entry.address.partition("/")[0]
        if first in site.settings.former_languages:
            yield Problem(
                "address-clash",
                f"its address lies among those of the former language '{first}'",
                entry.document.spot(1, 1),
                "Give the file another name, or take the language out of 'former_languages'.",
            )


def _why(language: bool, reserved: bool, other: Entry | None, own: Entry) -> str:  # noqa: FBT001
    """What stands at a former address, in words; "" if nothing does."""
    if language:
        return "the pages of a language stand there"
    if reserved:
        return "that name is the program's own"
    if other is own:
        return "it is the page's own address, or stands here twice"
    return f"{other.document.path} has that address" if other else ""
