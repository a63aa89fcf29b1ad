"""Addresses counted from the site's root become relative to the page that holds them.

Each names its file (`../returns/index.html`), so that the site also works from a disk and from stores
that know no folders; search engines learn the short form from the canonical link.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

from trustpages.page import END, START

ROOTED = re.compile(f"{START}([^{END}]*){END}")
INDEX = "index.html"


def relative(html: str, address: str) -> str:
    """A page at `address` (from the site's root) with every rooted address made relative to it."""
    folder = posixpath.dirname(address)

    def turned(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        if mark and _file(path) == _file(address):
            return f"#{anchor}"
        return _from(folder, path) + mark + anchor

    return ROOTED.sub(turned, html)


@lru_cache(maxsize=8192)
def _from(folder: str, path: str) -> str:
    return _quoted(posixpath.relpath(f"/{_file(path)}", f"/{folder}"))


def absolute(html: str, base_url: str) -> str:
    """A page that may be shown at any address (404): every rooted address from the host's root."""
    root = urlsplit(base_url).path or "/"

    def turned(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        return root + _quoted(_file(path)) + mark + anchor

    return ROOTED.sub(turned, html)


def _file(path: str) -> str:
    return path + INDEX if path == "" or path.endswith("/") else path


def _quoted(path: str) -> str:
    return quote(path, safe="/.-_~")
