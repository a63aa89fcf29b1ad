"""Mask passwords and keys, recognised by the name of a field or by their place in a URL."""

from __future__ import annotations

import re
from functools import cache

MASK = "•••"
"""Replaces each secret."""

_SENSITIVE_NAMES = (
    r"secrets?|tokens?|passwords?|passwd|passphrase|pass|pwd|credentials?"
    r"|(access|api|private|secret|signing|auth)[_\s-]?keys?([_\s-]?id)?|key[_\s-]?id|apikeys?"
)
_SECRET_NAME = rf"(?i)([a-z0-9]+[_\s-])*({_SENSITIVE_NAMES})([_\s-](id|value|file))?"
_SECRET_LINE = (
    rf"(?i)(?P<name>(?<![\w-])[\"']?([A-Za-z0-9]+[_-])*({_SENSITIVE_NAMES})([_-](id|value))?[\"']?"
    r"\s*[:=]\s*)(?P<value>\S.*)"
)
_URL_USERINFO = r"(?i)(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/?#'\"<>]*@"
_MALFORMED_USERINFO = r"(?i)(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/@:]+:(?!\d+/)[^\s'\"<>]*@"
"""The same where the password holds an unescaped slash."""
_BARE_CREDENTIALS = r"(?<![\w./:-])(?!(?:mailto|sips?|xmpp|acct):)[\w.+-]+:[^\s/:@'\"]+@(?=\w)"
"""`name:password@host`, without a scheme."""


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    """A pattern of this module; most runs find no text that needs one."""
    return re.compile(pattern)


def is_secret_name(name: str) -> bool:
    """Whether a field of this name holds a password or a key."""
    return bool(_compile(_SECRET_NAME).fullmatch(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)))


def has_password(address: str) -> bool:
    """Whether a URL holds a password or token."""
    match = re.match(r"([a-z][a-z0-9+.-]*)://([^/?#]*)@", address, re.IGNORECASE)
    if match:
        return ":" in match[2] or match[1].lower() in ("http", "https")
    return bool(
        _compile(_MALFORMED_USERINFO).match(address) or re.match(r"[^@/:\s]+:[^@/\s]+@", address)
    )


def redact_urls(text: str) -> str:
    """Mask the passwords in the URLs of a text."""
    if "@" not in text:
        return text
    masked = _compile(_MALFORMED_USERINFO).sub(lambda match: f"{match['scheme']}{MASK}@", text)
    return _compile(_URL_USERINFO).sub(_redact_userinfo, masked)


def redact_line(text: str) -> str:
    """Mask what looks like a secret in a line of a file."""
    return _compile(_BARE_CREDENTIALS).sub(
        f"{MASK}@",
        redact_urls(_compile(_SECRET_LINE).sub(lambda match: f"{match['name']}{MASK}", text)),
    )


def _redact_userinfo(match: re.Match[str]) -> str:
    """Mask what stands before an `@`, except a mere account name as in `ssh://git@host`."""
    whole = match[0]
    return f"{match['scheme']}{MASK}@" if has_password(whole) else whole
