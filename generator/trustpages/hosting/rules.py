"""What every host is to do, before it is said in the words of one: headers, caching, moves, gone pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from trustpages.page import Edition
from trustpages.policy import FRAMES, POLICY
from trustpages.site import Site

FRESH = "public, max-age=0, must-revalidate"
"""Pages: kept, and asked for anew each time whether they are still the same."""
HOUR = "public, max-age=3600"
YEAR = "public, max-age=31536000, immutable"
"""Files whose name changes with their content."""

SECLUDED = r"(.*/)?(\.(?!well-known/|trustpages-manifest\.json$)|_headers$|_redirects$)"
"""What follows the base in an address that is for no visitor: dot files, but for two that are public."""

_HASHED = re.compile(r".+\.[0-9a-f]{12}\.[a-z0-9]+")
_UNUSED = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)
"""What no page of ours asks a browser for (Permissions Policy)."""
_DAY = 86400
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host is to do; addresses count from the site's root, as in "staff/lin/".

    `base` is the path of the site on its host, "/" or "/trust/", as it stands in an address. `headers`
    are those of every answer, by name; `caching` says for a folder ("assets/") or a file how long it may
    be kept, and `FRESH` holds for all else. `redirects` are former addresses with the present ones;
    `gone` those of pages that were withdrawn; `lost` the page for addresses that do not exist, by the
    folder of its language ("" or "zh/").
    """

    base: str
    headers: tuple[tuple[str, str], ...]
    caching: tuple[tuple[str, str], ...]
    redirects: tuple[tuple[str, str], ...]
    gone: tuple[str, ...]
    lost: tuple[tuple[str, str], ...]


def rules(site: Site, editions: tuple[Edition, ...], paths: Iterable[PurePosixPath]) -> Rules:
    """The rules of a planned site whose files have these paths."""
    return Rules(
        base=urlsplit(site.settings.base_url.href).path,
        headers=tuple(_headers(site, editions)),
        caching=(
            *((f"{folder}/", YEAR) for folder in _lasting(paths)),
            *((edition.feed, HOUR) for edition in editions),
        ),
        redirects=tuple(
            (alias.address, alias.target) for edition in editions for alias in edition.aliases
        ),
        gone=tuple(page.address for edition in editions for page in edition.gone),
        lost=tuple((edition.folder, edition.lost.address) for edition in editions),
    )


def _headers(site: Site, editions: tuple[Edition, ...]) -> Iterator[tuple[str, str]]:
    settings = site.settings
    yield "Content-Security-Policy", f"{POLICY}; {FRAMES}"
    yield "X-Content-Type-Options", "nosniff"
    yield "Referrer-Policy", "strict-origin-when-cross-origin"
    yield "Permissions-Policy", ", ".join(f"{feature}=()" for feature in _UNUSED)
    if settings.base_url.href.startswith("https:"):
        yield "Cross-Origin-Opener-Policy", "same-origin"
        if settings.security and settings.security.https_only_days:
            seconds = settings.security.https_only_days * _DAY
            yield "Strict-Transport-Security", f"max-age={seconds}"
    if all(page.noindex for edition in editions for page in edition.pages):
        yield "X-Robots-Tag", "noindex"


def _lasting(paths: Iterable[PurePosixPath]) -> list[str]:
    """The folders at the site's root in which every file is named by its content."""
    folders: dict[str, bool] = {}
    for path in paths:
        if len(path.parts) > 1:
            named = bool(_HASHED.fullmatch(path.name))
            folders[path.parts[0]] = folders.get(path.parts[0], True) and named
    return sorted(folder for folder, lasting in folders.items() if lasting)
