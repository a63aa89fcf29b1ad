"""The last wall before the outside: no text leaves with a password, token or key of the environment in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trustpages.secret import MASK, masked

_WORDS = ("KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "PASS", "PWD", "CREDENTIAL")
_ENDS = tuple(end for word in _WORDS for end in (word, f"{word}S"))
_PLACES = frozenset({"PWD", "OLDPWD"})
"""Folders, whatever their names sound like."""
SHORTEST = 8
"""What is shorter may be any word."""


def redacted(text: str, environment: Mapping[str, str]) -> str:
    """A text without the values of variables that look secret, and without passwords in addresses."""
    for form in sorted(set(_forms(environment)), key=len, reverse=True):
        text = text.replace(form, MASK)
    return masked(text)


def _forms(environment: Mapping[str, str]) -> Iterator[str]:
    """Each secret as it is, line by line, and as addresses, JSON and Python write it."""
    for name, value in environment.items():
        if len(value) >= SHORTEST and looks_secret(name):
            from urllib.parse import quote  # noqa: PLC0415 - slow to load, and seldom needed

            yield from (value, *(line for line in value.splitlines() if len(line) >= SHORTEST))
            yield from (quote(value), quote(value, safe=""), repr(value)[1:-1])
            yield value.replace("\\", "\\\\").replace('"', '\\"')


def looks_secret(name: str) -> bool:
    """Whether a variable of this name holds a secret: `AWS_SECRET_ACCESS_KEY`, `PGPASSWORD`, `KEY_OF_CI`."""
    parts = name.upper().split("_")
    return name not in _PLACES and any(part.endswith(_ENDS) for part in parts)
