"""Lines of Markdown before the library reads them: lists as authors type them, one block a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.markdown.nesting import MAX_DEPTH, MarkdownDepthError

LIST_INDENT = 4
"""Spaces by which an inner list is indented in the end."""
MIN_LIST_INDENT = 2
"""Spaces by which authors indent one at least; CommonMark asks for the width of the sign above it."""
_LIST_LINE = re.compile(r"(?P<space> *)(?P<sign>(?:[-*+]|\d{1,9}\.) +)?")

FENCE = re.compile(r"(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)$")
"""The line that opens a block of code, or closes one where it has no `info`."""
THEMATIC_BREAK = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
_UNDERLINE = re.compile(r"(?:=+|-+) *$")
_ADMONITION = re.compile(r"!!! ?\w")
_DEPTH_MARKS = re.compile(r" *(?:(?:>|[-*+] |\d{1,9}[.)] ) *)*")
_DEPTH_MARK = re.compile(r">|[-*+] |\d[.)] ")
_TYPED_BULLET = re.compile(r"( *)[•◦▪‣●∙·][ \t]+(?=\S)")
_PARENTHESIS_NUMBER = re.compile(r"( *)(\d{1,9})\)( +)(?=\S)")
_CHECKBOX = re.compile(r"(?P<item> *(?:[-*+]|\d{1,9}\.) +)\[(?P<mark>[ xX])\](?= )")
_HEADING_WITHOUT_SPACE = re.compile(r" {0,3}#{1,6}(?=[^#\s])|#{7,}(?=\s|$)")
_HEADING_WITH_SIGN = re.compile(r"(?P<words>#{1,6} .*[^#\s])(?P<signs>#+) *$")
_HEADING = re.compile(r"#{1,6} +\S")
_ENUMERATION = re.compile(r" {0,3}(?:\((?:\d{1,3}|[A-Za-z]|[ivx]{1,5})\)|[A-Za-z]\))[ \t]+\S")
_DASH_LINE = re.compile(r" {0,3}[–—][ \t]+\S")
_ITEM = re.compile(r" {0,3}(?:[-*+]|1\.) +\S")
_ANY_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}\.) +")
_NO_PARAGRAPH = re.compile(r"\s|#|>|\||!!!|\*?\[[^\]]+\]:|:")


def normalize_blocks(lines: list[str]) -> list[str]:
    """The lines of a text in the spelling that the library knows, with every block apart from the next.

    Raises `MarkdownDepthError` where lists and quotations lie in each other more than 20 deep.
    """
    spelt = [_normalize_line(line) for line in lines]
    apart = list(_separate_blocks(spelt))
    return list(normalize_list_indents(apart))


def close_fences(lines: list[str]) -> list[str]:
    """The lines with a fence at the end that closes the last block of code, if it was left open."""
    number, fence = find_open_fence(lines)
    if not number:
        return lines
    last = next(at for at in range(len(lines), 0, -1) if lines[at - 1].strip())
    return [*lines[:last], fence, ""]


def find_open_fence(lines: list[str]) -> tuple[int, str]:
    """The number of the line (from 1) that opens a block of code which is never closed, and its fence."""
    number, fence = 0, ""
    for at, line in enumerate(lines, 1):
        found = FENCE.match(line)
        if not fence and found:
            number, fence = at, found["fence"]
        elif found and not found["info"].strip() and found["fence"].startswith(fence):
            number, fence = 0, ""
    return number, fence


def _normalize_line(line: str) -> str:
    """One line with the list marks that authors type or paste, and with signs that open no heading."""
    if not line:
        return line
    line = _TYPED_BULLET.sub(r"\1- ", line, count=1) if _TYPED_BULLET.match(line) else line
    if _PARENTHESIS_NUMBER.match(line):
        line = _PARENTHESIS_NUMBER.sub(r"\1\2.\3", line, count=1)
    if found := _CHECKBOX.match(line):
        sign = "☐" if found["mark"] == " " else "☑"
        line = f"{found['item']}{sign}{line[found.end() :]}"
    if found := _HEADING_WITHOUT_SPACE.match(line):
        start = len(line) - len(line.lstrip())
        return f"{line[:start]}\\{line[start:]}"
    if found := _HEADING_WITH_SIGN.match(line):
        signs = "".join(f"\\{sign}" for sign in found["signs"])
        return f"{found['words']}{signs}"
    return line


def _separate_blocks(lines: list[str]) -> Iterator[str]:
    """The lines with an empty one between a paragraph and a list, and after what ends a paragraph.

    Lines of a paragraph that begin with (1) or a) stay lines of their own, as do those that begin with a
    dash below another such line or below a colon.
    """
    above, in_list = "", False
    for at, line in enumerate(lines):
        if not line[:1].isspace() and not above.strip():
            in_list = False
        if not line:
            above = line
            yield line
            continue
        is_row = "|" in above and "|" in line
        if _ITEM.match(line) and _is_paragraph(above) and not in_list and not is_row:
            yield ""
        if _ADMONITION.match(line) and above.strip():
            yield ""
        in_list = in_list or bool(_ANY_ITEM.match(line))
        follows = lines[at + 1] if at + 1 < len(lines) else ""
        yield f"{line.rstrip()}  " if _ends_before_entry(line, follows) else line
        ends = THEMATIC_BREAK.match(line) or _UNDERLINE.match(line)
        is_heading = _HEADING.match(line) and not in_list and not above.strip()
        if follows and (ends or is_heading):
            yield ""
        above = "" if is_heading else line


def _ends_before_entry(line: str, follows: str) -> bool:
    """Whether the line after one of a paragraph is an entry that stays a line of its own."""
    if not line.strip() or line.endswith("\\"):
        return False
    is_listed = _DASH_LINE.match(line) or line.rstrip().endswith(":")
    return bool(_ENUMERATION.match(follows) or (is_listed and _DASH_LINE.match(follows)))


def _is_paragraph(line: str) -> bool:
    return bool(line) and not _NO_PARAGRAPH.match(line) and not THEMATIC_BREAK.match(line)


def _check_depth(line: str, outer: int) -> None:
    marks = _DEPTH_MARKS.match(line)
    depth = len(_DEPTH_MARK.findall(marks[0])) if marks else 0
    if outer + depth > MAX_DEPTH and not THEMATIC_BREAK.match(line):
        raise MarkdownDepthError(line.strip())


def normalize_list_indents(lines: list[str]) -> Iterator[str]:
    """The lines of a text, those in lists indented by four spaces for each list that they lie in.

    What is indented by four spaces without a list above it stays: it belongs to a note or is code.
    """
    open_items: list[int] = []
    after_blank = False
    for written in lines:
        line = written
        if not line.strip():
            yield line
            after_blank = True
            continue
        found = _LIST_LINE.match(line)
        indent = len(found["space"]) if found else 0
        is_item = bool(found and found["sign"]) and (bool(open_items) or indent < LIST_INDENT)
        was_list = bool(open_items)
        open_items = _update_open_items(
            open_items, indent, is_item=is_item, after_blank=after_blank
        )
        if was_list and not open_items and indent < LIST_INDENT:
            line, indent = line.lstrip(" "), 0
        depth = len(open_items) - is_item
        _check_depth(line, depth)
        is_code = not is_item and indent >= LIST_INDENT * (depth + 1)
        stays = not open_items or not indent or is_code
        yield line if stays else " " * (LIST_INDENT * depth) + line[indent:]
        after_blank = False


def _update_open_items(
    open_items: list[int], indent: int, *, is_item: bool, after_blank: bool
) -> list[int]:
    """The indents of the items that a line lies in, its own last if it begins one.

    A further paragraph lies in an item also where the library counts so: four spaces for each level.
    """
    inside = [one for one in open_items if indent >= one + MIN_LIST_INDENT]
    if is_item:
        return [*inside, indent]
    if not after_blank:
        return open_items
    return open_items[: max(len(inside), min(indent // LIST_INDENT, len(open_items)))]
