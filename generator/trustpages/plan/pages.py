"""One page for each entry and language: its address, what it says of itself, and its ways to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from markupsafe import Markup

from trustpages.kept import kept
from trustpages.kinds import WITHDRAWN
from trustpages.kinds.kind import Setting
from trustpages.page import Alternate, Item, Link, Page, rooted
from trustpages.plan.machine import Scene, jsonld, open_graph
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

    `items` are the pages of the entries as others see them, by name; `scene` is what all pages share.
    """

    site: Site
    wording: Wording
    spoken: Mapping[str, Spoken]
    items: Mapping[str, Item]
    scene: Scene

    @property
    def language(self) -> str:
        return self.wording.language


def folder(language: str, site: Site) -> str:
    """Where the pages of a language stand: "" for the original, "zh/" for others."""
    return _folder(language, site.languages)


def _folder(language: str, languages: tuple[str, ...]) -> str:
    return "" if language == languages[0] else f"{language}/"


def address(entry: Entry, language: str, site: Site) -> str:
    """The page's address from the site's root: "zh/returns/"; "" is the home page."""
    return _address(entry, language, site.languages)


def _address(entry: Entry, language: str, languages: tuple[str, ...]) -> str:
    return _folder(language, languages) + entry.address


def items(site: Site, language: str, spoken: Mapping[str, Spoken]) -> dict[str, Item]:
    """The page of every entry that stands as other pages see it, by its name."""
    above = folder(language, site)
    return {
        entry.name: _item(entry.name, above + entry.address, language, spoken[entry.name])
        for entry in site.entries
        if entry.kind != WITHDRAWN
    }


@kept(lambda name, _, language, __: (name, language))
def _item(name: str, at: str, _: str, spoken: Spoken) -> Item:
    return Item(name, spoken.facts.title, rooted(at), spoken.facts)


def page(entry: Entry, voice: Voice) -> Page:
    """Plan one page."""
    return _page(entry, voice.spoken[entry.name], _above(entry, voice.items), voice.scene)


@kept(lambda entry, _, __, scene: (entry.name, scene.where.language))
def _page(entry: Entry, spoken: Spoken, above: tuple[Item, ...], scene: Scene) -> Page:
    home, language = scene.where, scene.where.language
    at = _address(entry, language, home.languages)
    trail = [Link(one.title, one.url) for one in above]
    crumbs = (*trail, Link(spoken.facts.title, rooted(at), current=True))
    where = replace(home, url=f"{home.base_url}{at}")
    return Page(
        path=PurePosixPath(at) / "index.html",
        address=at,
        name=entry.name,
        kind=entry.kind,
        language=language,
        direction=scene.wording.direction,
        title=str(spoken.facts.title),
        description=str(spoken.facts.summary or ""),
        facts=spoken.facts,
        body=spoken.body,
        body_language=spoken.body_language,
        untranslated=spoken.untranslated,
        original_language=home.languages[0],
        reviewed_on=spoken.facts.reviewed_on,
        crumbs=crumbs,
        alternates=_alternates(entry, home),
        canonical=where.url,
        jsonld=jsonld(entry.kind, spoken.facts, scene, where, crumbs),
        open_graph=open_graph(spoken.facts, where, scene),
        noindex=scene.preview,
        origins=spoken.origins,
        sources=_sources(entry, language),
        banner=scene.preview and scene.banner,
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
    planned = page(home, voice)
    return replace(
        planned,
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
        crumbs=(replace(planned.crumbs[0], current=False), Link(title, rooted(at), current=True)),
        origins=(),
    )


def _alternates(entry: Entry, home: Setting) -> tuple[Alternate, ...]:
    found = [(language, _address(entry, language, home.languages)) for language in home.languages]
    return tuple(
        Alternate(language, own_name(language), rooted(at), f"{home.base_url}{at}")
        for language, at in found
    )


def _above(entry: Entry, items: Mapping[str, Item]) -> tuple[Item, ...]:
    """The pages that lead to an entry's: the home page, and that of its folder."""
    names = ("home", FOLDERS.get(entry.former or entry.kind, ""))
    return tuple(items[name] for name in names if name != entry.name and name in items)
