"""Rewrite URLs counted from the site's root to be relative to the page that holds them.

Each names its file (`../returns/index.html`), so that the site also works from a disk and from stores
that know no folders; search engines learn the short form from the canonical link.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

from trustpages.paths import SITE_URL_END, SITE_URL_START

SITE_URL_PATTERN = re.compile(f"{SITE_URL_START}([^{SITE_URL_END}]*){SITE_URL_END}")
FOLDER_INDEX = "index.html"


def make_urls_relative(html: str, address: str) -> str:
    """A page at `address` (from the site's root) with every rooted address made relative to it."""
    folder = posixpath.dirname(address)

    def replace_url(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        if mark and _append_index_file(path) == _append_index_file(address):
            return f"#{anchor}"
        return _compute_relative_path(folder, path) + mark + anchor

    return SITE_URL_PATTERN.sub(replace_url, html)


@lru_cache(maxsize=8192)  # path arithmetic, the same for every site
def _compute_relative_path(folder: str, path: str) -> str:
    return _quote_path(posixpath.relpath(f"/{_append_index_file(path)}", f"/{folder}"))


def make_urls_root_relative(html: str, base_url: str) -> str:
    """A page that may be shown at any address (404): every rooted address from the host's root."""
    root = urlsplit(base_url).path or "/"

    def replace_url(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        return root + _quote_path(_append_index_file(path)) + mark + anchor

    return SITE_URL_PATTERN.sub(replace_url, html)


def _append_index_file(path: str) -> str:
    return path + FOLDER_INDEX if path == "" or path.endswith("/") else path


def _quote_path(path: str) -> str:
    return quote(path, safe="/.-_~")
