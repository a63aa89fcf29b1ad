"""The bar of a long transfer: seen at a terminal, after a while, by nobody else."""

from __future__ import annotations

import io
import time

import pytest

from trustpages.cli import progress


class Terminal(io.StringIO):
    """A stream that says that somebody looks at it."""

    def isatty(self) -> bool:
        return True


def watching(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Put a terminal where messages go; called in a test, since its own stream comes before fixtures."""
    stream = Terminal()
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr", stream)
    return stream


def test_who_waits_at_a_terminal_sees_how_much_is_carried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also what was carried before the bar came."""
    terminal = watching(monkeypatch)
    monkeypatch.setattr(progress, "PROGRESS_DELAY", 0.05)

    with progress.show_transfer_progress(2_000_000, quiet=False) as moved:
        moved(500_000)
        _until(terminal, "Carrying")
        moved(1_000_000)
        _until(terminal, "1.5/2.0 MB")

    assert terminal.getvalue().endswith("\x1b[2K")


def test_a_short_transfer_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watching(monkeypatch)

    with progress.show_transfer_progress(10, quiet=False) as moved:
        moved(10)

    assert terminal.getvalue() == ""


@pytest.mark.parametrize("why", ["quiet", "ci", "no terminal"])
def test_nobody_else_sees_a_bar(why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is prepared that could show one later."""
    terminal = watching(monkeypatch)
    timers: list[object] = []
    monkeypatch.setattr(progress, "Timer", lambda *one: timers.append(one))
    if why == "ci":
        monkeypatch.setenv("CI", "1")
    if why == "no terminal":
        monkeypatch.setattr(terminal, "isatty", lambda: False)

    with progress.show_transfer_progress(10, quiet=why == "quiet") as moved:
        moved(10)

    assert (timers, terminal.getvalue()) == ([], "")


def test_a_failure_takes_the_bar_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watching(monkeypatch)
    monkeypatch.setattr(progress, "PROGRESS_DELAY", 0.05)

    def failing() -> None:
        with progress.show_transfer_progress(10, quiet=False):
            _until(terminal, "Carrying")
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        failing()

    assert terminal.getvalue().endswith("\x1b[2K")


def _until(terminal: Terminal, text: str) -> None:
    """Wait until somebody at the terminal can read it."""
    end = time.monotonic() + 20
    while text not in terminal.getvalue():
        assert time.monotonic() < end, terminal.getvalue()
        time.sleep(0.02)
