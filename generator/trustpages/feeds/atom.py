"""`notices.atom`: the notices of one language as a feed, the newest first (RFC 4287)."""

from __future__ import annotations

from datetime import date, datetime, time
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.fields import LocalizedStr
from trustpages.i18n import LocaleFormatter
from trustpages.kinds.notice import Notice
from trustpages.model.page import Edition, Page
from trustpages.model.site import Site

ATOM_NAMESPACE = "http://www.w3.org/2005/Atom"


def render_atom_feed(site: Site, edition: Edition, wording: LocaleFormatter) -> bytes:
    """The feed as UTF-8; with no notice it is as old as the page that was reviewed last."""
    found = [(page, page.facts) for page in edition.pages if isinstance(page.facts, Notice)]
    found.sort(key=lambda one: (_get_latest_date(one[1]), one[0].name), reverse=True)
    reviewed = [page.reviewed_on for page in edition.pages if page.reviewed_on]
    updated = max([_get_latest_date(notice) for _, notice in found] or reviewed or [site.today])
    root = _build_feed_root(site, edition, wording, updated)
    for page, notice in found:
        _append_entry(root, site, page, notice)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _get_latest_date(notice: Notice) -> date:
    return max([notice.starts, *(update.day for update in notice.updates)])


def _build_feed_root(
    site: Site, edition: Edition, wording: LocaleFormatter, updated: date
) -> Element:
    base = site.settings.base_url.href
    root = Element("feed", {"xmlns": ATOM_NAMESPACE, "xml:lang": edition.language})
    SubElement(root, "id").text = f"{base}{edition.feed_address}"
    SubElement(root, "title").text = f"{wording.catalogue.gettext('Notices')} – {site.shop.name}"
    SubElement(root, "updated").text = _format_midnight(updated, site)
    SubElement(SubElement(root, "author"), "name").text = site.shop.name
    _append_link(root, "self", f"{base}{edition.feed_address}", "application/atom+xml")
    _append_link(root, "alternate", f"{base}{_get_notices_address(edition)}", "text/html")
    return root


def _get_notices_address(edition: Edition) -> str:
    """The address of the page that shows the notices; without one, the home page."""
    return edition.addresses.get("notices", edition.folder)


def _append_entry(root: Element, site: Site, page: Page, notice: Notice) -> None:
    entry = SubElement(root, "entry")
    SubElement(entry, "id").text = _build_tag_uri(site.settings.base_url.href, page, notice)
    _append_text(entry, "title", notice.title)
    SubElement(entry, "published").text = _format_midnight(notice.starts, site)
    SubElement(entry, "updated").text = _format_midnight(_get_latest_date(notice), site)
    _append_link(entry, "alternate", page.canonical, "text/html")
    SubElement(entry, "category", {"term": notice.kind})
    _append_text(entry, "summary", notice.effect)
    if notice.updates:
        _append_text(entry, "content", max(notice.updates, key=lambda update: update.day).text)


def _build_tag_uri(base_url: str, page: Page, notice: Notice) -> str:
    """An id that stays for ever, whatever becomes of the pages' addresses (RFC 4151)."""
    parts = urlsplit(base_url)
    spoken = "" if page.language == page.original_language else f"{page.language}/"
    return f"tag:{parts.hostname},{notice.starts.year}:{parts.path}{spoken}{page.name}"


def _append_link(parent: Element, relation: str, address: str, media: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media, "href": address})


def _append_text(parent: Element, name: str, text: str) -> None:
    """A text; one that is not translated yet says which language it is in."""
    foreign = text.language if isinstance(text, LocalizedStr) else ""
    SubElement(parent, name, {"xml:lang": foreign} if foreign else {}).text = str(text)


def _format_midnight(day: date, site: Site) -> str:
    return datetime.combine(day, time(0), site.shop.time_zone).isoformat()
