"""Which folders lie on a file system that does not report every change to this machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

TABLE = Path("/proc/self/mountinfo")
"""Linux's list of what is mounted where; other systems have none."""

_NETWORK = re.compile(r"nfs4?|cifs|smb3?|smbfs|afs|ceph|lustre|fuse\.sshfs")
_SHARED = re.compile(r"9p|drvfs|vboxsf|prl_fs|virtiofs|vmhgfs|fakeowner|fuse\..+")
_ESCAPED = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A place in the tree of folders, and the kind of file system that is mounted there."""

    point: Path
    kind: str

    @property
    def silent(self) -> str:
        """Why changes made elsewhere are not reported here; "" where they are."""
        if _NETWORK.fullmatch(self.kind):
            return f"{self.point} is a network file system ({self.kind})"
        if _SHARED.fullmatch(self.kind):
            return f"{self.point} is a shared file system ({self.kind})"
        return ""


def mounted() -> str:
    """The system's table of mounts, "" where it has none."""
    try:
        return TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def mount_of(folder: Path, table: str) -> Mount | None:
    """The mount that a folder (resolved, absolute) lies in: the longest one, of equals the last.

    `table` is in the format of proc(5), "/proc/pid/mountinfo"; None if nothing in it fits.
    """
    around = [mount for mount in map(_mount, table.splitlines()) if mount and _in(folder, mount)]
    return max(reversed(around), key=lambda mount: len(mount.point.parts), default=None)


def _in(folder: Path, mount: Mount) -> bool:
    return folder.is_relative_to(mount.point)


def _mount(line: str) -> Mount | None:
    fields, _, rest = line.partition(" - ")
    before, kind = fields.split(), rest.split()
    return Mount(Path(_plain(before[4])), kind[0]) if len(before) > 4 and kind else None  # noqa: PLR2004


def _plain(point: str) -> str:
    """The table writes a space as its number, 040 in octal digits after a backslash."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), point)
