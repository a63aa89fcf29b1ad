"""The keys of an object store: from the environment or the computer's keyring, from nowhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from threading import Lock

from trustpages.deploy.store import DeployError
from trustpages.diagnostics import MASK, redact_urls

KEYRING_SERVICE = "trustpages"
"""The service name in the keyring; the user name is `TARGET:FIELD`."""
CREDENTIAL_FIELDS = ("access_key_id", "secret_access_key", "session_token")
_KEYRING_LOCK = Lock()
"""Many targets may be opened at a time; not every keyring can be asked twice at once."""
MIN_REDACTED_LENGTH = 4
"""Characters; shorter values would be redacted in any text."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """The keys of an object store; `repr` never shows them."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(default="", repr=False)

    def redact_text(self, text: str) -> str:
        """A text without these keys and without passwords in addresses."""
        for secret in (self.secret_access_key, self.session_token, self.access_key_id):
            if len(secret) >= MIN_REDACTED_LENGTH:
                text = text.replace(secret, MASK)
        return redact_urls(text)


def load_credentials(target: str, environment: Mapping[str, str]) -> Credentials:
    """The keys of a target: its own variables first, then AWS's, then the keyring.

    Raises `DeployError` when there are none, or half of them, or the keyring does not open.
    """
    target_prefix = f"TRUSTPAGES_{re.sub('[^A-Z0-9]', '_', target.upper())}_"
    for prefix in (target_prefix, "AWS_"):
        values = tuple(environment.get(f"{prefix}{name.upper()}", "") for name in CREDENTIAL_FIELDS)
        if values[0] and values[1]:
            return Credentials(*values)
        if values[0] or values[1]:
            missing = f"{prefix}{CREDENTIAL_FIELDS[1 if values[0] else 0].upper()}"
            raise DeployError(f"half of the keys is missing: {missing} is not set", "Set both.")
    stored = tuple(_read_keyring(f"{target}:{name}") for name in CREDENTIAL_FIELDS)
    if stored[0] and stored[1]:
        return Credentials(*stored)
    raise DeployError(
        "there are no keys for the store",
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment,"
        f" or {target_prefix}ACCESS_KEY_ID and {target_prefix}SECRET_ACCESS_KEY for this target alone.",
    )


def _read_keyring(user: str) -> str:
    """A value from the keyring; "" where there is none, or no keyring at all. Raises `DeployError`."""
    try:
        keyring = import_module("keyring")
    except ImportError:
        return ""
    try:
        with _KEYRING_LOCK:
            return str(keyring.get_password(KEYRING_SERVICE, user) or "")
    except keyring.errors.NoKeyringError:
        return ""
    except Exception as error:  # noqa: BLE001 - whatever a backend raises, it may hold what it keeps
        raise DeployError(
            f"the keyring of this computer does not open ({type(error).__name__})",
            "Unlock it, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.",
        ) from None
