"""A real S3 server (moto) on a loopback port, and a proxy before it that loses requests or answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from urllib.request import Request, urlopen

from moto.server import ThreadedMotoServer

NEVER = 10**6


@contextmanager
def object_store() -> Iterator[str]:
    """The address of a server without any bucket, while the context lasts."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def make_bucket(address: str, name: str) -> None:
    """Make a bucket, as its owner does in the host's own pages."""
    with urlopen(Request(f"{address}/{name}", method="PUT")) as answer:  # noqa: S310 - loopback
        assert answer.status == 200


@dataclass
class Line:
    """The line to a server: request `at` (from 1) is lost, or its answer is; `dead` ends it for good."""

    at: int = NEVER
    lost: bool = False
    dead: bool = True
    done: list[str] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def broken(self, request: str) -> bool:
        """Count a request, and say whether it may not get through whole."""
        with self.lock:
            self.done.append(request)
            return len(self.done) == self.at or (self.dead and len(self.done) > self.at)

    @property
    def reached(self) -> bool:
        """Whether the request that is broken still gets to the server."""
        return self.lost and len(self.done) == self.at


@contextmanager
def proxied(address: str, line: Line) -> Iterator[str]:
    """An address that leads to another one over a line."""
    goal = address.removeprefix("http://")

    class Proxy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            broken = line.broken(f"{self.command} {self.path}")
            if not broken or line.reached:
                status, headers, data = _asked(goal, self.command, self.path, (self.headers, body))
            if broken:
                self.close_connection = True
                return
            self.send_response_only(status)
            for name, value in headers:
                if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_PUT = do_DELETE = do_POST = _pass  # noqa: N815 - the library's names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            """Keep silent: the tests say what went wrong."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _asked(
    goal: str, command: str, path: str, sent: tuple[object, bytes]
) -> tuple[int, list[tuple[str, str]], bytes]:
    headers, body = sent
    connection = HTTPConnection(goal, timeout=20)
    connection.request(command, path, body, dict(headers.items()))  # type: ignore[attr-defined] # they are headers
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer.status, answer.getheaders(), data
