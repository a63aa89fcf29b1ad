"""Runs a program as a whole process and measures it: wall time, processor time and peak memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 600.0
"""Seconds that one process may take."""

LOOK = 0.005
"""Seconds between two looks at the memory of all processes of a program."""

STARTER = Path(__file__).with_name("timed_process.py")
FAMILY_STARTER = Path(__file__).with_name("timed_family.py")
"""Also counts processes that outlive the one that started them for a moment."""
_HIDDEN = (
    "CI",
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONUNBUFFERED",
    "SOURCE_DATE_EPOCH",
    "TRUSTPAGES_CACHE",
)
"""Variables that change what a build does, or keep a Python from its compiled modules."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: seconds of wall and processor time, and bytes at its peak.

    Both count all processes that it started and waited for; the memory is that of the largest one alone.
    """

    wall: float
    processor: float
    memory: int


@dataclass(frozen=True, slots=True)
class Command:
    """What is started: whole path of the program and arguments, its folder, and variables of its own.

    `patience` is how many seconds it may take.
    """

    words: tuple[str, ...]
    home: Path
    surroundings: Mapping[str, str]
    starter: Path = STARTER
    patience: float = PATIENCE


def run_command(command: Command, log: Path) -> Run:
    """Run a command and measure it; raises RuntimeError with the end of its output if it fails."""
    process = _start(command, log)
    try:
        answer, _ = process.communicate(timeout=command.patience)
    except subprocess.TimeoutExpired:
        _kill(process)
        raise RuntimeError(
            f"{command.words[0]} took longer than {command.patience:.0f} seconds"
        ) from None
    return _read_answer(answer, command, log)


def sample_memory(command: Command, log: Path, look: float = LOOK) -> int:
    """Run a command, looking at its memory all the time; the peak of the sum over its processes, in bytes.

    `look` is how many seconds there are between two looks.

    What several processes share counts once (PSS in /proc/PID/smaps_rollup); 0 where there is no such file.
    """
    process = _start(command, log)
    peak, end = 0, time.monotonic() + command.patience
    while process.poll() is None:
        peak = max(peak, sum(_read_memory(one) for one in _list_session(process.pid)))
        if time.monotonic() > end:
            _kill(process)
        time.sleep(look)
    answer, _ = process.communicate()
    _read_answer(answer, command, log)
    return peak


def _start(command: Command, log: Path) -> subprocess.Popen[bytes]:
    shown = {name: value for name, value in os.environ.items() if name not in _HIDDEN}
    return subprocess.Popen(
        (sys.executable, "-I", "-S", command.starter, log, *command.words),
        cwd=command.home,
        env={**shown, "PYTHONUTF8": "1", **command.surroundings},
        stdout=subprocess.PIPE,
        start_new_session=True,
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):  # it ended in this moment
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _read_answer(answer: bytes, command: Command, log: Path) -> Run:
    code, *figures = answer.split() or [b"nothing"]
    if code != b"0":
        said = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        ended = f"{' '.join(command.words)} ended with {code.decode()}"
        raise RuntimeError(f"{ended}:\n{said[-1500:]}")
    wall, processor, kibibytes = figures
    return Run(float(wall), float(processor), int(kibibytes) * 1024)


def _list_session(leader: int) -> Iterator[int]:
    """The numbers of all processes of a session but for the one that leads it."""
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended meanwhile
            status = (folder / "stat").read_text(encoding="utf-8", errors="replace")
            session = int(status.rpartition(")")[2].split()[3])
            if session == leader != int(folder.name):
                yield int(folder.name)


def _read_memory(process: int) -> int:
    """The memory of a process in bytes, its share of what it shares; 0 if it is gone."""
    with suppress(OSError):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
        return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
    return 0
