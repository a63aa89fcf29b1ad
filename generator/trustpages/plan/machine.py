"""What a page says to machines: JSON-LD (schema.org) and Open Graph, from the same facts."""

from __future__ import annotations

from collections.abc import Mapping

from trustpages.kept import kept
from trustpages.kinds.kind import Kind, Setting
from trustpages.kinds.person import Person
from trustpages.media import Media
from trustpages.page import END, START, Link
from trustpages.plan.words import Spoken
from trustpages.schemaorg import JsonLd, some
from trustpages.site import Entry, Site
from trustpages.wording import Wording

CONTEXT = "https://schema.org"
SUMMARISED = ("desk", "complaints")
"""The kinds whose statements on the shop stand on the home page and the page about it, too."""


def setting(site: Site, media: Media, language: str) -> Setting:
    """Where the home page of a language stands, for its JSON-LD."""
    base = site.settings.base_url.href
    return Setting(
        base_url=base,
        url=base,
        language=language,
        languages=site.languages,
        today=site.today,
        currency=site.shop.currencies[0],
        country=site.shop.address.country,
        time_zone=site.shop.time_zone.key,
        pictures={path: f"{base}{address}" for path, address in media.addresses.items()},
    )


def jsonld(
    entry: Entry, spoken: Mapping[str, Spoken], site: Site, where: Setting, crumbs: tuple[Link, ...]
) -> tuple[JsonLd, ...]:
    """The nodes of a page: the shop as far as this page speaks of it, what else it describes, the trail."""
    nodes = [
        *_organization(entry, spoken, site, where),
        *_entities(spoken[entry.name].facts, where),
    ]
    if len(crumbs) > 1:
        nodes.append(_trail(crumbs, where))
    return tuple({"@context": CONTEXT} | node for node in nodes)


def _organization(
    entry: Entry, spoken: Mapping[str, Spoken], site: Site, where: Setting
) -> list[JsonLd]:
    said = _said(spoken[entry.name].facts, where)
    if entry.kind in ("home", "shop"):
        said = _said(spoken["shop"].facts, where)
        points = [
            point
            for name in SUMMARISED
            if name in spoken
            for point in _said(spoken[name].facts, where).get("contactPoint", [])
        ]
        said = said | some(
            {"contactPoint": points, "logo": where.pictures.get(str(site.settings.theme.logo))}
        )
    if not said:
        return []
    node = {
        "@type": "OnlineStore",
        "@id": where.organization,
        "name": site.shop.name,
        "url": where.base_url,
    }
    return [node | said]


def _slot(facts: Kind, where: Setting) -> tuple[str, str]:
    return where.url, type(facts).__name__


@kept(_slot)
def _said(facts: Kind, where: Setting) -> JsonLd:
    return facts.organization(where)


@kept(_slot)
def _entities(facts: Kind, where: Setting) -> tuple[JsonLd, ...]:
    return facts.entities(where)


def _trail(crumbs: tuple[Link, ...], where: Setting) -> JsonLd:
    items = [
        {
            "@type": "ListItem",
            "position": place,
            "name": crumb.title,
            "item": f"{where.base_url}{crumb.url.strip(START + END)}",
        }
        for place, crumb in enumerate(crumbs, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def open_graph(
    facts: Kind, where: Setting, site: Site, wording: Wording
) -> tuple[tuple[str, str], ...]:
    """Open Graph properties (ogp.me): title, type, url, site name, locale, picture, description."""
    photo = facts.photo if isinstance(facts, Person) else None
    chosen = photo.file if photo else site.settings.theme.logo
    others = [tag for tag in where.languages if tag != where.language]
    said = [
        ("og:title", str(facts.title)),
        ("og:type", "profile" if photo else "website"),
        ("og:url", where.url),
        ("og:site_name", site.shop.name),
        ("og:locale", str(wording.locale)),
        ("og:description", str(facts.summary or "")),
        ("og:image", where.pictures.get(str(chosen), "")),
        *(("og:locale:alternate", tag.replace("-", "_")) for tag in others),
    ]
    return tuple((name, value) for name, value in said if value)
