"""Writes YAML as owners write it: blocks, and quotes only where they are needed; fast, for many files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

Tree: TypeAlias = "str | Mapping[str, Tree] | Sequence[Tree]"
"""A document: texts, groups and lists; a number or a day is the text that an owner types."""

_PLAIN = re.compile(r"[^\W_](?:[^\n:#\\\"'{}\[\],]|,(?=[ \d])|'(?=\w)|:(?=\d))*(?<! )")
"""A text that means itself without quotes, in a block."""


def write_yaml(tree: Mapping[str, Tree]) -> str:
    """A group as the text of a file."""
    return "".join(f"{line}\n" for line in _list_group(tree, ""))


def _list_group(group: Mapping[str, Tree], indent: str) -> Iterator[str]:
    for name, value in group.items():
        yield from _list_value(f"{indent}{name}:", value, f"{indent}  ")


def _list_value(head: str, value: Tree, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{head} {_quote(value)}"
    elif isinstance(value, Mapping):
        yield head
        yield from _list_group(value, indent)
    elif value:
        yield head
        for member in value:
            yield from _list_member(member, indent)
    else:
        yield f"{head} []"


def _list_member(member: Tree, indent: str) -> Iterator[str]:
    """The lines of a member: its first one after the dash."""
    if isinstance(member, Mapping):
        first, *others = _list_group(member, f"{indent}  ")
        yield f"{indent}- {first.lstrip()}"
        yield from others
    else:
        yield from _list_value(f"{indent}-", member, f"{indent}  ")


def _quote(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
