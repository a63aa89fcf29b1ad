"""A second, slow computation of Merkle trees: the definitions of RFC 6962, section 2.1, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256


def slow_root(leaves: Sequence[bytes]) -> bytes:
    """MTH({}) = SHA-256(); MTH({d}) = SHA-256(0x00 || d); else by the largest power of two below n."""
    count = len(leaves)
    if count == 0:
        return sha256(b"").digest()
    if count == 1:
        return sha256(b"\0" + leaves[0]).digest()
    split = 1
    while split * 2 < count:
        split *= 2
    return sha256(b"\1" + slow_root(leaves[:split]) + slow_root(leaves[split:])).digest()
