"""What a shop's own style sheet may not say, and what it had better say otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.diagnostics import Place, Problem
from trustpages.patterns import LazyPattern

_SKIPPED = LazyPattern(r"/\*.*?(\*/|\Z)|\"(\\.|[^\"\\\n])*\"|'(\\.|[^'\\\n])*'", re.DOTALL)
"""Comments and strings, in which words mean nothing."""
_STATEMENT = LazyPattern(r"[^{};]*[{};]|[^{};]+\Z")
_DECLARATION = LazyPattern(r"\s*(?P<name>[\w-]+)\s*:\s*(?P<value>.*?)\s*[;}]?\s*", re.DOTALL)
_ADDRESS = LazyPattern(r"\b(url|src|image-set)\(\s*(?P<address>[^)\s]*)", re.IGNORECASE)
_IMPORTANT = LazyPattern(r"!\s*important", re.IGNORECASE)
_BOXES = ("margin", "padding", "scroll-margin", "scroll-padding")
_LOGICAL = {
    **{
        f"{box}-{side}": f"{box}-{logical}"
        for box in _BOXES
        for side, logical in (
            ("left", "inline-start"),
            ("right", "inline-end"),
            ("top", "block-start"),
            ("bottom", "block-end"),
        )
    },
    **{
        f"border-{side}{what}": f"border-{logical}{what}"
        for what in ("", "-width", "-style", "-color")
        for side, logical in (
            ("left", "inline-start"),
            ("right", "inline-end"),
            ("top", "block-start"),
            ("bottom", "block-end"),
        )
    },
    "left": "inset-inline-start",
    "right": "inset-inline-end",
    "top": "inset-block-start",
    "bottom": "inset-block-end",
    "width": "inline-size",
    "min-width": "min-inline-size",
    "max-width": "max-inline-size",
    "height": "block-size",
    "min-height": "min-block-size",
    "max-height": "max-block-size",
}
"""Properties that know one direction of writing, and those that turn with it."""
_LOGICAL_VALUES = {
    ("text-align", "left"): "start",
    ("text-align", "right"): "end",
    ("float", "left"): "inline-start",
    ("float", "right"): "inline-end",
    ("clear", "left"): "inline-start",
    ("clear", "right"): "inline-end",
}


def lint_own_css(path: str, data: bytes) -> Iterator[Problem]:
    """What is wrong with a style sheet of the shop; `path` is its name in messages."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(path, data[: error.start].count(b"\n") + 1)
        hint = "Save it as UTF-8."
        yield Problem("own-css", "the style sheet is not stored as UTF-8", place, hint)
        return
    yield from _lint_text(path, text)


def _lint_text(path: str, text: str) -> Iterator[Problem]:
    lines = text.splitlines()
    bare = _SKIPPED.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    selectors: list[str] = []
    depth = 0
    for found in _STATEMENT.finditer(bare):
        statement = found[0]
        start = found.start() + len(statement) - len(statement.lstrip())
        line = text.count("\n", 0, start) + 1
        column = start - (text.rfind("\n", 0, start) + 1) + 1
        place = Place(path, line, column, lines[line - 1] if line <= len(lines) else "")
        if statement.endswith("{"):
            selectors.append(statement)
            depth += 1
        written = text[found.start() : found.end()]
        yield from _lint_statement(statement, written, " ".join(selectors), place)
        if statement.endswith("}"):
            depth -= 1
            selectors = selectors[:-1]
        if depth < 0:
            message = "a closing bracket stands here without an opening one"
            yield Problem("own-css", message, place, "Take the } out.")
            return
    if depth:
        place = Place(path, max(len(lines), 1), 1, lines[-1] if lines else "")
        yield Problem("own-css", "a bracket is never closed", place, "Add the } that it lacks.")


def _lint_statement(statement: str, written: str, selector: str, place: Place) -> Iterator[Problem]:
    if statement.lstrip().lower().startswith("@import"):
        hint = "Copy the rules of the other style sheet into this one."
        yield Problem("own-css", "it fetches another style sheet", place, hint)
        return
    for found in _ADDRESS.finditer(written if "(" in statement else ""):
        if not found["address"].strip("\"'").startswith("#"):
            hint = "Take the line out: pages load nothing but what the theme and the shop's words bring."
            yield Problem("own-css", "it loads a file", place, hint)
    if statement.endswith("{"):
        return
    declared = _DECLARATION.fullmatch(statement)
    if declared is None:
        return
    name, value = declared["name"].lower(), declared["value"].lower()
    if _IMPORTANT.search(value) and (name == "display" or "[hidden]" in selector):
        hint = "Take !important out: what is hidden does not hold on the day."
        yield Problem("own-css", "it would show what the page hides", place, hint)
    yield from _suggest_logical(name, _IMPORTANT.sub("", value).strip(), place)


def _suggest_logical(name: str, value: str, place: Place) -> Iterator[Problem]:
    """A warning for what is right for one direction of writing only."""
    instead = f"{_LOGICAL[name]}: {value}" if name in _LOGICAL else ""
    if (name, value) in _LOGICAL_VALUES:
        instead = f"{name}: {_LOGICAL_VALUES[name, value]}"
    if instead:
        yield Problem(
            "own-css-direction",
            f"'{name}: {value}' does not turn with the direction of writing",
            place,
            f"Write: {instead}",
            "warning",
        )
