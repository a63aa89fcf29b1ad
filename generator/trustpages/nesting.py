"""Lists within lists, however far they are indented, in the four spaces that Markdown's library wants."""

from __future__ import annotations

import re
from collections.abc import Iterator

STEP = 4
"""Spaces by which an inner list is indented in the end."""
LEAST = 2
"""Spaces by which authors indent one at least; CommonMark asks for the width of the sign above it."""
_LINE = re.compile(r"(?P<space> *)(?P<sign>(?:[-*+]|\d{1,9}\.) +)?")


def nested(lines: list[str]) -> Iterator[str]:
    """The lines of a text, those in lists indented by four spaces for each list that they lie in.

    What is indented by four spaces without a list above it stays: it belongs to a note or is code.
    """
    above: list[int] = []
    after_blank = False
    for line in lines:
        found = _LINE.match(line)
        indent = len(found["space"]) if found else 0
        is_item = bool(found and found["sign"]) and (bool(above) or indent < STEP)
        if line.strip():
            above = _open(above, indent, is_item=is_item, after_blank=after_blank)
            depth = len(above) - is_item
            is_code = not is_item and indent >= STEP * (depth + 1)
            stays = not above or not indent or is_code
            yield line if stays else " " * (STEP * depth) + line[indent:]
        else:
            yield line
        after_blank = not line.strip()


def _open(above: list[int], indent: int, *, is_item: bool, after_blank: bool) -> list[int]:
    """The indents of the items that a line lies in, its own last if it begins one."""
    inside = [one for one in above if indent >= one + LEAST]
    if is_item:
        return [*inside, indent]
    return inside if after_blank else above
