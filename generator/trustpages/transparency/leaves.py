"""Leaves of a log: facts as bytes that every program writes alike, and commitments in place of texts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from os import urandom
from typing import TypeAlias

MAX_LEAF_SIZE = 65_535
"""Bytes; an entry bundle states the length of each in two bytes."""
SALT_SIZE = 16
"""Bytes of a salt: one length for all, so that no other text has the same commitment with another salt."""

_MAX_INTEGER = 2**53 - 1
"""The largest integer that every reader of JSON keeps exact (RFC 8259, section 6)."""

LeafValue: TypeAlias = str | int | Sequence["LeafValue"] | Mapping[str, "LeafValue"]


def encode_leaf(mapping: Mapping[str, LeafValue]) -> bytes:
    """A leaf: compact JSON in UTF-8, keys sorted by code point, of nothing but strings and integers.

    Lists and mappings may hold them. Raises ValueError for any other value, for integers beyond 2**53 - 1,
    and for a leaf of more than `MAX_LEAF_SIZE` bytes.
    """
    _check_value(mapping, "the leaf")
    text = json.dumps(
        mapping, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_unwrap_mapping
    )
    leaf = text.encode("utf-8")
    if len(leaf) > MAX_LEAF_SIZE:
        raise ValueError(f"a leaf has at most {MAX_LEAF_SIZE} bytes, and this one {len(leaf)}")
    return leaf


def _check_value(value: object, name: str) -> None:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise ValueError(f"a key of {name} is no string: {key!r}")  # noqa: TRY004 - one error
            _check_value(inner, f"'{key}'")
    elif isinstance(value, list | tuple):
        for inner in value:
            _check_value(inner, f"an item of {name}")
    elif not isinstance(value, str):
        _check_integer(value, name)


def _check_integer(value: object, name: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{name} is neither a string nor an integer: {value!r}")  # noqa: TRY004 - likewise
    if abs(value) > _MAX_INTEGER:
        raise ValueError(f"{name} is too large an integer: {value}")


def _unwrap_mapping(value: object) -> dict[str, object]:
    """A mapping that is no dict, for the JSON encoder."""
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} has no place in a leaf")


def commit_text(salt: bytes, text: str) -> str:
    """The commitment to a text: SHA-256(salt || text in UTF-8), in hexadecimal.

    Whoever has both can check it; without the salt nobody can guess the text. Raises ValueError for a salt
    that has not `SALT_SIZE` bytes.
    """
    if len(salt) != SALT_SIZE:
        raise ValueError(f"a salt has {SALT_SIZE} bytes, and this one {len(salt)}")
    return sha256(salt + text.encode("utf-8")).hexdigest()


def generate_salt() -> bytes:
    """A new random salt."""
    return urandom(SALT_SIZE)
