"""Other programs that do our errands: started with a list of arguments, never through a shell."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from trustpages.deploy.store import Failed
from trustpages.secret import masked

PATIENCE = 900
"""Seconds after which an errand is given up; the programs themselves give up silent servers sooner."""
LONGEST = 200
_ELSEWHERE = re.compile(r"GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|NAMESPACE|PREFIX|TRACE.*)")
"""What a surrounding Git, such as one that runs a hook, tells its children of another repository."""

Reasons: TypeAlias = Sequence[tuple[str, str, str]]
"""What a program says in part, and what its reader should know: the fault, and a way out."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A program with its arguments, what it reads from us, and what its environment has beside ours."""

    command: Sequence[str]
    data: bytes = field(default=b"", repr=False)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, what it gave, and what it complained of."""

    code: int
    out: bytes = field(repr=False)
    said: str


def run(errand: Errand) -> Ended:
    """Run a program to its end. Raises `Failed` when it is not installed or takes too long."""
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, and no shell
            errand.command,
            input=errand.data,
            capture_output=True,
            check=False,
            env=_surroundings(errand),
            timeout=PATIENCE,
        )
    except FileNotFoundError:
        raise absent(errand.command[0]) from None
    except subprocess.TimeoutExpired:
        raise Failed(
            f"'{errand.command[0]}' did not come to an end within {PATIENCE // 60} minutes",
            "Look whether the server can be reached, and run the same again.",
        ) from None
    return Ended(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def follow(errand: Errand, heard: Callable[[str], None]) -> Ended:
    """Run a program that reads nothing, and tell `heard` each line while it is at work."""
    try:
        with subprocess.Popen(  # noqa: S603 - as above
            errand.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_surroundings(errand),
        ) as child:
            lines = []
            for raw in child.stdout or ():
                lines.append(raw.decode("utf-8", "replace"))
                heard(lines[-1].strip())
    except FileNotFoundError:
        raise absent(errand.command[0]) from None
    return Ended(child.returncode, b"", "".join(lines))


@contextmanager
def started(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs beside us and says nothing; it is ended with the context."""
    silent = subprocess.DEVNULL
    try:
        child = subprocess.Popen(  # noqa: S603 - as above
            command, stdin=silent, stdout=silent, stderr=silent, env=_surroundings(Errand(command))
        )
    except FileNotFoundError:
        raise absent(command[0]) from None
    try:
        yield child
    finally:
        child.terminate()
        child.wait()


def absent(program: str) -> Failed:
    """The failure when a program is not installed."""
    return Failed(f"the program '{program}' is not installed here", f"Install {program}.")


def reason(ended: Ended, reasons: Reasons, otherwise: str) -> Failed:
    """What went wrong, in a sentence; the program's own last line stands behind the way out."""
    last = last_line(ended.said)
    own = f"It said: {last}" if last else f"It ended with code {ended.code} and said nothing."
    found = next(((told, way) for part, told, way in reasons if part in ended.said), None)
    told, way = found or (otherwise, "")
    return Failed(told, f"{way} {own}".strip())


def last_line(said: str) -> str:
    """The last line that is not empty, without passwords and without anything that does not print."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    clean = "".join(sign if sign.isprintable() else " " for sign in (lines or [""])[-1])
    return masked(clean)[:LONGEST]


def _surroundings(errand: Errand) -> dict[str, str]:
    """Our environment, with messages in English, which `reason` reads."""
    ours = {name: said for name, said in os.environ.items() if not _ELSEWHERE.fullmatch(name)}
    return {**ours, "LC_ALL": "C", "LANGUAGE": "", **errand.environment}
