"""What a page says to machines: JSON-LD (schema.org) and Open Graph, from the same facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trustpages.kinds.kind import Kind, Setting
from trustpages.kinds.person import Person
from trustpages.media import Media
from trustpages.page import END, START, Link
from trustpages.plan.words import Spoken
from trustpages.schemaorg import JsonLd, some
from trustpages.site import Site
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


@dataclass(frozen=True, slots=True)
class Scene:
    """What the pages of a language say of the shop as a whole.

    `where` is the home page's setting, `shop` the shop's page in this language, `summarised` those pages
    that the home page sums up, `name` the shop's, `logo` the emblem's file in the content folder.
    A `preview` asks search engines to keep away; with a `banner` its pages also tell their readers.
    """

    where: Setting
    wording: Wording
    shop: Spoken
    summarised: tuple[Spoken, ...]
    name: str
    logo: str
    preview: bool = False
    banner: bool = False


def scene(site: Site, where: Setting, wording: Wording, spoken: Mapping[str, Spoken]) -> Scene:
    """The scene of a language, from what is spoken in it."""
    return Scene(
        where,
        wording,
        spoken["shop"],
        tuple(spoken[name] for name in SUMMARISED if name in spoken),
        site.shop.name,
        str(site.settings.theme.logo),
    )


def jsonld(
    kind: str, facts: Kind, scene: Scene, where: Setting, crumbs: tuple[Link, ...]
) -> tuple[JsonLd, ...]:
    """The nodes of a page: the shop as far as this page speaks of it, what else it describes, the trail."""
    nodes = [*_organization(kind, facts, scene, where), *facts.entities(where)]
    if len(crumbs) > 1:
        nodes.append(_trail(crumbs, where))
    return tuple({"@context": CONTEXT} | node for node in nodes)


def _organization(kind: str, facts: Kind, scene: Scene, where: Setting) -> list[JsonLd]:
    said = facts.organization(where)
    if kind in ("home", "shop"):
        points = [
            point
            for one in scene.summarised
            for point in one.facts.organization(where).get("contactPoint", [])
        ]
        summed = {"contactPoint": points, "logo": where.pictures.get(scene.logo)}
        said = scene.shop.facts.organization(where) | some(summed)
    if not said:
        return []
    node = {
        "@type": "OnlineStore",
        "@id": where.organization,
        "name": scene.name,
        "url": where.base_url,
    }
    return [node | said]


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


def open_graph(facts: Kind, where: Setting, scene: Scene) -> tuple[tuple[str, str], ...]:
    """Open Graph properties (ogp.me): title, type, url, site name, locale, picture, description."""
    photo = facts.photo if isinstance(facts, Person) else None
    chosen = photo.file if photo else scene.logo
    others = [tag for tag in where.languages if tag != where.language]
    said = [
        ("og:title", str(facts.title)),
        ("og:type", "profile" if photo else "website"),
        ("og:url", where.url),
        ("og:site_name", scene.name),
        ("og:locale", str(scene.wording.locale)),
        ("og:description", str(facts.summary or "")),
        ("og:image", where.pictures.get(str(chosen), "")),
        *(("og:locale:alternate", tag.replace("-", "_")) for tag in others),
    ]
    return tuple((name, value) for name, value in said if value)
