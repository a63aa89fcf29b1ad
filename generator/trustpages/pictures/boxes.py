"""Walks the boxes of an MP4 file (ISO/IEC 14496-12): a size, a name of four bytes, a content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.pictures.fault import PictureFault

CONTAINERS = frozenset(
    (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"meta", b"ilst", b"moof", b"traf")
)
_HEADER = 8
_LONG_HEADER = 16
_FULL_BOX = 4
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Box:
    """A box by its name and the two ends of its content, in bytes from the start of the file."""

    name: bytes
    start: int
    end: int


def boxes(data: bytes) -> Iterator[Box]:
    """Every box of the file, parents before children; `PictureFault` where sizes are broken."""
    yield from _within(data, Box(b"", 0, len(data)), 0)


def _within(data: bytes, parent: Box, depth: int) -> Iterator[Box]:
    if depth > _DEEPEST:
        raise broken()
    place = parent.start
    while place < parent.end and not _is_closing(data, parent, place):
        box = _box(data, place, parent.end)
        yield box
        if box.name in CONTAINERS:
            yield from _within(data, _without_version(data, box), depth + 1)
        place = box.end


def _box(data: bytes, place: int, end: int) -> Box:
    size = int.from_bytes(data[place : place + 4], "big")
    name = data[place + 4 : place + 8]
    header = _HEADER
    if size == 1:  # the size did not fit and stands after the name
        size = int.from_bytes(data[place + 8 : place + 16], "big")
        header = _LONG_HEADER
    if size == 0:  # the box reaches to the end of what holds it
        size = end - place
    if size < header or place + size > end:
        raise broken()
    return Box(name, place + header, place + size)


def _is_closing(data: bytes, parent: Box, place: int) -> bool:
    """QuickTime closes `udta` with four zero bytes."""
    return parent.name == b"udta" and data[place : parent.end] == bytes(4)


def _without_version(data: bytes, box: Box) -> Box:
    """ISO's `meta` starts with a version of four bytes, QuickTime's at once with its first box."""
    if box.name != b"meta" or data[box.start + 4 : box.start + 8] == b"hdlr":
        return box
    return Box(box.name, min(box.start + _FULL_BOX, box.end), box.end)


def broken() -> PictureFault:
    """The fault of a file whose boxes do not fit into each other."""
    return PictureFault(
        "the video is damaged: its parts do not add up",
        "copy it again from the camera or phone, or save it again as MP4",
    )
