"""A preview with a small site made by hand, on a loopback port, and requests written out in full."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from http import HTTPStatus
from itertools import takewhile
from pathlib import PurePosixPath
from threading import Thread
from time import monotonic, sleep
from typing import Any

from support.shops import SMALLEST, built

from trustpages.pipeline import BuiltSite, ThemeChoice
from trustpages.preview.app import PreviewControls, create_app
from trustpages.preview.server import PreviewServer, get_port, make_server, open_listener
from trustpages.preview.server_config import ServerConfig
from trustpages.preview.snapshot import Snapshot, SnapshotStore

PATIENCE = 60.0
THEMES = (ThemeChoice("plain"), ThemeChoice("plain", "blue"))
BODILESS = (HTTPStatus.SWITCHING_PROTOCOLS,)
POLICY = "default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;"
CLIP = bytes(range(250)) * 4


def page(words: str) -> bytes:
    """A small page with a policy, as a theme draws it."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    return f"<!DOCTYPE html><html><head>{meta}</head><body>{words}</body></html>".encode()


FILES: Mapping[PurePosixPath, bytes] = {
    PurePosixPath(path): data
    for path, data in {
        "index.html": page("home"),
        "returns/index.html": page("returns"),
        "terms & más/index.html": page("terms"),
        "404.html": page("lost"),
        "zh/index.html": page("首页"),
        "zh/404.html": page("没有"),
        "assets/style.0123456789ab.css": b"body { color: black }",
        "assets/today.js": b"1;",
        "media/clip.mp4": CLIP,
        "media/empty.vtt": b"",
        "notices.atom": b"<feed/>",
        "desk.vcf": b"BEGIN:VCARD",
        "odd.thing": b"?",
    }.items()
}


@cache
def _smallest() -> BuiltSite:
    return built(SMALLEST)


def generation(number: int, **other: Any) -> Snapshot:
    """A generation that shows the small site; its facts are those of the smallest shop."""
    whole = replace(_smallest(), files=FILES)
    made = Snapshot(number, FILES, whole, (), frozenset(), date(2026, 11, 22), 0.01)
    return replace(made, **other)


@dataclass(frozen=True, slots=True)
class PreviewHarness:
    """A preview that runs, and the days and themes it was asked for."""

    snapshots: SnapshotStore
    config: ServerConfig
    serving: PreviewServer
    days: list[date | None] = field(default_factory=list)
    themes: list[ThemeChoice | None] = field(default_factory=list)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.config.port}"

    @property
    def alive(self) -> bool:
        return ask(self, get("/"))[0].status == 200


@contextmanager
def preview(shown: Snapshot | None = None, **habits: Any) -> Iterator[PreviewHarness]:
    """A running preview that shows a generation (None: nothing has been built yet)."""
    listener = open_listener("127.0.0.1", 0)
    config = ServerConfig("127.0.0.1", get_port(listener), **habits)
    snapshots, days, themes = SnapshotStore(), list[date | None](), list[ThemeChoice | None]()
    controls = PreviewControls(days.append, themes.append, lambda: THEMES)
    if shown:
        snapshots.publish_snapshot(shown)
    harness = PreviewHarness(
        snapshots,
        config,
        make_server(create_app(snapshots, config, controls), listener),
        days,
        themes,
    )
    thread = Thread(target=harness.serving.run)
    thread.start()
    try:
        until(lambda: harness.serving.server.started)
        yield harness
    finally:
        snapshots.cancel_rebuild()
        harness.serving.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def until(true: Any) -> None:
    """Wait until something is true, but not for ever."""
    end = monotonic() + PATIENCE
    while not true():
        assert monotonic() < end, "it never came true"
        sleep(0.005)


def get(target: str, *lines: str, method: str = "GET", version: str = "1.1") -> bytes:
    """A request in full; HOST stands for the preview's own, and an own Host line replaces it."""
    named = any(line.lower().startswith("host:") for line in lines)
    head = [f"{method} {target} HTTP/{version}", *([] if named else ["Host: HOST"]), *lines]
    return "\r\n".join([*(line for line in head if line != "host:"), "", ""]).encode("latin-1")


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer from the wire."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(harness: PreviewHarness, raw: bytes, *, expected: int = 1) -> list[Reply]:
    """Send octets as they are, and read as many answers as are expected, at most until it closes."""
    raw = raw.replace(b"HOST", harness.host.encode()).replace(
        b"TOKEN", harness.config.token.encode()
    )
    with socket.create_connection(("127.0.0.1", harness.config.port), PATIENCE) as line:
        line.sendall(raw)
        if not expected:
            return []
        with line.makefile("rb") as wire:
            return list(_replies(wire, expected, bodiless=raw.startswith(b"HEAD")))


def _replies(wire: Any, expected: int, *, bodiless: bool) -> Iterator[Reply]:
    """As many answers as are expected, and all that come although the connection was to be closed."""
    closing = False
    while expected > 0 or closing:
        reply = _reply(wire, bodiless=bodiless)
        if reply is None:
            return
        yield reply
        expected -= 1
        closing = reply.headers.get("connection") == "close"


def _reply(wire: Any, *, bodiless: bool) -> Reply | None:
    first = wire.readline()
    if not first:
        return None
    lines = takewhile(lambda line: line.strip(), iter(wire.readline, b""))
    pairs = (line.decode("latin-1").strip().partition(": ") for line in lines)
    headers = {name.lower(): value for name, _, value in pairs}
    status = int(first.split()[1])
    size = 0 if bodiless or status in BODILESS else int(headers.get("content-length", "-1"))
    return Reply(status, headers, wire.read(size))
