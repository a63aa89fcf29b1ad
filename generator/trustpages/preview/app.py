"""The preview's application: routes, and a WebSocket that tells tabs of every snapshot."""

from __future__ import annotations

import asyncio
import json
import mimetypes
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket, WebSocketDisconnect

from trustpages.media_types import MEDIA_TYPES
from trustpages.pipeline import ThemeChoice
from trustpages.preview.panel_state import describe_state
from trustpages.preview.responses import get_settled_snapshot, serve_page
from trustpages.preview.security import SECURITY_HEADERS, has_valid_token, secure_app
from trustpages.preview.server_config import PREVIEW_PREFIX, ServerConfig
from trustpages.preview.snapshot import Snapshot, SnapshotStore, get_file_address

STATIC_FOLDER = Path(__file__).parent / "static"
PREVIEW_YEARS = range(1000, 9000)
"""Beyond them, dates near a day cannot be represented."""


class PreviewControls(NamedTuple):
    """What somebody may change from the panel; each call returns at once.

    `set_day` takes the day for which the site is seen, None for today; `set_theme` the theme that it is seen
    with, None for its own; both announce the rebuild (`SnapshotStore.announce_rebuild`) before they return.
    `list_themes` gives all that may be chosen.
    """

    set_day: Callable[[date | None], None]
    set_theme: Callable[[ThemeChoice | None], None]
    list_themes: Callable[[], Sequence[ThemeChoice]]


Endpoint = Callable[[Request], Awaitable[Response]]


def create_app(
    snapshots: SnapshotStore, config: ServerConfig, controls: PreviewControls
) -> Starlette:
    """The preview as an ASGI application."""
    own = f"{config.base_path}{PREVIEW_PREFIX}"
    for ending in (".css", ".js"):  # a computer's own table of types may be wrong
        mimetypes.add_type(MEDIA_TYPES[ending].partition(";")[0], ending)
    routes = [
        WebSocketRoute(f"{own}socket", partial(stream_snapshots, snapshots)),
        *(
            Route(f"{own}{name}", _require_token(config, endpoint))
            for name, endpoint in {
                "state.json": partial(_serve_state, snapshots, config, controls),
                "today": partial(_set_today, config, controls),
                "theme": partial(_set_theme, config, controls),
            }.items()
        ),
        Route(f"{own}{{path:path}}/", _respond_not_found),  # a slash too many would be passed over
        Mount(own, StaticFiles(directory=STATIC_FOLDER)),
        Route("/{path:path}", partial(serve_page, snapshots, config)),
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(secure_app, config=config)],
        exception_handlers={HTTPStatus.NOT_FOUND: _respond_not_found, Exception: _respond_error},
    )
    app.router.redirect_slashes = False  # a line break in an address would lead to a guess
    return app


def _require_token(config: ServerConfig, endpoint: Endpoint) -> Endpoint:
    async def check_token(request: Request) -> Response:
        if has_valid_token(request.scope, config):
            return await endpoint(request)
        return PlainTextResponse("Only the preview's own pages may ask this.\n", 403)

    return check_token


async def _serve_state(
    snapshots: SnapshotStore, config: ServerConfig, controls: PreviewControls, request: Request
) -> Response:
    snapshot = await get_settled_snapshot(snapshots)
    asked = request.query_params.get("page", "")
    address = asked.removeprefix(config.base_path).removeprefix("/")
    return JSONResponse(describe_state(snapshot, address, config.root, controls.list_themes()))


async def _set_today(config: ServerConfig, controls: PreviewControls, request: Request) -> Response:
    typed = request.query_params.get("date", "")
    day = _parse_day(typed)
    if typed and day is None:
        return PlainTextResponse("This is not a day; write it as 2026-12-24.\n", 400)
    controls.set_day(day)
    return _lead_back(config, request)


async def _set_theme(config: ServerConfig, controls: PreviewControls, request: Request) -> Response:
    choice = ThemeChoice(*request.query_params.get("theme", "").split("/", 1))
    if choice.name and choice not in controls.list_themes():
        return PlainTextResponse("There is no such theme.\n", HTTPStatus.BAD_REQUEST)
    controls.set_theme(choice if choice.name else None)
    return _lead_back(config, request)


def _lead_back(config: ServerConfig, request: Request) -> Response:
    """Back to the page from which something was chosen, on this site whatever the request says."""
    page = request.query_params.get("page", "").removeprefix(config.base_path).lstrip("/")
    return RedirectResponse(config.base_path + quote(page), HTTPStatus.SEE_OTHER)


def _parse_day(typed: str) -> date | None:
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None
    return day if day.year in PREVIEW_YEARS else None


async def _respond_not_found(*_: object) -> Response:
    return PlainTextResponse("There is no such file.\n", HTTPStatus.NOT_FOUND)


async def _respond_error(*_: object) -> Response:
    """The response where a request has raised an error of ours."""
    message = "This answer went wrong, and that is a fault of the preview. The other pages go on.\n"
    return PlainTextResponse(message, HTTPStatus.INTERNAL_SERVER_ERROR, SECURITY_HEADERS)


async def stream_snapshots(snapshots: SnapshotStore, tab: WebSocket) -> None:
    """Send a tab the current snapshot's number, then every later one, until the tab is closed."""
    loop = asyncio.get_running_loop()
    messages: asyncio.Queue[str] = asyncio.Queue()

    def queue_message(snapshot: Snapshot) -> None:
        text = make_update_message(snapshot)
        with suppress(RuntimeError):  # the server may have ended in the meantime
            loop.call_soon_threadsafe(messages.put_nowait, text)

    # before the greeting, so that no snapshot is missed between the two
    remove_listener = snapshots.add_listener(queue_message)
    try:
        messages.put_nowait(make_greeting(snapshots.current))
        await tab.accept()
        async with asyncio.TaskGroup() as group:
            sender = group.create_task(_send_messages(tab, messages))
            await _wait_until_closed(tab)
            sender.cancel()
    finally:
        remove_listener()


def make_greeting(snapshot: Snapshot) -> str:
    """The first message to a tab: {"generation": 7, "good": true}."""
    return json.dumps({"generation": snapshot.number, "good": snapshot.has_succeeded})


def make_update_message(snapshot: Snapshot) -> str:
    """The message about a new snapshot: also the addresses that changed, and the number of problems.

    Without a list of addresses, a tab must fetch its page to see whether that has changed.
    """
    known = snapshot.changed_paths is not None
    changed = (
        {"changed": sorted(map(get_file_address, snapshot.changed_paths or ()))} if known else {}
    )
    status = {"generation": snapshot.number, "good": snapshot.has_succeeded}
    return json.dumps({**status, **changed, "problems": len(snapshot.problems)})


async def _send_messages(tab: WebSocket, messages: asyncio.Queue[str]) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):  # the tab may go meanwhile
        while True:
            await tab.send_text(await messages.get())


async def _wait_until_closed(tab: WebSocket) -> None:
    """Ignore every message of a tab until it disconnects."""
    while (await tab.receive())["type"] != "websocket.disconnect":
        continue
