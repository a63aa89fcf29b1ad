"""Ports that are free, taken or forbidden, and the end of a preview."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from http import HTTPStatus
from pathlib import Path
from urllib.request import urlopen

import pytest
from server_harness import generation, get, preview, until

from trustpages.diagnostics.problem import ProblemError
from trustpages.preview import server
from trustpages.preview.server import get_port, open_listener

HERE = Path(__file__).parent
ENOUGH = 30.0
"""Seconds; half of what a request waits for a rebuild, so that an end cannot have waited for it."""

PROGRAM = """
import sys
sys.path[:0] = sys.argv[1:]
from server_harness import generation
from trustpages.preview.app import PreviewControls, create_app
from trustpages.preview.server import get_port, make_server, open_listener
from trustpages.preview.server_config import ServerConfig
from trustpages.preview.snapshot import SnapshotStore

listener = open_listener("127.0.0.1", 0)
config = ServerConfig("127.0.0.1", get_port(listener), token="known")
snapshots = SnapshotStore()
snapshots.publish_snapshot(generation(1))
snapshots.announce_rebuild()
server = make_server(create_app(snapshots, config, PreviewControls(print, print, list)), listener)
print(config.port, flush=True)
server.run()
snapshots.cancel_rebuild()
print("ended", flush=True)
"""


def _free_row(wanted: int) -> int:
    """The first of some ports in a row that nobody listens at."""
    for first in range(20_000, 60_000, wanted):
        try:
            with ExitStack() as stack:
                for port in range(first, first + wanted):
                    stack.enter_context(socket.create_server(("127.0.0.1", port)))
                return first
        except OSError:
            continue
    pytest.fail("no ports are free")


def test_a_taken_default_port_moves_on(monkeypatch: pytest.MonkeyPatch) -> None:
    first = _free_row(3)
    monkeypatch.setattr(server, "DEFAULT_PORT", first)

    with open_listener("127.0.0.1", None) as one, open_listener("127.0.0.1", None) as other:
        assert (get_port(one), get_port(other)) == (first, first + 1)


def test_when_all_are_taken_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    first = _free_row(2)
    monkeypatch.setattr(server, "DEFAULT_PORT", first)
    monkeypatch.setattr(server, "PORT_TRIES", 2)

    with open_listener("127.0.0.1", None), open_listener("127.0.0.1", None):
        assert f"the ports {first} to {first + 1} are all taken" in _refused("127.0.0.1", None)


def test_an_explicit_port_that_is_taken_is_an_error() -> None:
    with open_listener("127.0.0.1", 0) as taken:
        refusal = _refused("127.0.0.1", get_port(taken))

        assert refusal == (
            f"--port:1:1: error: port {get_port(taken)} is taken by another program [port-taken]\n"
            "  End that program, or choose another port, such as --port 8123."
        )


@pytest.mark.parametrize("host", ["203.0.113.7", "a\0b", "ü" * 70, "", "[]"])
def test_a_host_that_is_not_of_this_machine_is_an_error(host: str) -> None:
    assert "it is no address of this machine [host-unknown]" in _refused(host, 0)


def test_a_port_that_only_the_administrator_may_use_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forbidden(*_: object, **__: object) -> socket.socket:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket, "create_server", forbidden)
    assert "this account may not use port 80 [port-forbidden]" in _refused("127.0.0.1", 80)


def test_a_port_beyond_all_ports_is_an_error() -> None:
    assert "99999 is no port [port-unknown]" in _refused("127.0.0.1", 99_999)


def _refused(host: str, port: int | None) -> str:
    with pytest.raises(ProblemError) as caught:
        open_listener(host, port).close()
    return str(caught.value)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_quietly_whatever_is_open(number: signal.Signals) -> None:
    """A request that waits for a rebuild, half a request and an idle line do not hold it up."""
    paths = [str(HERE), str(HERE.parent), str(Path(server.__file__).parents[2])]
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *paths],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout
        port = int(running.stdout.readline())
        with ExitStack() as stack:
            for raw in (get("/", f"Host: 127.0.0.1:{port}"), b"GET / HT", b""):
                line = stack.enter_context(socket.create_connection(("127.0.0.1", port)))
                line.sendall(raw)
            with urlopen(f"http://127.0.0.1:{port}/_preview/preview.css") as answer:
                assert (
                    answer.status == HTTPStatus.OK
                )  # so the others, which came before, are in hand
            begun = time.monotonic()
            running.send_signal(number)
            said, wrong = running.communicate()

    assert (running.returncode, said, wrong) == (0, "ended\n", "")
    assert time.monotonic() - begun < ENOUGH


def test_an_end_leaves_no_thread_and_no_port() -> None:
    before = set(threading.enumerate())
    with preview(generation(1)) as harness:
        assert harness.alive

    until(lambda: set(threading.enumerate()) <= before)
    with open_listener("127.0.0.1", harness.config.port) as again:
        assert get_port(again) == harness.config.port


def test_an_answer_does_not_wait_for_the_receipt_of_its_first_half() -> None:
    """Headers and page are sent one after the other; some systems hold the second back for 40 ms."""
    with (
        open_listener("127.0.0.1", 0) as listener,
        socket.create_connection(listener.getsockname()),
    ):
        visitor, _ = listener.accept()
        with visitor:
            assert visitor.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
