"""Ranges: a part of a file, which Safari asks for before it plays a clip (RFC 9110, section 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.datastructures import Headers

_RANGE = re.compile(r"bytes=[ \t]*(?:([0-9]+)-([0-9]*)|-([0-9]+))[ \t]*", re.IGNORECASE)
DIGITS = 19
"""No file is longer than this many digits tell; longer numbers are cut, for Python refuses huge ones."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is sent of a file: 200 and all of it, 206 and a part, or 416 and nothing."""

    status: HTTPStatus
    body: bytes = field(repr=False)
    headers: dict[str, str]


def part(data: bytes, headers: Headers) -> Part:
    """The part of a file that the request's headers ask for.

    One range is served. Several, one that cannot be read, and one with If-Range (the preview gives
    files no version to compare) get the whole file, as the standard allows.
    """
    asked = headers.getlist("range")
    found = _RANGE.fullmatch(asked[0]) if len(asked) == 1 else None
    if found is None or "if-range" in headers or _backwards(found):
        return Part(HTTPStatus.OK, data, {})
    start, end = _span(found, len(data))
    if start >= end:
        told = {"content-range": f"bytes */{len(data)}"}
        return Part(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, b"", told)
    told = {"content-range": f"bytes {start}-{end - 1}/{len(data)}"}
    return Part(HTTPStatus.PARTIAL_CONTENT, data[start:end], told)


def _backwards(found: re.Match[str]) -> bool:
    return bool(found[1] and found[2]) and _number(found[2]) < _number(found[1])


def _span(found: re.Match[str], size: int) -> tuple[int, int]:
    """The first octet, and the one behind the last."""
    first, last, tail = found.groups()
    if tail is not None:
        return max(0, size - _number(tail)), size
    return _number(first), min(size, _number(last) + 1) if last else size


def _number(digits: str) -> int:
    return int(digits.lstrip("0")[:DIGITS] or "0")
