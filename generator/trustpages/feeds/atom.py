"""`notices.atom`: the notices of one language as a feed, the newest first (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.fields import LocalizedStr
from trustpages.i18n import LocaleFormatter
from trustpages.kinds import KINDS
from trustpages.kinds.kind import FeedEntry
from trustpages.manifest import PageRecord
from trustpages.model.page import Edition, Page
from trustpages.model.site import Site

ATOM_NAMESPACE = "http://www.w3.org/2005/Atom"
FIRST_YEAR = 2026
"""The year in the id of a feed as a whole, which has no day of its own."""
_TAG_LOCAL_PART = re.compile(r"[A-Za-z0-9._-]+")
"""What may stand before the @ in the authority of a tag URI (RFC 4151, 2.1)."""


def render_atom_feed(
    site: Site,
    edition: Edition,
    formatter: LocaleFormatter,
    page_records: Callable[[], Mapping[PurePosixPath, PageRecord]],
) -> bytes:
    """Render the feed as UTF-8; without an entry, its date is the latest review of a page.

    An entry is as new as the latest day that it states, or as the day on which its page last differed.
    """
    entries = [
        (page, entry)
        for page in edition.pages
        if not page.part
        for entry in page.facts.list_feed_entries(site.today)
    ]
    records = page_records() if entries else {}
    entries = [(page, _renew_entry(entry, records[page.path].changed)) for page, entry in entries]
    entries.sort(key=lambda one: (one[1].updated, one[0].name, one[1].name), reverse=True)
    reviewed = [page.reviewed_on for page in edition.pages if page.reviewed_on]
    updated = max([entry.updated for _, entry in entries] or reviewed or [site.today])
    root = _build_feed_root(site, edition, formatter, updated)
    for page, entry in entries:
        _append_entry(root, site, page, entry)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _renew_entry(entry: FeedEntry, changed: date | None) -> FeedEntry:
    if changed is None or entry.name:
        return entry
    return replace(entry, updated=max(entry.updated, changed))


def _build_feed_root(
    site: Site, edition: Edition, formatter: LocaleFormatter, updated: date
) -> Element:
    base = site.settings.base_url.href
    listing = next(kind for kind in KINDS.values() if kind.lists_feed)
    title = formatter.catalogue.gettext(listing.label)
    root = Element("feed", {"xmlns": ATOM_NAMESPACE, "xml:lang": edition.language})
    SubElement(root, "id").text = _build_tag_uri(site, listing.path.strip("/"), edition.language)
    SubElement(root, "title").text = f"{title} – {edition.shop_name}"
    SubElement(root, "updated").text = _format_midnight(updated, site)
    SubElement(SubElement(root, "author"), "name").text = str(edition.shop_name)
    _append_link(root, "self", f"{base}{edition.feed_address}", "application/atom+xml")
    _append_link(root, "alternate", f"{base}{_get_listing_address(edition)}", "text/html")
    return root


def _get_listing_address(edition: Edition) -> str:
    """The address of the page that lists the entries of the feed; without one, the home page."""
    listing = (page.address for page in edition.pages if page.facts.lists_feed)
    return next(listing, edition.folder)


def _append_entry(root: Element, site: Site, page: Page, facts: FeedEntry) -> None:
    entry = SubElement(root, "entry")
    name = f"{page.name}/{facts.name}" if facts.name else page.name
    SubElement(entry, "id").text = _build_tag_uri(site, name, page.language, facts.published.year)
    title = f"{page.facts.title}: {facts.name}" if facts.name else page.facts.title
    _append_text(entry, "title", title)
    SubElement(entry, "published").text = _format_midnight(facts.published, site)
    SubElement(entry, "updated").text = _format_midnight(facts.updated, site)
    _append_link(entry, "alternate", f"{page.canonical}{facts.place}", "text/html")
    SubElement(entry, "category", {"term": facts.category})
    _append_text(entry, "summary", facts.summary)
    if facts.content:
        _append_text(entry, "content", facts.content)


def _build_tag_uri(site: Site, name: str, language: str, year: int = FIRST_YEAR) -> str:
    """Build an id that stays the same wherever the site stands (RFC 4151), from the shop's mail address."""
    address = site.shop.email.address
    local, _, domain = address.rpartition("@")
    owner = address if _TAG_LOCAL_PART.fullmatch(local) else domain
    folder = "" if language == site.languages[0] else f"{language}/"
    return f"tag:{owner.lower()},{year}:{folder}{name}"


def _append_link(parent: Element, relation: str, address: str, media: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media, "href": address})


def _append_text(parent: Element, name: str, text: str) -> None:
    """Append a text element; a text that is not translated yet names its language."""
    foreign = text.language if isinstance(text, LocalizedStr) else ""
    SubElement(parent, name, {"xml:lang": foreign} if foreign else {}).text = str(text)


def _format_midnight(day: date, site: Site) -> str:
    return datetime.combine(day, time(0), site.shop.time_zone).isoformat()
