"""The preview's doorkeeper: who may ask, and how; everybody else gets a plain sentence.

A page of another site that is open in the same browser can send requests here, and may even make its
own name point to this machine; so Host and Origin are checked, and what changes or tells things
about the shop's files needs a token that only the preview's own pages hold.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from http import HTTPStatus
from secrets import compare_digest
from typing import Any
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from trustpages.preview.house import House

METHODS = ("GET", "HEAD")
TOKEN_HEADER = "x-preview-token"  # noqa: S105 - the header's name
SAFE = {
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
}
"""Headers of every answer."""

POLICY_VIOLATION = 1008


def guarded(app: ASGIApp, house: House) -> ASGIApp:
    """An application that hears only what is asked as it should be, and answers with safe headers."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            inner = app if _may_follow(scope, house) else WebSocketClose(POLICY_VIOLATION)
            await inner(scope, receive, send)
        else:
            refused = refusal(scope, house)
            await (refused or app)(scope, receive, _safely(send))

    return answer


def refusal(scope: MutableMapping[str, Any], house: House) -> PlainTextResponse | None:
    """What to answer instead of the page (400, 403, 405 or 421); None if the request may pass."""
    headers = Headers(scope=scope)
    host, origin = headers.get("host", ""), headers.get("origin")
    if not host or not str(scope["path"]).startswith("/"):
        return _told(HTTPStatus.BAD_REQUEST, "This is not a request for a page.")
    if host.lower() not in house.hosts:
        return _told(HTTPStatus.MISDIRECTED_REQUEST, _UNKNOWN_HOST)
    if scope["method"] not in METHODS:
        return _told(HTTPStatus.METHOD_NOT_ALLOWED, "The preview only shows pages (GET and HEAD).")
    if origin is not None and origin not in house.origins:
        return _told(HTTPStatus.FORBIDDEN, "The preview answers only its own pages.")
    return None


def holds_token(scope: MutableMapping[str, Any], house: House) -> bool:
    """Whether a request knows the token: as `token` in its query, or in the header X-Preview-Token."""
    query = parse_qs(scope["query_string"].decode("latin-1"))
    told = query.get("token") or Headers(scope=scope).getlist(TOKEN_HEADER)
    return len(told) == 1 and compare_digest(told[0].encode(), house.token.encode())


def _may_follow(scope: Scope, house: House) -> bool:
    headers = Headers(scope=scope)
    known = headers.get("host", "").lower() in house.hosts
    return known and headers.get("origin") in house.origins and holds_token(scope, house)


_UNKNOWN_HOST = (
    "The preview does not answer to this name.\n"
    "If the name is yours, start the preview with --allowed-host and the name."
)


def _told(status: HTTPStatus, sentence: str) -> PlainTextResponse:
    allow = {"allow": ", ".join(METHODS)} if status == HTTPStatus.METHOD_NOT_ALLOWED else {}
    return PlainTextResponse(f"{sentence}\n", status, {**allow, "connection": "close"})


def _safely(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(SAFE)
        await send(message)

    return sent
