"""From an address to a file of the site, and back; only the site's own map of files is asked."""

from __future__ import annotations

from collections.abc import Container
from pathlib import PurePosixPath

from trustpages.page import Files

INDEX = "index.html"
LOST = "404.html"


def file_at(files: Container[PurePosixPath], address: str) -> PurePosixPath | None:
    """The file at an address from the site's root, already decoded; None if there is none.

    An address in another spelling (`a//b`, `./a`) is another address.
    """
    text = f"{address}{INDEX}" if address == "" or address.endswith("/") else address
    path = PurePosixPath(text)
    return path if str(path) == text and path in files else None


def lost_at(files: Files, address: str) -> PurePosixPath | None:
    """The page for an address that does not exist, in the language that the address begins with."""
    language = address.partition("/")[0]
    return file_at(files, f"{language}/{LOST}") or file_at(files, LOST)


def address_of(path: PurePosixPath) -> str:
    """The address of a file from the site's root: `returns/` for `returns/index.html`."""
    text = str(path)
    return text.removesuffix(INDEX) if path.name == INDEX else text
