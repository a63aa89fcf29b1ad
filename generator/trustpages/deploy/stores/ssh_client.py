"""A server that SSH reaches: run small scripts there, upload files with rsync, explain its errors."""

from __future__ import annotations

import os
import re
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
"""No prompts, and a server that falls silent is given up after a minute."""
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
    *(
        (
            refusal,
            "the rsync here can hand over only plain names of folders to the server",
            "Give 'path:' in site.yaml plain letters and digits, or install rsync 3 (brew install rsync).",
        )
        for refusal in ("unrecognized option", "protect-args: unknown option")
    ),
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


@dataclass(frozen=True, slots=True)
class FileModes:
    """The modes of new folders and files on the server."""

    folder: int
    file: int

    @property
    def umask(self) -> str:
        """The umask for the receiving rsync, whatever the account's own is."""
        return f"{0o777 & ~self.folder:03o}"


PUBLIC_MODES, PRIVATE_MODES = FileModes(0o755, 0o644), FileModes(0o700, 0o600)
"""Readable by everybody, as a web server under another account needs it, and by the owner alone."""

_PLAIN_PATH = re.compile(r"[A-Za-z0-9_./-]+")
"""A folder's path that no shell changes; others need an rsync that can hand them over untouched."""


@dataclass(frozen=True, slots=True)
class SshHost:
    """A server and the account there (`deploy@shop.example`), and its port (0: as SSH is configured).

    `control_path` is the socket of a shared connection; "" when each call opens its own.
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

    def run_script(self, script: str, *arguments: str, data: bytes = b"") -> CommandResult:
        """Run a shell script there with `arguments` as `$1`, `$2`...; its own exit codes are 40 to 59.

        Raises `DeployError` for every other code but 0.
        """
        remote = shlex.join(["sh", "-c", script, "sh", *arguments])
        result = run_command(Command((*self.ssh_command, "--", self.address, remote), data))
        if result.exit_code and result.exit_code not in SCRIPT_EXIT_CODES:
            raise self._explain_ssh_failure(result)
        return result

    def upload_files(
        self,
        files: Mapping[PurePosixPath, bytes],
        folder: str,
        modes: FileModes,
        on_progress: ProgressCallback,
    ) -> None:
        """Put files into a folder there, each atomically; new ones get `modes`. Raises `DeployError`."""
        with TemporaryDirectory(prefix="trustpages-") as work:
            source = Path(work, "files")
            for path, data in files.items():
                (source / path).parent.mkdir(parents=True, exist_ok=True)
                (source / path).write_bytes(data)
            for place in source.rglob("*"):
                place.chmod(modes.folder if place.is_dir() else modes.file)
            names = Path(work, "names")
            names.write_bytes(b"".join(f"{path}\0".encode() for path in files))
            self._run_rsync(names, f"{source}/", folder, modes, on_progress)

    def _run_rsync(
        self, names: Path, source: str, folder: str, modes: FileModes, on_progress: ProgressCallback
    ) -> None:
        """Run rsync with options that openrsync, which is the rsync of a Mac, knows as well."""
        protected = () if _PLAIN_PATH.fullmatch(folder) else ("--protect-args",)
        result = stream_command(
            Command(
                (
                    *("rsync", "--recursive", "--ignore-times", *protected),
                    *(f"--rsync-path=umask {modes.umask};rsync", "--timeout=120"),
                    "--out-format=%l",
                    *("--from0", f"--files-from={names}", f"--rsh={' '.join(self.ssh_command)}"),
                    *("--", source, f"{self.address}:{folder}/"),
                )
            ),
            lambda line: on_progress(int(line)) if line.isascii() and line.isdigit() else None,
        )
        if result.exit_code:
            raise self._explain_ssh_failure(result)

    def _explain_ssh_failure(self, result: CommandResult) -> DeployError:
        error = explain_failure(
            result, _SSH_FAILURES, "the server did not do what it was asked for"
        )
        return DeployError(error.message, error.hint.replace("{server}", self.address))


@contextmanager
def open_ssh_connection(server: SshHost) -> Iterator[SshHost]:
    """Keep one connection open for all calls, since each new one takes a second."""
    with TemporaryDirectory(prefix="trustpages-") as folder:
        socket_path = str(Path(folder, "line"))
        if os.name == "nt" or " " in socket_path or len(socket_path) > MAX_SOCKET_PATH_LENGTH:
            yield server
            return
        options = ("-o", "ControlMaster=yes", "-o", f"ControlPath={socket_path}", "-N")
        with run_in_background((*server.ssh_command, *options, "--", server.address)) as connection:
            while connection.poll() is None and not Path(socket_path).exists():
                sleep(POLL_INTERVAL)
            yield replace(server, control_path=socket_path)


MAX_SOCKET_PATH_LENGTH = 80
"""Characters; the limit of the system, less what SSH appends while it makes the socket."""
POLL_INTERVAL = 0.02
"""Seconds between two checks whether the connection is open."""
SCRIPT_EXIT_CODES = range(40, 60)
"""Exit codes by which our own scripts report something."""
