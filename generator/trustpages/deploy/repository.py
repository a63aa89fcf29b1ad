"""Git as a tool: a repository of our own that is thrown away afterwards, and what Git complains of."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from trustpages.deploy.child import Ended, Errand, Reasons, reason, run
from trustpages.deploy.store import Failed

_QUIET = "-o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15 -o ServerAliveCountMax=4"
_SILENT = ("-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=60")
"""A server that falls silent is given up after a minute."""
OVERTAKEN = "somebody else published meanwhile; run deploy again"
_AGAIN = "Nothing was changed by this run."
_REASONS: Reasons = (
    ("non-fast-forward", OVERTAKEN, _AGAIN),
    ("fetch first", OVERTAKEN, _AGAIN),
    (
        "; cannot create",
        "another branch there has the name of this one's first part",
        "Choose another name for 'branch:'.",
    ),
    ("cannot lock ref", OVERTAKEN, _AGAIN),
    ("incorrect old value", OVERTAKEN, _AGAIN),
    ("reference already exists", OVERTAKEN, _AGAIN),
    (
        "does not support --atomic",
        "the Git server cannot change two branches at once",
        "Use another address of the repository, such as the one for SSH.",
    ),
    (
        "Host key verification failed",
        "the Git server's key is not known here yet",
        "Connect once by hand with ssh, compare the key that is shown, and say yes.",
    ),
    ("Could not resolve host", "no Git server of this name can be found", "Look at 'git:'."),
    ("Connection refused", "the Git server does not answer", "Try again later."),
    ("Failed to connect", "the Git server does not answer", "Try again later."),
    ("timed out", "the Git server does not answer", "Try again later."),
    (
        "Permission denied (",
        "the Git server does not accept your key",
        "Add your key to the agent with ssh-add, and to your account there.",
    ),
    (
        "could not read Username",
        "the Git server wants to know who you are",
        "Use a credential helper (git help credentials), or the address for SSH.",
    ),
    (
        "could not read Password",
        "the Git server wants to know who you are",
        "Use a credential helper (git help credentials), or the address for SSH.",
    ),
    (
        "Authentication failed",
        "the Git server does not accept your password or token",
        "Renew it in your credential helper.",
    ),
    ("protected branch", "the branch is protected: you may not push to it", "Choose another."),
    ("hook declined", "the Git server refuses what was pushed", "Ask whoever runs it."),
    (
        "currently checked out",
        "somebody works on that very branch there",
        "Choose another branch, or a repository that was made with git init --bare.",
    ),
    ("not found", "there is no such repository, or you may not see it", "Look at 'git:'."),
    (
        "does not appear to be a git repository",
        "there is no Git repository at that address",
        "Look at 'git:'; for a folder, make one with git init --bare.",
    ),
    ("No space left on device", "the disk is full", "Make room, and run the same again."),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a branch: its mode (100644; 120000 is a link) and the id of its bytes."""

    mode: str
    blob: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A bare repository in a folder of ours, and the address of the one that counts."""

    folder: Path
    address: str
    environment: Mapping[str, str] = field(repr=False)

    def git(self, *given: str, data: bytes = b"", index: Path | None = None) -> bytes:
        """What Git gives. Raises `Failed` when it complains."""
        own = {} if index is None else {"GIT_INDEX_FILE": str(index)}
        ended = self.tried(*given, data=data, own=own)
        if ended.code:
            raise reason(ended, _REASONS, "Git did not do what it was asked for")
        return ended.out

    def tried(self, *given: str, data: bytes = b"", own: Mapping[str, str] | None = None) -> Ended:
        """The same, and the caller sees whether it went well."""
        command = ("git", *_SILENT, f"--git-dir={self.folder}", *given)
        return run(Errand(command, data, {**self.environment, **(own or {})}))

    def tip(self, ref: str) -> str:
        """The commit at which a ref points; "" if there is none."""
        return self.tried("rev-parse", "--verify", "--quiet", ref).out.decode().strip()

    def entries(self, commit: str) -> dict[PurePosixPath, Entry]:
        """Every file of a commit."""
        found = {}
        for line in self.git("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")[:-1]:
            about, _, path = line.partition(b"\t")
            mode, _, blob = about.decode().split()
            found[PurePosixPath(os.fsdecode(path))] = Entry(mode, blob)
        return found

    def blobs(self, files: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, Entry]:
        """Take in files; the id of each follows from its bytes alone."""
        with TemporaryDirectory(dir=self.folder) as held:
            names = [Path(held, str(at)) for at in range(len(files))]
            for name, data in zip(names, files.values(), strict=True):
                name.write_bytes(data)
            listed = "".join(f"{name}\n" for name in names).encode()
            ids = self.git("hash-object", "-w", "--no-filters", "--stdin-paths", data=listed)
        made = (Entry("100644", blob) for blob in ids.decode().split())
        return dict(zip(files, made, strict=True))

    def tree(self, entries: Mapping[PurePosixPath, Entry]) -> str:
        """Take in a folder of files; its id follows from its content alone."""
        if crossed := sorted(
            path for path in entries if not entries.keys().isdisjoint(path.parents)
        ):
            raise Failed(
                f"the branch has a file where a folder is needed for '{crossed[0]}'",
                "Remove that file from the branch.",
            )
        lines = b"".join(
            f"{entry.mode} {entry.blob}\t".encode() + os.fsencode(str(path)) + b"\0"
            for path, entry in sorted(entries.items())
        )
        with TemporaryDirectory(dir=self.folder) as held:
            index = Path(held, "index")
            self.git("update-index", "-z", "--index-info", data=lines, index=index)
            return self.git("write-tree", index=index).decode().strip()

    def commit(self, tree: str, parents: Sequence[str], message: str) -> str:
        """Take in a commit."""
        before = tuple(part for parent in parents for part in ("-p", parent))
        made = self.git("commit-tree", *before, "-F", "-", tree, data=message.encode())
        return made.decode().strip()


def surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    """What Git's environment says beside ours: nobody is asked for anything, and we are the author."""
    ssh = environment.get("GIT_SSH_COMMAND") or _own("core.sshCommand") or "ssh"
    email = environment.get("GIT_AUTHOR_EMAIL") or _own("user.email") or "noreply@localhost"
    people = {f"GIT_{role}_NAME": "trustpages" for role in ("AUTHOR", "COMMITTER")}
    mails = {f"GIT_{role}_EMAIL": email for role in ("AUTHOR", "COMMITTER")}
    asking = {
        "GIT_TERMINAL_PROMPT": "0",
        "GCM_INTERACTIVE": "never",
        "SSH_ASKPASS_REQUIRE": "never",
    }
    return {**people, **mails, **asking, "GIT_SSH_COMMAND": f"{ssh} {_QUIET}"}


def _own(setting: str) -> str:
    """A setting of this computer's user."""
    return run(Errand(("git", "config", "--get", setting))).out.decode().strip()


def address(written: str, base: Path) -> str:
    """A repository's address; a path counts from `base`."""
    elsewhere = "://" in written or re.match(r"[^/\\]{2,}:", written)
    if written.startswith("-") or re.match(r"[\w+.-]+::", written):
        raise Failed("this is not the address of a Git repository", "Look at 'git:'.")
    if elsewhere:
        return written
    try:
        return str(base / Path(written).expanduser())
    except RuntimeError:
        raise Failed("nobody here has the account that '~' names", "Look at 'git:'.") from None
