"""A server that SSH reaches: small scripts that run there, files that rsync brings, and its refusals."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from time import sleep

from trustpages.deploy.child import Ended, Errand, Reasons, follow, reason, run, started
from trustpages.deploy.store import Failed, Moved

_QUIET = (
    "BatchMode=yes",
    "ConnectTimeout=20",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=4",
)
"""Nobody is asked for anything, and a server that falls silent is given up after a minute."""
_BY_HAND = "Try it by hand: ssh {server}."
_REASONS: Reasons = (
    (
        "REMOTE HOST IDENTIFICATION HAS CHANGED",
        "the server is not the one it was: its key has changed",
        "Ask whoever runs the server before you go on; then remove the old key with ssh-keygen -R.",
    ),
    (
        "Host key verification failed",
        "the server's key is not known here yet",
        f"{_BY_HAND} Compare the key that is shown, and say yes.",
    ),
    (
        "Could not resolve hostname",
        "no server of this name can be found",
        "Look for a slip in 'ssh:'.",
    ),
    (
        "Connection refused",
        "the server takes no SSH connections there",
        "Look at the port, and at 'port:'.",
    ),
    ("Connection timed out", "the server does not answer", _BY_HAND),
    ("Operation timed out", "the server does not answer", _BY_HAND),
    ("No route to host", "the server does not answer", _BY_HAND),
    (
        "Permission denied (13)",
        "you may not read or write in that folder of the server",
        "Give it to the user who publishes: sudo chown USER FOLDER, on the server.",
    ),
    (
        "Permission denied (",
        "the server does not accept your key",
        f"{_BY_HAND} Add your key to the agent with ssh-add, and to the server with ssh-copy-id.",
    ),
    (
        "Too many authentication failures",
        "the server does not accept any of your keys",
        "Name the right one in ~/.ssh/config with IdentityFile and IdentitiesOnly.",
    ),
    ("rsync: command not found", "there is no rsync on the server", "Install rsync there."),
    ("rsync: not found", "there is no rsync on the server", "Install rsync there."),
    (
        "No space left on device",
        "the server's disk is full",
        "Make room there, and run the same again.",
    ),
    ("quota exceeded", "the server's disk is full for you", "Make room, and run the same again."),
    (
        "Permission denied",
        "you may not read or write in that folder of the server",
        "Give it to the user who publishes: sudo chown USER FOLDER, on the server.",
    ),
    ("Read-only file system", "nothing can be written on that disk of the server", ""),
    ("Not a directory", "a file stands where a folder is needed on the server", ""),
)
OPEN, CLOSED = "D755,F644", "D700,F600"
"""What others on the server may do with what is put: read it, or not even that."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server and the account there (`deploy@shop.example`), and its port (0: as SSH is set up).

    `line` names a socket through which all calls share one connection; "" when each has its own.
    """

    address: str
    port: int = 0
    line: str = ""

    @property
    def ssh(self) -> tuple[str, ...]:
        """The program and its options, before the server's name."""
        shared = ("ControlMaster=no", f"ControlPath={self.line}") if self.line else ()
        options = (part for setting in (*_QUIET, *shared) for part in ("-o", setting))
        return ("ssh", *options, *(("-p", str(self.port)) if self.port else ()))

    def call(self, script: str, *given: str, data: bytes = b"") -> Ended:
        """Run a script there with `given` as `$1`, `$2`...; its own codes lie from 40 to 59.

        Raises `Failed` for every other code but 0.
        """
        remote = shlex.join(["sh", "-c", script, "sh", *given])
        ended = run(Errand((*self.ssh, "--", self.address, remote), data))
        if ended.code and ended.code not in OWN_CODES:
            raise self._failed(ended)
        return ended

    def bring(
        self, files: Mapping[PurePosixPath, bytes], folder: str, rights: str, moved: Moved
    ) -> None:
        """Put files into a folder there; rsync gives each its name when it is whole."""
        with TemporaryDirectory(prefix="trustpages-") as held:
            source = Path(held, "files")
            for path, data in files.items():
                (source / path).parent.mkdir(parents=True, exist_ok=True)
                (source / path).write_bytes(data)
            names = Path(held, "names")
            names.write_bytes(b"".join(f"{path}\0".encode() for path in files))
            self._rsync(names, f"{source}/", folder, (rights, moved))

    def _rsync(self, names: Path, source: str, folder: str, way: tuple[str, Moved]) -> None:
        rights, moved = way
        ended = follow(
            Errand(
                (
                    *("rsync", "--recursive", "--ignore-times", "--protect-args"),
                    *(f"--chmod={rights}", "--timeout=120", "--out-format=%l"),
                    *("--from0", f"--files-from={names}", f"--rsh={' '.join(self.ssh)}"),
                    *("--", source, f"{self.address}:{folder}/"),
                )
            ),
            lambda line: moved(int(line)) if line.isascii() and line.isdigit() else None,
        )
        if ended.code:
            raise self._failed(ended)

    def _failed(self, ended: Ended) -> Failed:
        failure = reason(ended, _REASONS, "the server did not do what it was asked for")
        return Failed(failure.message, failure.hint.replace("{server}", self.address))


@contextmanager
def connected(server: Server) -> Iterator[Server]:
    """A server to which one connection is held open, since each new one takes a second."""
    with TemporaryDirectory(prefix="trustpages-") as held:
        line = str(Path(held, "line"))
        if os.name == "nt" or " " in line or len(line) > LONGEST_LINE:
            yield server
            return
        options = ("-o", "ControlMaster=yes", "-o", f"ControlPath={line}", "-N")
        with started((*server.ssh, *options, "--", server.address)) as holding:
            while holding.poll() is None and not Path(line).exists():
                sleep(LOOK)
            yield replace(server, line=line)


LONGEST_LINE = 80
"""Characters that the name of a socket may have, with what SSH adds to it while it is made."""
LOOK = 0.02
"""Seconds between two looks whether the connection stands."""
OWN_CODES = range(40, 60)
"""With which our own scripts end when they have something to tell."""
