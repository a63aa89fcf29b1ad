"""Checkpoints: signed, read again, and each fault at its place."""

from __future__ import annotations

import pytest
from support.logs import KEY, ORIGIN, make_key, make_leaves, seal

from trustpages.diagnostics import Place, ProblemError
from trustpages.transparency.checkpoints import (
    Checkpoint,
    extends,
    find_signing_key,
    format_checkpoint_line,
    normalize_checkpoint,
    parse_checkpoint,
    read_checkpoint,
    sign_checkpoint,
)
from trustpages.transparency.merkle import hash_tree
from trustpages.transparency.notes import (
    parse_note,
    parse_signing_key,
    parse_verifier_key,
    sign_note,
    verify_note,
)

LEAVES = make_leaves(5)
TEXT, VERIFIER = seal(LEAVES), KEY.verifier
KNOWN_KEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
KNOWN_VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
KNOWN_TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
KNOWN_NOTE = (
    f"{KNOWN_TEXT}\n— PeterNeumann"
    " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
"""The example of the package `golang.org/x/mod/sumdb/note`."""


def _fault(text: str, *keys: object) -> tuple[str, str]:
    """The code and place of what is wrong with a checkpoint."""
    with pytest.raises(ProblemError) as caught:
        read_checkpoint(text, keys or [KEY.verifier], "log/checkpoint")  # type: ignore[arg-type]
    (problem,) = caught.value.problems
    return problem.code, str(problem.place)


def test_a_known_note_is_signed_and_verified() -> None:
    place = Place("key")
    key, verifier = parse_signing_key(KNOWN_KEY, place), parse_verifier_key(KNOWN_VERIFIER, place)

    assert sign_note(KNOWN_TEXT, key) == KNOWN_NOTE
    assert verify_note(parse_note(KNOWN_NOTE, "note"), [verifier], "note") == verifier
    assert (key.serialize(), str(key.verifier)) == (KNOWN_KEY, KNOWN_VERIFIER)


def test_a_checkpoint_is_read_as_it_was_signed() -> None:
    checkpoint = Checkpoint(ORIGIN, 5, hash_tree(LEAVES))

    assert TEXT.startswith(f"{ORIGIN}\n5\n{checkpoint.encoded_root}\n\n— {ORIGIN} ")
    assert read_checkpoint(TEXT, [KEY.verifier]) == parse_checkpoint(TEXT) == checkpoint


@pytest.mark.parametrize("end", range(len(TEXT)))
def test_a_checkpoint_that_is_cut_anywhere_is_found(end: int) -> None:
    assert _fault(TEXT[:end])[0] == "log-checkpoint"


@pytest.mark.parametrize("spot", range(len(TEXT)))
def test_a_changed_sign_anywhere_is_found(spot: int) -> None:
    other = "A" if TEXT[spot] != "A" else "B"
    codes = {"log-checkpoint", "log-origin", "log-wrong-key", "log-forged"}

    assert _fault(f"{TEXT[:spot]}{other}{TEXT[spot + 1 :]}")[0] in codes


def test_each_fault_has_its_code_and_place() -> None:
    origin, size, root, _, signature = TEXT.splitlines()

    def join(*lines: str) -> str:
        return "".join(f"{line}\n" for line in lines)

    assert _fault(join(origin, "6", root, "", signature)) == ("log-forged", "log/checkpoint:5:1")
    assert _fault(join(origin, "05", root, "", signature)) == (
        "log-checkpoint",
        "log/checkpoint:2:1",
    )
    assert _fault(join(origin, size, root[:-1], "", signature)) == (
        "log-checkpoint",
        "log/checkpoint:3:1",
    )
    assert _fault(join(origin, size, root, "", signature[:-1])) == (
        "log-checkpoint",
        "log/checkpoint:5:1",
    )
    assert _fault(join("a b", size, root, "", signature))[1] == "log/checkpoint:1:1"
    assert _fault(seal(LEAVES, make_key("other.example"))) == ("log-origin", "log/checkpoint:1:1")
    assert _fault(seal(LEAVES, make_key(number=2))) == ("log-wrong-key", "log/checkpoint:5:1")
    assert _fault(TEXT.replace("\n", "\r\n"))[0] == "log-checkpoint"
    assert _fault("")[0] == "log-checkpoint"


def test_a_second_signature_by_an_unknown_key_does_no_harm() -> None:
    *_, other = seal(LEAVES, make_key(number=2)).splitlines()

    assert read_checkpoint(f"{TEXT}{other}\n", [KEY.verifier]).size == 5
    assert find_signing_key(TEXT, [make_key(number=2).verifier, KEY.verifier]) == KEY.verifier
    assert find_signing_key(TEXT, [make_key(number=2).verifier]) is None


def test_either_of_two_keys_of_a_log_is_enough() -> None:
    """A lost key is followed by a new one; both stay listed."""
    keys = [KEY.verifier, make_key(number=2).verifier]

    assert read_checkpoint(TEXT, keys) == read_checkpoint(seal(LEAVES, make_key(number=2)), keys)


def test_the_key_of_another_log_signs_nothing() -> None:
    with pytest.raises(ProblemError, match="log-wrong-key"):
        sign_checkpoint(Checkpoint(ORIGIN, 0, hash_tree([])), make_key("other.example"))


def test_a_checkpoint_fits_into_one_line_of_a_mail() -> None:
    line = format_checkpoint_line(TEXT)

    assert "\n" not in line
    assert normalize_checkpoint(line) == TEXT
    assert normalize_checkpoint(line.replace(" ", "\r\n  ")) == TEXT
    for width in (40, 64, 76):
        lines = [line[at : at + width] for at in range(0, len(line), width)]
        assert normalize_checkpoint("\r\n".join(lines)) == TEXT, "a mail program breaks long lines"
        assert normalize_checkpoint("\n".join(f"> > {one}" for one in lines)) == TEXT
    assert normalize_checkpoint("\ufeff" + TEXT.replace("\n", "\r\n")) == TEXT
    assert normalize_checkpoint(TEXT) == TEXT


def test_a_log_extends_its_own_past_and_no_other() -> None:
    past = Checkpoint(ORIGIN, 3, hash_tree(LEAVES[:3]))

    assert extends(past, LEAVES)
    assert extends(past, LEAVES[:3])
    assert not extends(past, LEAVES[:2])
    assert not extends(past, [LEAVES[1], LEAVES[0], *LEAVES[2:]])
    assert extends(Checkpoint(ORIGIN, 0, hash_tree([])), [])


def test_without_the_extra_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def miss(name: str) -> None:
        raise ModuleNotFoundError(name=f"cryptography.{name}")

    monkeypatch.setattr("trustpages.transparency.notes.import_module", miss)

    assert parse_checkpoint(TEXT).size == 5
    with pytest.raises(ProblemError, match=r"trustpages\[log\].*"):
        read_checkpoint(TEXT, [VERIFIER])
