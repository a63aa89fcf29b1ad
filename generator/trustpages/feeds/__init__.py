"""Files that only machines read: site map, robots.txt, a feed of notices in each language, a contact card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.feeds.atom import render_atom_feed
from trustpages.feeds.page_records import record_pages
from trustpages.feeds.vcard import render_vcard
from trustpages.i18n import LocaleFormatter
from trustpages.manifest import PageRecord
from trustpages.model.page import Edition, Page
from trustpages.model.site import Site
from trustpages.paths import FileRenderer

VCARD_PATH = PurePosixPath("desk.vcf")


def build_feed_files(
    site: Site,
    editions: tuple[Edition, ...],
    formatters: Mapping[str, LocaleFormatter],
    *,
    page_records: Callable[[], Mapping[PurePosixPath, PageRecord]],
    preview: bool = False,
) -> Mapping[PurePosixPath, FileRenderer]:
    """Return a renderer for each file by its path; in a preview, robots.txt disallows everything.

    `page_records` renders every page to find out when each last differed.
    """
    base = site.settings.base_url.href
    files: dict[PurePosixPath, FileRenderer] = {
        PurePosixPath("sitemap.xml"): partial(render_sitemap, editions, page_records),
        PurePosixPath("robots.txt"): partial(render_robots_txt, base, preview=preview),
    }
    for edition in editions:
        files[PurePosixPath(edition.feed_address)] = partial(
            render_atom_feed, site, edition, formatters[edition.language], page_records
        )
    if any(entry.facts.list_card_contacts() for entry in site.entries):
        files[VCARD_PATH] = partial(render_vcard, site, formatters[site.languages[0]])
    return files


def render_robots_txt(base_url: str, *, preview: bool) -> bytes:
    """Render `robots.txt` as UTF-8; `base_url` ends with a slash."""
    if preview:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n".encode()


SITEMAP_NAMESPACES = {
    "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
}


def render_sitemap(
    editions: tuple[Edition, ...], page_records: Callable[[], Mapping[PurePosixPath, PageRecord]]
) -> bytes:
    """Render the canonical URLs of all pages as UTF-8, without the page for URLs that do not exist.

    A page of which nothing is translated is left out: its original stands for it. So is an unlisted one.
    """
    root, records = Element("urlset", SITEMAP_NAMESPACES), page_records()
    for edition in editions:
        for page in edition.pages:
            if page.is_translated and not page.is_unlisted:
                _append_url(root, page, records[page.path].changed)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _append_url(root: Element, page: Page, changed: date | None) -> None:
    url = SubElement(root, "url")
    SubElement(url, "loc").text = page.canonical
    if changed:
        SubElement(url, "lastmod").text = changed.isoformat()
    if len(page.translations) > 1:
        for language, address in _list_hreflang_links(page):
            link = {"rel": "alternate", "hreflang": language, "href": address}
            SubElement(url, "xhtml:link", link)


def _list_hreflang_links(page: Page) -> list[tuple[str, str]]:
    """List each language with its URL; the original is also `x-default`."""
    links = [(other.language, other.absolute) for other in page.translations]
    default = [(tag, address) for tag, address in links if tag == page.original_language]
    return [*links, *(("x-default", address) for _, address in default)]


__all__ = ["build_feed_files", "record_pages", "render_robots_txt", "render_sitemap"]
