"""Open tabs hear of every generation."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import PurePosixPath
from typing import Any

import pytest
from server_harness import PreviewHarness, ask, generation, get, preview, until
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from trustpages.diagnostics.problem import Place, Problem

TABS = 10
FAULT = Problem("odd", "it is odd", Place("content/shop.yaml"))
CHANGED = frozenset(map(PurePosixPath, ["index.html", "zh/returns/index.html", "assets/a.css"]))


def _tab(harness: PreviewHarness) -> ClientConnection:
    address = (
        f"ws://{harness.host}{harness.config.base_path}_preview/socket?token={harness.config.token}"
    )
    return connect(address, origin=Origin(f"http://{harness.host}"), proxy=None)


def _heard(tab: ClientConnection) -> Any:
    return json.loads(tab.recv(60))


def test_a_tab_hears_what_is_shown_now_and_then_what_changes() -> None:
    with preview(generation(4), base_path="/my/shop/") as harness, _tab(harness) as tab:
        assert _heard(tab) == {"generation": 4, "good": True}

        harness.snapshots.publish_snapshot(generation(5, changed_paths=CHANGED))
        changed = ["", "assets/a.css", "zh/returns/"]
        expected = {"generation": 5, "good": True, "changed": changed, "problems": 0}
        assert _heard(tab) == expected

        harness.snapshots.publish_snapshot(generation(6, problems=(FAULT,)))
        assert _heard(tab) == {"generation": 6, "good": False, "changed": [], "problems": 1}


def test_ten_tabs_hear_everything_in_order_and_pages_still_come() -> None:
    with preview(generation(1)) as harness, ExitStack() as stack:
        tabs = [stack.enter_context(_tab(harness)) for _ in range(TABS)]
        for number in range(2, 12):
            harness.snapshots.publish_snapshot(generation(number))

        assert harness.alive
        for tab in tabs:
            assert [_heard(tab)["generation"] for _ in range(11)] == list(range(1, 12))


def test_a_tab_that_goes_is_forgotten() -> None:
    with preview(generation(1)) as harness:
        with _tab(harness) as tab:
            _heard(tab)
            assert len(harness.snapshots._listeners) == 1  # noqa: SLF001 - nobody else tells
        until(lambda: not harness.snapshots._listeners)  # noqa: SLF001 - nobody else tells

        harness.snapshots.publish_snapshot(generation(2))
        assert harness.alive


def test_what_a_tab_says_changes_nothing() -> None:
    with preview(generation(1)) as harness, _tab(harness) as tab:
        _heard(tab)
        tab.send("hello")
        tab.send(b"\0" * 100)
        for number in (2, 3):
            assert tab.ping().wait(60)
            assert harness.alive
            harness.snapshots.publish_snapshot(generation(number))
            assert _heard(tab)["generation"] == number


def test_a_tab_that_says_too_much_is_closed_alone() -> None:
    with preview(generation(1)) as harness, _tab(harness) as loud, _tab(harness) as quiet:
        _heard(loud)
        _heard(quiet)
        loud.send("x" * 100_000)
        harness.snapshots.publish_snapshot(generation(2))

        assert _heard(quiet)["generation"] == 2
        until(lambda: len(harness.snapshots._listeners) == 1)  # noqa: SLF001 - nobody else tells


def test_tabs_are_closed_when_the_preview_ends() -> None:
    with ExitStack() as stack:
        with preview(generation(1)) as harness:
            tab = stack.enter_context(_tab(harness))
            _heard(tab)
            assert ask(harness, get("/"))[0].status == 200
        with pytest.raises(ConnectionClosed) as caught:
            tab.recv(60)

    assert caught.value.rcvd
    assert caught.value.rcvd.code == 1012
