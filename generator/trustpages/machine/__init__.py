"""The files that only machines read: sitemap, robots, a feed of notices for each language, a card."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from trustpages.machine.atom import feed
from trustpages.machine.robots import robots
from trustpages.machine.sitemap import sitemap
from trustpages.machine.vcard import card
from trustpages.page import Edition, Files
from trustpages.site import Site
from trustpages.wording import Wording

CARD = PurePosixPath("desk.vcf")


def machine_files(
    site: Site,
    editions: tuple[Edition, ...],
    wordings: Mapping[str, Wording],
    *,
    preview: bool = False,
) -> Files:
    """Every such file by its path; in a preview, robots are sent away."""
    base = site.settings.base_url.href
    files: dict[PurePosixPath, bytes] = {
        PurePosixPath("sitemap.xml"): sitemap(editions),
        PurePosixPath("robots.txt"): robots(base, preview=preview),
    }
    for edition in editions:
        files[PurePosixPath(edition.feed)] = feed(site, edition, wordings[edition.language])
    if site.of("desk"):
        files[CARD] = card(site, wordings[site.languages[0]])
    return files
