"""The record's log: leaves without texts, a checkpoint that is copied, and what is said when they differ."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import Any

import pytest
from support.record_entries import day, make_attestation, make_case, make_record

from trustpages.kinds.record import Record
from trustpages.kinds.record.history import sort_entries
from trustpages.kinds.record.sealing import build_leaf, build_leaves, count_sealed, needs_salt
from trustpages.transparency import (
    Checkpoint,
    SigningKey,
    commit_text,
    hash_tree,
    read_checkpoint,
    sign_checkpoint,
)

ORIGIN = "plain-threads.example/record"
KEY = SigningKey(ORIGIN, bytes(range(32)))
SALT = "6f1c9a0d2b7e4458a3c1d0e9f8b7a695"
CASE = make_case("2026-02-10", text="A spool was empty.", salt=SALT)
ATTESTATION = make_attestation(
    "2026-02-01",
    "2026-02-28",
    orders="120 to 150",
    complaints={"received": "1", "in_time": "1", "upheld": "1"},
)


def seal(size: int, *entries: dict[str, Any], **fields: Any) -> Record:
    """A record with a checkpoint of its first entries."""
    leaves = build_leaves(make_record(*entries).entries)
    checkpoint = Checkpoint(ORIGIN, size, hash_tree(leaves[:size]))
    keys = [{"key": str(KEY.verifier), "since": "2026-01-01"}]
    given = {"origin": ORIGIN, "keys": keys, "checkpoint": sign_checkpoint(checkpoint, KEY)}
    return make_record(*entries, **{**given, **fields})


def list_codes(record: Record) -> list[str]:
    """The codes of what is wrong with a record."""
    return [one.code for one in record.validate_fields(day("2026-03-01"))]


def test_a_leaf_holds_a_commitment_in_place_of_the_text() -> None:
    entry, attestation = sort_entries(make_record(CASE, ATTESTATION).entries)

    assert json.loads(build_leaf(entry) or b"") == {
        "id": "2026/0001",
        "what": "case",
        "recorded": "2026-02-10",
        "by": "lin-mei",
        "category": "complaint",
        "day": "2026-02-10",
        "text_sha256": commit_text(bytes.fromhex(SALT), "A spool was empty."),
    }
    assert json.loads(build_leaf(attestation) or b"") == {
        "id": "2026/0002",
        "what": "attestation",
        "recorded": "2026-02-28",
        "by": "lin-mei",
        "from": "2026-02-01",
        "to": "2026-02-28",
        "orders": {"least": 120, "most": 150},
        "complaints": {"received": 1, "in_time": 1, "upheld": 1},
    }


def test_blanks_around_a_text_are_no_part_of_it() -> None:
    """As YAML writes them: a block ends with a line's end, a value in a line does not."""
    block = {**CASE, "text": "A spool was empty.\n"}

    assert build_leaves(make_record(CASE).entries) == build_leaves(make_record(block).entries)


def test_a_redacted_entry_has_the_leaf_that_it_had() -> None:
    digest = commit_text(bytes.fromhex(SALT), "A spool was empty.")
    redacted = make_case("2026-02-10", text=None, text_sha256=digest)

    assert build_leaves(make_record(CASE).entries) == build_leaves(make_record(redacted).entries)


def test_a_text_without_salt_cannot_be_sealed_and_says_who_helps() -> None:
    bare = make_case("2026-02-10")
    record = make_record(CASE, bare, ATTESTATION, origin=ORIGIN, keys=seal(0).model_dump()["keys"])
    found = list(record.validate_fields(day("2026-03-01")))

    assert [needs_salt(one.facts) for one in sort_entries(record.entries)] == [False, True, False]
    assert len(build_leaves(record.entries)) == 1
    assert [(one.code, one.notice) for one in found] == [("record-unsalted", True)]
    assert "trustpages record seal" in found[0].hint


def test_the_log_is_published_as_it_was_sealed() -> None:
    record = seal(1, CASE, ATTESTATION)
    files = record.build_files()

    assert list_codes(record) == []
    assert set(files) == {
        PurePosixPath("log") / name
        for name in ("checkpoint", "keys", "tile/0/000.p/1", "tile/entries/000.p/1")
    }
    assert files[PurePosixPath("log/checkpoint")].decode() == record.checkpoint
    assert read_checkpoint(str(record.checkpoint), [KEY.verifier]).size == 1
    assert record.sealed_ids == {"2026/0001"}
    assert record.signing_key == record.keys[0]


def test_without_a_checkpoint_nothing_is_published() -> None:
    record = make_record(CASE)

    assert record.build_files() == {}
    assert (record.sealed_count, record.signing_key) == (0, None)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"text": "A spool was full."}, "log-rewritten"),
        ({"day": "2026-02-09"}, "log-rewritten"),
        ({"salt": "00" * 16}, "log-rewritten"),
        ({"result": "upheld"}, "log-rewritten"),
    ],
)
def test_a_sealed_entry_that_was_edited_stops_the_build(changes: dict[str, str], code: str) -> None:
    record = seal(1, CASE, checkpoint=seal(1, CASE).checkpoint)
    edited = seal(1, {**CASE, **changes}, checkpoint=record.checkpoint)

    assert list_codes(record) == []
    assert list_codes(edited) == [code]


def test_a_checkpoint_of_more_entries_than_there_are_stops_the_build() -> None:
    later = seal(2, CASE, ATTESTATION).checkpoint

    assert list_codes(seal(1, CASE, checkpoint=later)) == ["log-future"]


def test_a_damaged_checkpoint_another_log_and_another_key_are_told() -> None:
    other = str(SigningKey(ORIGIN, bytes(32)).verifier)
    foreign = str(SigningKey("other.example/record", bytes(32)).verifier)

    assert list_codes(seal(1, CASE, checkpoint="nothing\n")) == ["log-checkpoint"]
    assert list_codes(seal(1, CASE, origin="other.example/record", keys=[])) == ["log-origin"]
    assert list_codes(seal(1, CASE, keys=[{"key": other, "since": "2026-01-01"}])) == [
        "log-wrong-key"
    ]
    keys = [*seal(1, CASE).model_dump()["keys"], {"key": foreign, "since": day("2026-01-01")}]
    assert list_codes(seal(1, CASE, keys=keys)) == ["log-origin"]
    assert count_sealed("nothing\n") == 0


def test_what_an_old_key_signed_stays_valid_when_a_new_one_is_listed() -> None:
    new = {"key": str(SigningKey(ORIGIN, bytes(32)).verifier), "since": "2026-03-01"}
    record = seal(1, CASE, keys=[{"key": str(KEY.verifier), "since": "2026-01-01"}, new])

    assert list_codes(record) == []
    assert record.signing_key == record.keys[0]
