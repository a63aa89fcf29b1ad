"""Entries of the record as leaves of its log, and what a checkpoint says of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, ProblemError
from trustpages.kinds.kind import FieldProblem
from trustpages.kinds.record.entries import RecordEntry
from trustpages.kinds.record.history import RecordedEntry, sort_entries
from trustpages.transparency import (
    LOG_FOLDER,
    LeafValue,
    VerifierKey,
    build_log_files,
    commit_text,
    encode_leaf,
    find_sealing_problem,
    find_signing_key,
    parse_checkpoint,
    parse_verifier_key,
)

CHECKPOINT_FIELD = "checkpoint"
SEAL_HINT = "Run 'trustpages record seal': it adds the salt, and signs the log."


def needs_salt(entry: RecordEntry) -> bool:
    """Whether an entry holds a text that cannot be sealed yet."""
    return entry.salt is None and any(getattr(entry, name) for name in entry.TEXTS)


def build_leaf(entry: RecordedEntry) -> bytes | None:
    """The leaf of an entry, with commitments in place of texts; None while a text has no salt."""
    facts = entry.facts
    if needs_salt(facts):
        return None
    values: dict[str, LeafValue] = {"id": entry.id}
    for name in type(facts).model_fields:
        value = getattr(facts, name)
        if name in facts.TEXTS and value:
            values[f"{name}_sha256"] = commit_text(bytes.fromhex(facts.salt or ""), value.strip())
        elif name != "salt" and value not in (None, ()):
            values[name] = _convert_value(value)
    return encode_leaf(values)


def _convert_value(value: object) -> LeafValue:
    if isinstance(value, str | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_convert_value(one) for one in value]
    if hasattr(value, "href"):
        return str(value.href)
    parts = value.model_dump() if hasattr(value, "model_dump") else _read_slots(value)
    return {name: _convert_value(part) for name, part in parts.items()}


def _read_slots(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in type(value).__slots__}  # type: ignore[attr-defined]


def build_leaves(entries: Mapping[str, RecordEntry]) -> list[bytes]:
    """The leaves of all entries in their order, up to the first that cannot be sealed yet."""
    leaves: list[bytes] = []
    for one in sort_entries(entries):
        leaf = build_leaf(one)
        if leaf is None:
            break
        leaves.append(leaf)
    return leaves


@lru_cache(maxsize=64)  # at most 64 short texts, all public
def count_sealed(checkpoint: str | None) -> int:
    """How many entries a checkpoint counts; 0 without one, and for one that is damaged."""
    try:
        return parse_checkpoint(checkpoint).size if checkpoint else 0
    except ProblemError:
        return 0


def parse_keys(keys: Sequence[str]) -> list[VerifierKey]:
    """The public keys of the log that can be read."""
    found = []
    for key in keys:
        try:
            found.append(parse_verifier_key(key, Place("keys", 0)))
        except ProblemError:
            continue
    return found


def build_published_log(
    entries: Mapping[str, RecordEntry], checkpoint: str | None, keys: Sequence[str]
) -> Mapping[PurePosixPath, bytes]:
    """The files of the log as it was sealed; none without a checkpoint of at least one entry."""
    if not checkpoint or not count_sealed(checkpoint):
        return {}
    files = build_log_files(build_leaves(entries), checkpoint, parse_keys(keys))
    return {LOG_FOLDER / path: data for path, data in files.items()}


def find_key_problems(keys: Sequence[str], origin: str | None) -> Iterator[FieldProblem]:
    """Public keys that cannot be read, or are those of another log."""
    for index, text in enumerate(keys):
        loc = ("keys", index, "key")
        try:
            key = parse_verifier_key(text, Place("keys", 0))
        except ProblemError as error:
            for one in error.problems:
                yield FieldProblem(loc, one.code, one.message, one.hint)
            continue
        if key.name != origin:
            way = f"write 'origin: {key.name}' above it" if origin is None else "take it out"
            yield FieldProblem(
                loc,
                "log-origin",
                f"this is the key of {key.name}, and the log is that of {origin or 'nobody yet'}",
                f"If it is the right key, {way}; else copy the key of {origin or 'this shop'}.",
            )


def find_sealing_problems(
    entries: Mapping[str, RecordEntry],
    checkpoint: str | None,
    keys: Sequence[str],
    origin: str | None,
) -> Iterator[FieldProblem]:
    """What does not go together: a checkpoint, the entries that it counts, the keys and the origin."""
    if keys:
        yield from _find_unsalted_texts(entries)
    if checkpoint is None:
        return
    loc = (CHECKPOINT_FIELD,)
    try:
        sealed = parse_checkpoint(checkpoint)
        key = find_signing_key(checkpoint, parse_keys(keys))
    except ProblemError as error:
        for one in error.problems:
            yield FieldProblem(
                loc, one.code, one.message, "Bring record/checkpoint back, from Git or from a copy."
            )
        return
    if sealed.origin != origin:
        yield FieldProblem(
            loc,
            "log-origin",
            f"this is a checkpoint of {sealed.origin}, and record.md names {origin or 'no origin'}",
            f"Write 'origin: {sealed.origin}' in record.md: it stays the same for ever.",
        )
    elif key is None:
        yield FieldProblem(
            loc,
            "log-wrong-key",
            "none of the 'keys' in record.md has signed this checkpoint",
            "List the key that did below 'keys:' in record.md, or run 'trustpages record seal' anew.",
        )
    elif problem := find_sealing_problem(sealed, build_leaves(entries), Place(CHECKPOINT_FIELD, 1)):
        yield FieldProblem(loc, problem.code, problem.message, problem.hint)


def _find_unsalted_texts(entries: Mapping[str, RecordEntry]) -> Iterator[FieldProblem]:
    for one in sort_entries(entries):
        if needs_salt(one.facts):
            yield FieldProblem(
                ("entries", one.id),
                "record-unsalted",
                "its text has no salt yet, so this entry and the later ones cannot be sealed: "
                "run 'trustpages record seal'",
                SEAL_HINT,
                notice=True,
            )
            break
