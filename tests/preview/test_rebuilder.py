"""The workshop: one rebuild for each batch of changes, none for nothing, and no end before its time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath
from queue import Empty, Queue
from typing import Any

import pytest
from saving_lab import IDLE, SAVES, TEXT, Change, by_adding, in_place, reading
from support.shops import SMALLEST, built

from trustpages.diagnostics.problem import Place, Problem, ProblemError
from trustpages.paths import Files
from trustpages.pipeline import BuiltSite
from trustpages.preview import change_queue, rebuilder
from trustpages.preview.build_cycle import BuildSteps, try_build
from trustpages.preview.fingerprint import Fingerprints, fingerprint_folders
from trustpages.preview.rebuilder import Rebuilder
from trustpages.preview.snapshot import EMPTY_SNAPSHOT, Snapshot, SnapshotStore

PATIENT = 20.0
"""Seconds to wait for what must come; only a failure takes so long."""

MOMENT = 0.2
"""Seconds in which what must not come would mostly come; too few of them fail no test."""

FAULT = Problem("no", "it is wrong", Place("content/page.md"))
BOTH = pytest.mark.parametrize("poll", [None, 0.05], ids=["native", "polling"])


@cache
def _smallest() -> BuiltSite:
    return built(SMALLEST)


def site(files: Files) -> BuiltSite:
    """A finished site with these files."""
    return replace(_smallest(), files=files, warnings=())


@dataclass(slots=True)
class Bench:
    """A content folder, a build that copies it and counts, and the board that it ends on."""

    content: Path
    board: SnapshotStore = field(default_factory=SnapshotStore)
    shown: Queue[Snapshot] = field(default_factory=Queue)
    count: int = 0
    before: Callable[[], object] = lambda: None
    after: Callable[[], object] = lambda: None

    def __post_init__(self) -> None:
        self.board.add_listener(self.shown.put)

    def build(self) -> BuiltSite:
        """Copy all Markdown; `before` is done first, `after` at the end."""
        self.count += 1
        self.before()
        paths = sorted(self.content.rglob("*.md"))
        made = site({PurePosixPath(p.relative_to(self.content)): p.read_bytes() for p in paths})
        self.after()
        return made

    def held(self) -> tuple[threading.Event, threading.Event]:
        """Let the build stop half-way: it sets the first event, and goes on after the second."""
        reached, go_on = threading.Event(), threading.Event()

        def hold() -> None:
            reached.set()
            go_on.wait(PATIENT)

        self.before = hold
        return reached, go_on

    def next(self) -> Snapshot:
        """The next generation to be put up."""
        return self.shown.get(timeout=PATIENT)

    def quiet(self, moments: int = 1) -> None:
        """Nothing more is put up."""
        with pytest.raises(Empty):
            self.shown.get(timeout=moments * MOMENT)


Start = Callable[..., Rebuilder]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    content = tmp_path / "content"
    content.mkdir()
    (content / "page.md").write_text("a page\n", encoding="utf-8")
    return Bench(content)


@pytest.fixture
def start(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the workshop and see its first generation; a calm one, for machines with much to do."""
    monkeypatch.setattr(change_queue, "SINGLE_FILE_DEBOUNCE", 0.05)
    monkeypatch.setattr(change_queue, "BATCH_DEBOUNCE", 0.15)
    monkeypatch.setattr(rebuilder, "MAX_DEBOUNCE_SECONDS", PATIENT)
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", PATIENT)
    begun: list[Rebuilder] = []

    def begin(poll: float | None = None, ignored: Sequence[Path] = ()) -> Rebuilder:
        begun.append(
            Rebuilder(
                BuildSteps(bench.build), [bench.content], bench.board, poll=poll, ignored=ignored
            )
        )
        begun[-1].start()
        assert bench.next().number == 1
        return begun[-1]

    yield begin
    for one in begun:
        one.stop()


@BOTH
@pytest.mark.parametrize("save", SAVES)
def test_a_batch_of_changes_is_followed_by_exactly_one_rebuild(
    bench: Bench, start: Start, save: Change, poll: float | None
) -> None:
    start(poll)

    save(bench.content)

    assert bench.next().files == bench.build().files
    bench.quiet()
    assert bench.count == 3  # the first one, the one that was watched for, and our own


@BOTH
@pytest.mark.parametrize("change", IDLE)
def test_what_changes_nothing_is_followed_by_none(
    bench: Bench, start: Start, change: Change, poll: float | None
) -> None:
    start(poll)

    change(bench.content)

    bench.quiet()
    in_place(bench.content)
    assert bench.next().number == 2
    assert bench.count == 2


@BOTH
def test_reading_every_file_while_it_builds_leads_to_no_loop(
    bench: Bench, start: Start, poll: float | None
) -> None:
    bench.before = lambda: reading(bench.content)
    start(poll)

    in_place(bench.content)

    assert bench.next().number == 2
    bench.quiet()


@BOTH
def test_a_build_that_writes_into_the_content_folder_leads_to_no_loop(
    bench: Bench, start: Start, poll: float | None
) -> None:
    """The output folder lies inside the content folder, and is written at every build."""
    output = bench.content / "output"

    def write() -> None:
        output.mkdir(exist_ok=True)
        (output / f"{bench.count}.html").write_text(TEXT, encoding="utf-8")

    bench.before = write
    begun = start(poll, [output])

    in_place(bench.content)
    assert bench.next().number == 2
    begun.request_check()

    bench.quiet()
    assert len(list(output.iterdir())) == 2


@BOTH
def test_a_save_during_a_rebuild_leads_to_one_more(
    bench: Bench, start: Start, poll: float | None
) -> None:
    start(poll)
    reached, go_on = bench.held()

    in_place(bench.content)
    assert reached.wait(PATIENT)
    for number in range(5):
        (bench.content / "page.md").write_text(f"{number}\n", encoding="utf-8")
    go_on.set()

    assert bench.next().number == 2
    assert bench.next().files == {PurePosixPath("page.md"): b"4\n"}
    bench.quiet()
    assert bench.count == 3


def test_a_generation_tells_what_changed(bench: Bench, start: Start) -> None:
    start()

    (bench.content / "new.md").write_text(TEXT, encoding="utf-8")
    generation = bench.next()

    assert set(generation.changed_paths or ()) == {PurePosixPath("new.md")}
    assert generation.has_succeeded
    assert generation.today == _smallest().site.today


def test_a_fault_keeps_the_last_good_site_and_goes_when_it_is_mended(
    bench: Bench, start: Start
) -> None:
    start()
    good = bench.board.current

    def refuse() -> None:
        raise ProblemError([FAULT])

    bench.before = refuse
    in_place(bench.content)
    bad = bench.next()
    bench.before = lambda: None
    (bench.content / "page.md").write_text("mended\n", encoding="utf-8")
    mended = bench.next()

    assert (bad.problems, bad.files, bad.built, bad.has_succeeded) == (
        (FAULT,),
        good.files,
        good.built,
        False,
    )
    assert bad.changed_paths == frozenset()
    assert mended.has_succeeded
    assert set(mended.changed_paths or ()) == {PurePosixPath("page.md")}


def test_a_fault_of_ours_is_told_and_the_workshop_lives_on(bench: Bench, start: Start) -> None:
    start()

    bench.before = lambda: 1 // 0
    in_place(bench.content)
    bad = bench.next()
    bench.before = lambda: None
    (bench.content / "page.md").write_text("later\n", encoding="utf-8")

    assert [problem.code for problem in bad.problems] == ["crash"]
    assert "ZeroDivisionError" in bad.problems[0].message
    assert bad.problems[0].place.file == str(bench.content)
    assert bench.next().has_succeeded


def test_the_first_build_may_fail(bench: Bench, start: Start) -> None:
    def refuse() -> None:
        raise ProblemError([FAULT])

    bench.before = refuse
    start()

    assert bench.board.current.problems == (FAULT,)
    assert bench.board.current.built is None


def test_a_listener_that_is_gone_does_not_end_it(bench: Bench, start: Start) -> None:
    def broken(_: Snapshot) -> None:
        raise RuntimeError

    start()
    bench.board.add_listener(broken)
    in_place(bench.content)
    assert bench.next().number == 2

    (bench.content / "page.md").write_text("later\n", encoding="utf-8")
    third = bench.next()
    assert (third.number, third.has_succeeded) == (3, True)


def test_a_fault_while_looking_is_told_and_passes(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = start()
    with monkeypatch.context() as patch:
        patch.setattr(rebuilder, "fingerprint_folders", lambda *_, **__: 1 // 0)
        begun.request_check()
        assert [problem.code for problem in bench.next().problems] == ["crash"]

    begun.request_rebuild()

    assert bench.next().has_succeeded


def test_requests_wait_from_the_moment_that_a_rebuild_is_wanted(bench: Bench, start: Start) -> None:
    begun = start()

    begun.request_rebuild()

    assert bench.board.wait_for_rebuild(PATIENT).number == 2
    assert bench.count == 2


def test_requests_wait_for_no_rebuild_that_does_not_come(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = start()
    called_off = threading.Event()
    call_off = bench.board.cancel_rebuild

    def tell() -> None:
        call_off()
        called_off.set()

    monkeypatch.setattr(bench.board, "cancel_rebuild", tell)
    begun.request_check()

    assert called_off.wait(PATIENT)
    assert bench.board.wait_for_rebuild(PATIENT).number == 1
    assert bench.count == 1


def test_what_the_system_did_not_tell_is_found_by_looking(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The target of a link lies outside, where nothing is watched."""
    (tmp_path / "far.md").write_text("far\n", encoding="utf-8")
    (bench.content / "link.md").symlink_to(tmp_path / "far.md")
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 0.05)
    start()

    (tmp_path / "far.md").write_text(TEXT, encoding="utf-8")

    assert bench.next().files[PurePosixPath("link.md")] == TEXT.encode()


def test_what_is_found_by_looking_is_looked_at_until_nobody_writes(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody writes one more file behind the back of the first look that finds something."""
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 0.05)
    start(10 * PATIENT)

    def look(*args: Any, **wishes: Any) -> Fingerprints:
        prints = fingerprint_folders(*args, **wishes)
        if bench.content / "new.md" in prints:
            (bench.content / "more.md").write_text(TEXT, encoding="utf-8")
        return prints

    monkeypatch.setattr(rebuilder, "fingerprint_folders", look)
    by_adding(bench.content)

    assert set(bench.next().files) == {PurePosixPath(f"{n}.md") for n in ("page", "new", "more")}
    bench.quiet(5)


@BOTH
def test_a_content_folder_that_is_replaced_is_watched_on(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch, poll: float | None
) -> None:
    start(poll)
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 0.05)
    (bench.content / "page.md").write_text("wakes it up\n", encoding="utf-8")
    bench.next()

    bench.content.rename(bench.content.with_name("old"))
    while bench.board.current.files:
        bench.next()
    bench.content.mkdir()
    in_place(bench.content)
    while not bench.board.current.files:
        bench.next()
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 10 * PATIENT)
    for word in ("the last quick look may see this", "this comes as a hint alone"):
        (bench.content / "page.md").write_text(word, encoding="utf-8")
        assert bench.next().files == {PurePosixPath("page.md"): word.encode()}


@BOTH
def test_stopping_leaves_no_thread(start: Start, poll: float | None) -> None:
    before = set(threading.enumerate())
    begun = start(poll)
    assert begun.watch_method

    begun.stop()

    assert set(threading.enumerate()) == before


def test_stopping_during_a_build_does_not_wait_for_it(bench: Bench, start: Start) -> None:
    begun = start()
    reached, go_on = bench.held()
    begun.request_rebuild()
    assert reached.wait(PATIENT)

    begin = time.monotonic()
    begun.stop()
    took = time.monotonic() - begin
    go_on.set()

    assert took < PATIENT / 2
    bench.quiet()


def test_stopping_what_never_began_is_no_fault(bench: Bench) -> None:
    Rebuilder(BuildSteps(bench.build), [bench.content], bench.board).stop()

    assert bench.count == 0


def test_an_attempt_after_a_bad_one_compares_with_the_last_good_one() -> None:
    path = PurePosixPath("a.html")
    first = try_build(lambda: site({path: b"1"}), EMPTY_SNAPSHOT, "content")
    second = try_build(lambda: 1 // 0, first, "content")  # type: ignore[arg-type,return-value]
    third = try_build(lambda: site({path: b"1"}), second, "content")

    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert third.changed_paths == frozenset()
    assert first.today == date(2026, 11, 22)


def test_what_was_taken_back_while_it_was_read_does_not_stay(bench: Bench, start: Start) -> None:
    start()
    page = bench.content / "page.md"

    def waver() -> None:
        page.write_text("garbage\n", encoding="utf-8")

    def relent() -> None:
        bench.before = bench.after = lambda: None
        page.write_text("a page\n", encoding="utf-8")

    bench.before = waver
    bench.after = relent
    (bench.content / "new.md").write_text(TEXT, encoding="utf-8")

    assert bench.next().files[PurePosixPath("page.md")] == b"garbage\n"
    assert bench.next().files[PurePosixPath("page.md")] == b"a page\n"
