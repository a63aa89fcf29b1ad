"""The keys of an object store: from the environment or the computer's keyring, and from nowhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module

from trustpages.deploy.store import DeployError
from trustpages.diagnostics import MASK, redact_urls

KEYRING_SERVICE = "trustpages"
"""Under which name the keyring keeps what is ours; the user is `TARGET:FIELD`."""
CREDENTIAL_FIELDS = ("access_key_id", "secret_access_key", "session_token")
MIN_REDACTED_LENGTH = 4
"""What is shorter would be found, and taken out, in any text."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What opens an object store; never shown, not even by mistake."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(default="", repr=False)

    def redact_text(self, text: str) -> str:
        """A text of the store's without these keys in it."""
        for secret in (self.secret_access_key, self.session_token, self.access_key_id):
            if len(secret) >= MIN_REDACTED_LENGTH:
                text = text.replace(secret, MASK)
        return redact_urls(text)


def load_credentials(target: str, environment: Mapping[str, str]) -> Credentials:
    """The keys of a target: its own variables first, then AWS's, then the keyring.

    Raises `Failed` when there are none, half of them, or a keyring that does not open.
    """
    own = f"TRUSTPAGES_{re.sub('[^A-Z0-9]', '_', target.upper())}_"
    for start in (own, "AWS_"):
        given = tuple(environment.get(f"{start}{name.upper()}", "") for name in CREDENTIAL_FIELDS)
        if given[0] and given[1]:
            return Credentials(*given)
        if given[0] or given[1]:
            lacking = f"{start}{CREDENTIAL_FIELDS[1 if given[0] else 0].upper()}"
            raise DeployError(f"half of the keys is missing: {lacking} is not set", "Set both.")
    kept = tuple(_read_keyring(f"{target}:{name}") for name in CREDENTIAL_FIELDS)
    if kept[0] and kept[1]:
        return Credentials(*kept)
    raise DeployError(
        "there are no keys for the store",
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment,"
        f" or {own}ACCESS_KEY_ID and {own}SECRET_ACCESS_KEY for this target alone.",
    )


def _read_keyring(user: str) -> str:
    """What the keyring has for us; "" when nothing, or where there is no keyring at all."""
    try:
        keyring = import_module("keyring")
    except ImportError:
        return ""
    try:
        return str(keyring.get_password(KEYRING_SERVICE, user) or "")
    except keyring.errors.NoKeyringError:
        return ""
    except Exception as error:  # noqa: BLE001 - whatever a backend raises, it may hold what it keeps
        raise DeployError(
            f"the keyring of this computer does not open ({type(error).__name__})",
            "Unlock it, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.",
        ) from None
