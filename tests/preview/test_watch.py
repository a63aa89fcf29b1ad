"""Watching: which hints come, by what means, and that nothing is left running."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from saving_harness import (
    SAVES,
    Change,
    atomically,
    by_deleting,
    from_outside,
    in_place,
    leaving_litter,
    like_vim,
    reading,
)
from watchdog.observers.api import ObservedWatch
from watchdog.observers.inotify_move_event_grouper import InotifyMoveEventGrouper
from watchdog.observers.polling import PollingObserver

from trustpages.preview import watch as module
from trustpages.preview.watch import ChangeHint, FolderWatch, watch_folders

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tells inotify's events")

PATIENT = 20.0
"""Seconds to wait for what must come; only a failure takes so long."""


class Diary:
    """Hints as they come, and a way to wait for them."""

    def __init__(self) -> None:
        self._hints: Queue[ChangeHint] = Queue()

    def __call__(self, hint: ChangeHint) -> None:
        self._hints.put(hint)

    def first(self) -> ChangeHint:
        """The next hint."""
        return self._hints.get(timeout=PATIENT)

    def until(self, last: ChangeHint) -> list[ChangeHint]:
        """The next hints, up to one of a kind."""
        heard = [self.first()]
        while heard[-1] != last:
            heard.append(self.first())
        return heard


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "page.md").write_text("a page\n", encoding="utf-8")
    return folder


Start = Callable[..., tuple[FolderWatch, Diary]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start watching; whatever was started ends with the test."""
    begun: list[FolderWatch] = []

    def begin(*folders: Path, **wishes: object) -> tuple[FolderWatch, Diary]:
        diary = Diary()
        begun.append(watch_folders(folders, diary, **wishes))  # type: ignore[arg-type]  # handed through
        return begun[-1], diary

    yield begin
    for watching in begun:
        watching.stop()


@pytest.fixture
def impatient(start: Start, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Like `start`, but where it has to poll it does so often."""
    monkeypatch.setattr(module, "POLL_SECONDS", 0.05)
    return start


@pytest.mark.parametrize("poll", [None, 0.05], ids=["native", "polling"])
@pytest.mark.parametrize("save", SAVES)
def test_every_change_gives_a_hint(
    content: Path, start: Start, save: Change, poll: float | None
) -> None:
    _, diary = start(content, poll=poll)

    save(content)

    assert diary.first()


@LINUX
@pytest.mark.parametrize("change", [reading, leaving_litter])
def test_reading_and_litter_give_none(content: Path, start: Start, change: Change) -> None:
    """The hints of a later, new file are all that is heard."""
    _, diary = start(content)

    change(content)
    (content / "later.md").write_text("x", encoding="utf-8")

    assert diary.until("finished") == ["unfinished", "unfinished", "finished"]


@LINUX
@pytest.mark.parametrize(
    ("save", "hints"),
    [
        (in_place, ["unfinished", "finished"]),
        (atomically, ["finished"]),
        (like_vim, ["unfinished", "finished"]),
    ],
)
def test_a_file_is_finished_when_it_is_closed_or_moved_into_place(
    content: Path, start: Start, save: Change, hints: list[ChangeHint]
) -> None:
    """Vim moves the file away first, and makes it anew; how often it is written is its own affair."""
    _, diary = start(content)

    save(content)

    assert list(dict.fromkeys(diary.until("finished"))) == hints


@LINUX
@pytest.mark.parametrize("save", [from_outside, by_deleting])
def test_what_may_be_the_first_half_of_a_change_is_unfinished(
    content: Path, start: Start, save: Change
) -> None:
    _, diary = start(content)

    save(content)

    assert diary.first() == "unfinished"


def test_the_output_folder_gives_no_hint(content: Path, start: Start) -> None:
    (content / "output").mkdir()
    _, diary = start(content, ignored=[content / "output"])

    (content / "output" / "index.tmp").write_text("x", encoding="utf-8")
    (content / "output" / "index.tmp").rename(content / "output" / "index.html")
    (content / "later.md").write_text("x", encoding="utf-8")

    assert diary.until("finished") == ["unfinished", "unfinished", "finished"]


def test_a_file_in_a_new_folder_is_noticed(content: Path, start: Start) -> None:
    _, diary = start(content)
    (content / "staff").mkdir()
    assert diary.first()

    (content / "staff" / "lin.md").write_text("x", encoding="utf-8")

    assert diary.until("finished")


def test_a_folder_behind_a_link_is_watched(content: Path, start: Start) -> None:
    link = content.parent / "link"
    link.symlink_to("content")
    _, diary = start(link)

    in_place(content)

    assert diary.until("finished")


def test_polling_says_that_it_was_asked_for(content: Path, start: Start) -> None:
    watching, _ = start(content, poll=2)

    assert watching.method == "polling every 2 s: asked for"
    assert watching.is_polling


@LINUX
def test_the_system_s_own_events_are_preferred(content: Path, start: Start) -> None:
    watching, _ = start(content)

    assert watching.method == "inotify"
    assert not watching.is_polling


@LINUX
def test_a_network_file_system_is_polled(
    content: Path, impatient: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = f"27 1 0:1 / {content.resolve()} rw - nfs server:/shop rw"
    monkeypatch.setattr(module, "read_mount_table", lambda: table)

    watching, diary = impatient(content)
    in_place(content)

    said = f"{content.resolve()} is a network file system (nfs)"
    assert watching.method == f"polling every 0.05 s: {said}"
    assert diary.first()


@LINUX
@pytest.mark.parametrize("late", [False, True], ids=["at once", "in a folder below"])
@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "inotify has no watches left"),
        (errno.EMFILE, "inotify serves no more programs"),
        (errno.EPERM, "the system refuses to watch (Operation not permitted)"),
    ],
)
def test_where_the_system_refuses_it_is_polled(
    content: Path, impatient: Start, code: int, said: str, *, late: bool
) -> None:
    """The library is silent where a folder below cannot be watched, so one more watch is tried."""
    before = set(threading.enumerate())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "Observer", lambda: Refusing(code, late=late))
        watching, diary = impatient(content)

    in_place(content)

    assert watching.method == f"polling every 0.05 s: {said}"
    assert diary.first()
    watching.stop()
    assert set(threading.enumerate()) == before


class Refusing(PollingObserver):
    """An observer for which the system has nothing left."""

    def __init__(self, code: int, *, late: bool) -> None:
        super().__init__()
        self._fault, self._late = OSError(code, os.strerror(code)), late

    def start(self) -> None:
        if not self._late:
            raise self._fault
        super().start()

    def schedule(self, *args: Any, **wishes: Any) -> ObservedWatch:
        if self.is_alive():
            raise self._fault
        return super().schedule(*args, **wishes)


@pytest.mark.parametrize("poll", [None, 0.05], ids=["native", "polling"])
def test_a_watch_is_lost_when_its_folder_is_replaced(
    content: Path, start: Start, poll: float | None
) -> None:
    watching, _ = start(content, poll=poll)
    assert not watching.is_stale

    content.rename(content.with_name("old"))
    content.mkdir()

    assert watching.is_stale


@pytest.mark.parametrize("poll", [None, 0.05], ids=["native", "polling"])
def test_a_watch_is_lost_though_the_new_folder_has_the_old_one_s_number(
    content: Path, start: Start, monkeypatch: pytest.MonkeyPatch, poll: float | None
) -> None:
    """File systems like to give a new folder the inode of one that was just deleted."""
    monkeypatch.setattr(module, "_get_identity", lambda _: (1, 1))
    watching, _ = start(content, poll=poll)
    assert not watching.is_stale

    shutil.rmtree(content)

    end = time.monotonic() + PATIENT
    while not watching.is_stale and time.monotonic() < end:
        time.sleep(0.01)
    assert watching.is_stale


def test_a_watch_is_lost_when_its_folder_is_first_made(content: Path, start: Start) -> None:
    watching, _ = start(content, content.parent / "overrides")
    assert not watching.is_stale

    (content.parent / "overrides").mkdir()

    assert watching.is_stale


def test_a_folder_that_is_not_there_is_no_fault(tmp_path: Path, start: Start) -> None:
    watching, _ = start(tmp_path / "content")

    assert not watching.is_stale


@LINUX
def test_half_of_a_move_is_not_waited_for_long(content: Path, start: Start) -> None:
    """What watchdog holds back would keep a save from the browser for half a second."""
    start(content)

    grouper = InotifyMoveEventGrouper()
    assert grouper._queue.delay == module.MOVE_PAIR_SECONDS  # noqa: SLF001 - it tells nobody


@pytest.mark.parametrize("poll", [None, 5.0], ids=["native", "polling"])
def test_stopping_leaves_no_thread(content: Path, poll: float | None) -> None:
    before = set(threading.enumerate())
    watching = watch_folders([content, content.parent], lambda _: None, poll=poll)
    assert set(threading.enumerate()) > before

    watching.stop()
    watching.stop()

    assert set(threading.enumerate()) == before


@pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason="open files are listed on Linux only"
)
def test_stopping_leaves_no_open_file(content: Path) -> None:
    watch_folders([content], lambda _: None).stop()
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208

    watch_folders([content], lambda _: None).stop()

    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
