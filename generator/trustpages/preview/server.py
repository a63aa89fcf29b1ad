"""The preview's server: the pages of the current generation from memory, and the preview's own files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from http import HTTPStatus
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute

from trustpages.preview.board import Board
from trustpages.preview.guard import SAFE, guarded, holds_token
from trustpages.preview.house import OWN, House
from trustpages.preview.pages import answer, sent, settled
from trustpages.preview.state import state
from trustpages.preview.tabs import follow

STATIC = Path(__file__).parent / "static"
YEARS = range(1000, 9000)
"""Beyond them there is no day to count on to."""

SetDay = Callable[[date | None], None]
Endpoint = Callable[[Request], Awaitable[Response]]


def application(board: Board, house: House, set_day: SetDay) -> Starlette:
    """The preview as an application.

    `set_day` is told the day for which somebody wants to see the site, None for today; it must announce
    the rebuild on the board (`expect`) before it returns, and return at once.
    """
    own = f"{house.base_path}{OWN}"
    routes = [
        WebSocketRoute(f"{own}socket", partial(follow, board)),
        Route(f"{own}state.json", _with_token(house, partial(_state, board, house))),
        Route(f"{own}today", _with_token(house, partial(_today, house, set_day))),
        Route(f"{own}{{name:path}}", _static),
        Route("/{path:path}", partial(answer, board, house)),
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(guarded, house=house)],
        exception_handlers={Exception: _failed},
    )
    app.router.redirect_slashes = False  # a line break in an address would lead to a guess
    return app


def _with_token(house: House, endpoint: Endpoint) -> Endpoint:
    async def checked(request: Request) -> Response:
        if holds_token(request.scope, house):
            return await endpoint(request)
        return PlainTextResponse("Only the preview's own pages may ask this.\n", 403)

    return checked


async def _state(board: Board, house: House, request: Request) -> Response:
    generation = await settled(board)
    asked = request.query_params.get("page", "")
    address = asked.removeprefix(house.base_path).removeprefix("/")
    return JSONResponse(state(generation, address, house.root))


async def _today(house: House, set_day: SetDay, request: Request) -> Response:
    typed = request.query_params.get("date", "")
    day = _day(typed)
    if typed and day is None:
        return PlainTextResponse("This is not a day; write it as 2026-12-24.\n", 400)
    set_day(day)
    page = request.query_params.get("page", "").removeprefix(house.base_path).lstrip("/")
    return RedirectResponse(house.base_path + quote(page), HTTPStatus.SEE_OTHER)


def _day(typed: str) -> date | None:
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None
    return day if day.year in YEARS else None


async def _static(request: Request) -> Response:
    files = {path.name: path for path in STATIC.iterdir() if path.is_file()}
    path = files.get(request.path_params["name"])
    if path is None:
        return PlainTextResponse("There is no such file.\n", HTTPStatus.NOT_FOUND)
    return sent(request, PurePosixPath(path.name), path.read_bytes())


async def _failed(*_: object) -> Response:
    """A fault of ours ends one answer, and nothing else."""
    told = "This answer went wrong, and that is a fault of the preview. The other pages go on.\n"
    return PlainTextResponse(told, HTTPStatus.INTERNAL_SERVER_ERROR, SAFE)
