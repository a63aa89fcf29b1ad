"""A real SSH server on a loopback port, with keys of its own, and an `ssh` on the path that can be cut."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.tools import server

_SERVER = """\
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/client.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
SetEnv SHLVL=2
LogLevel ERROR
"""
"""Bash takes a shell at depth 2 for an inner one, and leaves out what the account's `.bashrc` would do."""
_CLIENT = """\
Host *
  IdentityFile {folder}/client
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known_hosts
  GlobalKnownHostsFile none
  LogLevel ERROR
"""
_SSH = """\
#!/bin/sh
real() {{ {ssh} -F {folder}/config "$@"; }}
number=$(( $(cat {folder}/calls) + 1 ))
echo $number > {folder}/calls
read -r at way < {folder}/cut
[ "$number" -gt "$at" ] && {{ echo "Connection closed by 127.0.0.1" >&2; exit 255; }}
[ "$number" -lt "$at" ] && exec {ssh} -F {folder}/config "$@"
case "$way" in
  lost) real "$@"; exit 255;;
  cut) exit 255;;
  *) export way; timeout 3 sh -c 'head -c "$way" | {ssh} -F {folder}/config "$@"' sh "$@"; exit 255;;
esac
"""
"""Counts its calls; call `at` is not made, is made unheard, or gets a few bytes only; none is made after."""
_PLAIN = """\
#!/bin/sh
exec {ssh} -F {folder}/config "$@"
"""
"""Counts nothing, so that several programs may call it at once."""
NEVER = 10**6


@dataclass(frozen=True, slots=True)
class SshServer:
    """A running server: `address` and `port` lead to it from within `folder`'s programs alone."""

    folder: Path
    port: int

    @property
    def address(self) -> str:
        return f"{getpass.getuser()}@127.0.0.1"

    def cut(self, at: int = NEVER, way: str = "cut") -> None:
        """Let the call with this number (from 1) be the last."""
        (self.folder / "calls").write_text("0\n", encoding="utf-8")
        (self.folder / "cut").write_text(f"{at} {way}\n", encoding="utf-8")

    @property
    def calls(self) -> int:
        """How often `ssh` was called since the last `cut`."""
        return int((self.folder / "calls").read_text(encoding="utf-8"))


@contextmanager
def ssh_server(folder: Path) -> Iterator[SshServer]:
    """A server that runs while the context does.

    `folder/bin` holds an `ssh` that can be cut, and `folder/plain` one that cannot.
    """
    running = SshServer(folder, _free_port())
    _prepare(running)
    Path("/run/sshd").mkdir(exist_ok=True) if os.geteuid() == 0 else None
    config = folder / "sshd_config"
    program = server("sshd") or "sshd"
    process = subprocess.Popen([program, "-D", "-e", "-f", str(config)])
    try:
        _wait(running.port)
        yield running
    finally:
        process.terminate()
        process.wait()


def _prepare(running: SshServer) -> None:
    folder, port = running.folder, running.port
    for name in ("host", "client"):
        command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)]
        subprocess.run(command, check=True)
    host_key = (folder / "host.pub").read_text(encoding="utf-8")
    known = f"[127.0.0.1]:{port} {host_key}"
    (folder / "known_hosts").write_text(known, encoding="utf-8")
    texts = {"sshd_config": _SERVER.format(folder=folder, port=port)}
    texts["config"] = _CLIENT.format(folder=folder)
    for name, text in (("bin", _SSH), ("plain", _PLAIN)):
        (folder / name).mkdir()
        texts[f"{name}/ssh"] = text.format(folder=folder, ssh=shutil.which("ssh"))
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    for program in folder.glob("*/ssh"):
        program.chmod(0o755)
    running.cut()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _wait(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the SSH server did not start")
