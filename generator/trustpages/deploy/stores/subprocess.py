"""Run other programs: with a list of arguments, never through a shell."""

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
"""Seconds until a program is ended; the programs themselves give up silent servers sooner."""
MAX_LINE_LENGTH = 200
_FOREIGN_GIT_VARIABLES = re.compile(
    r"GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|NAMESPACE|PREFIX|TRACE.*)"
)
"""Variables by which a surrounding Git, such as one that runs a hook, points to another repository."""

FailurePatterns: TypeAlias = Sequence[tuple[str, str, str]]
"""For a part of a program's messages, the message and the hint for the owner."""


@dataclass(frozen=True, slots=True)
class Command:
    """A program with its arguments, its standard input, and variables that are added to the environment."""

    arguments: Sequence[str]
    stdin: bytes = field(default=b"", repr=False)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class CommandResult:
    """The exit code, standard output and error messages of a program."""

    exit_code: int
    stdout: bytes = field(repr=False)
    messages: str


def run_command(command: Command) -> CommandResult:
    """Run a program to its end. Raises `DeployError` when it is not installed or takes too long."""
    try:
        completed = subprocess.run(  # noqa: S603 - a list of arguments, and no shell
            command.arguments,
            input=command.stdin,
            capture_output=True,
            check=False,
            env=_build_environment(command),
            timeout=COMMAND_TIMEOUT,
        )
    except FileNotFoundError:
        raise explain_missing_program(command.arguments[0]) from None
    except subprocess.TimeoutExpired:
        raise DeployError(
            f"'{command.arguments[0]}' did not come to an end within {COMMAND_TIMEOUT // 60} minutes",
            "Look whether the server can be reached, and run the same again.",
        ) from None
    return CommandResult(
        completed.returncode, completed.stdout, completed.stderr.decode("utf-8", "replace")
    )


def stream_command(command: Command, on_line: Callable[[str], None]) -> CommandResult:
    """Run a program without input and call `on_line` with each line of its output. Raises `DeployError`."""
    try:
        with subprocess.Popen(  # noqa: S603 - as above
            command.arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_build_environment(command),
        ) as child:
            lines = []
            for raw in child.stdout or ():
                lines.append(raw.decode("utf-8", "replace"))
                on_line(lines[-1].strip())
    except FileNotFoundError:
        raise explain_missing_program(command.arguments[0]) from None
    return CommandResult(child.returncode, b"", "".join(lines))


@contextmanager
def run_in_background(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program in the background, without input or output; it is ended with the context."""
    devnull = subprocess.DEVNULL
    try:
        child = subprocess.Popen(  # noqa: S603 - as above
            command,
            stdin=devnull,
            stdout=devnull,
            stderr=devnull,
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
    """The error when a program is not installed."""
    return DeployError(f"the program '{program}' is not installed here", f"Install {program}.")


def explain_failure(result: CommandResult, patterns: FailurePatterns, default: str) -> DeployError:
    """The first of `patterns` that fits, else `default`; the program's own last line follows the hint."""
    last = extract_last_line(result.messages)
    own_words = (
        f"It said: {last}" if last else f"It ended with code {result.exit_code} and said nothing."
    )
    match = next(
        ((message, hint) for part, message, hint in patterns if part in result.messages), None
    )
    message, hint = match or (default, "")
    return DeployError(message, f"{hint} {own_words}".strip())


def extract_last_line(output: str) -> str:
    """The last line that is not empty, without passwords and unprintable characters."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    clean = "".join(
        character if character.isprintable() else " " for character in (lines or [""])[-1]
    )
    return redact_urls(clean)[:MAX_LINE_LENGTH]


def _build_environment(command: Command) -> dict[str, str]:
    """Our environment, with messages in English, as `explain_failure` reads them."""
    ours = {
        name: value
        for name, value in os.environ.items()
        if not _FOREIGN_GIT_VARIABLES.fullmatch(name)
    }
    return {**ours, "LC_ALL": "C", "LANGUAGE": "", **command.environment}
