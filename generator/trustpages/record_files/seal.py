"""Seal the record: salts where they are missing, and a signed checkpoint over all entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from trustpages.content import parse_document
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Tree
from trustpages.entry_text import format_entry
from trustpages.kinds.record import build_leaves, needs_salt
from trustpages.local_disk import replace_file_durably
from trustpages.record_files.open_record import OpenRecord, open_record
from trustpages.transparency import (
    Checkpoint,
    SigningKey,
    find_sealing_problem,
    generate_salt,
    hash_tree,
    parse_checkpoint,
    sign_checkpoint,
)


@dataclass(frozen=True, slots=True)
class SealResult:
    """What sealing has done: files that were given a salt, entries sealed before and now."""

    salted: tuple[Path, ...]
    before: int
    now: int


def list_unsealable_texts(record: OpenRecord) -> Iterator[str]:
    """The ids of entries whose texts have no salt yet."""
    return (key for key, one in sorted(record.facts.entries.items()) if needs_salt(one))


def format_key_lines(key: SigningKey, today: date) -> str:
    """The lines for record.md that list a new key."""
    return f"  - key: {key.verifier}\n    since: {today}"


def seal_record(record: OpenRecord, key: SigningKey) -> SealResult:
    """Give every text a salt, then sign a checkpoint of all entries and write it beside them.

    Without entries nothing is written. Raises `ProblemError`, with nothing signed, where the entries that are
    sealed already have changed, one claims to be of a later day, or the key is not listed in record.md.
    """
    _check_key(record, key)
    if ahead := record.find_ahead():
        raise ProblemError(ahead)
    before = record.facts.sealed_count
    salted = tuple(
        _add_missing_salt(record, entry_id) for entry_id in list_unsealable_texts(record)
    )
    entries = (
        open_record(record.content, record.today).facts.entries if salted else record.facts.entries
    )
    leaves = build_leaves(entries)
    if record.facts.checkpoint:
        former = parse_checkpoint(record.facts.checkpoint, str(record.checkpoint_path))
        problem = find_sealing_problem(former, leaves, Place(str(record.checkpoint_path), 1))
        if problem:
            raise ProblemError([problem])
    checkpoint = Checkpoint(key.name, len(leaves), hash_tree(leaves))
    text = sign_checkpoint(checkpoint, key)
    if leaves and text != record.facts.checkpoint:
        record.checkpoint_path.parent.mkdir(exist_ok=True)
        replace_file_durably(record.checkpoint_path, text.encode())
    return SealResult(salted, before, len(leaves))


def _check_key(record: OpenRecord, key: SigningKey) -> None:
    listed = {one.key for one in record.facts.keys}
    line = f"{{key: {key.verifier}, since: {record.today}}}"
    if str(key.verifier) not in listed:
        raise ProblemError(
            [
                Problem(
                    "log-wrong-key",
                    "record.md does not list the public key that belongs to this private one",
                    record.document.find_place(("keys",)),
                    f"Write '- {line}' below 'keys:' in record.md."
                    if listed
                    else f"Write 'keys: [{line}]' into record.md.",
                )
            ]
        )


def _add_missing_salt(record: OpenRecord, entry_id: str) -> Path:
    """Add the line of a salt to the file of an entry that is not sealed yet.

    A file at whose end no line can be added, such as one between braces, is written anew.
    """
    path = record.get_entry_path(entry_id)
    salt = generate_salt().hex()
    fields = {**record.document.parts["entries", entry_id].data, "salt": salt}
    text = path.read_bytes()
    end = b"" if text.endswith(b"\n") else b"\n"
    longer = text + end + f"salt: {salt}\n".encode()
    whole = longer if _read_fields(longer) == fields else format_entry(fields).encode()
    replace_file_durably(path, whole)
    return path


def _read_fields(data: bytes) -> dict[str, Tree] | None:
    """What an entry's file states; None if it cannot be read."""
    try:
        return dict(parse_document(PurePosixPath("entry.yaml"), data, "entry.yaml").data)
    except ProblemError:
        return None
