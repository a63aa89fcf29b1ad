"""Small drawn sites for the checks: two pages that are right, for a test to spoil."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from markupsafe import Markup

from trustpages.checks import RenderedSite, check_site
from trustpages.diagnostics.problem import Place, Problem
from trustpages.kinds.page import PlainPage
from trustpages.model.page import Alternate, Edition, Page, SiteIndex

BASE = "https://shop.example/trust/"
NODE = {"@context": "https://schema.org", "@type": "OnlineStore", "name": "Guppy"}
EMPTY = SiteIndex({}, {})

PLACED = {"en": "", "zh": "zh/"}


def page(name: str, language: str = "en", **changes: Any) -> Page:
    """A plain page in a site of two languages."""
    address = f"{PLACED[language]}{name}/"
    known = Page(
        path=PurePosixPath(address) / "index.html",
        address=address,
        name=name,
        kind="page",
        language=language,
        direction="ltr",
        title=f"About {name}",
        description=f"All about {name}.",
        facts=PlainPage(title=f"About {name}"),
        body=Markup(),
        body_language="",
        untranslated=(),
        original_language="en",
        reviewed_on=None,
        crumbs=(),
        alternates=tuple(
            Alternate(tag, tag, f"{folder}{name}/", f"{BASE}{folder}{name}/")
            for tag, folder in PLACED.items()
        ),
        canonical=f"{BASE}{address}",
        jsonld=(NODE,),
        open_graph=(),
        noindex=False,
        link_sources=(),
        sources=(Place(f"content/pages/{name}.md"),),
    )
    return replace(known, **changes)


def lost(language: str) -> Page:
    """The page for lost addresses."""
    address = f"{PLACED[language]}404.html"
    changed = {"path": PurePosixPath(address), "address": address, "kind": "404"}
    return page("404", language, noindex=True, jsonld=(), description="", **changed)


def edition(language: str, *pages: Page) -> Edition:
    """An edition of a few pages."""
    addresses = {one.name: one.address for one in pages}
    return Edition(language, PLACED[language], pages, EMPTY, (), addresses, {}, lost(language))


def html(one: Page, inner: str = "", head: str = "") -> str:
    """The page as a theme without faults draws it, with more in its head and its body."""
    links = "".join(
        f'<link rel="alternate" hreflang="{other.language}" href="{other.absolute}">'
        for other in one.alternates
    )
    default = f'<link rel="alternate" hreflang="x-default" href="{one.alternates[0].absolute}">'
    listed = f'<link rel="canonical" href="{one.canonical}">{links}{default}'
    robots = '<meta name="robots" content="noindex">' if one.noindex else listed
    nodes = "".join(
        f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in one.jsonld
    )
    return (
        f'<!DOCTYPE html><html lang="{one.language}" dir="{one.direction}"><head>'
        f'<title>{one.title}</title><meta name="description" content="{one.description}">'
        f"{robots}{nodes}{head}</head><body><h1>{one.title}</h1>{inner}</body></html>"
    )


def site(*changed: Page, inner: str = "", head: str = "", **more: bytes) -> RenderedSite:
    """A site of `returns` and `desk` in two languages; `inner` and `head` go into the English `returns`.

    `changed` pages stand in for those of the same path; `more` are further files by their name, with
    `_` for the dot.
    """
    names = ("returns", "desk")
    pages = {one.path: one for tag in PLACED for one in (page(name, tag) for name in names)}
    pages |= {one.path: one for one in changed}
    editions = tuple(
        edition(tag, *(one for one in pages.values() if one.language == tag)) for tag in PLACED
    )
    every = [*pages.values(), *(one.not_found_page for one in editions)]
    files = {one.path: html(one).encode() for one in every}
    first = pages[PurePosixPath("returns/index.html")]
    files[first.path] = html(first, inner, head).encode()
    files |= {PurePosixPath(name.replace("_", ".")): data for name, data in more.items()}
    return RenderedSite(files, editions, BASE)


def list_problems(drawn: RenderedSite) -> list[str]:
    """What the checks say of a site: codes and messages."""
    return [f"{one.code}: {one.message}" for one in check_site(drawn)]


def problem(drawn: RenderedSite) -> Problem:
    """The one problem of a site."""
    found = check_site(drawn)
    assert len(found) == 1, found
    return found[0]
