"""The bell: hints are gathered, none is lost, and one save is not kept waiting."""

from __future__ import annotations

import time
from threading import Thread

import pytest

from trustpages.preview import bell as module
from trustpages.preview.bell import BREATH, QUIET, Bell, pause
from trustpages.preview.watch import Hint

FAR = 3_600.0


def test_one_finished_file_is_hardly_waited_for() -> None:
    assert pause(["finished"]) == pause(["unfinished", "unfinished", "finished"]) == BREATH


@pytest.mark.parametrize(
    "heard",
    [
        [],
        ["unfinished"],
        ["finished", "unfinished"],
        ["finished", "finished"],
        ["finished", "unfinished", "finished"],
    ],
)
def test_what_is_unfinished_or_comes_in_a_crowd_needs_quiet(heard: list[Hint]) -> None:
    assert pause(heard) == QUIET


def test_silence_takes_all_hints_in_order() -> None:
    bell = Bell()
    bell.ring("unfinished")
    bell.ring("finished")

    assert bell.silence((), time.monotonic() + FAR) == ("unfinished", "finished")
    assert not bell.rung


def test_silence_begins_with_what_was_heard_before() -> None:
    bell = Bell()
    bell.ring("finished")

    assert bell.silence(("unfinished",), time.monotonic() + FAR) == ("unfinished", "finished")


def test_silence_waits_for_those_who_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUIET", 1.0)
    bell = Bell()
    bell.ring("unfinished")

    def go_on() -> None:
        for _ in range(20):
            time.sleep(0.001)
            bell.ring("unfinished")

    writer = Thread(target=go_on)
    writer.start()
    heard = bell.silence((), time.monotonic() + FAR)
    writer.join()

    assert len(heard) == 21


def test_silence_ends_in_time_though_somebody_goes_on() -> None:
    bell = Bell()
    bell.ring("unfinished")

    assert bell.silence((), time.monotonic() - 1) == ("unfinished",)


def test_a_hint_that_nobody_took_is_waited_for_no_longer() -> None:
    bell = Bell()
    bell.ring("finished")

    assert bell.wait(FAR)
    assert bell.wait(FAR)


def test_nobody_rings() -> None:
    assert not Bell().wait(0)


def test_a_wish_is_told_once_and_wakes() -> None:
    bell = Bell()
    bell.ask()

    assert bell.wait(FAR)
    assert bell.asked()
    assert not bell.asked()


def test_the_end_wakes_everybody() -> None:
    bell = Bell()
    bell.end()

    assert bell.wait(FAR)
    assert bell.ended
    assert bell.silence((), time.monotonic() + FAR) == ()
