"""Where an address leads, resolved as a browser does from the file that holds it."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import SplitResult, unquote, urlsplit

INDEX = "index.html"
_CSS = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")
_ODD = re.compile(r"[\\\x00-\x20\x7f]")
"""Browsers turn a backslash into a slash and pass over line breaks; no honest address needs either."""

Sort = Literal["inside", "outside", "elsewhere", "call", "strange"]
"""In the site; on its host beside it; on another host; mail or telephone; nothing to publish."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an address leads; inside the site, `path` counts from the site's root, without escapes."""

    sort: Sort
    path: str = ""
    fragment: str = ""

    @property
    def file(self) -> PurePosixPath:
        """The file that is served: for a folder its index."""
        return _file(self.path)

    def __str__(self) -> str:
        return f"{self.path}#{self.fragment}" if self.fragment else self.path


@lru_cache(maxsize=8192)
def _file(path: str) -> PurePosixPath:
    folder = path == "" or path.endswith("/")
    return PurePosixPath(path + INDEX if folder else path)


def target(address: str, file: PurePosixPath, base_url: str) -> Target:
    """Resolve an address in a file of the site; `base_url` ends with a slash."""
    parts = _split(address)
    if parts is None or _ODD.search(address):
        return Target("strange")
    if parts.scheme or parts.netloc:
        return _whole(parts, base_url)
    if parts.path.startswith("/"):
        return _under(parts, urlsplit(base_url).path)
    if not parts.path:
        return Target("inside", str(file), unquote(parts.fragment))
    path = posixpath.normpath(f"{file.parent}/{parts.path}")
    if path.startswith(".."):
        return Target("outside")
    slash = "/" if parts.path.rsplit("/", 1)[-1] in {"", ".", ".."} else ""
    return Target("inside", unquote(f"{path}{slash}").removeprefix("./"), unquote(parts.fragment))


def _whole(parts: SplitResult, base_url: str) -> Target:
    base = urlsplit(base_url)
    if parts.scheme in {"mailto", "tel"}:
        return Target("call")
    if parts.scheme not in {"http", "https", ""}:
        return Target("strange")
    return Target("elsewhere") if parts.netloc != base.netloc else _under(parts, base.path)


def _under(parts: SplitResult, root: str) -> Target:
    if not f"{parts.path}/".startswith(root):
        return Target("outside")
    return Target("inside", unquote(parts.path[len(root) :]), unquote(parts.fragment))


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def is_absolute(address: str) -> bool:
    """Whether an address names its host."""
    parts = _split(address)
    return parts is not None and bool(parts.scheme or parts.netloc)


def in_style(css: str) -> tuple[str, ...]:
    """The addresses in a style sheet."""
    return tuple(found for found in _CSS.findall(css) if not found.startswith(("data:", "#")))
