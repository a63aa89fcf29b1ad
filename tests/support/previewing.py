"""A preview whose generations are made by hand, on a loopback port, for a real browser."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from threading import Thread

import uvicorn

from trustpages.diagnostics.problem import Problem
from trustpages.pipeline import BuiltSite, ThemeChoice
from trustpages.preview.app import PreviewControls, create_app
from trustpages.preview.server_config import ServerConfig
from trustpages.preview.snapshot import Snapshot, SnapshotStore, find_changed_paths

PATIENCE = 60.0
THEMES = (ThemeChoice("plain"), ThemeChoice("plain", "blue"))
"""What the panel offers."""


class Preview:
    """A snapshots that the test writes on, and a server that can be stopped and started again.

    `built` says what the panel shows; the pages are what `show` is given, texts or bytes by their paths.
    """

    def __init__(self, built: BuiltSite, root: Path, *, base_path: str = "/") -> None:
        self.snapshots = SnapshotStore()
        self.built: BuiltSite | None = built
        self.root = root
        self.base_path = base_path
        self.reload = True
        self.full_reload = False
        self.days: list[date | None] = []
        self.themes: list[ThemeChoice | None] = []
        self.controls = PreviewControls(self.days.append, self.themes.append, lambda: THEMES)
        self.port = _free_port()
        self._server: uvicorn.Server | None = None
        self._thread: Thread | None = None

    @property
    def url(self) -> str:
        """The address of the home page."""
        return f"http://127.0.0.1:{self.port}{self.base_path}"

    def show(self, files: Mapping[str, str | bytes]) -> None:
        """Put up a good generation whose files are exactly these."""
        paths = {PurePosixPath(path): _bytes(data) for path, data in files.items()}
        before = self.snapshots.current
        changed = find_changed_paths(before.files, paths)
        self.snapshots.publish_snapshot(
            Snapshot(before.number + 1, paths, self.built, (), changed, date(2026, 11, 22), 0.1)
        )

    def fail(self, *problems: Problem) -> None:
        """Put up a bad generation: the last good files stay."""
        before = self.snapshots.current
        self.snapshots.publish_snapshot(
            replace(before, number=before.number + 1, problems=problems, changed_paths=frozenset())
        )

    def start(self) -> None:
        """Serve on the same port as before, with a new token as a new program has."""
        config = ServerConfig(
            "127.0.0.1",
            self.port,
            base_path=self.base_path,
            reload=self.reload,
            full_reload=self.full_reload,
            root=self.root,
        )
        app = create_app(self.snapshots, config, self.controls)
        server_config = uvicorn.Config(
            app, "127.0.0.1", self.port, log_config=None, timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(server_config)
        self._thread = Thread(target=self._server.run, daemon=True)
        self._thread.start()
        _until(lambda: bool(self._server and self._server.started))

    def stop(self) -> None:
        """End the server; open sockets are closed."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join(PATIENCE)


@contextmanager
def previewed(built: BuiltSite, root: Path, *, base_path: str = "/") -> Iterator[Preview]:
    """A preview that is started already, and ended at the end."""
    preview = Preview(built, root, base_path=base_path)
    preview.start()
    try:
        yield preview
    finally:
        preview.stop()


def _until(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not reached():
        assert time.monotonic() < end, "the server did not start"
        time.sleep(0.01)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data
