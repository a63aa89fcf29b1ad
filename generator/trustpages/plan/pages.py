"""One page for each entry and language: its address, what it says of itself, and its ways to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from markupsafe import Markup

from trustpages.kinds import WITHDRAWN
from trustpages.kinds.kind import Setting
from trustpages.page import Alternate, Item, Link, Page, rooted
from trustpages.plan.machine import jsonld, open_graph
from trustpages.plan.words import Spoken
from trustpages.problem import Place
from trustpages.site import Entry, Site
from trustpages.wording import Wording, own_name

FOLDERS = {"guide": "guides", "person": "staff", "notice": "notices"}
"""The page above the entries of a folder."""
LOST = "404"
"""The name of the page for addresses that do not exist."""


@dataclass(frozen=True, slots=True)
class Voice:
    """The site in one language: its wording, and every entry as it is spoken there, by name.

    `items` are the pages of the entries as others see them, by name; `where` is the home page's setting.
    """

    site: Site
    wording: Wording
    spoken: Mapping[str, Spoken]
    items: Mapping[str, Item]
    where: Setting
    preview: bool = False
    banner: bool = False

    @property
    def language(self) -> str:
        return self.wording.language


def folder(language: str, site: Site) -> str:
    """Where the pages of a language stand: "" for the original, "zh/" for others."""
    return "" if language == site.languages[0] else f"{language}/"


def address(entry: Entry, language: str, site: Site) -> str:
    """The page's address from the site's root: "zh/returns/"; "" is the home page."""
    return folder(language, site) + entry.address


def items(site: Site, language: str, spoken: Mapping[str, Spoken]) -> dict[str, Item]:
    """The page of every entry that stands as other pages see it, by its name."""
    return {
        entry.name: Item(entry.name, facts.title, rooted(address(entry, language, site)), facts)
        for entry in site.entries
        if entry.kind != WITHDRAWN
        for facts in [spoken[entry.name].facts]
    }


def page(entry: Entry, voice: Voice) -> Page:
    """Plan one page."""
    site, spoken = voice.site, voice.spoken[entry.name]
    at = address(entry, voice.language, site)
    title = str(spoken.facts.title)
    alternates = _alternates(entry, site)
    where = replace(voice.where, url=f"{voice.where.base_url}{at}")
    crumbs = _crumbs(entry, voice)
    return Page(
        path=PurePosixPath(at) / "index.html",
        address=at,
        name=entry.name,
        kind=entry.kind,
        language=voice.language,
        direction=voice.wording.direction,
        title=title,
        description=str(spoken.facts.summary or ""),
        facts=spoken.facts,
        body=spoken.body,
        body_language=spoken.body_language,
        untranslated=spoken.untranslated,
        original_language=site.languages[0],
        reviewed_on=spoken.facts.reviewed_on,
        crumbs=crumbs,
        alternates=alternates,
        canonical=f"{where.base_url}{at}",
        jsonld=jsonld(entry, voice.spoken, site, where, crumbs),
        open_graph=open_graph(spoken.facts, where, site, voice.wording),
        noindex=voice.preview,
        origins=spoken.origins,
        sources=_sources(entry, voice.language),
        banner=voice.banner,
    )


def _sources(entry: Entry, language: str) -> tuple[Place, ...]:
    translation = entry.translations.get(language)
    original = entry.document.spot(1, 1)
    return (translation.spot(1, 1), original) if translation else (original,)


def lost_page(voice: Voice) -> Page:
    """The page for addresses that do not exist; it borrows the home page's facts."""
    home = voice.site.one("home")
    assert home is not None  # noqa: S101 - validation refuses a site without it
    title = voice.wording.catalogue.gettext("Page not found")
    at = f"{folder(voice.language, voice.site)}404.html"
    trail = _crumbs(home, voice)
    return replace(
        page(home, voice),
        path=PurePosixPath(at),
        address=at,
        name=LOST,
        kind=LOST,
        title=title,
        description="",
        body=Markup(),
        untranslated=(),
        reviewed_on=None,
        noindex=True,
        jsonld=(),
        open_graph=(),
        crumbs=(replace(trail[0], current=False), Link(title, rooted(at), current=True)),
        origins=(),
    )


def _alternates(entry: Entry, site: Site) -> tuple[Alternate, ...]:
    base = site.settings.base_url.href
    found = [(language, address(entry, language, site)) for language in site.languages]
    return tuple(
        Alternate(language, own_name(language), rooted(at), f"{base}{at}") for language, at in found
    )


def _crumbs(entry: Entry, voice: Voice) -> tuple[Link, ...]:
    above = FOLDERS.get(entry.former or entry.kind, "")
    names = [name for name in ("home", above) if name != entry.name]
    trail = [voice.items[name] for name in names if name in voice.items]
    links = [Link(one.title, one.url) for one in trail]
    at = rooted(address(entry, voice.language, voice.site))
    own = voice.spoken[entry.name].facts.title
    return (*links, Link(own, at, current=True))
