"""Paths and addresses of a site: fingerprints in file names, and URLs that count from the site's root."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TypeAlias

RESERVED_CHARACTERS = "\ue000\ue001"
"""Private-use characters that mark addresses while pages are rendered."""
Files: TypeAlias = Mapping[PurePosixPath, bytes]
"""The finished site: bytes by their path under the output folder."""
FileRenderer: TypeAlias = Callable[[], bytes]
"""How a file comes to be, once somebody asks for it."""
SITE_URL_START, SITE_URL_END = RESERVED_CHARACTERS[0], RESERVED_CHARACTERS[1]
"""Around an address that still counts from the site's root; `render` makes it relative to its page."""


def site_url(address: str) -> str:
    """An address from the site's root, to be made relative where it is rendered."""
    return f"{SITE_URL_START}{address}{SITE_URL_END}"


def fingerprint_path(path: PurePosixPath, data: bytes) -> PurePosixPath:
    """A file's name with the first twelve digits of its content's SHA-256 in it."""
    return path.with_name(f"{path.stem}.{sha256(data).hexdigest()[:12]}{path.suffix}")


_FORBIDDEN_CHARACTER = re.compile(r'[<>:"|?*\\]')
_WINDOWS_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE
)


def find_portability_faults(name: str) -> Iterator[str]:
    """Why Windows cannot store one name of a path, as sentences; nothing where it can."""
    if name.endswith((".", " ")):
        yield "a name ends with a full stop or a space, which Windows drops"
    if bad := _FORBIDDEN_CHARACTER.search(name):
        yield f"a name holds a character that not every system can store: {bad[0]}"
    if _WINDOWS_DEVICE.fullmatch(name.partition(".")[0].rstrip()):
        yield "Windows keeps that name for a device"


def fold_path(path: PurePosixPath) -> str:
    """A key that is equal for paths that some file system takes for one: letter case and Unicode form."""
    folded = unicodedata.normalize("NFC", str(path)).casefold()
    return unicodedata.normalize("NFC", folded)


@lru_cache(maxsize=8192)  # at most 8192 paths; asks no disk
def list_parent_folders(path: PurePosixPath) -> tuple[PurePosixPath, ...]:
    """The folders above a relative path, nearest first, without `.` itself."""
    return tuple(path.parents)[:-1]
