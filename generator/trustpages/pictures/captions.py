"""Looks into a caption file (WebVTT) before it is published."""

from __future__ import annotations

import re

from trustpages.pictures.fault import PictureFault

_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_CUE = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?")
_EXAMPLE = (
    "start with WEBVTT and an empty line; then for each caption a line like "
    "00:00.000 --> 00:02.500 and the words under it"
)


def fault_of_captions(data: bytes) -> PictureFault | None:
    """Say why a WebVTT file cannot be used: not UTF-8, no header, a wrong time, or nothing said."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return PictureFault("the captions are not saved as UTF-8", "save the file again as UTF-8")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not _HEADER.fullmatch(lines[0]):
        return PictureFault("the captions do not start with the word WEBVTT", _EXAMPLE)
    return _of_cues(lines)


def _of_cues(lines: list[str]) -> PictureFault | None:
    timed = [number for number, line in enumerate(lines) if "-->" in line]
    wrong = [number for number in timed if not _is_span(lines[number])]
    if wrong:
        return PictureFault(f"the captions have a wrong time in line {wrong[0] + 1}", _EXAMPLE)
    if not any("".join(lines[number + 1 : number + 2]).strip() for number in timed):
        return PictureFault("the captions hold no words", _EXAMPLE)
    return None


def _is_span(line: str) -> bool:
    """Whether a line is a start and a later end."""
    found = _CUE.fullmatch(line.strip())
    if not found:
        return False
    times = [int(part or 0) for part in found.groups()]
    return times[:4] < times[4:]
