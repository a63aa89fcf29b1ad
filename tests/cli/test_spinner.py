"""A sign of life while a build takes long: seen at a terminal, after a while, by nobody else."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from trustpages.cli import progress


class Terminal(io.StringIO):
    """A stream that says that somebody looks at it."""

    def isatty(self) -> bool:
        return True


@dataclass
class Clock:
    """Stands for `threading.Timer`: its time passes when a test says so."""

    delays: list[float] = field(default_factory=list)
    actions: list[Callable[[], object]] = field(default_factory=list)
    daemon: bool = False

    def __call__(
        self, delay: float, action: Callable[..., object], args: Sequence[ExitStack]
    ) -> Clock:
        self.delays.append(delay)
        self.actions.append(lambda: action(*args))
        return self

    def start(self) -> None:
        """Nothing happens by itself."""

    def cancel(self) -> None:
        self.actions.clear()

    def join(self) -> None:
        """Nothing runs beside the test."""


def watch(monkeypatch: pytest.MonkeyPatch) -> tuple[Terminal, Clock]:
    """Put a terminal where messages go, and a clock of ours where the timer is."""
    terminal, clock = Terminal(), Clock()
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress, "Timer", clock)
    return terminal, clock


def test_a_terminal_sees_after_a_while_that_work_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, clock = watch(monkeypatch)

    with progress.show_spinner(quiet=False):
        before = terminal.getvalue()
        clock.actions[0]()

    assert (clock.delays, before) == ([progress.PROGRESS_DELAY], "")
    assert "Drawing the pages" in terminal.getvalue()


def test_a_quick_build_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, clock = watch(monkeypatch)

    with progress.show_spinner(quiet=False):
        assert len(clock.actions) == 1

    assert (clock.actions, terminal.getvalue()) == ([], "")


@pytest.mark.parametrize("why", ["quiet", "ci", "no terminal"])
def test_nobody_else_sees_progress(why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not those who asked for quiet, not CI, not a pipe."""
    terminal, clock = watch(monkeypatch)
    if why == "ci":
        monkeypatch.setenv("CI", "true")
    if why == "no terminal":
        monkeypatch.setattr(terminal, "isatty", lambda: False)

    with progress.show_spinner(quiet=why == "quiet"):
        pass

    assert (clock.delays, terminal.getvalue()) == ([], "")
