"""The change queue: hints are gathered, none is lost, and one save is not kept waiting."""

from __future__ import annotations

import time
from threading import Thread

import pytest

from trustpages.preview import change_queue as module
from trustpages.preview.change_queue import (
    BATCH_DEBOUNCE,
    SINGLE_FILE_DEBOUNCE,
    ChangeQueue,
    get_debounce_seconds,
)
from trustpages.preview.watch import ChangeHint

FAR = 3_600.0


def test_one_finished_file_is_hardly_waited_for() -> None:
    assert (
        get_debounce_seconds(["finished"])
        == get_debounce_seconds(["unfinished", "unfinished", "finished"])
        == SINGLE_FILE_DEBOUNCE
    )


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
def test_what_is_unfinished_or_comes_in_a_crowd_needs_quiet(heard: list[ChangeHint]) -> None:
    assert get_debounce_seconds(heard) == BATCH_DEBOUNCE


def test_silence_takes_all_hints_in_order() -> None:
    queue = ChangeQueue()
    queue.push_hint("unfinished")
    queue.push_hint("finished")

    assert queue.debounce_hints((), time.monotonic() + FAR) == ("unfinished", "finished")
    assert not queue.has_hints


def test_silence_begins_with_what_was_heard_before() -> None:
    queue = ChangeQueue()
    queue.push_hint("finished")

    assert queue.debounce_hints(("unfinished",), time.monotonic() + FAR) == (
        "unfinished",
        "finished",
    )


def test_silence_waits_for_those_who_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH_DEBOUNCE", 1.0)
    queue = ChangeQueue()
    queue.push_hint("unfinished")

    def go_on() -> None:
        for _ in range(20):
            time.sleep(0.001)
            queue.push_hint("unfinished")

    writer = Thread(target=go_on)
    writer.start()
    heard = queue.debounce_hints((), time.monotonic() + FAR)
    writer.join()

    assert len(heard) == 21


def test_silence_ends_in_time_though_somebody_goes_on() -> None:
    queue = ChangeQueue()
    queue.push_hint("unfinished")

    assert queue.debounce_hints((), time.monotonic() - 1) == ("unfinished",)


def test_a_hint_that_nobody_took_is_waited_for_no_longer() -> None:
    queue = ChangeQueue()
    queue.push_hint("finished")

    assert queue.wait_for_work(FAR)
    assert queue.wait_for_work(FAR)


def test_nobody_rings() -> None:
    assert not ChangeQueue().wait_for_work(0)


def test_a_wish_is_told_once_and_wakes() -> None:
    queue = ChangeQueue()
    queue.request_build()

    assert queue.wait_for_work(FAR)
    assert queue.take_build_request()
    assert not queue.take_build_request()


def test_the_end_wakes_everybody() -> None:
    queue = ChangeQueue()
    queue.close()

    assert queue.wait_for_work(FAR)
    assert queue.is_closed
    assert queue.debounce_hints((), time.monotonic() + FAR) == ()
