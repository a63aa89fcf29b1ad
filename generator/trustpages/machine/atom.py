"""`notices.atom`: the notices of one language as a feed, the newest first (RFC 4287)."""

from __future__ import annotations

from datetime import date, datetime, time
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.facts.fact import Spoken
from trustpages.kinds.notice import Notice
from trustpages.page import Edition, Page
from trustpages.site import Site
from trustpages.wording import Wording

ATOM = "http://www.w3.org/2005/Atom"


def feed(site: Site, edition: Edition, wording: Wording) -> bytes:
    """The feed as UTF-8; with no notice it is as old as the page that was reviewed last."""
    found = [(page, page.facts) for page in edition.pages if isinstance(page.facts, Notice)]
    found.sort(key=lambda one: (_latest(one[1]), one[0].name), reverse=True)
    reviewed = [page.reviewed_on for page in edition.pages if page.reviewed_on]
    updated = max([_latest(notice) for _, notice in found] or reviewed or [site.today])
    root = _head(site, edition, wording, updated)
    for page, notice in found:
        _entry(root, site, page, notice)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _latest(notice: Notice) -> date:
    return max([notice.starts, *(update.day for update in notice.updates)])


def _head(site: Site, edition: Edition, wording: Wording, updated: date) -> Element:
    base = site.settings.base_url.href
    root = Element("feed", {"xmlns": ATOM, "xml:lang": edition.language})
    SubElement(root, "id").text = f"{base}{edition.feed}"
    SubElement(root, "title").text = f"{wording.catalogue.gettext('Notices')} – {site.shop.name}"
    SubElement(root, "updated").text = _midnight(updated, site)
    SubElement(SubElement(root, "author"), "name").text = site.shop.name
    _link(root, "self", f"{base}{edition.feed}", "application/atom+xml")
    _link(root, "alternate", f"{base}{_board(edition)}", "text/html")
    return root


def _board(edition: Edition) -> str:
    """The address of the page that shows the notices; without one, the home page."""
    return edition.addresses.get("notices", edition.folder)


def _entry(root: Element, site: Site, page: Page, notice: Notice) -> None:
    entry = SubElement(root, "entry")
    SubElement(entry, "id").text = _tag(site.settings.base_url.href, page, notice)
    _words(entry, "title", notice.title)
    SubElement(entry, "published").text = _midnight(notice.starts, site)
    SubElement(entry, "updated").text = _midnight(_latest(notice), site)
    _link(entry, "alternate", page.canonical, "text/html")
    SubElement(entry, "category", {"term": notice.kind})
    _words(entry, "summary", notice.effect)
    if notice.updates:
        _words(entry, "content", max(notice.updates, key=lambda update: update.day).text)


def _tag(base_url: str, page: Page, notice: Notice) -> str:
    """An id that stays for ever, whatever becomes of the pages' addresses (RFC 4151)."""
    parts = urlsplit(base_url)
    spoken = "" if page.language == page.original_language else f"{page.language}/"
    return f"tag:{parts.hostname},{notice.starts.year}:{parts.path}{spoken}{page.name}"


def _link(parent: Element, relation: str, address: str, media: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media, "href": address})


def _words(parent: Element, name: str, text: str) -> None:
    """A text; one that is not translated yet says which language it is in."""
    foreign = text.language if isinstance(text, Spoken) else ""
    SubElement(parent, name, {"xml:lang": foreign} if foreign else {}).text = str(text)


def _midnight(day: date, site: Site) -> str:
    return datetime.combine(day, time(0), site.shop.time_zone).isoformat()
