"""Access control of the preview: which requests are accepted; others get a plain sentence.

A page of another site that is open in the same browser can send requests here, and may even make its
own name point to this machine; so Host and Origin are checked, and what changes or reveals things
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

from trustpages.preview.server_config import ServerConfig

ALLOWED_METHODS = ("GET", "HEAD")
TOKEN_HEADER = "x-preview-token"  # noqa: S105 - the header's name
SECURITY_HEADERS = {
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
}
"""Headers of every answer."""

POLICY_VIOLATION = 1008


def secure_app(app: ASGIApp, config: ServerConfig) -> ASGIApp:
    """Wrap an application: refuse requests that are not allowed, and add the security headers."""

    async def handle_connection(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            inner = app if _can_open_socket(scope, config) else WebSocketClose(POLICY_VIOLATION)
            await inner(scope, receive, send)
        else:
            refusal = check_request(scope, config)
            await (refusal or app)(scope, receive, _add_security_headers(send))

    return handle_connection


def check_request(
    scope: MutableMapping[str, Any], config: ServerConfig
) -> PlainTextResponse | None:
    """What to answer instead of the page (400, 403, 405 or 421); None if the request may pass."""
    headers = Headers(scope=scope)
    host, origin = headers.get("host", ""), headers.get("origin")
    if not host or not str(scope["path"]).startswith("/"):
        return _make_refusal(HTTPStatus.BAD_REQUEST, "This is not a request for a page.")
    if not config.accepts_host(host):
        return _make_refusal(HTTPStatus.MISDIRECTED_REQUEST, _UNKNOWN_HOST_MESSAGE)
    if scope["method"] not in ALLOWED_METHODS:
        return _make_refusal(
            HTTPStatus.METHOD_NOT_ALLOWED, "The preview only shows pages (GET and HEAD)."
        )
    if not config.accepts_origin(origin, host):
        return _make_refusal(HTTPStatus.FORBIDDEN, "The preview answers only its own pages.")
    return None


def has_valid_token(scope: MutableMapping[str, Any], config: ServerConfig) -> bool:
    """Whether a request knows the token: as `token` in its query, or in the header X-Preview-Token."""
    query = parse_qs(scope["query_string"].decode("latin-1"))
    tokens = query.get("token") or Headers(scope=scope).getlist(TOKEN_HEADER)
    return len(tokens) == 1 and compare_digest(tokens[0].encode(), config.token.encode())


def _can_open_socket(scope: Scope, config: ServerConfig) -> bool:
    headers = Headers(scope=scope)
    host, origin = headers.get("host", ""), headers.get("origin")
    return (
        config.accepts_host(host)
        and origin is not None
        and config.accepts_origin(origin, host)
        and has_valid_token(scope, config)
    )


_UNKNOWN_HOST_MESSAGE = (
    "The preview does not answer to this name.\n"
    "If the name is yours, start the preview with --allowed-host and the name."
)


def _make_refusal(status: HTTPStatus, sentence: str) -> PlainTextResponse:
    allow = {"allow": ", ".join(ALLOWED_METHODS)} if status == HTTPStatus.METHOD_NOT_ALLOWED else {}
    return PlainTextResponse(f"{sentence}\n", status, {**allow, "connection": "close"})


def _add_security_headers(send: Send) -> Send:
    async def send_secured(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(SECURITY_HEADERS)
        await send(message)

    return send_secured
