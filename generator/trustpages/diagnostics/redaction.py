"""What looks like a password or a key, by the name that it goes by or by its place in an address."""

from __future__ import annotations

import re

MASK = "•••"
"""Stands wherever a secret would be seen."""

_SENSITIVE_NAMES = (
    r"secrets?|tokens?|passwords?|passwd|passphrase|pass|pwd|credentials?"
    r"|(access|api|private|secret|signing|auth)[_\s-]?keys?([_\s-]?id)?|key[_\s-]?id|apikeys?"
)
_SECRET_NAME = re.compile(
    rf"([a-z0-9]+[_\s-])*({_SENSITIVE_NAMES})([_\s-](id|value|file))?", re.IGNORECASE
)
_SECRET_LINE = re.compile(
    rf"(?P<name>(?<![\w-])[\"']?([A-Za-z0-9]+[_-])*({_SENSITIVE_NAMES})([_-](id|value))?[\"']?\s*[:=]\s*)(?P<value>\S.*)",
    re.IGNORECASE,
)
_URL_USERINFO = re.compile(r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/?#'\"<>]*@", re.IGNORECASE)
_MALFORMED_USERINFO = re.compile(
    r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/@:]+:(?!\d+/)[^\s'\"<>]*@", re.IGNORECASE
)
"""The same where the password holds a slash, as it should not."""
_BARE_CREDENTIALS = re.compile(
    r"(?<![\w./:-])(?!(?:mailto|sips?|xmpp|acct):)[\w.+-]+:[^\s/:@'\"]+@(?=\w)"
)
"""`name:password@host`, as nobody should write it either."""


def is_secret_name(name: str) -> bool:
    """Whether a field of this name would hold a password or a key."""
    return bool(_SECRET_NAME.fullmatch(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)))


def has_password(address: str) -> bool:
    """Whether an address says with which password, or with which token, it is entered."""
    found = re.match(r"([a-z][a-z0-9+.-]*)://([^/?#]*)@", address, re.IGNORECASE)
    if found:
        return ":" in found[2] or found[1].lower() in ("http", "https")
    return bool(_MALFORMED_USERINFO.match(address) or re.match(r"[^@/:\s]+:[^@/\s]+@", address))


def redact_urls(text: str) -> str:
    """A text whose addresses no longer say with which password they are entered."""
    loose = _MALFORMED_USERINFO.sub(lambda found: f"{found['scheme']}{MASK}@", text)
    return _URL_USERINFO.sub(_redact_userinfo, loose)


def redact_line(text: str) -> str:
    """A line of a file, without the values of what looks like a secret."""
    return _BARE_CREDENTIALS.sub(
        f"{MASK}@", redact_urls(_SECRET_LINE.sub(lambda found: f"{found['name']}{MASK}", text))
    )


def _redact_userinfo(found: re.Match[str]) -> str:
    """`ssh://git@host` names an account; all else before an `@` may open a door."""
    whole = found[0]
    return f"{found['scheme']}{MASK}@" if has_password(whole) else whole
