"""The journal of a run: it locks the target, and lists for the next run what may be half done."""

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
    """The owner and extent of a run: written before anything else, removed last.

    `number` is the version that is published, `since` the time (UTC, ISO 8601). `touched` maps each path that
    this run, or an interrupted one before it, may have put or removed to the digests that a file of ours may
    have there; `blobs` are the digests of former files that it may have archived. `was_abandoned` says that
    the run has ended without finishing.
    """

    id: str
    owner: LockOwner
    since: str
    number: int
    touched: Mapping[PurePosixPath, frozenset[str]] = field(default_factory=dict)
    blobs: frozenset[str] = frozenset()
    was_abandoned: bool = False


def serialize_journal(journal: Journal) -> bytes:
    """A journal as JSON with sorted keys."""
    fields = {
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
        "touched": {str(path): sorted(digests) for path, digests in journal.touched.items()},
    }
    return f"{json.dumps(fields, indent=1, sort_keys=True)}\n".encode()


def parse_journal(data: bytes | None) -> Journal | None:
    """The journal of a target; a damaged one belongs to an unknown owner, and None means no journal."""
    if data is None:
        return None
    try:
        return _parse_journal_fields(json.loads(data))
    except PARSE_ERRORS:
        return Journal("", LockOwner("an unknown computer", 0, ""), "", 0)


def _parse_journal_fields(fields: Any) -> Journal:
    owner = fields["holder"]
    return Journal(
        str(fields["id"]),
        LockOwner(str(owner["host"]), int(owner["pid"]), str(owner["start"])),
        str(fields["since"]),
        int(fields["number"]),
        {
            PurePosixPath(path): frozenset(map(str, digests))
            for path, digests in fields["touched"].items()
        },
        filter_digests(fields["blobs"]),
        bool(fields["left"]),
    )


@dataclass(frozen=True, slots=True)
class LockOwner:
    """A process: its computer, its id there, and its start in clock ticks ("" where that is unknown)."""

    host: str
    pid: int
    start_ticks: str

    def __str__(self) -> str:
        return f"process {self.pid} on {self.host}"


def identify_current_process() -> LockOwner:
    """The current process."""
    return LockOwner(platform.node(), os.getpid(), _read_start_ticks(os.getpid()))


def can_be_running(owner: LockOwner) -> bool:
    """Whether a process may still run; processes of other computers are assumed to."""
    if owner.host != platform.node() or os.name == "nt":
        return True
    try:
        os.kill(owner.pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return not (owner.start_ticks and _read_start_ticks(owner.pid) not in ("", owner.start_ticks))


def _read_start_ticks(pid: int) -> str:
    """The start of a process in ticks since boot (Linux, proc(5)), since process ids are reused."""
    try:
        stat_line = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return stat_line.rpartition(")")[2].split()[19]
