"""What editors and systems put beside the files that matter, by its name."""

from __future__ import annotations

import re

_IGNORED_NAMES = re.compile(
    r"\..*|__pycache__|.*~|.*\.sw[a-z]|.*\.tmp|4913|#.*#|.*___jb_.*|thumbs\.db|desktop\.ini",
    re.DOTALL | re.IGNORECASE,
)
"""Hidden files, backups and half-written ones; Vim tries folders with a file `4913`."""


def is_ignored_name(name: str) -> bool:
    """Whether a file or folder of this name is none of its owner's doing."""
    return _IGNORED_NAMES.fullmatch(name) is not None
