"""Find the private key of a log: in the environment, or in a file that nobody else can read."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from trustpages.diagnostics import Place, make_path_rejection
from trustpages.transparency.notes import SigningKey, parse_signing_key

KEY_VARIABLE = "TRUSTPAGES_LOG_KEY"
"""Holds the private key itself: the line that starts with PRIVATE+KEY+."""

_MAX_KEY_FILE_SIZE = 4096
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def load_key(environment: Mapping[str, str], file: Path | None, content: Path) -> SigningKey | None:
    """The private key from `TRUSTPAGES_LOG_KEY`, else from `file`; None where neither is.

    A file must belong to this account alone (mode 0600) and stand outside `content` and outside of every
    folder that Git keeps, so that it is never published. Raises `ProblemError`.
    """
    if text := environment.get(KEY_VARIABLE, "").strip():
        return parse_signing_key(text, Place(KEY_VARIABLE, 0))
    if file is None or not os.path.lexists(file):
        return None
    check_key_path(file, content)
    return parse_signing_key(_read_key_file(file), Place(str(file), 1))


def check_key_path(file: Path, content: Path) -> None:
    """Raise `ProblemError` (`log-key-file`) for a place where a key would be published sooner or later."""
    path = file.resolve()
    if path.is_relative_to(content.resolve()):
        raise make_path_rejection(
            "log-key-file",
            "the private key stands in the content folder, from where it could be published",
            file,
            "Move it out of there, into a folder of your account that nobody else reads.",
        )
    for folder in path.parents:
        if (folder / ".git").exists():
            raise make_path_rejection(
                "log-key-file",
                f"the private key stands in a folder that Git keeps: {folder}",
                file,
                "Move it out of there. If it was ever committed, make a new key: others may have this one.",
            )


def _read_key_file(file: Path) -> str:
    """The text of a regular file that this account alone can read. Raises `ProblemError`, OSError."""
    if not file.is_file():  # a pipe would be waited for
        hint = "Name the file itself."
        raise make_path_rejection("log-key-file", "this is no file with a key", file, hint)
    with file.open("rb") as stream:
        if os.name != "nt" and os.fstat(stream.fileno()).st_mode & _OTHERS:
            raise make_path_rejection(
                "log-key-file",
                "others on this computer can read the private key",
                file,
                f"Let it be yours alone: chmod 600 {file}",
            )
        return stream.read(_MAX_KEY_FILE_SIZE).decode("utf-8", "replace")


def save_key(key: SigningKey, file: Path, content: Path) -> None:
    """Write a new key into a file that this account alone can read.

    Raises `ProblemError` for a place that `load_key` refuses, FileExistsError where a file is already.
    """
    check_key_path(file, content)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(f"{key.serialize()}\n")
        stream.flush()
        os.fsync(stream.fileno())
