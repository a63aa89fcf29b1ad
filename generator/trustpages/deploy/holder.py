"""Who holds a target: the computer and the process, and whether that process still runs."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holder:
    """A process: its computer, its id there, and when it started ("" where no system tells)."""

    host: str
    pid: int
    start: str

    def __str__(self) -> str:
        return f"process {self.pid} on {self.host}"


def here() -> Holder:
    """The process that asks."""
    return Holder(platform.node(), os.getpid(), _start(os.getpid()))


def may_live(holder: Holder) -> bool:
    """Whether a process may still run: what another computer does is not known from here."""
    if holder.host != platform.node() or os.name == "nt":
        return True
    try:
        os.kill(holder.pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return not (holder.start and _start(holder.pid) not in ("", holder.start))


def _start(pid: int) -> str:
    """When a process started, in ticks since the computer did (Linux, proc(5)): ids are given again."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[19]
