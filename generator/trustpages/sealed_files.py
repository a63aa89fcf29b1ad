"""Files that are believed only whole, as they were stored, in folders that this account alone can write.

It loads nothing that Python has not loaded anyway, but for the digest.
"""

from __future__ import annotations

import os
from functools import partial
from hashlib import sha256

_DIGEST_BYTES = 32
_FOREIGN_MODE = 0o077
_FOLDER_TYPE, _TYPE_MASK = 0o040000, 0o170000


def get_sealed_path(folder: str, kind: str, key: str) -> str:
    """The file of an entry: `folder/kind/<SHA-256 of the key>`."""
    return os.path.join(folder, kind, sha256(_encode(key)).hexdigest())  # noqa: PTH118


def compute_seal(kind: str, key: str, data: bytes) -> bytes:
    """What stands before the data of an entry: the digest of what it is stored as and of the data itself.

    So entries cannot be exchanged.
    """
    digest = sha256(_encode(f"{kind}\0{key}\0"))
    digest.update(data)
    return digest.digest()


def read_sealed_file(folder: str, kind: str, key: str) -> bytes | None:
    """The data of an entry; None if it is missing or damaged, or others can reach its folder."""
    try:
        framed = _read_private_file(get_sealed_path(folder, kind, key))
    except OSError:
        return None
    data = framed[_DIGEST_BYTES:]
    return data if framed[:_DIGEST_BYTES] == compute_seal(kind, key, data) else None


def is_private_folder(folder: str) -> bool:
    """Whether a folder is a real one of this account that nobody else can write or read. Raises OSError."""
    return is_private_status(os.lstat(folder))


def is_private_status(status: os.stat_result) -> bool:
    """Whether this is what the system says of such a folder."""
    if status.st_mode & _TYPE_MASK != _FOLDER_TYPE:
        return False
    if os.name == "nt":  # a profile's folders are closed to others there, and modes say nothing
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & _FOREIGN_MODE


def _read_private_file(path: str) -> bytes:
    """The bytes of a file in a private folder, b"" if the folder is none. Raises OSError.

    The folder that was looked at is the one that is read from, whatever its path leads to by then.
    """
    folder = os.path.dirname(path)  # noqa: PTH120
    if os.name == "nt":
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read() if is_private_folder(folder) else b""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if not is_private_status(os.fstat(descriptor)):
            return b""
        opener = partial(os.open, dir_fd=descriptor)
        with open(os.path.basename(path), "rb", opener=opener) as file:  # noqa: PTH119
            return file.read()
    finally:
        os.close(descriptor)


def _encode(text: str) -> bytes:
    """A text as bytes, also where it holds the half characters of a file name that is not UTF-8."""
    return text.encode("utf-8", "surrogatepass")
