"""The rebuilder: one rebuild for each batch of changes, none for nothing, and no end before its time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath
from queue import Queue
from typing import Any
from unittest.mock import patch

import pytest
from saving_harness import IDLE, SAVES, TEXT, Change, by_adding, in_place, reading
from support.shops import SMALLEST, built, changed, with_line

from trustpages.diagnostics.problem import Place, Problem, ProblemError
from trustpages.file_reader import FileReader
from trustpages.paths import Files
from trustpages.pipeline import BuildOptions, BuiltSite, prepare_site
from trustpages.preview import change_queue, rebuilder
from trustpages.preview.build_cycle import BuildCycle, BuildSteps, try_build
from trustpages.preview.fingerprint import Fingerprints, fingerprint_folders
from trustpages.preview.rebuilder import Rebuilder
from trustpages.preview.snapshot import EMPTY_SNAPSHOT, Snapshot, SnapshotStore
from trustpages.preview.watch import ChangeHint, FolderWatch, watch_folders

PATIENT = 20.0
"""Seconds to wait for what must come; only a failure takes so long."""

LOOKS = 3
"""Looks at the folders that must find nothing; a first one may still be for what came before."""

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
    """A content folder, a build that copies it and counts, and the snapshots that it ends on."""

    content: Path
    snapshots: SnapshotStore = field(default_factory=SnapshotStore)
    shown: Queue[Snapshot] = field(default_factory=Queue)
    count: int = 0
    before: Callable[[], object] = lambda: None
    after: Callable[[], object] = lambda: None

    def __post_init__(self) -> None:
        self.snapshots.add_listener(self.shown.put)

    def build(self, reader: FileReader | None = None) -> BuiltSite:
        """Copy all Markdown; `before` is done first, `after` at the end."""
        self.count += 1
        self.before()
        files = dict(self._read(reader or FileReader(), self.content))
        self.after()
        return site(files)

    def _read(self, reader: FileReader, folder: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
        with suppress(FileNotFoundError):  # the folder or file has gone
            for entry in reader.list_folder(folder):
                path = Path(entry.path)
                if entry.is_dir():
                    yield from self._read(reader, path)
                elif path.suffix == ".md":
                    yield PurePosixPath(path.relative_to(self.content)), reader.read_file(path)

    def held(self) -> tuple[threading.Event, threading.Event]:
        """Let the build stop once it has read: it sets the first event, and goes on after the second."""
        reached, go_on = threading.Event(), threading.Event()

        def hold() -> None:
            reached.set()
            go_on.wait(PATIENT)

        self.after = hold
        return reached, go_on

    def next(self) -> Snapshot:
        """The next generation to be put up."""
        return self.shown.get(timeout=PATIENT)

    def quiet(self, announce: Callable[[], object] | None = None) -> None:
        """Nothing more is put up.

        Changes are heard of in their order, so a file is written again with the same bytes (or `announce`
        asks for a look), and the look at that must call the rebuild off.
        """
        looked = threading.Semaphore(0)
        cancel = self.snapshots.cancel_rebuild

        def tell() -> None:
            cancel()
            looked.release()

        with patch.object(self.snapshots, "cancel_rebuild", tell):
            for _ in range(LOOKS):
                while looked.acquire(blocking=False):
                    pass
                (announce or self._write_again)()
                assert looked.acquire(timeout=PATIENT)
        assert self.shown.empty()

    def _write_again(self) -> None:
        page, beside = self.content / "page.md", self.content.with_name("same.md")
        beside.write_bytes(page.read_bytes())
        beside.replace(page)


Start = Callable[..., Rebuilder]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    content = tmp_path / "content"
    content.mkdir()
    (content / "page.md").write_text("a page\n", encoding="utf-8")
    return Bench(content)


@pytest.fixture
def start(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the rebuilder and see its first generation; a calm one, for machines with much to do."""
    monkeypatch.setattr(change_queue, "SINGLE_FILE_DEBOUNCE", 0.05)
    monkeypatch.setattr(change_queue, "BATCH_DEBOUNCE", 0.15)
    monkeypatch.setattr(rebuilder, "MAX_DEBOUNCE_SECONDS", PATIENT)
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", PATIENT)
    begun: list[Rebuilder] = []

    def begin(poll: float | None = None, ignored: Sequence[Path] = ()) -> Rebuilder:
        begun.append(
            Rebuilder(
                BuildSteps(bench.build),
                [bench.content],
                bench.snapshots,
                poll=poll,
                ignored=ignored,
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
    begun = start(poll)

    save(bench.content)

    assert bench.next().files == bench.build().files
    bench.quiet(None if (bench.content / "page.md").exists() else begun.request_check)
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
def test_a_save_before_a_rebuild_reads_the_file_leads_to_none(
    bench: Bench, start: Start, poll: float | None
) -> None:
    """The rebuild under way shows it already, though it began before."""
    start(poll)
    page = bench.content / "page.md"
    bench.before = lambda: page.write_text("later\n", encoding="utf-8")

    in_place(bench.content)

    assert bench.next().files == {PurePosixPath("page.md"): b"later\n"}
    bench.quiet()
    assert bench.count == 2


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
    good = bench.snapshots.current

    def refuse() -> None:
        raise ProblemError([FAULT])

    bench.after = refuse
    in_place(bench.content)
    bad = bench.next()
    bench.after = lambda: None
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


def test_a_fault_of_ours_is_told_and_the_rebuilder_lives_on(bench: Bench, start: Start) -> None:
    start()

    bench.after = lambda: 1 // 0
    in_place(bench.content)
    bad = bench.next()
    bench.after = lambda: None
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

    assert bench.snapshots.current.problems == (FAULT,)
    assert bench.snapshots.current.built is None


def test_a_listener_that_is_gone_does_not_end_it(bench: Bench, start: Start) -> None:
    def broken(_: Snapshot) -> None:
        raise RuntimeError

    start()
    bench.snapshots.add_listener(broken)
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
        patch.setattr(BuildCycle, "has_input_changed", lambda *_: 1 // 0)
        begun.request_check()
        assert [problem.code for problem in bench.next().problems] == ["crash"]

    begun.request_rebuild()

    assert bench.next().has_succeeded


def test_requests_wait_from_the_moment_that_a_rebuild_is_wanted(bench: Bench, start: Start) -> None:
    begun = start()

    begun.request_rebuild()

    assert bench.snapshots.wait_for_rebuild(PATIENT).number == 2
    assert bench.count == 2


def test_requests_wait_for_no_rebuild_that_does_not_come(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = start()
    called_off = threading.Event()
    call_off = bench.snapshots.cancel_rebuild

    def tell() -> None:
        call_off()
        called_off.set()

    monkeypatch.setattr(bench.snapshots, "cancel_rebuild", tell)
    begun.request_check()

    assert called_off.wait(PATIENT)
    assert bench.snapshots.wait_for_rebuild(PATIENT).number == 1
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
    begun = start(10 * PATIENT)

    def look(*args: Any, **wishes: Any) -> Fingerprints:
        prints = fingerprint_folders(*args, **wishes)
        if bench.content / "new.md" in prints:
            (bench.content / "more.md").write_text(TEXT, encoding="utf-8")
        return prints

    monkeypatch.setattr(rebuilder, "fingerprint_folders", look)
    by_adding(bench.content)

    assert set(bench.next().files) == {PurePosixPath(f"{n}.md") for n in ("page", "new", "more")}
    bench.quiet(begun.request_check)


@BOTH
def test_a_content_folder_that_is_replaced_is_watched_on(
    bench: Bench, start: Start, monkeypatch: pytest.MonkeyPatch, poll: float | None
) -> None:
    start(poll)
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 0.05)
    (bench.content / "page.md").write_text("wakes it up\n", encoding="utf-8")
    bench.next()

    bench.content.rename(bench.content.with_name("old"))
    while bench.snapshots.current.files:
        bench.next()
    bench.content.mkdir()
    in_place(bench.content)
    while not bench.snapshots.current.files:
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
    for thread in threading.enumerate():
        if thread.name == "rebuilder":
            thread.join(PATIENT)

    assert took < PATIENT / 2
    assert bench.shown.empty()


def test_stopping_what_never_began_is_no_fault(bench: Bench) -> None:
    Rebuilder(BuildSteps(bench.build), [bench.content], bench.snapshots).stop()

    assert bench.count == 0


def test_an_attempt_after_a_bad_one_compares_with_the_last_good_one() -> None:
    path = PurePosixPath("a.html")
    first = try_build(lambda: site({path: b"1"}), EMPTY_SNAPSHOT, "content")
    second = try_build(lambda: 1 // 0, first, "content")  # type: ignore[arg-type,return-value]
    third = try_build(lambda: site({path: b"1"}), second, "content")

    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert third.changed_paths == frozenset()
    assert first.today == date(2026, 11, 22)


@dataclass(slots=True)
class DelayedWatch:
    """A watch whose hints come so many seconds late, or never (None)."""

    delay: float | None
    method: str = "delayed"
    is_polling: bool = False
    is_stale: bool = False
    _watch: FolderWatch | None = None
    _timers: list[threading.Timer] = field(default_factory=list)

    def watch(
        self, folders: Sequence[Path], on_hint: Callable[[ChangeHint], None], **options: Any
    ) -> DelayedWatch:
        def push_late(hint: ChangeHint) -> None:
            if self.delay is not None:
                timer = threading.Timer(self.delay, on_hint, [hint])
                self._timers.append(timer)
                timer.start()

        self._watch = watch_folders(folders, push_late, **options)
        return self

    def stop(self) -> None:
        if self._watch:
            self._watch.stop()
        for timer in self._timers:
            timer.cancel()
            timer.join()


LATE = pytest.mark.parametrize("delay", [0, 0.1, 0.2, 0.3, None])
"""Seconds by which the system delivers its events late; None is never."""


@pytest.fixture
def late(start: Start, monkeypatch: pytest.MonkeyPatch, delay: float | None) -> Start:
    """Start a rebuilder whose events come late or never; without any, it soon looks unasked."""
    monkeypatch.setattr(rebuilder, "watch_folders", DelayedWatch(delay).watch)
    if delay is None:
        monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 0.05)
    return start


PAGE = PurePosixPath("page.md")


def _waver(bench: Bench, garbage: Callable[[], object], restore: Callable[[], object]) -> None:
    """Have the next build find garbage that is gone again at its end."""

    def restore_once() -> None:
        bench.before = bench.after = lambda: None
        restore()

    bench.before, bench.after = garbage, restore_once
    (bench.content / "wake.md").write_text(TEXT, encoding="utf-8")


@LATE
def test_what_was_taken_back_while_it_was_read_does_not_stay(bench: Bench, late: Start) -> None:
    begun = late()
    page = bench.content / PAGE

    _waver(bench, lambda: page.write_text("garbage\n"), lambda: page.write_text("a page\n"))

    assert bench.next().files[PAGE] == b"garbage\n"
    assert bench.next().files[PAGE] == b"a page\n"
    bench.quiet(begun.request_check)


@LATE
def test_a_problem_of_what_was_taken_back_does_not_stay(bench: Bench, late: Start) -> None:
    """A rejected build, too, is held against what it has read."""
    begun = late()
    page = bench.content / PAGE

    def restore() -> None:
        page.write_text("a page\n")
        raise ProblemError([FAULT])

    _waver(bench, lambda: page.write_text("garbage\n"), restore)

    assert bench.next().problems == (FAULT,)
    assert bench.next().has_succeeded
    bench.quiet(begun.request_check)


@LATE
def test_a_file_that_comes_behind_the_back_of_a_build_is_shown(bench: Bench, late: Start) -> None:
    """Its folder had been listed already."""
    late()

    _waver(bench, lambda: None, lambda: (bench.content / "new.md").write_text(TEXT))

    assert PurePosixPath("new.md") not in bench.next().files
    assert PurePosixPath("new.md") in bench.next().files


@LATE
def test_a_file_that_was_there_only_while_it_was_read_goes(bench: Bench, late: Start) -> None:
    late()
    new = bench.content / "new.md"

    _waver(bench, lambda: new.write_text(TEXT), new.unlink)

    assert PurePosixPath("new.md") in bench.next().files
    assert PurePosixPath("new.md") not in bench.next().files


def test_a_theme_in_the_shops_folder_is_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies beside the content, and is known only after the first build."""
    monkeypatch.setattr(rebuilder, "RESCAN_SECONDS", 10 * PATIENT)
    settings = with_line("site.yaml", "counter", "./themes/mine")
    content, mine = changed(tmp_path, settings), tmp_path / "themes" / "mine"
    (mine / "static").mkdir(parents=True)
    (mine / "theme.toml").write_text('name = "mine"\nextends = "counter"\n', encoding="utf-8")
    snapshots, published = SnapshotStore(), Queue[Snapshot]()
    snapshots.add_listener(published.put)

    def build(reader: FileReader) -> BuiltSite:
        return prepare_site(content, BuildOptions(date(2026, 11, 22)), reader=reader)

    running = Rebuilder(BuildSteps(build), [content], snapshots)
    running.start()
    try:
        assert published.get(timeout=PATIENT).has_succeeded
        (mine / "theme.toml").write_text("name = [\n", encoding="utf-8")
        assert not published.get(timeout=PATIENT).has_succeeded
    finally:
        running.stop()
