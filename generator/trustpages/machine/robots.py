"""`robots.txt`: search engines are welcome, except to a preview (RFC 9309)."""

from __future__ import annotations


def robots(base_url: str, *, preview: bool) -> bytes:
    """The file as UTF-8; `base_url` ends with a slash."""
    if preview:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n".encode()
