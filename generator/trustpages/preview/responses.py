"""Responses for pages and files of the site: found, redirected, not found, or not built yet."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path, PurePosixPath
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from trustpages.diagnostics import ProblemError
from trustpages.media_types import MEDIA_TYPES, get_content_type
from trustpages.preview.html_rewrite import ClientConfig, inject_client, rebase_links
from trustpages.preview.server_config import ServerConfig
from trustpages.preview.snapshot import (
    NOT_FOUND_FILE,
    Snapshot,
    SnapshotStore,
    find_not_found_page,
    find_site_file,
    get_file_address,
)

REBUILD_TIMEOUT = 10.0
"""Seconds that a request waits for a rebuild before it gets the last snapshot."""


async def get_settled_snapshot(snapshots: SnapshotStore) -> Snapshot:
    """The current snapshot, after a rebuild that is under way."""
    await _wait_while(snapshots, lambda: snapshots.is_rebuilding)
    return snapshots.current


async def _wait_while(snapshots: SnapshotStore, is_pending: Callable[[], bool]) -> None:
    """Wait for snapshots while something is pending, at most for `REBUILD_TIMEOUT`."""
    loop, woken = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        with suppress(RuntimeError):  # the server may have ended in the meantime
            loop.call_soon_threadsafe(woken.set)

    remove_waker = snapshots.add_waker(wake)
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(REBUILD_TIMEOUT):
                while is_pending():
                    await woken.wait()
                    woken.clear()
    finally:
        remove_waker()


async def serve_page(snapshots: SnapshotStore, config: ServerConfig, request: Request) -> Response:
    """What stands at the request's address in the current snapshot; a thread renders it."""
    path = str(request.scope["path"])
    if not path.startswith(config.base_path):
        return _respond_outside_base(config, path)
    snapshot = await get_settled_snapshot(snapshots)
    address = path.removeprefix(config.base_path)
    try:
        return await asyncio.to_thread(_respond_from_snapshot, config, snapshot, address, request)
    except ProblemError:  # a template is at fault, and the snapshot that follows says so
        await _wait_while(snapshots, lambda: not snapshots.current.is_complete)
        current = snapshots.current
        return await asyncio.to_thread(_respond_from_snapshot, config, current, address, request)


def _respond_from_snapshot(
    config: ServerConfig, snapshot: Snapshot, address: str, request: Request
) -> Response:
    if snapshot.built is None:
        return _respond_waiting(config, snapshot, address)
    found = find_site_file(snapshot.files, address)
    if found:
        return make_file_response(request, found, _prepare_file(config, snapshot, found))
    folder = find_site_file(snapshot.files, f"{address}/")
    return (
        _redirect_to_folder(config, folder, request)
        if folder
        else _respond_not_found(config, snapshot, address)
    )


def make_client_config(config: ServerConfig, snapshot: Snapshot, address: str) -> ClientConfig:
    """The data block for the client; `address` is that of its page from the site's root."""
    return {
        "base": config.base_path,
        "token": config.token,
        "generation": snapshot.number,
        "good": snapshot.has_succeeded,
        "page": address,
        "reload": config.reload,
        "full_reload": config.full_reload,
        "waiting": snapshot.built is None,
    }


def make_file_response(request: Request, path: PurePosixPath, data: bytes) -> Response:
    """A file, or the part of it that is asked for."""
    chosen = slice_range(data, request.headers if request.method == "GET" else Headers())
    headers = {"accept-ranges": "bytes", **chosen.headers}
    return Response(chosen.body, chosen.status, headers, get_content_type(path))


def _prepare_file(config: ServerConfig, snapshot: Snapshot, path: PurePosixPath) -> bytes:
    """A file as it leaves: a page gets the client, everything else is as `build` would write it."""
    data = snapshot.files[path]
    if path.suffix != ".html":
        return data
    if path.name == NOT_FOUND_FILE:
        data = rebase_links(data, _get_root_path(snapshot), config.base_path)
    return inject_client(
        data, config.base_path, make_client_config(config, snapshot, get_file_address(path))
    )


def _get_root_path(snapshot: Snapshot) -> str:
    """The path of the base URL, which the links of the page for lost addresses begin with."""
    built = snapshot.built
    return urlsplit(built.site.settings.base_url.href).path or "/" if built else "/"


def _redirect_to_folder(config: ServerConfig, folder: PurePosixPath, request: Request) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    location = f"{config.base_path}{quote(get_file_address(folder))}{query}"
    return RedirectResponse(location, HTTPStatus.PERMANENT_REDIRECT)


def _respond_not_found(config: ServerConfig, snapshot: Snapshot, address: str) -> Response:
    path = find_not_found_page(snapshot.files, address)
    if path is None:
        return PlainTextResponse("There is no such page.\n", HTTPStatus.NOT_FOUND)
    page = _prepare_file(config, snapshot, path)
    return Response(page, HTTPStatus.NOT_FOUND, media_type=get_content_type(path))


def _respond_waiting(config: ServerConfig, snapshot: Snapshot, address: str) -> Response:
    client_config = make_client_config(config, snapshot, address)
    page = inject_client(render_waiting_page(snapshot), config.base_path, client_config)
    return Response(page, HTTPStatus.SERVICE_UNAVAILABLE, media_type=MEDIA_TYPES[".html"])


def _respond_outside_base(config: ServerConfig, path: str) -> Response:
    if path in {"/", config.base_path.removesuffix("/")}:
        return RedirectResponse(config.base_path, HTTPStatus.TEMPORARY_REDIRECT)
    message = f"The preview stands at {config.base_path}; there is nothing here.\n"
    return PlainTextResponse(message, HTTPStatus.NOT_FOUND)


_RANGE_HEADER = re.compile(r"bytes=[ \t]*(?:([0-9]+)-([0-9]*)|-([0-9]+))[ \t]*", re.IGNORECASE)
MAX_POSITION_DIGITS = 19
"""Digits of a position in a file; longer numbers are cut, since Python refuses to parse huge ones."""


@dataclass(frozen=True, slots=True)
class RangeResult:
    """What is sent of a file: 200 and all of it, 206 and a part, or 416 and nothing."""

    status: HTTPStatus
    body: bytes = field(repr=False)
    headers: dict[str, str]


def slice_range(data: bytes, headers: Headers) -> RangeResult:
    """The part of a file that the request's headers ask for.

    One range is served. Several, one that cannot be read, and one with If-Range (the preview gives
    files no version to compare) get the whole file, as the standard allows.
    """
    requested = headers.getlist("range")
    found = _RANGE_HEADER.fullmatch(requested[0]) if len(requested) == 1 else None
    if found is None or "if-range" in headers or _is_reversed(found):
        return RangeResult(HTTPStatus.OK, data, {})
    start, end = _resolve_range(found, len(data))
    if start >= end:
        content_range = {"content-range": f"bytes */{len(data)}"}
        return RangeResult(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, b"", content_range)
    content_range = {"content-range": f"bytes {start}-{end - 1}/{len(data)}"}
    return RangeResult(HTTPStatus.PARTIAL_CONTENT, data[start:end], content_range)


def _is_reversed(found: re.Match[str]) -> bool:
    return bool(found[1] and found[2]) and _parse_position(found[2]) < _parse_position(found[1])


def _resolve_range(found: re.Match[str], size: int) -> tuple[int, int]:
    """The first octet, and the one behind the last."""
    first, last, tail = found.groups()
    if tail is not None:
        return max(0, size - _parse_position(tail)), size
    return _parse_position(first), min(size, _parse_position(last) + 1) if last else size


def _parse_position(digits: str) -> int:
    return int(digits.lstrip("0")[:MAX_POSITION_DIGITS] or "0")


_TEMPLATES = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)


def render_waiting_page(snapshot: Snapshot) -> bytes:
    """The page before the first good build, as HTML bytes, with every problem of the latest attempt."""
    template = _TEMPLATES.get_template("waiting.html")
    return template.render(problems=snapshot.problems, begun=snapshot.number > 0).encode()
