"""The keys of an object store: from the environment or the computer's keyring, and from nowhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module

from trustpages.deploy.store import Failed
from trustpages.secret import MASK, masked

SERVICE = "trustpages"
"""Under which name the keyring keeps what is ours; the user is `TARGET:FIELD`."""
FIELDS = ("access_key_id", "secret_access_key", "session_token")
SHORTEST = 4
"""What is shorter would be found, and taken out, in any text."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens an object store; never shown, not even by mistake."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(default="", repr=False)

    def scrubbed(self, text: str) -> str:
        """A text of the store's without these keys in it."""
        for secret in (self.secret_access_key, self.session_token, self.access_key_id):
            if len(secret) >= SHORTEST:
                text = text.replace(secret, MASK)
        return masked(text)


def keys(target: str, environment: Mapping[str, str]) -> Keys:
    """The keys of a target: its own variables first, then AWS's, then the keyring.

    Raises `Failed` when there are none, half of them, or a keyring that does not open.
    """
    own = f"TRUSTPAGES_{re.sub('[^A-Z0-9]', '_', target.upper())}_"
    for start in (own, "AWS_"):
        given = tuple(environment.get(f"{start}{name.upper()}", "") for name in FIELDS)
        if given[0] and given[1]:
            return Keys(*given)
        if given[0] or given[1]:
            lacking = f"{start}{FIELDS[1 if given[0] else 0].upper()}"
            raise Failed(f"half of the keys is missing: {lacking} is not set", "Set both.")
    kept = tuple(_kept(f"{target}:{name}") for name in FIELDS)
    if kept[0] and kept[1]:
        return Keys(*kept)
    raise Failed(
        "there are no keys for the store",
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment,"
        f" or {own}ACCESS_KEY_ID and {own}SECRET_ACCESS_KEY for this target alone.",
    )


def _kept(user: str) -> str:
    """What the keyring has for us; "" when nothing, or where there is no keyring at all."""
    try:
        keyring = import_module("keyring")
    except ImportError:
        return ""
    try:
        return str(keyring.get_password(SERVICE, user) or "")
    except keyring.errors.NoKeyringError:
        return ""
    except Exception as error:  # noqa: BLE001 - whatever a backend raises, it may hold what it keeps
        raise Failed(
            f"the keyring of this computer does not open ({type(error).__name__})",
            "Unlock it, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.",
        ) from None
