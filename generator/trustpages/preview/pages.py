"""How a page or file of the site is answered: found, moved, lost, or nothing to show yet."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from trustpages.mime import TYPES, content_type
from trustpages.preview.board import Board
from trustpages.preview.generation import Generation
from trustpages.preview.house import House
from trustpages.preview.inject import Note, with_client
from trustpages.preview.lookup import LOST, address_of, file_at, lost_at
from trustpages.preview.ranges import part
from trustpages.preview.reroot import rerooted
from trustpages.preview.waiting import waiting_page
from trustpages.problem import Rejected

PATIENCE = 10.0
"""Seconds that a request waits for a rebuild before it is shown what there is."""


async def settled(board: Board) -> Generation:
    """The current generation, after a rebuild that is under way."""
    return await to_thread.run_sync(board.settled, PATIENCE, abandon_on_cancel=True)


async def answer(board: Board, house: House, request: Request) -> Response:
    """What stands at the request's address in the current generation."""
    path = str(request.scope["path"])
    if not path.startswith(house.base_path):
        return _outside(house, path)
    generation = await settled(board)
    address = path.removeprefix(house.base_path)
    try:
        return _shown(house, generation, address, request)
    except Rejected:  # a template is at fault, and the generation that follows says so
        whole = await to_thread.run_sync(board.finished, PATIENCE, abandon_on_cancel=True)
        return _shown(house, whole, address, request)


def _shown(house: House, generation: Generation, address: str, request: Request) -> Response:
    if generation.built is None:
        return _waiting(house, generation, address)
    found = file_at(generation.files, address)
    if found:
        return sent(request, found, _dressed(house, generation, found))
    folder = file_at(generation.files, f"{address}/")
    return _moved(house, folder, request) if folder else _lost(house, generation, address)


def note_of(house: House, generation: Generation, address: str) -> Note:
    """What the client is told of its page; `page` is the page's address from the site's root."""
    return {
        "base": house.base_path,
        "token": house.token,
        "generation": generation.number,
        "good": generation.good,
        "page": address,
        "reload": house.reload,
        "full_reload": house.full_reload,
        "waiting": generation.built is None,
    }


def sent(request: Request, path: PurePosixPath, data: bytes) -> Response:
    """A file, or the part of it that is asked for."""
    chosen = part(data, request.headers if request.method == "GET" else Headers())
    headers = {"accept-ranges": "bytes", **chosen.headers}
    return Response(chosen.body, chosen.status, headers, content_type(path))


def _dressed(house: House, generation: Generation, path: PurePosixPath) -> bytes:
    """A file as it leaves: a page gets the client, everything else is as `build` would write it."""
    data = generation.files[path]
    if path.suffix != ".html":
        return data
    if path.name == LOST:
        data = rerooted(data, _root(generation), house.base_path)
    return with_client(data, house.base_path, note_of(house, generation, address_of(path)))


def _root(generation: Generation) -> str:
    """The path that a page for lost addresses counts from: it is shown anywhere, so it names it."""
    built = generation.built
    return urlsplit(built.site.settings.base_url.href).path or "/" if built else "/"


def _moved(house: House, folder: PurePosixPath, request: Request) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    location = f"{house.base_path}{quote(address_of(folder))}{query}"
    return RedirectResponse(location, HTTPStatus.PERMANENT_REDIRECT)


def _lost(house: House, generation: Generation, address: str) -> Response:
    path = lost_at(generation.files, address)
    if path is None:
        return PlainTextResponse("There is no such page.\n", HTTPStatus.NOT_FOUND)
    page = _dressed(house, generation, path)
    return Response(page, HTTPStatus.NOT_FOUND, media_type=content_type(path))


def _waiting(house: House, generation: Generation, address: str) -> Response:
    note = note_of(house, generation, address)
    page = with_client(waiting_page(generation), house.base_path, note)
    return Response(page, HTTPStatus.SERVICE_UNAVAILABLE, media_type=TYPES[".html"])


def _outside(house: House, path: str) -> Response:
    if path in {"/", house.base_path.removesuffix("/")}:
        return RedirectResponse(house.base_path, HTTPStatus.TEMPORARY_REDIRECT)
    told = f"The preview stands at {house.base_path}; there is nothing here.\n"
    return PlainTextResponse(told, HTTPStatus.NOT_FOUND)
