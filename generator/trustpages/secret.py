"""What looks like a password or a key, by the name that it goes by or by its place in an address."""

from __future__ import annotations

import re

MASK = "•••"
"""Stands wherever a secret would be seen."""

_NAMES = (
    r"secrets?|tokens?|passwords?|passwd|passphrase|pass|pwd|credentials?"
    r"|(access|api|private|secret|signing|auth)[_\s-]?keys?([_\s-]?id)?|key[_\s-]?id|apikeys?"
)
_NAMED = re.compile(rf"([a-z0-9]+[_\s-])*({_NAMES})([_\s-](id|value|file))?", re.IGNORECASE)
_LINE = re.compile(
    rf"(?P<name>(?<![\w-])[\"']?([A-Za-z0-9]+[_-])*({_NAMES})([_-](id|value))?[\"']?\s*[:=]\s*)(?P<value>\S.*)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/?#'\"<>]*@", re.IGNORECASE)
_LOOSE = re.compile(
    r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/@:]+:(?!\d+/)[^\s'\"<>]*@", re.IGNORECASE
)
"""The same where the password holds a slash, as it should not."""
_PAIR = re.compile(r"(?<![\w./:-])(?!(?:mailto|sips?|xmpp|acct):)[\w.+-]+:[^\s/:@'\"]+@(?=\w)")
"""`name:password@host`, as nobody should write it either."""


def looks_secret(name: str) -> bool:
    """Whether a field of this name would hold a password or a key."""
    return bool(_NAMED.fullmatch(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)))


def holds_password(address: str) -> bool:
    """Whether an address says with which password, or with which token, it is entered."""
    found = re.match(r"([a-z][a-z0-9+.-]*)://([^/?#]*)@", address, re.IGNORECASE)
    if found:
        return ":" in found[2] or found[1].lower() in ("http", "https")
    return bool(_LOOSE.match(address) or re.match(r"[^@/:\s]+:[^@/\s]+@", address))


def masked(text: str) -> str:
    """A text whose addresses no longer say with which password they are entered."""
    loose = _LOOSE.sub(lambda found: f"{found['scheme']}{MASK}@", text)
    return _ADDRESS.sub(_entered, loose)


def masked_line(text: str) -> str:
    """A line of a file, without the values of what looks like a secret."""
    return _PAIR.sub(f"{MASK}@", masked(_LINE.sub(lambda found: f"{found['name']}{MASK}", text)))


def _entered(found: re.Match[str]) -> str:
    """`ssh://git@host` names an account; all else before an `@` may open a door."""
    whole = found[0]
    return f"{found['scheme']}{MASK}@" if holds_password(whole) else whole
