"""Running the preview: a port to listen at, and the server, until somebody ends it."""

from __future__ import annotations

import errno
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from trustpages.diagnostics import Place, Problem, ProblemError

DEFAULT_PORT = 8000
PORT_TRIES = 20
"""How many ports from the default one on are tried."""

MAX_HEAD_BYTES = 64 * 1024
"""Octets of a request's first line and headers; every program on this machine shares its cookies."""

MAX_MESSAGE_BYTES = 1024
"""Octets; a tab has nothing to say."""


@dataclass(frozen=True, slots=True)
class PreviewServer:
    """A server that is ready to run."""

    server: uvicorn.Server = field(repr=False)
    listener: socket.socket

    def run(self) -> None:
        """Serve until Ctrl-C, a termination signal or `stop`; then close the port, within a second."""
        try:
            self.server.run([self.listener])
        finally:
            self.listener.close()

    def stop(self) -> None:
        """End `run`, from any thread."""
        self.server.should_exit = True


def open_listener(host: str, port: int | None) -> socket.socket:
    """A socket that listens at a port; None means the default one or, if it is taken, the next free.

    Raises `ProblemError` if the port or host cannot be had.
    """
    ports = range(DEFAULT_PORT, DEFAULT_PORT + PORT_TRIES) if port is None else (port,)
    for one in ports:
        try:
            return _bind_socket(host, one)
        except (OSError, OverflowError, ValueError, TypeError) as fault:
            if getattr(fault, "errno", None) != errno.EADDRINUSE:
                raise ProblemError([_make_listen_problem(host, one, fault)]) from fault
    raise ProblemError([_make_port_taken_problem(ports[0], ports[-1])])


def get_port(listener: socket.socket) -> int:
    """The port that a socket listens at."""
    return int(listener.getsockname()[1])


def make_server(application: ASGIApp, listener: socket.socket) -> PreviewServer:
    """An application made ready to be served at a socket; `run` runs it."""
    config = uvicorn.Config(
        application,
        http="h11",
        h11_max_incomplete_event_size=MAX_HEAD_BYTES,
        ws="websockets-sansio",
        ws_max_size=MAX_MESSAGE_BYTES,
        loop="asyncio",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=0,
    )
    return PreviewServer(_UvicornServer(config), listener)


class _UvicornServer(uvicorn.Server):
    """The server, for which Ctrl-C is the ordinary end: the signal is not raised again afterwards."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        caught = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in caught}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.force_exit = self.should_exit
        self.should_exit = True


def _bind_socket(host: str, port: int) -> socket.socket:
    bare = host.strip("[]")
    if not bare:
        raise ValueError("an empty name would mean every address of this machine")
    family = socket.AF_INET6 if ":" in bare else socket.AF_INET
    listener = socket.create_server((bare, port), family=family, backlog=128)
    # asyncio sets it only where a socket names its protocol; without it half the pages come 40 ms late
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _make_port_taken_problem(first: int, last: int) -> Problem:
    if first == last:
        message = f"port {first} is taken by another program"
    else:
        message = f"the ports {first} to {last} are all taken by other programs"
    hint = "end that program, or choose another port, such as --port 8123"
    return Problem("port-taken", message, Place("--port", 0), hint)


def _make_listen_problem(host: str, port: int, error: Exception) -> Problem:
    other = "choose a port above 1023, such as --port 8123"
    if isinstance(error, OverflowError):
        return Problem("port-unknown", f"{port} is no port", Place("--port", 0), other)
    if isinstance(error, PermissionError):
        message = f"this account may not use port {port}"
        return Problem("port-forbidden", message, Place("--port", 0), other)
    message = f"the preview cannot listen at “{host}”: it is no address of this machine"
    hint = "leave --host away; 127.0.0.1 is the usual choice"
    return Problem("host-unknown", message, Place("--host", 0), hint)
