"""Signed notes after C2SP signed-note: a text, and signatures of it with Ed25519.

`cryptography` is loaded when a signature is made or checked, and comes with the extra `log`.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from importlib import import_module
from os import urandom
from types import ModuleType

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.transparency.merkle import HASH_SIZE

MAX_NOTE_SIZE = 65_536
"""Characters; no note of ours comes near it."""

_ED25519 = b"\x01"
_KEY_ID_SIZE = 4
_MAX_SIGNATURES = 100
_PRIVATE_KEY_MARK = "PRIVATE+KEY+"
_SIGNATURE_MARK = "— "
_NAME_HINT = (
    "Write it like an address without https://, such as shop.example/record; no spaces and no +."
)
_VERIFIER_KEY_HINT = (
    "Copy the key whole: a name, eight digits and letters, and 44 signs, with a plus between them."
)
_SIGNING_KEY_HINT = "Copy the whole line that starts with PRIVATE+KEY+, and nothing else."
_EXTRA_HINT = "Install it: pip install 'trustpages[log]'."


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """A public key: its name, which is the origin of the log, and 32 bytes."""

    name: str
    public_bytes: bytes

    @property
    def id(self) -> bytes:
        """The four bytes that stand before each signature by this key."""
        return compute_key_id(self.name, self.public_bytes)

    def __str__(self) -> str:
        data = b64encode(_ED25519 + self.public_bytes).decode()
        return f"{self.name}+{self.id.hex()}+{data}"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key: its name, which is the origin of the log, and the 32 bytes that it is made from."""

    name: str
    seed: bytes = field(repr=False)

    @property
    def verifier(self) -> VerifierKey:
        """The public key. Raises `ProblemError` without the extra `log`."""
        return VerifierKey(self.name, _load_ed25519().derive_public_bytes(self.seed))

    def serialize(self) -> str:
        """The key as one line, to be kept secret: `PRIVATE+KEY+NAME+ID+DATA`."""
        data = b64encode(_ED25519 + self.seed).decode()
        return f"{_PRIVATE_KEY_MARK}{self.name}+{self.verifier.id.hex()}+{data}"


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """A signature as written: the name of the key, its four bytes, 64 bytes, and the line it stands in."""

    name: str
    key_id: bytes
    signature: bytes
    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """A text that ends with a line's end, and its signatures, checked or not."""

    text: str
    signatures: tuple[NoteSignature, ...]


def compute_key_id(name: str, public_bytes: bytes) -> bytes:
    """The id of an Ed25519 key: four bytes of a digest of its name and bytes."""
    return sha256(f"{name}\n".encode() + _ED25519 + public_bytes).digest()[:_KEY_ID_SIZE]


def is_key_name(text: str) -> bool:
    """Whether a text can name a key and a log: printable, no spaces, no plus."""
    return bool(text) and text.isprintable() and "+" not in text and not any(map(str.isspace, text))


def generate_key(name: str) -> SigningKey:
    """A new key; `name` is the origin of the log. Raises `ProblemError` for a name that cannot be one."""
    if not is_key_name(name):
        raise ProblemError(
            [Problem("log-key", f"'{name}' cannot name a log", Place("origin", 0), _NAME_HINT)]
        )
    return SigningKey(name, urandom(HASH_SIZE))


def parse_verifier_key(text: str, place: Place) -> VerifierKey:
    """A public key from its line `NAME+ID+DATA`. Raises `ProblemError`."""
    name, key_id, public_bytes = _split_key(text.strip())
    if not is_key_name(name) or len(public_bytes) != HASH_SIZE:
        message = "this is no public key of a log"
        raise ProblemError([Problem("log-key", message, place, _VERIFIER_KEY_HINT)])
    key = VerifierKey(name, public_bytes)
    if key.id.hex() != key_id:
        message = "a sign of this public key is wrong: its name, digits and end do not go together"
        raise ProblemError([Problem("log-key", message, place, _VERIFIER_KEY_HINT)])
    return key


def parse_signing_key(text: str, place: Place) -> SigningKey:
    """A private key from its line. Raises `ProblemError`, whose message holds nothing of it."""
    line = text.strip()
    name, key_id, seed = _split_key(line.removeprefix(_PRIVATE_KEY_MARK))
    if (
        not line.startswith(_PRIVATE_KEY_MARK)
        or not is_key_name(name)
        or len(seed) != HASH_SIZE
        or SigningKey(name, seed).verifier.id.hex() != key_id
    ):
        message = "this is no private key of a log, or not the whole of it"
        raise ProblemError([Problem("log-key", message, place, _SIGNING_KEY_HINT)])
    return SigningKey(name, seed)


def _split_key(line: str) -> tuple[str, str, bytes]:
    """Name, id and bytes of a key's line; no bytes where it is damaged or of another algorithm."""
    name, _, rest = line.partition("+")
    key_id, _, data = rest.partition("+")
    decoded = decode_base64(data) or b""
    return name, key_id, decoded[1:] if decoded[:1] == _ED25519 else b""


def decode_base64(text: str) -> bytes | None:
    """The bytes of a text in standard base64, written in the one way that stands for them; else None."""
    try:
        data = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if b64encode(data).decode() == text else None


def sign_note(text: str, key: SigningKey) -> str:
    """A text with a signature. Raises `ProblemError` without the extra `log`."""
    signature = _load_ed25519().sign_message(key.seed, text.encode())
    data = b64encode(key.verifier.id + signature).decode()
    return f"{text}\n{_SIGNATURE_MARK}{key.name} {data}\n"


def parse_note(text: str, file: str) -> Note:
    """A note as written, no signature checked. Raises `ProblemError` with the place in `file`."""
    head, separator, tail = text.rpartition("\n\n")
    if (
        not separator
        or not tail.endswith("\n")
        or len(text) > MAX_NOTE_SIZE
        or any(not sign.isprintable() and sign != "\n" for sign in text)
    ):
        raise report_damage(
            file, len(text.split("\n")) - text.endswith("\n"), "its end or a part of it is missing"
        )
    first_line = head.count("\n") + 3
    lines = tail.removesuffix("\n").split("\n")
    signatures = tuple(
        _parse_signature(line, file, number) for number, line in enumerate(lines, first_line)
    )
    if len(signatures) > _MAX_SIGNATURES:
        raise report_damage(file, first_line, "it has too many signatures")
    return Note(f"{head}\n", signatures)


def _parse_signature(line: str, file: str, number: int) -> NoteSignature:
    name, _, data = line.removeprefix(_SIGNATURE_MARK).partition(" ")
    decoded = decode_base64(data) or b""
    if (
        not line.startswith(_SIGNATURE_MARK)
        or not is_key_name(name)
        or len(decoded) <= _KEY_ID_SIZE
    ):
        raise report_damage(file, number, "a signature is damaged", line)
    return NoteSignature(name, decoded[:_KEY_ID_SIZE], decoded[_KEY_ID_SIZE:], number)


def report_damage(file: str, line: int, reason: str, text: str = "") -> ProblemError:
    """The error of a checkpoint that is not whole."""
    return ProblemError(
        [
            Problem(
                "log-checkpoint",
                f"this is no checkpoint of a log, or it is damaged: {reason}",
                Place(file, line, 1, text),
                "Fetch it anew, and look whether it came whole, to the end of its last line.",
            )
        ]
    )


def verify_note(note: Note, keys: Iterable[VerifierKey], file: str) -> VerifierKey:
    """The first of the keys that has signed a note; signatures by other keys are ignored.

    Raises `ProblemError` when none has, when a signature by one of them is wrong, and without the extra.
    """
    known = {(key.name, key.id): key for key in keys}
    signed = [
        (known[signature.name, signature.key_id], signature)
        for signature in note.signatures
        if (signature.name, signature.key_id) in known
    ]
    for key, signature in signed:
        if not _load_ed25519().is_signature(
            key.public_bytes, note.text.encode(), signature.signature
        ):
            raise ProblemError([_report_forgery(key, Place(file, signature.line))])
    if not signed:
        line = note.signatures[0].line if note.signatures else 1
        raise ProblemError([_report_unknown_key(note, Place(file, line))])
    return signed[0][0]


def _report_forgery(key: VerifierKey, place: Place) -> Problem:
    return Problem(
        "log-forged",
        f"the signature does not fit: {key.name} did not sign this text",
        place,
        "Do not rely on it. Fetch it anew; if it stays so, somebody has changed it after it was signed.",
    )


def _report_unknown_key(note: Note, place: Place) -> Problem:
    names = ", ".join(sorted({f"{one.name}+{one.key_id.hex()}" for one in note.signatures}))
    return Problem(
        "log-wrong-key",
        f"none of the keys that were given has signed this; it is signed by {names or 'nobody'}",
        place,
        "Ask the shop, by a way that you trust, which key is its own, and give that key.",
    )


def _load_ed25519() -> ModuleType:
    """The module that signs and verifies, loaded late: its library is an extra that few need."""
    try:
        return import_module("trustpages.transparency.ed25519")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "cryptography":
            raise
        message = "the part that signs and checks logs is not installed"
        place = Place("trustpages", 0)
        raise ProblemError([Problem("log-extra", message, place, _EXTRA_HINT)]) from None
