"""Looks into a video before it is published: the right format, whole, and silent about places.

A video is published as it is given, so whatever a phone or camera noted in it would be public.
"""

from __future__ import annotations

import re

from trustpages.pictures.boxes import Box, boxes, broken
from trustpages.pictures.fault import PictureFault

MOST_BYTES = 100_000_000
_WEBM = b"\x1aE\xdf\xa3"
_MP4_BRANDS = re.compile(rb"iso\w|mp4\w|avc1|M4V[ HP]|dash|MSNV|3gp\w|f4v ")
_LOCATION_BOXES = frozenset((b"loci", b"\xa9xyz", b"GPS ", b"gps ", b"GPS0", b"GPMF", b"XMP_"))
_TELEMETRY_TRACKS = frozenset((b"gpmd", b"camm", b"mebx", b"rtmd"))
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_PLACE_WORDS = re.compile(
    rb"location|gpslatitude|gpslongitude|gpscoordinates|iso6709", re.IGNORECASE
)
_COORDINATES = re.compile(rb"[+-]\d{2}(\d{2})?\.\d{2,}[+-]\d{3}(\d{2})?\.\d{2,}")
"""ISO 6709, as phones write it: +51.4545-002.5879/."""


def fault_of_video(data: bytes) -> PictureFault | None:
    """Say why an MP4 or WebM cannot be published: format, damage, or a place noted in it."""
    try:
        return _of_size(data) or (_of_webm(data) if data[:4] == _WEBM else _of_mp4(data))
    except PictureFault as fault:
        return fault


def seconds(data: bytes) -> float | None:
    """How long an MP4 lasts, by its movie header; None where it does not say, and for WebM."""
    try:
        header = next((box for box in boxes(data) if box.name == b"mvhd"), None)
    except PictureFault:
        return None
    return _duration(data[header.start : header.end]) if header else None


def _duration(header: bytes) -> float | None:
    long = header[:1] == b"\x01"
    scale, length = (header[20:24], header[24:32]) if long else (header[12:16], header[16:20])
    unknown = length in (b"", b"\xff" * len(length)) or not any(length) or not any(scale)
    return None if unknown else int.from_bytes(length, "big") / int.from_bytes(scale, "big")


def _of_size(data: bytes) -> PictureFault | None:
    if len(data) <= MOST_BYTES:
        return None
    return PictureFault(
        f"the video has {len(data) / 1e6:.1f} MB, more than {MOST_BYTES / 1e6:.0f}",
        "shorten it or save it smaller: a minute at 720 lines needs about 10 MB",
    )


def _of_webm(data: bytes) -> PictureFault | None:
    if b"webm" not in data[:64]:
        return _unknown("a Matroska video (MKV)")
    return _tells_place("webm") if _says_where(data) else None


def _of_mp4(data: bytes) -> PictureFault | None:
    if data[4:8] != b"ftyp":
        return _unknown("no video that browsers play")
    if data[8:12] == b"qt  ":
        return _unknown("a QuickTime video (MOV)")
    if not _MP4_BRANDS.fullmatch(data[8:12]):
        return _unknown("no video that browsers play")
    found = tuple(boxes(data))
    if not {b"moov", b"mvhd"} <= {box.name for box in found}:
        raise broken()
    return _tells_place("mp4") if any(_names_place(data, box) for box in found) else None


def _names_place(data: bytes, box: Box) -> bool:
    content = data[box.start : box.end] if box.name != b"mdat" else b""
    return (
        box.name in _LOCATION_BOXES
        or (box.name == b"uuid" and content.startswith(_XMP))
        or (box.name == b"stsd" and content[12:16] in _TELEMETRY_TRACKS)
        or (box.name not in (b"moov", b"trak") and _says_where(content))
    )


def _says_where(content: bytes) -> bool:
    return bool(_PLACE_WORDS.search(content) or _COORDINATES.search(content))


def _unknown(what: str) -> PictureFault:
    return PictureFault(
        f"the file is {what}; MP4 and WebM can be used",
        "save it as MP4 (H.264), for instance: ffmpeg -i in.mov -map_metadata -1 out.mp4",
    )


def _tells_place(ending: str) -> PictureFault:
    return PictureFault(
        "the video says where it was recorded, or may: everybody could read the place out of it",
        f"make a copy without it: ffmpeg -i in.{ending} -map_metadata -1 -c copy out.{ending}",
    )
