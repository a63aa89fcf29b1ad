"""The files that only machines read: sitemap, robots, a feed of notices for each language, a card."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import PurePosixPath

from trustpages.machine.atom import feed
from trustpages.machine.robots import robots
from trustpages.machine.sitemap import sitemap
from trustpages.machine.vcard import card
from trustpages.page import Draw, Edition
from trustpages.site import Site
from trustpages.wording import Wording

CARD = PurePosixPath("desk.vcf")


def machine_files(
    site: Site,
    editions: tuple[Edition, ...],
    wordings: Mapping[str, Wording],
    *,
    preview: bool = False,
) -> Mapping[PurePosixPath, Draw]:
    """How to draw every such file, by its path; in a preview, robots are sent away."""
    base = site.settings.base_url.href
    files: dict[PurePosixPath, Draw] = {
        PurePosixPath("sitemap.xml"): partial(sitemap, editions),
        PurePosixPath("robots.txt"): partial(robots, base, preview=preview),
    }
    for edition in editions:
        files[PurePosixPath(edition.feed)] = partial(
            feed, site, edition, wordings[edition.language]
        )
    if site.of("desk"):
        files[CARD] = partial(card, site, wordings[site.languages[0]])
    return files
