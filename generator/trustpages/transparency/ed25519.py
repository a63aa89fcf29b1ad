"""Ed25519 (RFC 8032) by the library `cryptography`; loaded by `notes` once a signature is made or checked."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


def derive_public_bytes(seed: bytes) -> bytes:
    """The 32 bytes of the public key that belong to a seed of 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign_message(seed: bytes, message: bytes) -> bytes:
    """The signature of a message: 64 bytes, always the same."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def is_signature(public_bytes: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature is that of a message by a key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_bytes).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
