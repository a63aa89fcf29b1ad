"""The files of a log after C2SP tlog-tiles: tiles of hashes, and bundles of entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trustpages.transparency.leaves import MAX_LEAF_SIZE
from trustpages.transparency.merkle import HASH_SIZE, TreeLevels

TILE_HEIGHT = 8
TILE_WIDTH = 1 << TILE_HEIGHT
"""Hashes of a full tile, entries of a full bundle."""
MAX_TILE_BYTES = TILE_WIDTH * HASH_SIZE
MAX_BUNDLE_BYTES = TILE_WIDTH * (2 + MAX_LEAF_SIZE)

_INDEX_GROUP = 1000


def format_tile_path(level: int, index: int, width: int = TILE_WIDTH) -> str:
    """The path of a tile of hashes: `tile/0/x001/067`, with fewer than 256 hashes `tile/0/x001/067.p/5`."""
    return f"tile/{level}/{_format_index(index)}{_format_width(width)}"


def format_bundle_path(index: int, width: int = TILE_WIDTH) -> str:
    """The path of a bundle of entries: `tile/entries/x001/067`, in part `tile/entries/x001/067.p/5`."""
    return f"tile/entries/{_format_index(index)}{_format_width(width)}"


def _format_index(index: int) -> str:
    """Groups of three digits; all but the last begin with `x`."""
    groups = [f"{index % _INDEX_GROUP:03}"]
    while index := index // _INDEX_GROUP:
        groups.insert(0, f"x{index % _INDEX_GROUP:03}")
    return "/".join(groups)


def _format_width(width: int) -> str:
    return "" if width == TILE_WIDTH else f".p/{width}"


def list_tile_widths(count: int) -> Iterator[tuple[int, int]]:
    """The tiles or bundles of `count` hashes or entries, as index and width; only the last can be partial."""
    yield from ((index, TILE_WIDTH) for index in range(count // TILE_WIDTH))
    if width := count % TILE_WIDTH:
        yield count // TILE_WIDTH, width


def list_tiles(size: int) -> Iterator[tuple[int, int, int]]:
    """The tiles of a tree of `size` leaves, as level, index and width."""
    level = 0
    while count := size >> level * TILE_HEIGHT:
        yield from ((level, index, width) for index, width in list_tile_widths(count))
        level += 1


def build_tile(levels: TreeLevels, level: int, index: int, width: int) -> bytes:
    """The content of a tile: its hashes, one after the other."""
    start = index * TILE_WIDTH
    return b"".join(levels[level * TILE_HEIGHT][start : start + width])


def encode_bundle(leaves: Sequence[bytes]) -> bytes:
    """The content of a bundle: each entry after its length in two bytes, the higher one first."""
    return b"".join(len(leaf).to_bytes(2, "big") + leaf for leaf in leaves)


def decode_bundle(data: bytes) -> list[bytes] | None:
    """The entries of a bundle; None when it is cut short."""
    leaves, start = [], 0
    while start < len(data):
        end = start + 2 + int.from_bytes(data[start : start + 2], "big")
        if start + 2 > len(data) or end > len(data):
            return None
        leaves.append(data[start + 2 : end])
        start = end
    return leaves
