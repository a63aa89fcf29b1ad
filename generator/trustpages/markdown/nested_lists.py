"""Lists within lists, however far they are indented, in the four spaces that Markdown's library wants."""

from __future__ import annotations

import re
from collections.abc import Iterator

LIST_INDENT = 4
"""Spaces by which an inner list is indented in the end."""
MIN_LIST_INDENT = 2
"""Spaces by which authors indent one at least; CommonMark asks for the width of the sign above it."""
_LIST_LINE = re.compile(r"(?P<space> *)(?P<sign>(?:[-*+]|\d{1,9}\.) +)?")


def normalize_list_indents(lines: list[str]) -> Iterator[str]:
    """The lines of a text, those in lists indented by four spaces for each list that they lie in.

    What is indented by four spaces without a list above it stays: it belongs to a note or is code.
    """
    open_items: list[int] = []
    after_blank = False
    for line in lines:
        found = _LIST_LINE.match(line)
        indent = len(found["space"]) if found else 0
        is_item = bool(found and found["sign"]) and (bool(open_items) or indent < LIST_INDENT)
        if line.strip():
            open_items = _update_open_items(
                open_items, indent, is_item=is_item, after_blank=after_blank
            )
            depth = len(open_items) - is_item
            is_code = not is_item and indent >= LIST_INDENT * (depth + 1)
            stays = not open_items or not indent or is_code
            yield line if stays else " " * (LIST_INDENT * depth) + line[indent:]
        else:
            yield line
        after_blank = not line.strip()


def _update_open_items(
    open_items: list[int], indent: int, *, is_item: bool, after_blank: bool
) -> list[int]:
    """The indents of the items that a line lies in, its own last if it begins one."""
    inside = [one for one in open_items if indent >= one + MIN_LIST_INDENT]
    if is_item:
        return [*inside, indent]
    return inside if after_blank else open_items
