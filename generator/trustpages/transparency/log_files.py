"""The files of a whole log, from its leaves; and the leaves again, from its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.transparency.checkpoints import Checkpoint, parse_checkpoint
from trustpages.transparency.merkle import compute_levels, compute_root, hash_leaf
from trustpages.transparency.notes import VerifierKey
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

LOG_FOLDER = PurePosixPath("log")
"""Where the log stands in a published site."""
CHECKPOINT_NAME, KEYS_NAME = "checkpoint", "keys"
CHECKPOINT_PATH = LOG_FOLDER / CHECKPOINT_NAME


def build_log_files(
    leaves: Sequence[bytes], checkpoint_text: str, keys: Sequence[VerifierKey] = ()
) -> dict[str, bytes]:
    """The files of a log by their path in it: `checkpoint`, `tile/0/000.p/5`, `tile/entries/000.p/5`, `keys`.

    Leaves after those that the checkpoint counts are not sealed, and left out; `keys` lists the public keys,
    one a line. Raises `ProblemError` when the checkpoint is not one of these leaves.
    """
    checkpoint = parse_checkpoint(checkpoint_text)
    if problem := find_sealing_problem(checkpoint, leaves, Place(CHECKPOINT_NAME, 2)):
        raise ProblemError([problem])
    sealed = leaves[: checkpoint.size]
    levels = compute_levels([hash_leaf(leaf) for leaf in sealed])
    files = {CHECKPOINT_NAME: checkpoint_text.encode()}
    if keys:
        files[KEYS_NAME] = "".join(f"{key}\n" for key in keys).encode()
    for level, index, width in list_tiles(len(sealed)):
        files[format_tile_path(level, index, width)] = build_tile(levels, level, index, width)
    for index, width in list_tile_widths(len(sealed)):
        start = index * TILE_WIDTH
        files[format_bundle_path(index, width)] = encode_bundle(sealed[start : start + width])
    return files


def find_sealing_problem(
    checkpoint: Checkpoint, leaves: Sequence[bytes], place: Place
) -> Problem | None:
    """Why leaves are not those of their checkpoint: fewer than it counts, or other ones; None if they are."""
    if checkpoint.size > len(leaves):
        return Problem(
            "log-future",
            f"the checkpoint counts {checkpoint.size} entries, and there are {len(leaves)}",
            place,
            "Put the entries that are missing back, from Git or from a copy.",
        )
    levels = compute_levels([hash_leaf(leaf) for leaf in leaves])
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
