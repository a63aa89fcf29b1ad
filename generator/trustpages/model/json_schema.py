"""JSON Schemas of the content files: what an editor needs to complete, explain and underline fields."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from pydantic import BaseModel

from trustpages.kinds import KINDS, PART_FILES, PART_MODELS
from trustpages.model.settings import SiteSettings

JsonSchema: TypeAlias = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CONTENT_MODELS: Mapping[str, type[BaseModel]] = {
    "site": SiteSettings,
    **KINDS,
    **PART_MODELS,
}
CONTENT_FILES: Mapping[str, str] = {
    "site": "site.yaml",
    **{name: kind.file.replace("*", "NAME") for name, kind in KINDS.items()},
    **PART_FILES,
}
"""The content files by the name of their schema: `returns.md`, `guides/NAME.md`."""

_NUMBER_PATTERN = re.compile(r"\d+(\.\d+)?")
_NULL_TYPE = {"type": "null"}


@cache  # the models do not change while the program runs
def generate_schemas() -> Mapping[str, JsonSchema]:
    """A schema for each kind of content file, and for `site.yaml`; JSON Schema 2020-12.

    Only words are used that draft-07 knows too, but for `$defs`, which older editors find by its path.
    """
    return {name: _generate_schema(name, model) for name, model in CONTENT_MODELS.items()}


def format_schema(schema: JsonSchema) -> str:
    """A schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _generate_schema(name: str, model: type[BaseModel]) -> JsonSchema:
    json_schema: JsonSchema = _simplify_node(model.model_json_schema(mode="validation"))
    json_schema = _omit_fields(json_schema, list_foreign_fields(name))
    description = (model.__doc__ or "").partition("\n")[0]
    return {
        "$schema": DIALECT,
        **json_schema,
        "title": CONTENT_FILES[name],
        "description": description,
    }


def list_foreign_fields(name: str) -> frozenset[str]:
    """The fields of a schema's model that come from other files, or from the words under the facts."""
    if kind := KINDS.get(name):
        return frozenset({kind.parts_field, *kind.file_fields} - {""})
    if name in PART_MODELS:
        return frozenset({KINDS[name.removesuffix("-entry")].parts_body} - {""})
    return frozenset()


def _omit_fields(schema: JsonSchema, foreign: frozenset[str]) -> JsonSchema:
    """The schema without some fields, and without the groups of these alone."""
    if not foreign:
        return schema
    fields = {key: one for key, one in schema["properties"].items() if key not in foreign}
    groups = schema.get("$defs", {})
    used = _find_groups(fields, groups)
    kept = {key: one for key, one in groups.items() if key in used}
    return {**schema, "properties": fields, **({"$defs": kept} if groups else {})}


def _find_groups(node: Any, groups: Mapping[str, Any]) -> set[str]:
    """The names of all groups that a part of a schema refers to, directly or through others."""
    text = json.dumps(node)
    named = {name for name in groups if f'"#/$defs/{name}"' in text}
    rest = {key: one for key, one in groups.items() if key not in named}
    return named | {inner for name in named for inner in _find_groups(groups[name], rest)}


def _simplify_node(node: Any) -> Any:
    """The schema of what authors write: no nulls, no defaults of ours, no titles that repeat a name."""
    if isinstance(node, list):
        return [_simplify_node(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {
        key: _simplify_value(key, value)
        for key, value in node.items()
        if key not in _OMITTED_KEYWORDS
    }
    return _accept_yaml_scalars(_wrap_reference(_remove_null_choice(kept)))


_OMITTED_KEYWORDS = {"title", "default", "discriminator"}
"""The last is OpenAPI's; `oneOf` and the constants of the members say the same."""


def _simplify_value(key: str, value: Any) -> Any:
    if key in {"properties", "$defs", "patternProperties"}:
        return {name: _simplify_node(one) for name, one in value.items()}
    return value if key in {"examples", "enum", "const", "required"} else _simplify_node(value)


def _remove_null_choice(node: JsonSchema) -> JsonSchema:
    """A field that may be missing is still never empty."""
    choices = [choice for choice in node.get("anyOf", []) if choice != _NULL_TYPE]
    if len(choices) != 1:
        return node
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    return {**choices[0], **rest}


def _wrap_reference(node: JsonSchema) -> JsonSchema:
    """Words beside a `$ref` are not read by draft-07, so the reference stands a step below."""
    if "$ref" not in node or len(node) == 1:
        return node
    rest = {key: value for key, value in node.items() if key not in {"$ref", "allOf"}}
    return {**rest, "allOf": [{"$ref": node["$ref"]}]}


def _accept_yaml_scalars(node: JsonSchema) -> JsonSchema:
    """An editor takes 4.50 for a number and true for a truth; for us both are text."""
    examples = [text for text in node.get("examples", []) if isinstance(text, str)]
    if node.get("type") != "string" or "enum" in node:
        return node
    if any(_NUMBER_PATTERN.fullmatch(text) for text in examples):
        return {**node, "type": ["string", "number"]}
    return {**node, "type": ["string", "boolean"]} if {"yes", "no"} & set(examples) else node
