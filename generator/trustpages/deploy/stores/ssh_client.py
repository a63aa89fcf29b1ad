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

from trustpages.deploy.store import DeployError, ProgressCallback
from trustpages.deploy.stores.subprocess import (
    Command,
    CommandResult,
    FailurePatterns,
    explain_failure,
    run_command,
    run_in_background,
    stream_command,
)

_SSH_OPTIONS = (
    "BatchMode=yes",
    "ConnectTimeout=20",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=4",
)
"""Nobody is asked for anything, and a server that falls silent is given up after a minute."""
_MANUAL_SSH_HINT = "Try it by hand: ssh {server}."
_SSH_FAILURES: FailurePatterns = (
    (
        "REMOTE HOST IDENTIFICATION HAS CHANGED",
        "the server is not the one it was: its key has changed",
        "Ask whoever runs the server before you go on; then remove the old key with ssh-keygen -R.",
    ),
    (
        "Host key verification failed",
        "the server's key is not known here yet",
        f"{_MANUAL_SSH_HINT} Compare the key that is shown, and say yes.",
    ),
    (
        "Could not resolve hostname",
        "no server of this name can be found",
        "Look for a slip in 'server:'.",
    ),
    (
        "Connection refused",
        "the server takes no SSH connections there",
        "Look at the port, and at 'port:'.",
    ),
    ("Connection timed out", "the server does not answer", _MANUAL_SSH_HINT),
    ("Operation timed out", "the server does not answer", _MANUAL_SSH_HINT),
    ("No route to host", "the server does not answer", _MANUAL_SSH_HINT),
    (
        "Permission denied (13)",
        "you may not read or write in that folder of the server",
        "Give it to the user who publishes: sudo chown USER FOLDER, on the server.",
    ),
    (
        "Permission denied (",
        "the server does not accept your key",
        f"{_MANUAL_SSH_HINT} Add your key to the agent with ssh-add, and to the server with ssh-copy-id.",
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
PUBLIC_MODES, PRIVATE_MODES = "D755,F644", "D700,F600"
"""What others on the server may do with what is put: read it, or not even that."""


@dataclass(frozen=True, slots=True)
class SshHost:
    """A server and the account there (`deploy@shop.example`), and its port (0: as SSH is set up).

    `line` names a socket through which all calls share one connection; "" when each has its own.
    """

    address: str
    port: int = 0
    control_path: str = ""

    @property
    def ssh_command(self) -> tuple[str, ...]:
        """The program and its options, before the server's name."""
        shared = (
            ("ControlMaster=no", f"ControlPath={self.control_path}") if self.control_path else ()
        )
        options = (part for setting in (*_SSH_OPTIONS, *shared) for part in ("-o", setting))
        return ("ssh", *options, *(("-p", str(self.port)) if self.port else ()))

    def run_script(self, script: str, *given: str, data: bytes = b"") -> CommandResult:
        """Run a script there with `given` as `$1`, `$2`...; its own codes lie from 40 to 59.

        Raises `Failed` for every other code but 0.
        """
        remote = shlex.join(["sh", "-c", script, "sh", *given])
        ended = run_command(Command((*self.ssh_command, "--", self.address, remote), data))
        if ended.exit_code and ended.exit_code not in SCRIPT_EXIT_CODES:
            raise self._explain_ssh_failure(ended)
        return ended

    def upload_files(
        self,
        files: Mapping[PurePosixPath, bytes],
        folder: str,
        rights: str,
        moved: ProgressCallback,
    ) -> None:
        """Put files into a folder there; rsync gives each its name when it is whole."""
        with TemporaryDirectory(prefix="trustpages-") as held:
            source = Path(held, "files")
            for path, data in files.items():
                (source / path).parent.mkdir(parents=True, exist_ok=True)
                (source / path).write_bytes(data)
            names = Path(held, "names")
            names.write_bytes(b"".join(f"{path}\0".encode() for path in files))
            self._run_rsync(names, f"{source}/", folder, (rights, moved))

    def _run_rsync(
        self, names: Path, source: str, folder: str, way: tuple[str, ProgressCallback]
    ) -> None:
        rights, moved = way
        ended = stream_command(
            Command(
                (
                    *("rsync", "--recursive", "--ignore-times", "--protect-args"),
                    *(f"--chmod={rights}", "--timeout=120", "--out-format=%l"),
                    *("--from0", f"--files-from={names}", f"--rsh={' '.join(self.ssh_command)}"),
                    *("--", source, f"{self.address}:{folder}/"),
                )
            ),
            lambda line: moved(int(line)) if line.isascii() and line.isdigit() else None,
        )
        if ended.exit_code:
            raise self._explain_ssh_failure(ended)

    def _explain_ssh_failure(self, ended: CommandResult) -> DeployError:
        failure = explain_failure(
            ended, _SSH_FAILURES, "the server did not do what it was asked for"
        )
        return DeployError(failure.message, failure.hint.replace("{server}", self.address))


@contextmanager
def open_ssh_connection(server: SshHost) -> Iterator[SshHost]:
    """A server to which one connection is held open, since each new one takes a second."""
    with TemporaryDirectory(prefix="trustpages-") as held:
        line = str(Path(held, "line"))
        if os.name == "nt" or " " in line or len(line) > MAX_SOCKET_PATH_LENGTH:
            yield server
            return
        options = ("-o", "ControlMaster=yes", "-o", f"ControlPath={line}", "-N")
        with run_in_background((*server.ssh_command, *options, "--", server.address)) as holding:
            while holding.poll() is None and not Path(line).exists():
                sleep(POLL_INTERVAL)
            yield replace(server, control_path=line)


MAX_SOCKET_PATH_LENGTH = 80
"""Characters that the name of a socket may have, with what SSH adds to it while it is made."""
POLL_INTERVAL = 0.02
"""Seconds between two looks whether the connection stands."""
SCRIPT_EXIT_CODES = range(40, 60)
"""With which our own scripts end when they have something to tell."""
