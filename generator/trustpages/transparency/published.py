"""Hold the log of a built site against the one that is published: it may only grow."""

from __future__ import annotations

from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem
from trustpages.manifest import CHECKPOINT_PATH, LogState
from trustpages.paths import Files
from trustpages.transparency.checkpoints import parse_checkpoint
from trustpages.transparency.log_files import read_leaves
from trustpages.transparency.merkle import compute_levels, compute_root, hash_leaf
from trustpages.transparency.notes import decode_base64

RECORD_FOLDER = PurePosixPath("record")
"""Where the pages stand that show what is in the log."""

_FETCH_HINT = (
    "Fetch the entries that others have added since (git pull), or put them back from a copy,"
    " and build anew."
)
_PUT_BACK_HINT = (
    "Put the entries back as they were, from Git or from a copy, and build anew."
    " A new entry says what was wrong in one."
)


def describe_log(files: Files) -> LogState | None:
    """The state of the log among a site's files; None if it has none.

    Raises `ProblemError` for a checkpoint that is damaged.
    """
    data = files.get(CHECKPOINT_PATH)
    if data is None:
        return None
    checkpoint = parse_checkpoint(data.decode("utf-8", "replace"), str(CHECKPOINT_PATH))
    return LogState(checkpoint.origin, checkpoint.size, checkpoint.encoded_root)


def find_log_problem(published: LogState, files: Files, place: Place) -> Problem | None:
    """Why the log among a site's files does not extend the published one; None if it does.

    `place` is where the published one is listed. Raises `ProblemError` for a checkpoint that is damaged.
    """
    new = describe_log(files)
    if new is None:
        return Problem(
            "log-removed",
            f"the published site has a log of {published.size} entries, and this one has none",
            place,
            "Put the entries and their checkpoint back, from Git or from a copy, and build anew.",
        )
    if new.origin != published.origin:
        return Problem(
            "log-origin",
            f"the log is that of {new.origin}, and the published one that of {published.origin}",
            place,
            f"Let its origin be {published.origin}: it stays what it was, even if the site moves.",
        )
    if new.size < published.size:
        return Problem(
            "log-older",
            f"the log has {new.size} sealed entries, and the published one has {published.size}",
            place,
            _FETCH_HINT,
        )
    if not _extends(published, files, new.size):
        return Problem(
            "log-rewritten",
            f"the first {published.size} entries of the log are not those that were published:"
            " one was changed, removed, put in between, or moved",
            place,
            _PUT_BACK_HINT,
        )
    return None


def _extends(published: LogState, files: Files, size: int) -> bool:
    leaves = read_leaves(files, size)
    if leaves is None:
        return False
    levels = compute_levels([hash_leaf(leaf) for leaf in leaves])
    return compute_root(levels, published.size) == decode_base64(published.root)
