"""Compare what a web server hands out with a built site, over HTTP, as a visitor would see it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from http.client import HTTPException
from pathlib import PurePosixPath
from typing import IO, Any, Literal, TypeAlias
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from trustpages.deploy.source import HOME_PAGE, DeploySource
from trustpages.deploy.store import DeployError
from trustpages.manifest import MANIFEST_PATH, parse_manifest_digests

RESPONSE_TIMEOUT = 10.0
"""Seconds to wait for a server to answer."""

_UNREACHABLE_HINT = "Look whether the address is right, and whether the web server runs."
_MISSING_STATUSES = frozenset({403, 404, 410})
_REQUEST_HEADERS = {
    "Accept-Encoding": "identity",
    "Cache-Control": "no-cache",
    "User-Agent": "trustpages",
}


class _SameHostRedirects(HTTPRedirectHandler):
    """Follows redirects to the same host only."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        old_url, new_url = urlsplit(req.full_url), urlsplit(newurl)
        if new_url.hostname != old_url.hostname or new_url.scheme not in {"http", "https"}:
            raise DeployError(f"{req.full_url} leads to another host: {new_url.hostname}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch_url(url: str, limit: int) -> bytes | None:
    """The first `limit + 1` bytes at an address; None where the server has nothing to show.

    Raises `DeployError` when the server cannot be reached, answers with an error, or leads to another host.
    """
    try:
        scheme = urlsplit(url).scheme
    except ValueError as error:  # brackets that hold no address
        raise DeployError(f"{url} is no address: {error}", _UNREACHABLE_HINT) from error
    if scheme not in {"http", "https"}:
        raise DeployError(f"{url} is no address of a web server")
    opener = build_opener(_SameHostRedirects)
    try:
        request = Request(url, headers=_REQUEST_HEADERS)  # noqa: S310 - checked by the caller
        with opener.open(request, timeout=RESPONSE_TIMEOUT) as response:
            data: bytes = response.read(limit + 1)
            return data
    except HTTPError as error:
        if error.code in _MISSING_STATUSES:
            return None
        raise DeployError(f"{url} answers with the error {error.code}") from error
    except URLError as error:
        reason = getattr(error.reason, "strerror", None) or error.reason
        raise DeployError(
            f"{url} cannot be reached: {str(reason).lower()}", _UNREACHABLE_HINT
        ) from error
    except (HTTPException, OSError, ValueError) as error:
        raise DeployError(f"{url} cannot be reached: {error}", _UNREACHABLE_HINT) from error


UrlFetcher: TypeAlias = Callable[[str, int], bytes | None]
"""Returns the bytes at an address, or None; the number is the most that are expected."""

LiveState: TypeAlias = Literal["same", "differs", "missing"]
_SITEMAP = PurePosixPath("sitemap.xml")
_LOC_ELEMENT = re.compile(r"<loc>([^<]+)</loc>")
_SIZE_TOLERANCE = 65_536
"""Bytes that are read beyond the size of our file, so that the difference can be described."""


@dataclass(frozen=True, slots=True)
class LiveResult:
    """The state of one address, with a detail for the reader or ""."""

    url: str
    path: PurePosixPath
    state: LiveState
    detail: str = ""


def compare_live_files(
    source: DeploySource, base_url: str, fetch: UrlFetcher
) -> tuple[LiveResult, ...]:
    """Compare the manifest and sample pages; `base_url` ends with a slash. Raises what `fetch` raises."""
    return tuple(
        _compare_address(source, base_url, path, fetch)
        for path in (MANIFEST_PATH, *choose_sample_pages(source))
    )


def choose_sample_pages(source: DeploySource) -> tuple[PurePosixPath, ...]:
    """The home page and two more from distant parts of the sorted list; deterministic for a site."""
    mapped = frozenset(_list_sitemap_pages(source))
    pages = sorted(
        path
        for path in source.digests
        if path.name == HOME_PAGE.name
        and path.parent != HOME_PAGE.parent
        and (not mapped or path in mapped)
    )
    chosen = {pages[len(pages) // 3], pages[2 * len(pages) // 3]} if pages else set()
    return (HOME_PAGE, *sorted(chosen))


def _list_sitemap_pages(source: DeploySource) -> Iterator[PurePosixPath]:
    """The pages of the site map, which omits pages that moved or were withdrawn."""
    for address in _LOC_ELEMENT.findall(source.files.get(_SITEMAP, b"").decode("utf-8", "replace")):
        folder = unquote(unescape(address).removeprefix(source.build_info.site))
        yield PurePosixPath(folder, HOME_PAGE.name)


def _compare_address(
    source: DeploySource, base_url: str, path: PurePosixPath, fetch: UrlFetcher
) -> LiveResult:
    folder = str(path.parent).removeprefix(".")
    url = (
        f"{base_url}{folder}{'/' if folder else ''}"
        if path != MANIFEST_PATH
        else f"{base_url}{path}"
    )
    data = fetch(url, len(source.files[path]) + _SIZE_TOLERANCE)
    if data is None:
        return LiveResult(url, path, "missing")
    if sha256(data).hexdigest() == source.digests[path]:
        return LiveResult(url, path, "same")
    return LiveResult(
        url, path, "differs", _describe_manifest_diff(source, data) if path == MANIFEST_PATH else ""
    )


def _describe_manifest_diff(source: DeploySource, data: bytes) -> str:
    live = parse_manifest_digests(data)
    if live is None:
        return "it is no list of trustpages"
    other = [path for path in source.public_paths if live.get(path) != source.digests[path]]
    more = len(live.keys() - source.digests.keys())
    return f"{len(other)} of {len(source.public_paths)} files are others there, and {more} are more"
