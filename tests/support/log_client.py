"""The independent client of logs (`transparency/client/client.go`), built and run as one process."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from support.logs import KEY
from support.tools import GO_PACKAGES

SOURCE = Path(__file__).parent.parent / "transparency" / "client" / "client.go"


@dataclass(frozen=True)
class Client:
    """The process of the client, which answers line by line."""

    questions: IO[str]
    answers: IO[str]

    def verify(self, log: Path, since: Path) -> str:
        """What it says of a log in a folder: "good", or what is wrong."""
        self.questions.write(f"{log}\t{since}\t{KEY.verifier}\n")
        self.questions.flush()
        return self.answers.readline().strip()


@contextmanager
def run_client(folder: Path) -> Iterator[Client]:
    """Build it as Debian builds Go programs, without a network, and run it; files go into `folder`."""
    surroundings = {
        "CGO_ENABLED": "0",
        "GO111MODULE": "off",
        "GOCACHE": str(folder / "go-cache"),
        "GOPATH": str(GO_PACKAGES),
    }
    program = folder / "log-client"
    subprocess.run(
        ["go", "build", "-o", program, SOURCE], check=True, env={**os.environ, **surroundings}
    )
    with subprocess.Popen(
        [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        yield Client(process.stdin, process.stdout)
        process.stdin.close()
