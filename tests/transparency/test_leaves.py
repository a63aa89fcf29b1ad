"""Leaves: one way to write them, commitments in place of texts, and what has no place in a leaf."""

from __future__ import annotations

from typing import Any

import pytest

from trustpages.transparency.leaves import (
    MAX_LEAF_SIZE,
    commit_text,
    encode_leaf,
    generate_salt,
)


def test_a_leaf_is_sorted_compact_json_in_utf_8() -> None:
    leaf = encode_leaf(
        {"what": "case", "day": "2026-03-12", "n": 7, "in": ["é", {"b": 1, "a": ""}]}
    )

    assert leaf == '{"day":"2026-03-12","in":["é",{"a":"","b":1}],"n":7,"what":"case"}'.encode()


@pytest.mark.parametrize("value", [None, True, 1.5, b"bytes", {"a": None}, [False], {1: "a"}])
def test_a_leaf_holds_strings_and_integers_only(value: Any) -> None:
    with pytest.raises(ValueError, match="string"):
        encode_leaf({"key": value})


def test_an_integer_that_some_readers_round_is_refused() -> None:
    assert encode_leaf({"n": 2**53 - 1})
    with pytest.raises(ValueError, match="too large"):
        encode_leaf({"n": 2**53})


def test_a_leaf_has_a_largest_size() -> None:
    assert len(encode_leaf({"t": "x" * (MAX_LEAF_SIZE - 8)})) == MAX_LEAF_SIZE
    with pytest.raises(ValueError, match="65536"):
        encode_leaf({"t": "x" * (MAX_LEAF_SIZE - 7)})


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        encode_leaf({"t": "\ud800"})


def test_a_commitment_is_the_digest_of_salt_and_text() -> None:
    """As `printf '0123456789abcdefGrüße' | sha256sum` says."""
    assert (
        commit_text(b"0123456789abcdef", "Grüße")
        == "8ca2a7a4f69f37156cfb2aaa052980d64843093d6cad5695476a3ad9e237cadb"
    )


def test_salts_differ_and_have_one_length() -> None:
    salts = {generate_salt() for _ in range(100)}

    assert len(salts) == 100
    assert all(commit_text(salt, "text") for salt in salts)
    with pytest.raises(ValueError, match="16 bytes"):
        commit_text(b"short", "text")
