"""`sitemap.xml`, and `robots.txt` (RFC 9309), which allows search engines except in a preview."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.model.page import Edition, Page


def render_robots_txt(base_url: str, *, preview: bool) -> bytes:
    """Render `robots.txt` as UTF-8; `base_url` ends with a slash."""
    if preview:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n".encode()


SITEMAP_NAMESPACES = {
    "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
}


def render_sitemap(editions: tuple[Edition, ...]) -> bytes:
    """Render the canonical URLs of all pages as UTF-8, without the page for URLs that do not exist."""
    root = Element("urlset", SITEMAP_NAMESPACES)
    for edition in editions:
        for page in edition.pages:
            _append_url(root, page)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _append_url(root: Element, page: Page) -> None:
    url = SubElement(root, "url")
    SubElement(url, "loc").text = page.canonical
    if page.reviewed_on:
        SubElement(url, "lastmod").text = page.reviewed_on.isoformat()
    if len(page.alternates) > 1:
        for language, address in _list_hreflang_links(page):
            link = {"rel": "alternate", "hreflang": language, "href": address}
            SubElement(url, "xhtml:link", link)


def _list_hreflang_links(page: Page) -> list[tuple[str, str]]:
    """List each language with its URL; the original is also `x-default`."""
    links = [(other.language, other.absolute) for other in page.alternates]
    default = [(tag, address) for tag, address in links if tag == page.original_language]
    return [*links, *(("x-default", address) for _, address in default)]
