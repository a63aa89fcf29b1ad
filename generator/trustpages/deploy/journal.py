"""The journal of a run: it locks the target while it stands, and tells the next run what may be half done."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from trustpages.deploy.history import PARSE_ERRORS, filter_digests
from trustpages.deploy.store import STATE_FOLDER

JOURNAL_PATH = STATE_FOLDER / "journal.json"


@dataclass(frozen=True, slots=True)
class Journal:
    """Who carries what: written before anything else, removed last.

    `number` is the version in the making, `since` the time (UTC, ISO 8601). `touched` maps each path that
    this run, or one before it that was cut, may have put or removed to the digests that a file of ours may
    have there; `blobs` are the former files that it may have kept. `left` says that the run has ended
    without finishing.
    """

    id: str
    owner: LockOwner
    since: str
    number: int
    touched: Mapping[PurePosixPath, frozenset[str]] = field(default_factory=dict)
    blobs: frozenset[str] = frozenset()
    was_abandoned: bool = False


def serialize_journal(journal: Journal) -> bytes:
    """A journal as JSON, keys sorted."""
    said = {
        "blobs": sorted(journal.blobs),
        "holder": {
            "host": journal.owner.host,
            "pid": journal.owner.pid,
            "start": journal.owner.start_ticks,
        },
        "id": journal.id,
        "left": journal.was_abandoned,
        "number": journal.number,
        "since": journal.since,
        "touched": {str(path): sorted(ours) for path, ours in journal.touched.items()},
    }
    return f"{json.dumps(said, indent=1, sort_keys=True)}\n".encode()


def parse_journal(data: bytes | None) -> Journal | None:
    """The journal that stands at a target; one that cannot be read belongs to nobody we know."""
    if data is None:
        return None
    try:
        return _parse_journal_fields(json.loads(data))
    except PARSE_ERRORS:
        return Journal("", LockOwner("an unknown computer", 0, ""), "", 0)


def _parse_journal_fields(said: Any) -> Journal:
    holder = said["holder"]
    return Journal(
        str(said["id"]),
        LockOwner(str(holder["host"]), int(holder["pid"]), str(holder["start"])),
        str(said["since"]),
        int(said["number"]),
        {PurePosixPath(path): frozenset(map(str, ours)) for path, ours in said["touched"].items()},
        filter_digests(said["blobs"]),
        bool(said["left"]),
    )


@dataclass(frozen=True, slots=True)
class LockOwner:
    """A process: its computer, its id there, and when it started ("" where no system tells)."""

    host: str
    pid: int
    start_ticks: str

    def __str__(self) -> str:
        return f"process {self.pid} on {self.host}"


def identify_current_process() -> LockOwner:
    """The process that asks."""
    return LockOwner(platform.node(), os.getpid(), _read_start_ticks(os.getpid()))


def can_be_running(holder: LockOwner) -> bool:
    """Whether a process may still run: what another computer does is not known from here."""
    if holder.host != platform.node() or os.name == "nt":
        return True
    try:
        os.kill(holder.pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return not (
        holder.start_ticks and _read_start_ticks(holder.pid) not in ("", holder.start_ticks)
    )


def _read_start_ticks(pid: int) -> str:
    """When a process started, in ticks since the computer did (Linux, proc(5)): ids are given again."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[19]
