"""A site into pages: words said in each language, addresses settled, clashes refused; nothing drawn yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from trustpages.kept import steady
from trustpages.kinds import WITHDRAWN
from trustpages.media import Media
from trustpages.page import Edition, Page
from trustpages.plan.former import alias_clashes, aliases, gone_page, moved_pages
from trustpages.plan.links import Linker
from trustpages.plan.machine import scene, setting
from trustpages.plan.navigation import footer, menus, shelf
from trustpages.plan.pages import Voice, folder, items, lost_page, page
from trustpages.plan.references import references
from trustpages.plan.words import Tongue, speak
from trustpages.problem import Problem, Rejected, in_order
from trustpages.site import Site
from trustpages.wording import Wording


@dataclass(frozen=True, slots=True)
class Plan:
    """The planned site, and what is not wrong but worth a look."""

    editions: tuple[Edition, ...]
    warnings: tuple[Problem, ...]


def plan(
    site: Site,
    media: Media,
    wordings: Mapping[str, Wording],
    *,
    preview: bool = False,
    banner: bool = False,
) -> Plan:
    """One edition for each language; raises `Rejected` with every reference and link that leads nowhere.

    A `preview` asks search engines to keep away; with a `banner` its pages also tell their readers.
    """
    voices = [
        _voice(site, media, wordings[language], preview=preview, banner=banner)
        for language in site.languages
    ]
    problems = [told for voice in voices for one in voice.spoken.values() for told in one.problems]
    editions = tuple(_edition(voice) for voice in voices)
    problems += (*_clashes(editions, site), *alias_clashes(site))
    if any(told.level == "error" for told in problems):
        raise Rejected(problems)
    return Plan(editions, in_order(problems))


def _voice(site: Site, media: Media, wording: Wording, *, preview: bool, banner: bool) -> Voice:
    tongue = _tongue(site, wording)
    spoken = {entry.name: speak(entry, tongue) for entry in site.entries}
    shown = items(site, wording.language, spoken)
    where = setting(site, media, wording.language)
    said = replace(scene(site, where, wording, spoken), preview=preview, banner=banner)
    return Voice(site, wording, spoken, shown, steady("scene", wording.language, said))


def _tongue(site: Site, wording: Wording) -> Tongue:
    above = folder(wording.language, site)
    linker = Linker(
        {entry.name: above + entry.address for entry in site.entries},
        frozenset(held.page for held in site.held if held.page),
        frozenset(entry.name for entry in site.of(WITHDRAWN)),
    )
    tongue = Tongue(wording.language, site.languages[0], references(site, wording), linker)
    return steady("tongue", wording.language, tongue)


def _edition(voice: Voice) -> Edition:
    entries = voice.site.entries
    pages = tuple(page(entry, voice) for entry in entries if entry.kind != WITHDRAWN)
    return Edition(
        language=voice.language,
        folder=folder(voice.language, voice.site),
        pages=pages,
        shelf=shelf(voice),
        footer=footer(voice),
        addresses={one.name: one.address for one in pages},
        menus=menus(voice),
        lost=lost_page(voice),
        gone=tuple(gone_page(entry, voice) for entry in entries if entry.kind == WITHDRAWN),
        moved=tuple(one for entry in entries for one in moved_pages(entry, voice)),
        aliases=tuple(one for entry in entries for one in aliases(entry, voice)),
    )


def _clashes(editions: tuple[Edition, ...], site: Site) -> Iterator[Problem]:
    taken: dict[str, Page] = {}
    for edition in editions:
        for one in (*edition.pages, *edition.gone):
            if one.address in taken:
                entry = site.one(one.name)
                other = site.one(taken[one.address].name)
                if entry and other:
                    yield Problem(
                        "address-clash",
                        f"it has the same address as {other.document.path}: {one.address}",
                        entry.document.spot(1, 1),
                        "Give one of the two files another name.",
                    )
            taken.setdefault(one.address, one)
