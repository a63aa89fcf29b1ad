"""Small logs for tests: their leaves, keys that are always the same, and files in a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from trustpages.transparency import (
    Checkpoint,
    SigningKey,
    build_log_files,
    encode_leaf,
    hash_tree,
    sign_checkpoint,
)

ORIGIN = "shop.example/record"


def make_key(name: str = ORIGIN, number: int = 1) -> SigningKey:
    """A key of a log; another number gives another key of the same name."""
    return SigningKey(name, sha256(f"{name} {number}".encode()).digest())


KEY = make_key()


def make_leaves(count: int, start: int = 1) -> list[bytes]:
    """Leaves that differ."""
    return [encode_leaf({"n": number, "what": "case"}) for number in range(start, start + count)]


def seal(leaves: Sequence[bytes], key: SigningKey = KEY) -> str:
    """The text of the checkpoint of these leaves."""
    return sign_checkpoint(Checkpoint(key.name, len(leaves), hash_tree(leaves)), key)


def build_log(leaves: Sequence[bytes], key: SigningKey = KEY) -> dict[str, bytes]:
    """The files of a log, with its public key."""
    return build_log_files(leaves, seal(leaves, key), [key.verifier])


def write_files(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files into a folder; return the folder."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder
