"""The program, started as `python -m trustpages` is, which notes every look at its folders in a file.

The variable `LOOKS_FILE` names it. One letter is added to it for each: `i` for a look that found nothing new,
`p` for a site whose pages are not all rendered yet, `c` for a complete site, and for one that was refused.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from trustpages.__main__ import main
from trustpages.preview.snapshot import Snapshot, SnapshotStore


def observe_looks(file: Path) -> None:
    """Note in a file what the rebuilder does, after it has done it."""
    cancel, publish = SnapshotStore.cancel_rebuild, SnapshotStore.publish_snapshot

    def note(letter: str) -> None:
        with file.open("a", encoding="ascii") as looks:
            looks.write(letter)

    def cancel_rebuild(self: SnapshotStore) -> None:
        cancel(self)
        note("i")

    def publish_snapshot(self: SnapshotStore, snapshot: Snapshot) -> None:
        publish(self, snapshot)
        note("c" if snapshot.is_complete else "p")

    SnapshotStore.cancel_rebuild = cancel_rebuild  # type: ignore[method-assign]
    SnapshotStore.publish_snapshot = publish_snapshot  # type: ignore[method-assign]


if __name__ == "__main__":
    observe_looks(Path(os.environ["LOOKS_FILE"]))
    sys.exit(main())
