"""Where the command line looks for the private key of a log."""

from __future__ import annotations

import os
import re
from pathlib import Path

from trustpages.transparency import SigningKey, load_key


def find_log_key_file(origin: str) -> Path:
    """The file of this account in which the key of a log is kept, whether it is there or not."""
    import platformdirs  # noqa: PLC0415 - slow to load

    name = re.sub(r"[^A-Za-z0-9._-]+", "-", origin)
    return platformdirs.user_config_path("trustpages") / "keys" / f"log-{name}.key"


def load_log_key(content: Path, origin: str) -> SigningKey | None:
    """The key from `TRUSTPAGES_LOG_KEY`, else from the file of this account; None where neither is.

    Raises `ProblemError` for a damaged key, and for a file that others could read or that could be published.
    """
    return load_key(os.environ, find_log_key_file(origin), content)
