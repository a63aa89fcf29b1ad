"""Resolve the addresses of a page or style sheet against the site's base URL."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import SplitResult, unquote, urlsplit

INDEX_PAGE = "index.html"


_CSS_URL = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")


_ILLEGAL_CHARACTERS = re.compile(r"[\\\x00-\x20\x7f]")
"""Browsers turn a backslash into a slash and pass over line breaks; no honest address needs either."""


TargetScope = Literal["inside", "outside", "elsewhere", "call", "strange"]
"""In the site; on its host beside it; on another host; mail or telephone; nothing to publish."""


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """The target of an address; inside the site, `path` counts from the site's root, without escapes."""

    scope: TargetScope
    path: str = ""
    fragment: str = ""

    @property
    def served_file(self) -> PurePosixPath:
        """The file that a server answers with: for a folder its index."""
        return _get_served_file(self.path)

    def __str__(self) -> str:
        return f"{self.path}#{self.fragment}" if self.fragment else self.path


@lru_cache(maxsize=8192)  # path parsing, the same for every site
def _get_served_file(path: str) -> PurePosixPath:
    folder = path == "" or path.endswith("/")
    return PurePosixPath(path + INDEX_PAGE if folder else path)


def resolve_address(address: str, file: PurePosixPath, base_url: str) -> LinkTarget:
    """Resolve an address in a file of the site; `base_url` ends with a slash."""
    parts = _split_url(address)
    if parts is None or _ILLEGAL_CHARACTERS.search(address):
        return LinkTarget("strange")
    if parts.scheme or parts.netloc:
        return _resolve_full_url(parts, base_url)
    if parts.path.startswith("/"):
        return _resolve_host_path(parts, urlsplit(base_url).path)
    if not parts.path:
        return LinkTarget("inside", str(file), unquote(parts.fragment))
    path = posixpath.normpath(f"{file.parent}/{parts.path}")
    if path.startswith(".."):
        return LinkTarget("outside")
    slash = "/" if parts.path.rsplit("/", 1)[-1] in {"", ".", ".."} else ""
    return LinkTarget(
        "inside", unquote(f"{path}{slash}").removeprefix("./"), unquote(parts.fragment)
    )


def _resolve_full_url(parts: SplitResult, base_url: str) -> LinkTarget:
    base = urlsplit(base_url)
    if parts.scheme in {"mailto", "tel"}:
        return LinkTarget("call")
    if parts.scheme not in {"http", "https", ""}:
        return LinkTarget("strange")
    return (
        LinkTarget("elsewhere")
        if parts.netloc != base.netloc
        else _resolve_host_path(parts, base.path)
    )


def _resolve_host_path(parts: SplitResult, root: str) -> LinkTarget:
    if not f"{parts.path}/".startswith(root):
        return LinkTarget("outside")
    return LinkTarget("inside", unquote(parts.path[len(root) :]), unquote(parts.fragment))


def _split_url(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def has_host(address: str) -> bool:
    """Whether an address names its host."""
    parts = _split_url(address)
    return parts is not None and bool(parts.scheme or parts.netloc)


def find_css_urls(css: str) -> tuple[str, ...]:
    """Find the addresses in a style sheet."""
    return tuple(url for url in _CSS_URL.findall(css) if not url.startswith(("data:", "#")))
