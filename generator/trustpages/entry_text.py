"""The text of a file that is a part of another one, as an owner would write it: an entry, a review."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from textwrap import fill, indent

from trustpages.document import Tree

_PLAIN = re.compile(r"[^\W_](?:[\w./+。，-]|:(?=/)| (?=[\w.+-]))*")
"""Text without a sign that means something in YAML."""
_MAX_LINE = 100


def format_entry(data: Mapping[str, Tree], schema: str = "record-entry") -> str:
    """The file of an entry: a line for each field, long texts folded, in the order of `data`.

    `schema` is the name of its JSON Schema.
    """
    return f"# yaml-language-server: $schema=../../.schemas/{schema}.json\n{format_part(data)}"


def format_part(data: Mapping[str, Tree]) -> str:
    """Some fields of such a file, each on a line, or folded."""
    lines = [_format_field(name, value) for name, value in data.items() if value not in (None, [])]
    return "\n".join([*lines, ""])


def _format_field(name: str, value: Tree) -> str:
    if isinstance(value, list):
        return f"{name}: [{', '.join(_format_value(one) for one in value)}]"
    if isinstance(value, dict):
        inner = ", ".join(f"{key}: {_format_value(one)}" for key, one in value.items())
        if len(inner) < _MAX_LINE:
            return f"{name}: {{{inner}}}"
        block = "\n".join(_format_field(key, one) for key, one in value.items() if one is not None)
        return f"{name}:\n{indent(block, '  ')}"
    text = str(value)
    one_line = f"{name}: {_format_value(text)}"
    if len(one_line) <= _MAX_LINE or " ".join(text.split()) != text:
        return one_line
    folded = fill(
        text,
        _MAX_LINE,
        initial_indent="  ",
        subsequent_indent="  ",
        break_on_hyphens=False,
        break_long_words=False,  # a fold is read as a blank, and Chinese has none
    )
    return f"{name}: >-\n{folded}"


def _format_value(value: Tree) -> str:
    """A value on one line: plain where YAML leaves no doubt, else between quotation marks."""
    text = str(value)
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
