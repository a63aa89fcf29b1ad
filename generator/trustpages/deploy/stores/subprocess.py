"""Other programs that do our errands: started with a list of arguments, never through a shell."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from trustpages.deploy.store import DeployError
from trustpages.diagnostics import redact_urls

COMMAND_TIMEOUT = 900
"""Seconds after which an errand is given up; the programs themselves give up silent servers sooner."""
MAX_LINE_LENGTH = 200
_FOREIGN_GIT_VARIABLES = re.compile(
    r"GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|NAMESPACE|PREFIX|TRACE.*)"
)
"""What a surrounding Git, such as one that runs a hook, tells its children of another repository."""

FailurePatterns: TypeAlias = Sequence[tuple[str, str, str]]
"""What a program says in part, and what its reader should know: the fault, and a way out."""


@dataclass(frozen=True, slots=True)
class Command:
    """A program with its arguments, what it reads from us, and what its environment has beside ours."""

    arguments: Sequence[str]
    stdin: bytes = field(default=b"", repr=False)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class CommandResult:
    """How a program ended, what it gave, and what it complained of."""

    exit_code: int
    stdout: bytes = field(repr=False)
    messages: str


def run_command(errand: Command) -> CommandResult:
    """Run a program to its end. Raises `Failed` when it is not installed or takes too long."""
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, and no shell
            errand.arguments,
            input=errand.stdin,
            capture_output=True,
            check=False,
            env=_build_environment(errand),
            timeout=COMMAND_TIMEOUT,
        )
    except FileNotFoundError:
        raise explain_missing_program(errand.arguments[0]) from None
    except subprocess.TimeoutExpired:
        raise DeployError(
            f"'{errand.arguments[0]}' did not come to an end within {COMMAND_TIMEOUT // 60} minutes",
            "Look whether the server can be reached, and run the same again.",
        ) from None
    return CommandResult(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def stream_command(errand: Command, heard: Callable[[str], None]) -> CommandResult:
    """Run a program that reads nothing, and tell `heard` each line while it is at work."""
    try:
        with subprocess.Popen(  # noqa: S603 - as above
            errand.arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_build_environment(errand),
        ) as child:
            lines = []
            for raw in child.stdout or ():
                lines.append(raw.decode("utf-8", "replace"))
                heard(lines[-1].strip())
    except FileNotFoundError:
        raise explain_missing_program(errand.arguments[0]) from None
    return CommandResult(child.returncode, b"", "".join(lines))


@contextmanager
def run_in_background(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs beside us and says nothing; it is ended with the context."""
    silent = subprocess.DEVNULL
    try:
        child = subprocess.Popen(  # noqa: S603 - as above
            command,
            stdin=silent,
            stdout=silent,
            stderr=silent,
            env=_build_environment(Command(command)),
        )
    except FileNotFoundError:
        raise explain_missing_program(command[0]) from None
    try:
        yield child
    finally:
        child.terminate()
        child.wait()


def explain_missing_program(program: str) -> DeployError:
    """The failure when a program is not installed."""
    return DeployError(f"the program '{program}' is not installed here", f"Install {program}.")


def explain_failure(ended: CommandResult, reasons: FailurePatterns, otherwise: str) -> DeployError:
    """What went wrong, in a sentence; the program's own last line stands behind the way out."""
    last = extract_last_line(ended.messages)
    own = f"It said: {last}" if last else f"It ended with code {ended.exit_code} and said nothing."
    found = next(((told, way) for part, told, way in reasons if part in ended.messages), None)
    told, way = found or (otherwise, "")
    return DeployError(told, f"{way} {own}".strip())


def extract_last_line(said: str) -> str:
    """The last line that is not empty, without passwords and without anything that does not print."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    clean = "".join(sign if sign.isprintable() else " " for sign in (lines or [""])[-1])
    return redact_urls(clean)[:MAX_LINE_LENGTH]


def _build_environment(errand: Command) -> dict[str, str]:
    """Our environment, with messages in English, which `reason` reads."""
    ours = {
        name: said
        for name, said in os.environ.items()
        if not _FOREIGN_GIT_VARIABLES.fullmatch(name)
    }
    return {**ours, "LC_ALL": "C", "LANGUAGE": "", **errand.environment}
