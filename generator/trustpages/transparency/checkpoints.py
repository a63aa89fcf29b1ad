"""Checkpoints after C2SP tlog-checkpoint: what a log was at one moment, signed; as a note or as one line."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.transparency.merkle import HASH_SIZE, hash_tree
from trustpages.transparency.notes import (
    SigningKey,
    VerifierKey,
    decode_base64,
    is_key_name,
    parse_note,
    report_damage,
    sign_note,
    verify_note,
)

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_MAX_SIZE = 2**63 - 1
_BODY_LINES = 3
_LINE_WORDS = 4
_ROOT_LENGTH = 44
"""Characters of a root hash in base64."""
_QUOTE_MARKS = re.compile(r"^[> ]+", re.MULTILINE)
"""What mail programs put before the lines of a mail that is answered."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A log at one moment: its name, the number of its leaves, and the root hash of their tree (32 bytes)."""

    origin: str
    size: int
    root: bytes

    @property
    def encoded_root(self) -> str:
        """The root hash in base64, as checkpoints and manifests state it."""
        return b64encode(self.root).decode()


def sign_checkpoint(checkpoint: Checkpoint, key: SigningKey) -> str:
    """The text of a checkpoint with a signature; the same values give the same text.

    Raises `ProblemError` for the key of another log, and without the extra `log`.
    """
    if key.name != checkpoint.origin:
        raise ProblemError(
            [
                Problem(
                    "log-wrong-key",
                    f"this is the key of {key.name}, and the log is that of {checkpoint.origin}",
                    Place(checkpoint.origin, 0),
                    f"Give the key of {checkpoint.origin}.",
                )
            ]
        )
    text = f"{checkpoint.origin}\n{checkpoint.size}\n{checkpoint.encoded_root}\n"
    return sign_note(text, key)


def read_checkpoint(text: str, keys: Sequence[VerifierKey], file: str = "checkpoint") -> Checkpoint:
    """A checkpoint whose signature by one of the keys is right.

    Raises `ProblemError` with one problem in `file`: `log-checkpoint` (damaged or cut), `log-origin` (another
    log), `log-wrong-key` (signed by none of them), `log-forged` (a signature that does not fit), `log-extra`.
    """
    checkpoint = parse_checkpoint(text, file)
    own_keys = [key for key in keys if key.name == checkpoint.origin]
    if keys and not own_keys:
        names = " or ".join(sorted({key.name for key in keys}))
        raise ProblemError([report_foreign_origin(checkpoint, names, Place(file, 1))])
    verify_note(parse_note(text, file), own_keys, file)
    return checkpoint


def parse_checkpoint(text: str, file: str = "checkpoint") -> Checkpoint:
    """What a checkpoint states, no signature checked. Raises `ProblemError` (`log-checkpoint`)."""
    lines = parse_note(text, file).text.removesuffix("\n").split("\n")
    origin, size, root, *_ = [*lines, "", "", ""]
    digest = decode_base64(root) or b""
    if not is_key_name(origin):
        raise report_damage(file, 1, "its first line names no log", origin)
    if not _SIZE.fullmatch(size) or int(size) > _MAX_SIZE:
        raise report_damage(file, 2, "its second line is no number of entries", size)
    if len(digest) != HASH_SIZE:
        raise report_damage(file, _BODY_LINES, "its third line is no root hash", root)
    return Checkpoint(origin, int(size), digest)


def report_foreign_origin(checkpoint: Checkpoint, expected: str, place: Place) -> Problem:
    """The problem of a checkpoint that is that of another log."""
    return Problem(
        "log-origin",
        f"this is a checkpoint of another log: {checkpoint.origin}, and not of {expected}",
        place,
        "Look whether it is the right file, and the right address.",
    )


def extends(checkpoint: Checkpoint, leaves: Sequence[bytes]) -> bool:
    """Whether the first leaves are exactly those of an earlier checkpoint, in the same order."""
    if checkpoint.size > len(leaves):
        return False
    return hash_tree(leaves[: checkpoint.size]) == checkpoint.root


def find_signing_key(
    text: str, keys: Iterable[VerifierKey], file: str = "checkpoint"
) -> VerifierKey | None:
    """Which of the keys a checkpoint names as the one that signed it; the signature is not checked."""
    signed = {(one.name, one.key_id) for one in parse_note(text, file).signatures}
    return next((key for key in keys if (key.name, key.id) in signed), None)


def format_checkpoint_line(text: str) -> str:
    """A checkpoint as one line for mails: origin, size, root and first signature, between spaces."""
    note = parse_note(text, "checkpoint")
    first = note.signatures[0]
    origin, size, root, *_ = note.text.split("\n")
    return f"{origin} {size} {root} {b64encode(first.key_id + first.signature).decode()}"


def normalize_checkpoint(text: str) -> str:
    """The text of a checkpoint from what somebody kept: a note, or the line of a mail, however it is broken.

    Line ends of Windows, a byte order mark, empty lines around it, and the marks of a quoted mail are taken
    away; anything else stays.
    """
    note = text.removeprefix("\ufeff").replace("\r\n", "\n").strip("\n \t")
    words = _QUOTE_MARKS.sub("", note).split()
    if len(words) >= _LINE_WORDS and _SIZE.fullmatch(words[1]) and "—" not in note:
        digits = "".join(words[2:])
        root, signature = digits[:_ROOT_LENGTH], digits[_ROOT_LENGTH:]
        return f"{words[0]}\n{words[1]}\n{root}\n\n— {words[0]} {signature}\n"
    return f"{note}\n"
