"""The journal of a run: it locks the target while it stands, and tells the next run what may be half done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from trustpages.deploy.generations import DAMAGE, digests_in
from trustpages.deploy.holder import Holder
from trustpages.deploy.store import STATE

JOURNAL = STATE / "journal.json"


@dataclass(frozen=True, slots=True)
class Journal:
    """Who carries what: written before anything else, removed last.

    `number` is the version in the making, `since` the time (UTC, ISO 8601). `touched` maps each path that
    this run, or one before it that was cut, may have put or removed to the digests that a file of ours may
    have there; `blobs` are the former files that it may have kept. `left` says that the run has ended
    without finishing.
    """

    id: str
    holder: Holder
    since: str
    number: int
    touched: Mapping[PurePosixPath, frozenset[str]] = field(default_factory=dict)
    blobs: frozenset[str] = frozenset()
    left: bool = False


def drawn(journal: Journal) -> bytes:
    """A journal as JSON, keys sorted."""
    said = {
        "blobs": sorted(journal.blobs),
        "holder": {
            "host": journal.holder.host,
            "pid": journal.holder.pid,
            "start": journal.holder.start,
        },
        "id": journal.id,
        "left": journal.left,
        "number": journal.number,
        "since": journal.since,
        "touched": {str(path): sorted(ours) for path, ours in journal.touched.items()},
    }
    return f"{json.dumps(said, indent=1, sort_keys=True)}\n".encode()


def journal_in(data: bytes | None) -> Journal | None:
    """The journal that stands at a target; one that cannot be read belongs to nobody we know."""
    if data is None:
        return None
    try:
        return _journal(json.loads(data))
    except DAMAGE:
        return Journal("", Holder("an unknown computer", 0, ""), "", 0)


def _journal(said: Any) -> Journal:
    holder = said["holder"]
    return Journal(
        str(said["id"]),
        Holder(str(holder["host"]), int(holder["pid"]), str(holder["start"])),
        str(said["since"]),
        int(said["number"]),
        {PurePosixPath(path): frozenset(map(str, ours)) for path, ours in said["touched"].items()},
        digests_in(said["blobs"]),
        bool(said["left"]),
    )
