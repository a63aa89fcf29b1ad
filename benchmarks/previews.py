"""A preview that runs as a process of its own: started, waited for, saved into, and ended."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE = 300.0
"""Seconds that anything may take that is waited for; a first build may be long."""

LOOK = 0.01
"""Seconds between two looks at what a preview says."""

POLL = 0.002
"""Seconds between an answer and the next question for the same page."""

GOOD = "✓"
TODAY = "2026-11-22"
"""The day that the shops are shown for; on another day other notices stand on other pages."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What to start, the file that is saved, and the address at which its page is served.

    `ready` is said once it watches. `done` opens the line that is said after each rebuild; "" if there
    is none, and then a preview is done when it has said nothing more for a while. Paths are whole,
    `page` opens with a slash; `poll` is the number of seconds between an answer and the next question.
    """

    name: str
    command: tuple[str, ...]
    home: Path
    port: int
    file: Path
    page: str
    ready: str
    done: str = ""
    surroundings: Mapping[str, str] = field(default_factory=dict)
    poll: float = POLL

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.page}"


@dataclass(frozen=True, slots=True)
class Running:
    """A preview that runs, with the file into which it speaks, and its file's text at the start."""

    preview: Preview
    process: subprocess.Popen[bytes]
    log: Path
    text: str

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    @property
    def rebuilds(self) -> int:
        """How often it has said that a rebuild is done."""
        return sum(line.startswith(self.preview.done) for line in self.said.splitlines())

    def rest(self, rebuilds: int, still: float) -> None:
        """Wait until it has said that so many rebuilds are done, and then nothing for `still` seconds."""
        if self.preview.done:
            until(lambda: self.rebuilds >= rebuilds, self)
        size, since = -1, time.monotonic()
        while time.monotonic() < since + still:
            time.sleep(LOOK)
            if size != (now := self.log.stat().st_size):
                size, since = now, time.monotonic()


def trustpages(content: Path) -> Preview:
    """The real `trustpages serve` of a content folder, with a cache beside it."""
    port, own = free_port(), {"TRUSTPAGES_CACHE": str(content.parent / "cache")}
    typed = ("serve", content.name, "--port", str(port), "--today", TODAY)
    command = (sys.executable, "-m", "trustpages", *typed)
    file = content / "returns.md"
    name = f"trustpages, {content.name}"
    return Preview(name, command, content.parent, port, file, "/returns/", GOOD, GOOD, own)


@contextmanager
def running(preview: Preview) -> Iterator[Running]:
    """Start a preview, in a process group of its own; at the end the file is as it was before."""
    text = preview.file.read_text(encoding="utf-8")
    log = preview.home / f"{preview.file.stem}-{preview.port}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            preview.command,
            cwd=preview.home,
            env={**os.environ, "PYTHONUTF8": "1", **preview.surroundings},
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield Running(preview, process, log, text)
    finally:
        with suppress(ProcessLookupError):  # it ended by itself
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        preview.file.write_text(text, encoding="utf-8")


def until(true: Callable[[], object], running: Running) -> None:
    """Wait until something is true; raises RuntimeError with what was said if it never is."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end or running.process.poll() is not None:
            raise RuntimeError(f"{running.preview.name} did not go on:\n{running.said[-2000:]}")
        time.sleep(LOOK)


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
