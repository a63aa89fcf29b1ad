"""`sitemap.xml`: every page with its translations (sitemaps.org, protocol 0.9)."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.page import Edition, Page

NAMESPACES = {
    "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
}


def sitemap(editions: tuple[Edition, ...]) -> bytes:
    """All pages by their canonical address, as UTF-8; the one for lost addresses is not among them."""
    root = Element("urlset", NAMESPACES)
    for edition in editions:
        for page in edition.pages:
            _add(root, page)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _add(root: Element, page: Page) -> None:
    url = SubElement(root, "url")
    SubElement(url, "loc").text = page.canonical
    if page.reviewed_on:
        SubElement(url, "lastmod").text = page.reviewed_on.isoformat()
    if len(page.alternates) > 1:
        for language, address in _languages(page):
            link = {"rel": "alternate", "hreflang": language, "href": address}
            SubElement(url, "xhtml:link", link)


def _languages(page: Page) -> list[tuple[str, str]]:
    """Each language with its address; the original also serves those who speak none of them."""
    named = [(other.language, other.absolute) for other in page.alternates]
    default = [(tag, address) for tag, address in named if tag == page.original_language]
    return [*named, *(("x-default", address) for _, address in default)]
