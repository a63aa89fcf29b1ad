"""A built site on a loopback port, as a plain static host would serve it, also under a sub-path."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

SUB_PATH = "/any/sub/path/"


class _Quiet(SimpleHTTPRequestHandler):
    """Serves a folder at `/` and under the sub-path, and says nothing of it."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(SUB_PATH))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Keep silent: the tests say what went wrong."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder that is served, without a slash at its end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
