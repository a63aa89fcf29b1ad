"""The two streams: results on the one, everything else on the other, and secrets on neither."""

from __future__ import annotations

import io
import os
import sys

from trustpages.cli.redact import redacted

OUT, ERR = 1, 2


def ready() -> None:
    """Let no character stop a message: what a stream cannot show becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def out(text: str) -> None:
    """Say a result, on stdout."""
    _say(OUT, text)


def err(text: str) -> None:
    """Say anything else, on stderr."""
    _say(ERR, text)


def _say(number: int, text: str) -> None:
    stream = sys.stdout if number == OUT else sys.stderr
    try:
        stream.write(f"{redacted(text, os.environ)}\n")
        stream.flush()
    except BrokenPipeError:  # the reader has seen enough; what we do and return stays the same
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)
