"""The host-independent rules of a site: headers, caching, redirects, and error pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from trustpages.model.form_targets import build_site_policy
from trustpages.model.page import Edition
from trustpages.model.site import Site
from trustpages.theme import FRAME_ANCESTORS

ALWAYS_REVALIDATE = "public, max-age=0, must-revalidate"
"""For pages: cached, but revalidated on each request."""
CACHE_HOUR = "public, max-age=3600"
CACHE_YEAR = "public, max-age=31536000, immutable"
"""Files whose name changes with their content."""

BLOCKED_PATHS = r"(.*/)?(\.(?!well-known/|trustpages-manifest\.json$)|_headers$|_redirects$)"
"""Pattern of the paths below the base that are not public: dot files, but for two."""

_FINGERPRINTED_NAME = re.compile(r".+\.[0-9a-f]{12}\.[a-z0-9]+")
_DISABLED_FEATURES = (
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
"""Browser features that no page needs (Permissions Policy)."""
_SECONDS_PER_DAY = 86400


@dataclass(frozen=True, slots=True)
class HostRules:
    """The rules for a host; addresses count from the site's root, as in "staff/lin/".

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
    withdrawn: tuple[str, ...]
    not_found: tuple[tuple[str, str], ...]


def build_host_rules(
    site: Site, editions: tuple[Edition, ...], paths: Iterable[PurePosixPath]
) -> HostRules:
    """Build the rules of a planned site from the paths of its files."""
    return HostRules(
        base=urlsplit(site.settings.base_url.href).path,
        headers=tuple(_list_response_headers(site, editions)),
        caching=(
            *((f"{folder}/", CACHE_YEAR) for folder in _find_immutable_folders(paths)),
            *((edition.feed_address, CACHE_HOUR) for edition in editions),
        ),
        redirects=tuple(
            (alias.address, alias.target) for edition in editions for alias in edition.aliases
        ),
        withdrawn=tuple(page.address for edition in editions for page in edition.withdrawn_pages),
        not_found=tuple((edition.folder, edition.not_found_page.address) for edition in editions),
    )


def _list_response_headers(site: Site, editions: tuple[Edition, ...]) -> Iterator[tuple[str, str]]:
    settings = site.settings
    yield "Content-Security-Policy", f"{build_site_policy(editions)}; {FRAME_ANCESTORS}"
    yield "X-Content-Type-Options", "nosniff"
    yield "Referrer-Policy", "strict-origin-when-cross-origin"
    yield "Permissions-Policy", ", ".join(f"{feature}=()" for feature in _DISABLED_FEATURES)
    if settings.base_url.href.startswith("https:"):
        yield "Cross-Origin-Opener-Policy", "same-origin"
        if settings.security and settings.security.https_only_days:
            seconds = settings.security.https_only_days * _SECONDS_PER_DAY
            yield "Strict-Transport-Security", f"max-age={seconds}"
    if all(page.noindex for edition in editions for page in edition.pages):
        yield "X-Robots-Tag", "noindex"


def _find_immutable_folders(paths: Iterable[PurePosixPath]) -> list[str]:
    """Find the top folders in which every file name holds a fingerprint."""
    folders: dict[str, bool] = {}
    for path in paths:
        if len(path.parts) > 1:
            fingerprinted = bool(_FINGERPRINTED_NAME.fullmatch(path.name))
            folders[path.parts[0]] = folders.get(path.parts[0], True) and fingerprinted
    return sorted(folder for folder, lasting in folders.items() if lasting)
