"""The two streams: results on the one, everything else on the other, and secrets on neither."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping

from trustpages.diagnostics import MASK, redact_urls

STDOUT, STDERR = 1, 2


def configure_streams() -> None:
    """Let no character stop a message: what a stream cannot show becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def print_out(text: str) -> None:
    """Say a result, on stdout."""
    _write_line(STDOUT, text)


def print_err(text: str) -> None:
    """Say anything else, on stderr."""
    _write_line(STDERR, text)


def _write_line(number: int, text: str) -> None:
    stream = sys.stdout if number == STDOUT else sys.stderr
    try:
        stream.write(f"{redact_environment_secrets(text, os.environ)}\n")
        stream.flush()
    except BrokenPipeError:  # the reader has seen enough; what we do and return stays the same
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)


_SECRET_WORDS = (
    "KEY",
    "TOKEN",
    "SECRET",
    "PASSWORD",
    "PASSWD",
    "PASSPHRASE",
    "PASS",
    "PWD",
    "CREDENTIAL",
)
_SECRET_SUFFIXES = tuple(end for word in _SECRET_WORDS for end in (word, f"{word}S"))
_FOLDER_VARIABLES = frozenset({"PWD", "OLDPWD"})
"""Folders, whatever their names sound like."""
MIN_SECRET_LENGTH = 8
"""What is shorter may be any word."""


def redact_environment_secrets(text: str, environment: Mapping[str, str]) -> str:
    """A text without the values of variables that look secret, and without passwords in addresses."""
    for form in sorted(set(_list_secret_forms(environment)), key=len, reverse=True):
        text = text.replace(form, MASK)
    return redact_urls(text)


def _list_secret_forms(environment: Mapping[str, str]) -> Iterator[str]:
    """Each secret as it is, line by line, and as addresses, JSON and Python write it."""
    for name, value in environment.items():
        if len(value) >= MIN_SECRET_LENGTH and is_secret_variable(name):
            from urllib.parse import quote  # noqa: PLC0415 - slow to load, and seldom needed

            yield from (
                value,
                *(line for line in value.splitlines() if len(line) >= MIN_SECRET_LENGTH),
            )
            yield from (quote(value), quote(value, safe=""), repr(value)[1:-1])
            yield value.replace("\\", "\\\\").replace('"', '\\"')


def is_secret_variable(name: str) -> bool:
    """Whether a variable of this name holds a secret: `AWS_SECRET_ACCESS_KEY`, `PGPASSWORD`, `KEY_OF_CI`."""
    parts = name.upper().split("_")
    return name not in _FOLDER_VARIABLES and any(part.endswith(_SECRET_SUFFIXES) for part in parts)
