"""Fetch one address over HTTP, as a visitor would: no other host, not more than is expected."""

from __future__ import annotations

from http.client import HTTPException
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from trustpages.deploy.store import Failed

PATIENCE = 10.0
"""Seconds to wait for a server to say anything."""

_LOOK = "Look whether the address is right, and whether the web server runs."
_NOT_THERE = frozenset({403, 404, 410})
_HEAD = {"Accept-Encoding": "identity", "Cache-Control": "no-cache", "User-Agent": "trustpages"}


class _SameHost(HTTPRedirectHandler):
    """Follows a server to other addresses of its own host, and nowhere else."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - the library's contract
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if new.hostname != old.hostname or new.scheme not in {"http", "https"}:
            raise Failed(f"{req.full_url} leads to another host: {new.hostname}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, limit: int) -> bytes | None:
    """The bytes at an address, `limit` and one more at most; None where the server shows nothing.

    Raises `Failed` when the server cannot be reached, answers with an error, or leads to another host.
    """
    if urlsplit(url).scheme not in {"http", "https"}:
        raise Failed(f"{url} is no address of a web server")
    opener = build_opener(_SameHost)
    try:
        with opener.open(Request(url, headers=_HEAD), timeout=PATIENCE) as answer:  # noqa: S310 - looked at above
            data: bytes = answer.read(limit + 1)
            return data
    except HTTPError as error:
        if error.code in _NOT_THERE:
            return None
        raise Failed(f"{url} answers with the error {error.code}") from error
    except URLError as error:
        why = getattr(error.reason, "strerror", None) or error.reason
        raise Failed(f"{url} cannot be reached: {str(why).lower()}", _LOOK) from error
    except (HTTPException, OSError, ValueError) as error:
        raise Failed(f"{url} cannot be reached: {error}", _LOOK) from error
