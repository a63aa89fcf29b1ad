"""A change is shown before all of it is drawn; what is not whole yet is finished, taken back or overtaken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import PurePosixPath

import pytest
from support.shops import SMALLEST, built

from trustpages.diagnostics.problem import Place, Problem, ProblemError
from trustpages.file_reader import FileReader
from trustpages.pipeline import BuiltSite
from trustpages.preview.build_cycle import BuildCycle, BuildSteps, BuildSuperseded
from trustpages.preview.snapshot import Snapshot
from trustpages.resources import find_issues_url, format_report_recipient

PAGE = PurePosixPath("index.html")
FAULT = Problem("odd", "it is odd", Place("content/shop.yaml"))


@cache
def _smallest() -> BuiltSite:
    return built(SMALLEST)


def _site(words: bytes) -> BuiltSite:
    return replace(_smallest(), files={PAGE: words}, warnings=())


class Bench:
    """A maker whose next build, and the rest of it, say what the test wants."""

    def __init__(self) -> None:
        self.words = b"1"
        self.faulty = ""
        self.shown: list[Snapshot] = []
        self.maker = BuildCycle(BuildSteps(self._build, self._finish), self.shown.append, "content")

    def _build(self, reader: FileReader) -> BuiltSite:
        if self.faulty == "build":
            raise ProblemError([FAULT])
        return _site(self.words)

    def _finish(self, prepared: BuiltSite, between: Callable[[], None]) -> BuiltSite:
        between()
        if self.faulty == "finish":
            raise ProblemError([FAULT])
        return prepared

    def said(self) -> list[tuple[int, bytes | None, bool, bool]]:
        """Of every generation: its number, the page, whether it is good, and whether it is whole."""
        return [
            (one.number, one.files.get(PAGE), one.has_succeeded, one.is_complete)
            for one in self.shown
        ]


def _overtaken() -> None:
    raise BuildSuperseded


def test_a_site_is_shown_before_it_is_whole_and_then_once_more() -> None:
    bench = Bench()

    bench.maker.begin_build()
    assert bench.maker.is_unfinished
    bench.maker.complete_build(lambda: None)

    assert bench.said() == [(1, b"1", True, False), (2, b"1", True, True)]
    assert [one.changed_paths for one in bench.shown] == [None, {PAGE}]
    assert not bench.maker.is_unfinished


def test_what_is_overtaken_stays_unfinished_and_is_finished_later() -> None:
    bench = Bench()
    bench.maker.begin_build()

    bench.maker.complete_build(_overtaken)
    assert bench.maker.is_unfinished
    bench.words = b"2"
    bench.maker.begin_build()
    bench.maker.complete_build(lambda: None)

    assert bench.said() == [(1, b"1", True, False), (2, b"2", True, False), (3, b"2", True, True)]


@pytest.mark.parametrize("when", ["build", "finish"])
def test_the_last_good_page_comes_back_under_a_mistake_and_tabs_look_for_themselves(
    when: str,
) -> None:
    bench = Bench()
    bench.maker.begin_build()
    bench.maker.complete_build(lambda: None)

    bench.words, bench.faulty = b"2", when
    bench.maker.begin_build()
    bench.maker.complete_build(lambda: None)

    last = bench.shown[-1]
    assert (last.files[PAGE], last.has_succeeded, last.is_complete) == (b"1", False, True)
    assert last.problems == (FAULT,)
    assert last.changed_paths == (frozenset() if when == "build" else None)


def test_what_was_shown_early_is_made_whole_before_a_mistake_is_told() -> None:
    bench = Bench()
    bench.maker.begin_build()

    bench.faulty = "build"
    bench.maker.begin_build()

    assert bench.said() == [(1, b"1", True, False), (2, b"1", False, True)]
    assert bench.shown[-1].changed_paths is None


def test_a_fault_of_ours_stands_over_the_last_good_site() -> None:
    bench = Bench()
    bench.maker.begin_build()
    bench.maker.complete_build(lambda: None)

    bench.maker.report_crash(RuntimeError("oh"))

    assert bench.said()[-1] == (3, b"1", False, True)
    problem = bench.shown[-1].problems[0]
    assert problem.code == "crash"
    assert problem.hint.endswith(f"writes a report; {format_report_recipient(find_issues_url())}.")
