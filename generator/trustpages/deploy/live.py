"""What visitors get, held against the built site: the manifest, the home page and two more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from pathlib import PurePosixPath
from typing import Literal, TypeAlias
from urllib.parse import unquote

from trustpages.deploy.source import HOME, Source
from trustpages.write.manifest import MANIFEST, listed_in

Fetch: TypeAlias = Callable[[str, int], bytes | None]
"""Gives the bytes at an address, or None; the number is how many are expected at most."""

State: TypeAlias = Literal["same", "differs", "missing"]
_MAP = PurePosixPath("sitemap.xml")
_PLACE = re.compile(r"<loc>([^<]+)</loc>")
_SPARE = 65_536
"""Bytes that a file may have more than ours, so that we can say how it differs."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One address as it was found, and what more can be said of it."""

    url: str
    path: PurePosixPath
    state: State
    detail: str = ""


def sights(source: Source, base_url: str, fetch: Fetch) -> tuple[Sight, ...]:
    """Fetch and compare; `base_url` ends with a slash. Raises what `fetch` raises."""
    return tuple(_sight(source, base_url, path, fetch) for path in (MANIFEST, *known_pages(source)))


def known_pages(source: Source) -> tuple[PurePosixPath, ...]:
    """The home page and two more that are far from each other; the same for the same site."""
    mapped = frozenset(_mapped(source))
    pages = sorted(
        path
        for path in source.digests
        if path.name == HOME.name and path.parent != HOME.parent and (not mapped or path in mapped)
    )
    two = {pages[len(pages) // 3], pages[2 * len(pages) // 3]} if pages else set()
    return (HOME, *sorted(two))


def _mapped(source: Source) -> Iterator[PurePosixPath]:
    """The pages of the site map: for one that moved or was withdrawn, a server shows something else."""
    for address in _PLACE.findall(source.files.get(_MAP, b"").decode("utf-8", "replace")):
        folder = unquote(unescape(address).removeprefix(source.about.site))
        yield PurePosixPath(folder, HOME.name)


def _sight(source: Source, base_url: str, path: PurePosixPath, fetch: Fetch) -> Sight:
    folder = str(path.parent).removeprefix(".")
    url = f"{base_url}{folder}{'/' if folder else ''}" if path != MANIFEST else f"{base_url}{path}"
    data = fetch(url, len(source.files[path]) + _SPARE)
    if data is None:
        return Sight(url, path, "missing")
    if sha256(data).hexdigest() == source.digests[path]:
        return Sight(url, path, "same")
    return Sight(url, path, "differs", _difference(source, data) if path == MANIFEST else "")


def _difference(source: Source, data: bytes) -> str:
    live = listed_in(data)
    if live is None:
        return "it is no list of trustpages"
    other = [path for path in source.site if live.get(path) != source.digests[path]]
    more = len(live.keys() - source.digests.keys())
    return f"{len(other)} of {len(source.site)} files are others there, and {more} are more"
