"""What a page says to machines: JSON-LD (schema.org) and Open Graph, from the same facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale
from babel.core import get_global
from babel.languages import get_official_languages

from trustpages.fields.jsonld import JsonLd, drop_empty
from trustpages.i18n import LocaleFormatter
from trustpages.kinds.kind import JsonLdContext, Kind
from trustpages.media import Media
from trustpages.model.page import Link
from trustpages.model.site import Site
from trustpages.paths import SITE_URL_END, SITE_URL_START
from trustpages.site.localize import LocalizedEntry

SCHEMA_ORG_CONTEXT = "https://schema.org"


def build_jsonld_context(site: Site, media: Media, language: str) -> JsonLdContext:
    """Where the home page of a language stands, for its JSON-LD."""
    base = site.settings.base_url.href
    return JsonLdContext(
        base_url=base,
        url=base,
        language=language,
        languages=site.languages,
        today=site.today,
        currency=site.shop.currencies[0],
        country=site.shop.address.country,
        time_zone=site.shop.time_zone.key,
        pictures={path: f"{base}{address}" for path, address in media.addresses.items()},
        disruptions=site.disruptions,
    )


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the pages of a language say of the shop as a whole.

    `jsonld_context` is that of the home page, `shop` the shop's page in this language,
    `summarised_entries` those pages that the home page sums up, `name` the shop's, `logo` the emblem's file
    in the content folder.
    A `preview` asks search engines to keep away; with a `banner` its pages also tell their readers.
    """

    jsonld_context: JsonLdContext
    formatter: LocaleFormatter
    shop: LocalizedEntry
    summarised_entries: tuple[LocalizedEntry, ...]
    name: str
    logo: str
    preview: bool = False
    banner: bool = False


def build_page_context(
    site: Site,
    where: JsonLdContext,
    formatter: LocaleFormatter,
    localized: Mapping[str, LocalizedEntry],
) -> PageContext:
    """The context of the pages in a language, from its localized entries."""
    shop = localized[site.shop_entry.name]
    profile = shop.facts.shop_profile
    return PageContext(
        where,
        formatter,
        shop,
        tuple(localized[entry.name] for entry in site.entries if entry.facts.has_shop_contacts),
        str(profile.name) if profile else "",
        str(site.settings.theme.logo),
    )


def build_jsonld(
    facts: Kind, page_context: PageContext, where: JsonLdContext, crumbs: tuple[Link, ...]
) -> tuple[JsonLd, ...]:
    """The nodes of a page: the shop as far as this page speaks of it, what else it describes, the trail."""
    nodes = [*_build_organization_node(facts, page_context, where), *facts.describe_entities(where)]
    if len(crumbs) > 1:
        nodes.append(_build_breadcrumb_list(crumbs, where.base_url))
    return tuple({"@context": SCHEMA_ORG_CONTEXT} | node for node in nodes)


def _build_organization_node(
    facts: Kind, page_context: PageContext, where: JsonLdContext
) -> list[JsonLd]:
    properties = facts.describe_organization(where)
    if facts.describes_shop:
        points = [
            point
            for one in page_context.summarised_entries
            for point in one.facts.describe_organization(where).get("contactPoint", [])
        ]
        summed = {"contactPoint": points, "logo": where.pictures.get(page_context.logo)}
        properties = page_context.shop.facts.describe_organization(where) | drop_empty(summed)
    if not properties:
        return []
    node = {
        "@type": "OnlineStore",
        "@id": where.shop_id,
        "name": page_context.name,
        "url": where.base_url,
    }
    return [node | properties]


def build_breadcrumbs(crumbs: tuple[Link, ...], base_url: str) -> tuple[JsonLd, ...]:
    """The only node of a page that states nothing else: its `BreadcrumbList`."""
    return ({"@context": SCHEMA_ORG_CONTEXT} | _build_breadcrumb_list(crumbs, base_url),)


def _build_breadcrumb_list(crumbs: tuple[Link, ...], base_url: str) -> JsonLd:
    items = [
        {
            "@type": "ListItem",
            "position": place,
            "name": crumb.title,
            "item": f"{base_url}{crumb.url.strip(SITE_URL_START + SITE_URL_END)}",
        }
        for place, crumb in enumerate(crumbs, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def build_open_graph(
    facts: Kind, where: JsonLdContext, page_context: PageContext
) -> tuple[tuple[str, str], ...]:
    """Open Graph properties (ogp.me): title, type, url, site name, locale, picture, description."""
    portrait = facts.portrait
    chosen = portrait.file if portrait else page_context.logo
    others = [tag for tag in where.languages if tag != where.language]
    properties = [
        ("og:title", str(facts.title)),
        ("og:type", "profile" if portrait else "website"),
        ("og:url", where.url),
        ("og:site_name", page_context.name),
        ("og:locale", str(page_context.formatter.locale)),
        ("og:description", str(facts.summary or "")),
        ("og:image", where.pictures.get(str(chosen), "")),
        *(("og:locale:alternate", format_open_graph_locale(tag, where.country)) for tag in others),
    ]
    return tuple((name, value) for name, value in properties if value)


def format_open_graph_locale(tag: str, country: str) -> str:
    """A language with a territory where it is spoken (ogp.me): the shop's own country, if it is one.

    A tag without a territory that is no language of the shop's country gets the one that CLDR finds
    likely: `en_US` for English pages of a German shop.
    """
    locale = Locale.parse(tag, sep="-")
    written = "_".join(part for part in (locale.language, locale.script) if part)
    if not locale.territory and written in get_official_languages(country, de_facto=True):
        return f"{locale.language}_{country}"
    likely = get_global("likely_subtags")
    found = likely.get(written) or likely.get(locale.language, "")
    territory = locale.territory or found.rpartition("_")[2]
    return f"{locale.language}_{territory}" if territory.isalpha() else locale.language
