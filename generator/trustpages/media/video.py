"""Looks into a video before it is published: the right format, whole, and silent about places.

A video is published as it is given, so whatever a phone or camera noted in it would be public.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.media.models import MediaError
from trustpages.patterns import LazyPattern

MAX_VIDEO_BYTES = 100_000_000
_EBML_SIGNATURE = b"\x1aE\xdf\xa3"
_MP4_BRANDS = re.compile(rb"iso\w|mp4\w|avc1|M4V[ HP]|dash|MSNV|3gp\w|f4v ")
_LOCATION_BOXES = frozenset((b"loci", b"\xa9xyz", b"GPS ", b"gps ", b"GPS0", b"GPMF", b"XMP_"))
_TELEMETRY_TRACKS = frozenset((b"gpmd", b"camm", b"mebx", b"rtmd"))
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_LOCATION_WORDS = re.compile(
    rb"location|gpslatitude|gpslongitude|gpscoordinates|iso6709", re.IGNORECASE
)
_COORDINATES = re.compile(rb"[+-]\d{2}(\d{2})?\.\d{2,}[+-]\d{3}(\d{2})?\.\d{2,}")
"""ISO 6709, as phones write it: +51.4545-002.5879/."""


def find_video_error(data: bytes) -> MediaError | None:
    """Say why an MP4 or WebM cannot be published: format, damage, or a place noted in it."""
    try:
        return _find_size_error(data) or (
            _find_webm_error(data) if data[:4] == _EBML_SIGNATURE else _find_mp4_error(data)
        )
    except MediaError as fault:
        return fault


def read_video_duration(data: bytes) -> float | None:
    """How long an MP4 lasts, by its movie header; None where it does not say, and for WebM."""
    try:
        header = next((box for box in walk_boxes(data) if box.name == b"mvhd"), None)
    except MediaError:
        return None
    return _parse_movie_header(data[header.start : header.end]) if header else None


def _parse_movie_header(header: bytes) -> float | None:
    long = header[:1] == b"\x01"
    scale, length = (header[20:24], header[24:32]) if long else (header[12:16], header[16:20])
    unknown = length in (b"", b"\xff" * len(length)) or not any(length) or not any(scale)
    return None if unknown else int.from_bytes(length, "big") / int.from_bytes(scale, "big")


def _find_size_error(data: bytes) -> MediaError | None:
    if len(data) <= MAX_VIDEO_BYTES:
        return None
    return MediaError(
        f"the video has {len(data) / 1e6:.1f} MB, more than {MAX_VIDEO_BYTES / 1e6:.0f}",
        "shorten it or save it smaller: a minute at 720 lines needs about 10 MB",
    )


def _find_webm_error(data: bytes) -> MediaError | None:
    if b"webm" not in data[:64]:
        return _make_video_format_error("a Matroska video (MKV)")
    return _make_location_error("webm") if _has_location_text(data) else None


def _find_mp4_error(data: bytes) -> MediaError | None:
    if data[4:8] != b"ftyp":
        return _make_video_format_error("no video that browsers play")
    if data[8:12] == b"qt  ":
        return _make_video_format_error("a QuickTime video (MOV)")
    if not _MP4_BRANDS.fullmatch(data[8:12]):
        return _make_video_format_error("no video that browsers play")
    found = tuple(walk_boxes(data))
    if not {b"moov", b"mvhd"} <= {box.name for box in found}:
        raise make_damaged_video_error()
    return (
        _make_location_error("mp4") if any(_is_location_box(data, box) for box in found) else None
    )


def _is_location_box(data: bytes, box: Mp4Box) -> bool:
    content = data[box.start : box.end] if box.name != b"mdat" else b""
    return (
        box.name in _LOCATION_BOXES
        or (box.name == b"uuid" and content.startswith(_XMP_UUID))
        or (box.name == b"stsd" and content[12:16] in _TELEMETRY_TRACKS)
        or (box.name not in (b"moov", b"trak") and _has_location_text(content))
    )


def _has_location_text(content: bytes) -> bool:
    return bool(_LOCATION_WORDS.search(content) or _COORDINATES.search(content))


def _make_video_format_error(what: str) -> MediaError:
    return MediaError(
        f"the file is {what}; MP4 and WebM can be used",
        "save it as MP4 (H.264), for instance: ffmpeg -i in.mov -map_metadata -1 out.mp4",
    )


def _make_location_error(ending: str) -> MediaError:
    return MediaError(
        "the video says where it was recorded, or may: everybody could read the place out of it",
        f"make a copy without it: ffmpeg -i in.{ending} -map_metadata -1 -c copy out.{ending}",
    )


CONTAINER_BOXES = frozenset(
    (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"meta", b"ilst", b"moof", b"traf")
)
_HEADER_BYTES = 8
_LONG_HEADER_BYTES = 16
_VERSION_BYTES = 4
_MAX_BOX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Mp4Box:
    """A box by its name and the two ends of its content, in bytes from the start of the file."""

    name: bytes
    start: int
    end: int


def walk_boxes(data: bytes) -> Iterator[Mp4Box]:
    """Every box of the file, parents before children; `PictureFault` where sizes are broken."""
    yield from _walk_child_boxes(data, Mp4Box(b"", 0, len(data)), 0)


def _walk_child_boxes(data: bytes, parent: Mp4Box, depth: int) -> Iterator[Mp4Box]:
    if depth > _MAX_BOX_DEPTH:
        raise make_damaged_video_error()
    place = parent.start
    while place < parent.end and not _is_terminator(data, parent, place):
        box = _parse_box(data, place, parent.end)
        yield box
        if box.name in CONTAINER_BOXES:
            yield from _walk_child_boxes(data, _skip_box_version(data, box), depth + 1)
        place = box.end


def _parse_box(data: bytes, place: int, end: int) -> Mp4Box:
    size = int.from_bytes(data[place : place + 4], "big")
    name = data[place + 4 : place + 8]
    header = _HEADER_BYTES
    if size == 1:  # the size did not fit and stands after the name
        size = int.from_bytes(data[place + 8 : place + 16], "big")
        header = _LONG_HEADER_BYTES
    if size == 0:  # the box reaches to the end of what holds it
        size = end - place
    if size < header or place + size > end:
        raise make_damaged_video_error()
    return Mp4Box(name, place + header, place + size)


def _is_terminator(data: bytes, parent: Mp4Box, place: int) -> bool:
    """QuickTime closes `udta` with four zero bytes."""
    return parent.name == b"udta" and data[place : parent.end] == bytes(4)


def _skip_box_version(data: bytes, box: Mp4Box) -> Mp4Box:
    """ISO's `meta` starts with a version of four bytes, QuickTime's at once with its first box."""
    if box.name != b"meta" or data[box.start + 4 : box.start + 8] == b"hdlr":
        return box
    return Mp4Box(box.name, min(box.start + _VERSION_BYTES, box.end), box.end)


def make_damaged_video_error() -> MediaError:
    """The fault of a file whose boxes do not fit into each other."""
    return MediaError(
        "the video is damaged: its parts do not add up",
        "copy it again from the camera or phone, or save it again as MP4",
    )


_WEBVTT_HEADER = LazyPattern(r"WEBVTT(?:[ \t].*)?")
_TIMESTAMP = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_CUE_TIMING = LazyPattern(rf"{_TIMESTAMP}[ \t]+-->[ \t]+{_TIMESTAMP}(?:[ \t].*)?")
_CAPTION_HINT = (
    "start with WEBVTT and an empty line; then for each caption a line like "
    "00:00.000 --> 00:02.500 and the words under it"
)


def find_caption_error(data: bytes) -> MediaError | None:
    """Say why a WebVTT file cannot be used: not UTF-8, no header, a wrong time, or nothing said."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return MediaError("the captions are not saved as UTF-8", "save the file again as UTF-8")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not _WEBVTT_HEADER.fullmatch(lines[0]):
        return MediaError("the captions do not start with the word WEBVTT", _CAPTION_HINT)
    return _find_cue_error(lines)


def _find_cue_error(lines: list[str]) -> MediaError | None:
    timed = [number for number, line in enumerate(lines) if "-->" in line]
    wrong = [number for number in timed if not _is_cue_timing(lines[number])]
    if wrong:
        return MediaError(f"the captions have a wrong time in line {wrong[0] + 1}", _CAPTION_HINT)
    if not any("".join(lines[number + 1 : number + 2]).strip() for number in timed):
        return MediaError("the captions hold no words", _CAPTION_HINT)
    return None


def _is_cue_timing(line: str) -> bool:
    """Whether a line is a start and a later end."""
    found = _CUE_TIMING.fullmatch(line.strip())
    if not found:
        return False
    times = [int(part or 0) for part in found.groups()]
    return times[:4] < times[4:]
