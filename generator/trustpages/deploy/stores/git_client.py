"""Git as a program: a temporary repository of our own, and Git's errors in plain words."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from trustpages.deploy.store import DeployError
from trustpages.deploy.stores.subprocess import (
    Command,
    CommandResult,
    FailurePatterns,
    explain_failure,
    run_command,
)

_GIT_SSH_OPTIONS = (
    "-o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15 -o ServerAliveCountMax=4"
)
_HTTP_TIMEOUT_OPTIONS = ("-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=60")
"""A server that falls silent is given up after a minute."""
CONCURRENT_PUSH = "somebody else published meanwhile; run deploy again"
_UNCHANGED_HINT = "Nothing was changed by this run."
_GIT_FAILURES: FailurePatterns = (
    ("non-fast-forward", CONCURRENT_PUSH, _UNCHANGED_HINT),
    ("fetch first", CONCURRENT_PUSH, _UNCHANGED_HINT),
    (
        "; cannot create",
        "another branch there has the name of this one's first part",
        "Choose another name for 'branch:'.",
    ),
    ("cannot lock ref", CONCURRENT_PUSH, _UNCHANGED_HINT),
    ("incorrect old value", CONCURRENT_PUSH, _UNCHANGED_HINT),
    ("reference already exists", CONCURRENT_PUSH, _UNCHANGED_HINT),
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
    ("Could not resolve host", "no Git server of this name can be found", "Look at 'repository:'."),
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
    ("not found", "there is no such repository, or you may not see it", "Look at 'repository:'."),
    (
        "does not appear to be a git repository",
        "there is no Git repository at that address",
        "Look at 'repository:'; for a folder, make one with git init --bare.",
    ),
    ("No space left on device", "the disk is full", "Make room, and run the same again."),
)


@dataclass(frozen=True, slots=True)
class TreeEntry:
    """A file of a branch: its mode (100644; 120000 is a link) and the id of its blob."""

    mode: str
    blob: str


@dataclass(frozen=True, slots=True)
class GitRepository:
    """A temporary bare repository, and the address of the one that is published to."""

    folder: Path
    address: str
    environment: Mapping[str, str] = field(repr=False)

    def run_git(self, *arguments: str, data: bytes = b"", index: Path | None = None) -> bytes:
        """Git's output. Raises `DeployError` for every exit code but 0."""
        variables = {} if index is None else {"GIT_INDEX_FILE": str(index)}
        result = self.try_git(*arguments, data=data, variables=variables)
        if result.exit_code:
            raise explain_failure(result, _GIT_FAILURES, "Git did not do what it was asked for")
        return result.stdout

    def try_git(
        self, *arguments: str, data: bytes = b"", variables: Mapping[str, str] | None = None
    ) -> CommandResult:
        """As `run_git`, but return the result whatever the exit code is."""
        command = ("git", *_HTTP_TIMEOUT_OPTIONS, f"--git-dir={self.folder}", *arguments)
        return run_command(Command(command, data, {**self.environment, **(variables or {})}))

    def resolve_ref(self, ref: str) -> str:
        """The id of the commit that a ref points to; "" if there is none."""
        return self.try_git("rev-parse", "--verify", "--quiet", ref).stdout.decode().strip()

    def list_tree_entries(self, commit: str) -> dict[PurePosixPath, TreeEntry]:
        """Every file of a commit."""
        entries = {}
        for line in self.run_git("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")[:-1]:
            header, _, path = line.partition(b"\t")
            mode, _, blob = header.decode().split()
            entries[PurePosixPath(os.fsdecode(path))] = TreeEntry(mode, blob)
        return entries

    def write_blobs(self, files: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, TreeEntry]:
        """Add files to the object store."""
        with TemporaryDirectory(dir=self.folder) as folder:
            names = [Path(folder, str(at)) for at in range(len(files))]
            for name, data in zip(names, files.values(), strict=True):
                name.write_bytes(data)
            listed = "".join(f"{name}\n" for name in names).encode()
            ids = self.run_git("hash-object", "-w", "--no-filters", "--stdin-paths", data=listed)
        entries = (TreeEntry("100644", blob) for blob in ids.decode().split())
        return dict(zip(files, entries, strict=True))

    def write_tree(self, entries: Mapping[PurePosixPath, TreeEntry]) -> str:
        """Add a tree of files; return its id. Raises `DeployError` if a file is in the place of a folder."""
        if conflicting := sorted(
            path for path in entries if not entries.keys().isdisjoint(path.parents)
        ):
            raise DeployError(
                f"the branch has a file where a folder is needed for '{conflicting[0]}'",
                "Remove that file from the branch.",
            )
        lines = b"".join(
            f"{entry.mode} {entry.blob}\t".encode() + os.fsencode(str(path)) + b"\0"
            for path, entry in sorted(entries.items())
        )
        with TemporaryDirectory(dir=self.folder) as folder:
            index = Path(folder, "index")
            self.run_git("update-index", "-z", "--index-info", data=lines, index=index)
            return self.run_git("write-tree", index=index).decode().strip()

    def write_commit(self, tree: str, parents: Sequence[str], message: str) -> str:
        """Add a commit; return its id."""
        parent_options = tuple(part for parent in parents for part in ("-p", parent))
        output = self.run_git(
            "commit-tree", *parent_options, "-F", "-", tree, data=message.encode()
        )
        return output.decode().strip()


def build_git_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Variables for Git: no prompts, and trustpages as the author."""
    ssh = environment.get("GIT_SSH_COMMAND") or _read_git_setting("core.sshCommand") or "ssh"
    email = (
        environment.get("GIT_AUTHOR_EMAIL")
        or _read_git_setting("user.email")
        or "noreply@localhost"
    )
    people = {f"GIT_{role}_NAME": "trustpages" for role in ("AUTHOR", "COMMITTER")}
    emails = {f"GIT_{role}_EMAIL": email for role in ("AUTHOR", "COMMITTER")}
    prompts = {
        "GIT_TERMINAL_PROMPT": "0",
        "GCM_INTERACTIVE": "never",
        "SSH_ASKPASS_REQUIRE": "never",
    }
    return {**people, **emails, **prompts, "GIT_SSH_COMMAND": f"{ssh} {_GIT_SSH_OPTIONS}"}


def _read_git_setting(setting: str) -> str:
    """A setting of the user's Git configuration; "" if it is not set."""
    return run_command(Command(("git", "config", "--get", setting))).stdout.decode().strip()


def resolve_git_address(address: str, base: Path) -> str:
    """A repository's address; a relative path is resolved against `base`. Raises `DeployError`."""
    is_remote = "://" in address or re.match(r"[^/\\]{2,}:", address)
    if address.startswith("-") or re.match(r"[\w+.-]+::", address):
        raise DeployError("this is not the address of a Git repository", "Look at 'repository:'.")
    if is_remote:
        return address
    try:
        return str(base / Path(address).expanduser())
    except RuntimeError:
        raise DeployError(
            "nobody here has the account that '~' names", "Look at 'repository:'."
        ) from None
