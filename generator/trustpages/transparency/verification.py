"""Verify a published log as a stranger would: its signature, every file of it, and that its past was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from trustpages.diagnostics import Place, Problem, ProblemError, sort_problems
from trustpages.transparency.checkpoints import Checkpoint, read_checkpoint
from trustpages.transparency.log_files import CHECKPOINT_NAME, KEYS_NAME
from trustpages.transparency.merkle import TreeLevels, compute_levels, compute_root, hash_leaf
from trustpages.transparency.notes import MAX_NOTE_SIZE, VerifierKey, parse_verifier_key
from trustpages.transparency.tiles import (
    MAX_BUNDLE_BYTES,
    MAX_TILE_BYTES,
    TILE_WIDTH,
    build_tile,
    decode_bundle,
    format_bundle_path,
    format_tile_path,
    list_tile_widths,
    list_tiles,
)

MAX_VERIFIED_SIZE = 2_000_000
"""Entries of the largest log that is read; a larger number is a fault or an attack."""

_ATTEMPTS = 3
"""How often a log is read when a new version is published meanwhile."""
_INCOMPLETE_HINT = (
    "Fetch it again in a while. If it stays so, ask the shop to publish its site anew."
)

LogReader: TypeAlias = Callable[[str, int], bytes | None]
"""The file at a path of the log, its first `limit + 1` bytes; None where there is none."""


@dataclass(frozen=True, slots=True)
class EarlierCheckpoint:
    """The text of a checkpoint that somebody kept, and the name of where it stands."""

    text: str
    file: str


@dataclass(frozen=True, slots=True)
class LogVerification:
    """What was found: the log's checkpoint (None if it has no valid one), its text, and every problem.

    `keys` are those that were trusted; `has_own_keys` says that they came from the log itself. `earlier` are
    the checkpoints that were held against it.
    """

    checkpoint: Checkpoint | None
    text: str
    keys: tuple[VerifierKey, ...]
    has_own_keys: bool
    earlier: tuple[Checkpoint, ...]
    problems: tuple[Problem, ...]


def verify_log(
    read: LogReader,
    name: str,
    earlier: Sequence[EarlierCheckpoint] = (),
    keys: Sequence[VerifierKey] = (),
) -> LogVerification:
    """Verify a whole log; `name` with a slash at its end stands before its paths in problems.

    Without `keys` those that the log lists are taken. Raises what `read` raises.
    """
    for _ in range(_ATTEMPTS):
        result = _verify_once(read, name, earlier, keys)
        if not result.problems or _read_text(read, CHECKPOINT_NAME) == result.text:
            break
    return result


def _verify_once(
    read: LogReader,
    name: str,
    earlier: Sequence[EarlierCheckpoint],
    keys: Sequence[VerifierKey],
) -> LogVerification:
    text = _read_text(read, CHECKPOINT_NAME)
    checkpoint, past, trusted = None, [], tuple(keys)
    if not text:
        missing = _report_missing_log(f"{name}{CHECKPOINT_NAME}")
        return LogVerification(None, "", trusted, not keys, (), (missing,))
    try:
        trusted = trusted or _read_keys(read, name)
        checkpoint = read_checkpoint(text, trusted, f"{name}{CHECKPOINT_NAME}")
        past = [read_checkpoint(one.text, trusted, one.file) for one in earlier]
        problems = sort_problems(_find_problems(read, name, checkpoint, past, earlier))
    except ProblemError as error:
        problems = error.problems
    return LogVerification(checkpoint, text, trusted, not keys, tuple(past), problems)


def _read_text(read: LogReader, path: str) -> str:
    """A small file of the log; "" where there is none."""
    return (read(path, MAX_NOTE_SIZE) or b"").decode("utf-8", "replace")


def _read_keys(read: LogReader, name: str) -> tuple[VerifierKey, ...]:
    """The public keys that the log lists. Raises `ProblemError` when there are none."""
    lines = _read_text(read, KEYS_NAME).splitlines()
    if not lines:
        message = "the log shows no key, and none was given"
        hint = "Ask the shop, by a way that you trust, for its public key, and give it with --key."
        raise ProblemError([Problem("log-no-key", message, Place(f"{name}{KEYS_NAME}", 0), hint)])
    return tuple(
        parse_verifier_key(line, Place(f"{name}{KEYS_NAME}", number, 1, line))
        for number, line in enumerate(lines, 1)
    )


def _report_missing_log(path: str) -> Problem:
    return Problem(
        "log-missing",
        "there is no log here",
        Place(path, 0),
        "Give the address of the site, or the folder of a built one. Not every shop keeps a log.",
    )


def _find_problems(
    read: LogReader,
    name: str,
    checkpoint: Checkpoint,
    past: Sequence[Checkpoint],
    earlier: Sequence[EarlierCheckpoint],
) -> Iterator[Problem]:
    if checkpoint.size > MAX_VERIFIED_SIZE:
        yield Problem(
            "log-size",
            f"the log counts {checkpoint.size} entries, and more than {MAX_VERIFIED_SIZE} are not read",
            Place(f"{name}{CHECKPOINT_NAME}", 2),
            "Look whether it is the right address; no shop's log is so large.",
        )
        return
    for one, kept in zip(past, earlier, strict=True):
        if one.size > checkpoint.size:
            yield _report_older_log(checkpoint, one, kept.file)
    leaf_hashes, faults = _read_leaf_hashes(read, name, checkpoint.size)
    yield from faults
    if faults:
        return
    levels = compute_levels(leaf_hashes)
    yield from _find_tile_problems(read, name, levels, checkpoint.size)
    if compute_root(levels, checkpoint.size) != checkpoint.root:
        yield Problem(
            "log-root",
            "the entries are not those that the checkpoint was signed for",
            Place(f"{name}{CHECKPOINT_NAME}", 3, 1, checkpoint.encoded_root),
            _INCOMPLETE_HINT,
        )
    for one, kept in zip(past, earlier, strict=True):
        if one.size <= checkpoint.size and compute_root(levels, one.size) != one.root:
            yield _report_rewritten_log(one, kept.file)


def _report_older_log(checkpoint: Checkpoint, earlier: Checkpoint, file: str) -> Problem:
    return Problem(
        "log-older",
        f"the log has {checkpoint.size} entries, and once had {earlier.size}:"
        " entries were taken away, or an old copy is shown",
        Place(file, 2),
        "Fetch it again in a while. If it stays so, keep this checkpoint: it proves what the shop signed.",
    )


def _report_rewritten_log(earlier: Checkpoint, file: str) -> Problem:
    return Problem(
        "log-rewritten",
        f"the first {earlier.size} entries are no longer those that this checkpoint was signed for:"
        " one was changed, removed, put in between, or moved",
        Place(file, 3, 1, earlier.encoded_root),
        "Keep this checkpoint and a copy of the log: with them the shop's own signatures prove it.",
    )


def _read_leaf_hashes(read: LogReader, name: str, size: int) -> tuple[list[bytes], list[Problem]]:
    """The hashes of all entries, and what is wrong with their bundles; the first fault ends it."""
    hashes: list[bytes] = []
    for index, width in list_tile_widths(size):
        path = format_bundle_path(index, width)
        data = _read_tile(read, path, format_bundle_path(index), MAX_BUNDLE_BYTES)
        if data is None:
            return hashes, [_report_missing_tile(f"{name}{path}")]
        bundle = decode_bundle(data) if len(data) <= MAX_BUNDLE_BYTES else None
        if bundle is None or len(bundle) not in {width, TILE_WIDTH}:
            return hashes, [_report_damaged_tile(f"{name}{path}")]
        hashes += map(hash_leaf, bundle[:width])
    return hashes, []


def _read_tile(read: LogReader, path: str, full_path: str, limit: int) -> bytes | None:
    """A tile, or instead of a partial one the full one: a log may drop what a longer one replaces."""
    data = read(path, limit)
    return read(full_path, limit) if data is None and full_path != path else data


def _find_tile_problems(
    read: LogReader, name: str, levels: TreeLevels, size: int
) -> Iterator[Problem]:
    for level, index, width in list_tiles(size):
        path = format_tile_path(level, index, width)
        data = _read_tile(read, path, format_tile_path(level, index), MAX_TILE_BYTES)
        expected = build_tile(levels, level, index, width)
        if data is None:
            yield _report_missing_tile(f"{name}{path}")
        elif data[: len(expected)] != expected or len(data) not in {len(expected), MAX_TILE_BYTES}:
            yield _report_damaged_tile(f"{name}{path}")


def _report_missing_tile(path: str) -> Problem:
    return Problem("log-tile", "a file of the log is missing", Place(path, 0), _INCOMPLETE_HINT)


def _report_damaged_tile(path: str) -> Problem:
    message = "a file of the log is damaged: it does not fit the entries"
    return Problem("log-tile", message, Place(path, 0), _INCOMPLETE_HINT)
