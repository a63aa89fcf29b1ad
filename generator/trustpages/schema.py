"""JSON Schemas of the content files: what an editor needs to complete, explain and underline fields."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from typing import Any, TypeAlias

from pydantic import BaseModel

from trustpages.kinds import KINDS
from trustpages.settings import Settings

Schema: TypeAlias = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS: Mapping[str, type[BaseModel]] = {"site": Settings, **KINDS}
FILES: Mapping[str, str] = {
    "site": "site.yaml",
    **{name: kind.file.replace("*", "NAME") for name, kind in KINDS.items()},
}
"""The content files by the name of their schema: `returns.md`, `guides/NAME.md`."""

_NUMBER = re.compile(r"\d+(\.\d+)?")
_NULL = {"type": "null"}


def schemas() -> Mapping[str, Schema]:
    """A schema for each kind of content file, and for `site.yaml`; JSON Schema 2020-12.

    Only words are used that draft-07 knows too, but for `$defs`, which older editors find by its path.
    """
    return {name: _schema(name, model) for name, model in MODELS.items()}


def drawn(schema: Schema) -> str:
    """A schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _schema(name: str, model: type[BaseModel]) -> Schema:
    made: Schema = _eased(model.model_json_schema(mode="validation"))
    said = (sys.modules[model.__module__].__doc__ or "").partition("\n")[0]
    return {"$schema": DIALECT, **made, "title": FILES[name], "description": said}


def _eased(node: Any) -> Any:
    """The schema of what authors write: no nulls, no defaults of ours, no titles that repeat a name."""
    if isinstance(node, list):
        return [_eased(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _fields(key, value) for key, value in node.items() if key not in _LEFT_OUT}
    return _loosened(_referring(_present(kept)))


_LEFT_OUT = {"title", "default"}


def _fields(key: str, value: Any) -> Any:
    if key in {"properties", "$defs", "patternProperties"}:
        return {name: _eased(one) for name, one in value.items()}
    return value if key in {"examples", "enum", "const", "required"} else _eased(value)


def _present(node: Schema) -> Schema:
    """A field that may be missing is still never empty."""
    choices = [choice for choice in node.get("anyOf", []) if choice != _NULL]
    if len(choices) != 1:
        return node
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    return {**choices[0], **rest}


def _referring(node: Schema) -> Schema:
    """Words beside a `$ref` are not read by draft-07, so the reference stands a step below."""
    if "$ref" not in node or len(node) == 1:
        return node
    rest = {key: value for key, value in node.items() if key not in {"$ref", "allOf"}}
    return {**rest, "allOf": [{"$ref": node["$ref"]}]}


def _loosened(node: Schema) -> Schema:
    """An editor takes 4.50 for a number and true for a truth; for us both are text."""
    examples = [text for text in node.get("examples", []) if isinstance(text, str)]
    if node.get("type") != "string" or "enum" in node:
        return node
    if any(_NUMBER.fullmatch(text) for text in examples):
        return {**node, "type": ["string", "number"]}
    return {**node, "type": ["string", "boolean"]} if "yes" in examples else node
