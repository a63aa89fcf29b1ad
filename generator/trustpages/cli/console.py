"""Output: results on stdout, everything else on stderr, and secrets on neither."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping

STDOUT, STDERR = 1, 2


def configure_streams() -> None:
    """Have stdout and stderr replace characters that their encoding lacks by question marks.

    Where whoever started the program has closed one, what is printed there goes nowhere.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - as long as the run
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def print_out(text: str) -> None:
    """Print a line on stdout, for results."""
    print_line(STDOUT, text)


def print_err(text: str) -> None:
    """Print a line on stderr, for everything else."""
    print_line(STDERR, text)


def print_line(number: int, text: str) -> None:
    """Print a line on `STDOUT` or `STDERR`."""
    stream = sys.stdout if number == STDOUT else sys.stderr
    try:
        stream.write(f"{redact_environment_secrets(text, os.environ)}\n")
        stream.flush()
    except BrokenPipeError:  # the reader has left; the run and its exit code stay the same
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
"""Variables that hold folders, though their names look secret."""
MIN_SECRET_LENGTH = 8
"""Characters; a shorter value could be any word."""


def redact_environment_secrets(text: str, environment: Mapping[str, str]) -> str:
    """Mask the values of variables that look secret, and passwords in URLs."""
    forms = [form for form in set(_list_secret_forms(environment)) if form in text]
    if not forms and "@" not in text:
        return text
    from trustpages.diagnostics import MASK, redact_urls  # noqa: PLC0415 - most texts have nothing to mask

    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, MASK)
    return redact_urls(text)


def _list_secret_forms(environment: Mapping[str, str]) -> Iterator[str]:
    """List each secret as it is, line by line, and escaped as in URLs, JSON and Python."""
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
