"""The files of a whole log, from its leaves; and the leaves again, from its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.manifest import CHECKPOINT_PATH
from trustpages.transparency.checkpoints import Checkpoint, parse_checkpoint, sign_checkpoint
from trustpages.transparency.merkle import (
    TreeLevels,
    compute_levels,
    compute_root,
    hash_leaf,
)
from trustpages.transparency.notes import SigningKey, VerifierKey
from trustpages.transparency.tiles import (
    TILE_WIDTH,
    build_tile,
    decode_bundle,
    encode_bundle,
    format_bundle_path,
    format_tile_path,
    list_tile_widths,
    list_tiles,
)

LOG_FOLDER = CHECKPOINT_PATH.parent
"""Where the log stands in a published site."""
CHECKPOINT_NAME, KEYS_NAME = CHECKPOINT_PATH.name, "keys"


def build_log_files(
    leaves: Sequence[bytes], checkpoint_text: str, keys: Sequence[VerifierKey] = ()
) -> dict[str, bytes]:
    """The files of a log by their path in it: `checkpoint`, `tile/0/000.p/5`, `tile/entries/000.p/5`, `keys`.

    Leaves after those that the checkpoint counts are not sealed, and left out; `keys` lists the public keys,
    one a line. Raises `ProblemError` when the checkpoint is not one of these leaves.
    """
    checkpoint = parse_checkpoint(checkpoint_text)
    sealed = leaves[: checkpoint.size]
    levels = compute_levels([hash_leaf(leaf) for leaf in sealed])
    if problem := _compare_levels(checkpoint, levels, Place(CHECKPOINT_NAME, 2)):
        raise ProblemError([problem])
    files = {CHECKPOINT_NAME: checkpoint_text.encode()}
    if keys:
        files[KEYS_NAME] = "".join(f"{key}\n" for key in keys).encode()
    for level, index, width in list_tiles(len(sealed)):
        files[format_tile_path(level, index, width)] = build_tile(levels, level, index, width)
    for index, width in list_tile_widths(len(sealed)):
        start = index * TILE_WIDTH
        files[format_bundle_path(index, width)] = encode_bundle(sealed[start : start + width])
    return files


def seal_leaves(
    leaves: Sequence[bytes], last: Checkpoint | None, key: SigningKey, place: Place
) -> str:
    """The text of a new checkpoint of all leaves, which go on where the last one ended.

    `last` is None for the first one, `place` where it stands. Raises `ProblemError` when they do not go on,
    for the key of another log, and without the extra `log`.
    """
    levels = compute_levels([hash_leaf(leaf) for leaf in leaves])
    if last and (problem := _compare_levels(last, levels, place)):
        raise ProblemError([problem])
    origin = last.origin if last else key.name
    return sign_checkpoint(Checkpoint(origin, len(leaves), compute_root(levels, len(leaves))), key)


def find_sealing_problem(
    checkpoint: Checkpoint, leaves: Sequence[bytes], place: Place
) -> Problem | None:
    """Why leaves are not those of their checkpoint: fewer than it counts, or other ones; None if they are."""
    return _compare_levels(checkpoint, compute_levels([hash_leaf(leaf) for leaf in leaves]), place)


def _compare_levels(checkpoint: Checkpoint, levels: TreeLevels, place: Place) -> Problem | None:
    count = len(levels[0])
    if checkpoint.size > count:
        return Problem(
            "log-future",
            f"the checkpoint counts {checkpoint.size} entries, and there are {count}",
            place,
            "Put the entries that are missing back, from Git or from a copy.",
        )
    if compute_root(levels, checkpoint.size) != checkpoint.root:
        return Problem(
            "log-rewritten",
            f"the first {checkpoint.size} entries are not those that were sealed:"
            " one was changed, removed, put in between, or moved",
            place,
            "Put them back as they were, from Git or from a copy. A new entry says what was wrong in one.",
        )
    return None


def read_leaves(files: Mapping[PurePosixPath, bytes], size: int) -> list[bytes] | None:
    """The leaves of a site's log from its files; None when a bundle is missing or damaged."""
    leaves: list[bytes] = []
    for index, width in list_tile_widths(size):
        bundle = decode_bundle(files.get(LOG_FOLDER / format_bundle_path(index, width), b""))
        if bundle is None or len(bundle) != width:
            return None
        leaves += bundle
    return leaves
