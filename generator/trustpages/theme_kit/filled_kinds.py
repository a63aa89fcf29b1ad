"""Facts that fill in every field of a kind, made from the schemas that editors use.

A value comes from the field's example where it has one; `Overrides` say what facts must agree on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from trustpages.document import Loc
from trustpages.model.json_schema import JsonSchema, generate_schemas

Path: TypeAlias = tuple[str, ...]
"""A field's place in its kind, whatever item or entry it stands in: `("zones", "*", "currency")`."""


Overrides: TypeAlias = Mapping[Any, Any]
"""By path or place (`Loc`): another value, the number of items of a list, or None to leave a field out."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value: its place, the field that it belongs to, and the schema of the value."""

    loc: Loc
    path: Path
    schema: JsonSchema


def fill_kind(name: str, overrides: Overrides) -> tuple[dict[str, Any], list[Leaf]]:
    """The data of a file of a kind with every field, and all single values among them."""
    schema = generate_schemas()[name]
    filler = _Filler(schema.get("$defs", {}), overrides)
    return filler.fill_group(schema, (), ()), filler.leaves


COMPOSED = {"$ref", "allOf", "anyOf"}


class _Filler:
    def __init__(self, definitions: dict[str, JsonSchema], overrides: Overrides) -> None:
        self._definitions, self._overrides = definitions, overrides
        self.leaves: list[Leaf] = []

    def fill_group(self, schema: JsonSchema, loc: Loc, path: Path) -> dict[str, Any]:
        found = {
            name: self._fill_value(field, (*loc, name), (*path, name))
            for name, field in schema["properties"].items()
        }
        return {name: value for name, value in found.items() if value is not None}

    def _fill_value(self, schema: JsonSchema, loc: Loc, path: Path) -> Any:
        schema = self._resolve(schema)
        override = self._overrides.get(loc, self._overrides.get(path, ""))
        if override is None:
            return None
        if "properties" in schema:
            return self.fill_group(schema, loc, path)
        if schema.get("type") == "array":
            return self._fill_list(schema, loc, path, override or 1)
        if schema.get("type") == "object":
            inner = [
                *schema.get("patternProperties", {}).values(),
                schema.get("additionalProperties"),
            ]
            return {
                key: self._fill_value(inner[0], (*loc, key), (*path, "*"))
                for key in ("one", "two")[: override or 1]
            }
        self.leaves.append(Leaf(loc, path, schema))
        return override or _pick_value(schema, path)

    def _fill_list(self, schema: JsonSchema, loc: Loc, path: Path, count: int) -> list[Any]:
        item = self._resolve(schema["items"])
        if "properties" not in item and schema.get("examples"):
            item = {**item, "examples": schema["examples"][0]}
        return [self._fill_value(item, (*loc, at), (*path, "*")) for at in range(count)]

    def _resolve(self, schema: JsonSchema) -> JsonSchema:
        """The schema itself; of several alternatives the last, which is the one that says most."""
        while composed := COMPOSED & schema.keys():
            inner = schema[composed.pop()] if "$ref" not in schema else schema
            inner = inner[-1] if isinstance(inner, list) else inner
            outer = {key: value for key, value in schema.items() if key not in COMPOSED}
            if "$ref" in inner:
                inner = self._definitions[inner["$ref"].rsplit("/", 1)[-1]]
            schema = {**inner, **outer}
        return schema


def _pick_value(schema: JsonSchema, path: Path) -> str:
    if "enum" in schema or "const" in schema:
        return str(schema.get("enum", [schema.get("const")])[0])
    examples = schema.get("examples") or [f"Words of {' '.join(path)}"]
    return str(examples[0])


OTHER_CODES = {
    "royal-mail": "dhl-de",
    "GB": "FR", "IE": "FR", "GBP": "EUR", "en": "fr", "monday": "tuesday", "closed": "09:00-17:00",
    "yes": "no", "no": "yes", "Europe/London": "Europe/Paris", "one": "two", "pages/one": "guides/one",
    "staff/lin-mei.jpg": "staff/tom-harding.jpg", "staff/lin-mei.mp4": "staff/other.mp4",
    "staff/lin-mei.vtt": "staff/other.vtt", "M. R.": "A. B.",
}  # fmt: skip


def list_other_values(value: str, schema: JsonSchema) -> Iterator[str]:
    """Values that may stand there instead; not all of them are valid."""
    if "enum" in schema:
        yield from (str(other) for other in schema["enum"] if str(other) != value)
        return
    if value in OTHER_CODES:
        yield OTHER_CODES[value]
    yield f"{value} zq"
    yield re.sub(
        r"\d+", lambda digits: str(int(digits[0]) + 1).zfill(len(digits[0])), value, count=1
    )
    yield re.sub(r"(\d)(?=\D*$)", lambda digit: str((int(digit[0]) + 1) % 10), value)
    yield re.sub(r"\d+", lambda digits: str(int(digits[0]) - 1), value, count=1)
    yield f"zq{value}"
    yield f"{value}zq"
