"""The rules of a style sheet: selectors, declarations with their places, and their conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HIDDEN = re.compile(
    r"/\*.*?\*/|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'",
    re.DOTALL,
)
"""Comments, Jinja and strings: what may hold braces and colons that mean nothing here."""
_DECLARATION = re.compile(r"\s*(?P<name>--[\w-]+|[a-zA-Z-]+)\s*:\s*(?P<value>.*?)\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration of a rule: its property in small letters, its value, and its place (from 0).

    `conditions` are the at-rules and outer selectors that it stands in, the outermost first.
    """

    name: str
    value: str
    offset: int
    selector: str
    conditions: tuple[str, ...]


def parse_declarations(css: str) -> Iterator[Declaration]:
    """All declarations of a style sheet, in order; Jinja may stand in it, and is passed over."""
    plain = _HIDDEN.sub(_blank_out, css)
    stack: list[str] = []
    begin = 0
    for found in re.finditer(r"[{};]", plain):
        piece = plain[begin : found.start()]
        if found[0] == "{":
            stack.append(" ".join(css[begin : found.start()].split()) if piece.strip() else "")
        else:
            if stack and (one := _DECLARATION.match(piece)) and not _is_at_rule(stack[-1]):
                yield Declaration(
                    one["name"].lower(),
                    css[begin + one.start("value") : begin + one.end("value")],
                    begin + one.start("name"),
                    stack[-1],
                    tuple(stack[:-1]),
                )
            if found[0] == "}" and stack:
                stack.pop()
        begin = found.end()


def _is_at_rule(opening: str) -> bool:
    """Whether what stands directly in a block is no declaration of an element."""
    return opening.startswith(("@font-face", "@page", "@property", "@counter-style"))


def _blank_out(found: re.Match[str]) -> str:
    """As many characters that mean nothing; strings and outputs stay words, so that values are not empty."""
    filler = " " if found[0].startswith(("/*", "{#", "{%")) else "x"
    return re.sub(r"[^\n]", filler, found[0])
