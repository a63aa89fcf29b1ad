"""Ed25519: the first known answers of RFC 8032, section 7.1."""

from __future__ import annotations

import pytest

from trustpages.transparency.ed25519 import derive_public_bytes, is_signature, sign_message

VECTORS = (
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
)


@pytest.mark.parametrize(("seed", "public", "message", "signature"), VECTORS)
def test_known_answers(seed: str, public: str, message: str, signature: str) -> None:
    key, text, answer = bytes.fromhex(public), bytes.fromhex(message), bytes.fromhex(signature)

    assert derive_public_bytes(bytes.fromhex(seed)) == key
    assert sign_message(bytes.fromhex(seed), text) == answer
    assert is_signature(key, text, answer)
    assert not is_signature(key, text + b"x", answer)
    assert not is_signature(b"short", text, answer)
