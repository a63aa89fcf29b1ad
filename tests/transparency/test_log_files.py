"""The files of a log: their names, their contents, and what a checkpoint leaves out."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from support.logs import KEY, build_log, make_key, make_leaves, seal

from trustpages.diagnostics import Place, ProblemError
from trustpages.transparency.checkpoints import parse_checkpoint
from trustpages.transparency.log_files import (
    LOG_FOLDER,
    build_log_files,
    read_leaves,
    seal_leaves,
)
from trustpages.transparency.merkle import hash_leaf, hash_tree
from trustpages.transparency.tiles import (
    decode_bundle,
    encode_bundle,
    format_bundle_path,
    format_tile_path,
    list_tiles,
)


def test_tiles_are_named_as_the_standard_names_them() -> None:
    assert format_tile_path(0, 0) == "tile/0/000"
    assert format_tile_path(0, 1234067) == "tile/0/x001/x234/067"
    assert format_tile_path(1, 0, 5) == "tile/1/000.p/5"
    assert format_bundle_path(1000, 255) == "tile/entries/x001/000.p/255"


def test_a_large_tree_has_tiles_on_each_level() -> None:
    """The example of the standard: 70,000 leaves."""
    tiles = list(list_tiles(70_000))

    assert len(tiles) == 274 + 2 + 1
    assert tiles[273] == (0, 273, 112)
    assert tiles[274:] == [(1, 0, 256), (1, 1, 17), (2, 0, 1)]


@pytest.mark.parametrize("count", [0, 1, 255, 256, 257, 600])
def test_a_log_is_made_of_its_leaves_and_gives_them_back(count: int) -> None:
    leaves = make_leaves(count)
    files = build_log(leaves)
    placed = {LOG_FOLDER / path: data for path, data in files.items()}

    assert read_leaves(placed, count) == leaves
    hashes = b"".join(files[path] for path in sorted(files) if path.startswith("tile/0/"))
    assert hashes == b"".join(map(hash_leaf, leaves))
    if count >= 256:
        assert files[f"tile/1/000.p/{count // 256}"][:32] == hash_tree(leaves[:256])
    assert files["keys"].decode() == f"{KEY.verifier}\n"


def test_what_is_not_sealed_is_left_out() -> None:
    leaves = make_leaves(4)

    assert build_log_files(leaves, seal(leaves[:3]), [KEY.verifier]) == build_log(leaves[:3])


def test_leaves_are_sealed_where_the_last_checkpoint_ended() -> None:
    leaves, place = make_leaves(6), Place("record/checkpoint", 2)
    first = seal_leaves(leaves[:4], None, KEY, place)
    last = parse_checkpoint(first)

    assert first == seal(leaves[:4])
    assert seal_leaves(leaves, last, KEY, place) == seal(leaves)
    assert seal_leaves(leaves[:4], last, KEY, place) == first
    for changed, key, code in (
        (leaves[:3], KEY, "log-future"),
        ([*leaves[1:], leaves[0]], KEY, "log-rewritten"),
        (leaves, make_key("other.example"), "log-wrong-key"),
    ):
        with pytest.raises(ProblemError, match=code):
            seal_leaves(changed, last, key, place)


def test_leaves_that_are_not_those_of_the_checkpoint_are_refused() -> None:
    leaves = make_leaves(4)

    with pytest.raises(ProblemError, match="log-future"):
        build_log_files(leaves[:3], seal(leaves))
    with pytest.raises(ProblemError, match="log-rewritten"):
        build_log_files([*leaves[1:], leaves[0]], seal(leaves))


def test_a_bundle_that_is_cut_anywhere_is_found() -> None:
    leaves = [b"", b"one", b"x" * 300]
    data = encode_bundle(leaves)

    assert decode_bundle(data) == leaves
    assert [decode_bundle(data[:end]) for end in range(len(data))].count(leaves) == 0
    assert read_leaves({PurePosixPath("log/tile/entries/000.p/3"): data[:-1]}, 3) is None
    assert read_leaves({}, 3) is None
