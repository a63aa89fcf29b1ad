"""`robots.txt`: search engines are welcome, except to a preview (RFC 9309)."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from trustpages.model.page import Edition, Page


def render_robots_txt(base_url: str, *, preview: bool) -> bytes:
    """The file as UTF-8; `base_url` ends with a slash."""
    if preview:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n".encode()


SITEMAP_NAMESPACES = {
    "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
}


def render_sitemap(editions: tuple[Edition, ...]) -> bytes:
    """All pages by their canonical address, as UTF-8; the one for lost addresses is not among them."""
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
    """Each language with its address; the original also serves those who speak none of them."""
    named = [(other.language, other.absolute) for other in page.alternates]
    default = [(tag, address) for tag, address in named if tag == page.original_language]
    return [*named, *(("x-default", address) for _, address in default)]
