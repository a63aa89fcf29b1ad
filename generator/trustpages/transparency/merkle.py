"""Merkle trees after RFC 6962, section 2.1: hashes of leaves, of complete subtrees, and of any prefix."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import TypeAlias

HASH_SIZE = 32
"""Bytes of a SHA-256."""

_LEAF_PREFIX, _NODE_PREFIX = b"\x00", b"\x01"

TreeLevels: TypeAlias = tuple[tuple[bytes, ...], ...]
"""The hashes of all complete subtrees: `levels[h][i]` is that of the `2**h` leaves from `i * 2**h` on."""


def hash_leaf(leaf: bytes) -> bytes:
    """The hash of one leaf."""
    return sha256(_LEAF_PREFIX + leaf).digest()


def hash_children(left: bytes, right: bytes) -> bytes:
    """The hash of a node from those of its children."""
    return sha256(_NODE_PREFIX + left + right).digest()


def hash_tree(leaves: Iterable[bytes]) -> bytes:
    """The root hash of a tree with these leaves, in this order."""
    levels = compute_levels([hash_leaf(leaf) for leaf in leaves])
    return compute_root(levels, len(levels[0]))


def compute_levels(leaf_hashes: Sequence[bytes]) -> TreeLevels:
    """The hashes of all complete subtrees, level by level, up to the last level that has one."""
    levels = [tuple(leaf_hashes)]
    while len(below := levels[-1]) > 1:
        pairs = zip(below[::2], below[1::2], strict=False)
        levels.append(tuple(hash_children(left, right) for left, right in pairs))
    return tuple(levels)


def compute_root(levels: TreeLevels, size: int) -> bytes:
    """The root hash of the first `size` leaves. Raises ValueError if there are fewer."""
    if not 0 <= size <= len(levels[0]):
        raise ValueError(f"a tree of {len(levels[0])} leaves has no prefix of {size}")
    if not size:
        return sha256().digest()
    heights = [height for height in range(size.bit_length()) if size >> height & 1]
    root = levels[heights[0]][(size >> heights[0]) - 1]
    for height in heights[1:]:
        root = hash_children(levels[height][(size >> height) - 1], root)
    return root
