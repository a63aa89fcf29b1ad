"""Files for machines: sitemap, robots.txt, an Atom feed for each language, a vCard."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import PurePosixPath

from trustpages.feeds.atom import render_atom_feed
from trustpages.feeds.sitemap import render_robots_txt, render_sitemap
from trustpages.feeds.vcard import render_vcard
from trustpages.i18n import LocaleFormatter
from trustpages.model.page import Edition
from trustpages.model.site import Site
from trustpages.paths import FileRenderer

VCARD_PATH = PurePosixPath("desk.vcf")


def build_feed_files(
    site: Site,
    editions: tuple[Edition, ...],
    wordings: Mapping[str, LocaleFormatter],
    *,
    preview: bool = False,
) -> Mapping[PurePosixPath, FileRenderer]:
    """Return a renderer for each file by its path; in a preview, robots.txt disallows everything."""
    base = site.settings.base_url.href
    files: dict[PurePosixPath, FileRenderer] = {
        PurePosixPath("sitemap.xml"): partial(render_sitemap, editions),
        PurePosixPath("robots.txt"): partial(render_robots_txt, base, preview=preview),
    }
    for edition in editions:
        files[PurePosixPath(edition.feed_address)] = partial(
            render_atom_feed, site, edition, wordings[edition.language]
        )
    if any(entry.facts.list_card_contacts() for entry in site.entries):
        files[VCARD_PATH] = partial(render_vcard, site, wordings[site.languages[0]])
    return files
