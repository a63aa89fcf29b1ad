"""What templates are given, as JSON Schema: made from the very classes whose values they get.

A field of the facts is described as its class declares it; what a class computes is there by its name.
"""

from __future__ import annotations

import dataclasses
import json
import re
import types
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from trustpages.kinds import KINDS
from trustpages.model.page import IndexItem, Link, MenuGroup, Page
from trustpages.theme import BrandPalette, Grounds

CONTEXT_VERSION = 1
"""Counts the changes after which a template that was right may be wrong: a name that is gone, or means else.
A name that is added changes nothing here."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
VARIABLES: Mapping[str, Any] = {
    "page": Page,
    "menu": tuple[MenuGroup, ...],
    "footer_links": tuple[Link, ...],
    "header_links": tuple[Link, ...],
    "today": date,
    "site_name": str,
    "brand": BrandPalette,
    "grounds": Grounds,
    "settings": Mapping[str, Any],
    "favicon_url": str,
    "feed_url": str,
    "log_url": str,
    "content_security_policy": str,
    "gap": str,
    "cases": Any,
    "disruptions": Any,
}
"""What every template may name, beside `site` and the functions; `cases` and `disruptions` are handed on to
what facts compute."""
_HIDDEN = frozenset({"path", "address", "link_sources", "sources"})
"""Of a page, what only the program needs."""
Schema: TypeAlias = dict[str, Any]
_COMPUTED: Schema = {"readOnly": True}
"""What a class computes, of which only the name is told."""


def format_context_schema() -> str:
    """The schema as the text of a file."""
    return json.dumps(generate_context_schema(), ensure_ascii=False, indent=2) + "\n"


def generate_context_schema() -> Schema:
    """The schema of all that a template is given."""
    describer = _Describer()
    properties = {name: describer.describe(hint) for name, hint in VARIABLES.items()}
    properties["site"] = describer.describe_site()
    return {
        "$schema": DIALECT,
        "title": "What templates are given",
        "schema_version": CONTEXT_VERSION,
        "type": "object",
        "properties": dict(sorted(properties.items())),
        "$defs": dict(sorted(describer.definitions.items())),
    }


_PLAIN: tuple[tuple[type, Schema], ...] = (
    (bool, {"type": "boolean"}),
    (datetime, {"type": "string", "format": "date-time"}),
    (date, {"type": "string", "format": "date"}),
    (time, {"type": "string", "format": "time"}),
    (str, {"type": "string"}),
    (int, {"type": "integer"}),
    (float, {"type": "number"}),
    (Decimal, {"type": "number"}),
)


class _Describer:
    """Describes types; classes of their own are gathered in `definitions`, each once."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}

    def describe_site(self) -> Schema:
        """What is found under the names of `site`: the pages of each kind with their facts."""
        properties = {}
        for name, model in KINDS.items():
            if model.marker_field:
                continue
            item = self._describe_item(model)
            single = {"anyOf": [item, {"type": "null"}]}
            properties[model.collection or name] = (
                {"type": "array", "items": item} if model.collection else single
            )
        properties["substitutes"] = {"type": "object", "additionalProperties": {"type": "string"}}
        return {"type": "object", "properties": dict(sorted(properties.items()))}

    def _describe_item(self, model: type[BaseModel]) -> Schema:
        fields = {one.name: {"type": "string"} for one in dataclasses.fields(IndexItem)}
        return {"type": "object", "properties": {**fields, "facts": self.describe(model)}}

    def describe(self, hint: Any) -> Schema:
        """The schema of values of a type; {} where templates only hand them on."""
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Annotated:
            return self.describe(arguments[0])
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin in {Union, types.UnionType}:
            return self._describe_union(arguments)
        if isinstance(origin, type):
            return self._describe_container(origin, arguments)
        return self._describe_class(hint) if isinstance(hint, type) else {}

    def _describe_union(self, arguments: tuple[Any, ...]) -> Schema:
        choices = [
            {"type": "null"} if one is type(None) else self.describe(one) for one in arguments
        ]
        return {"anyOf": choices}

    def _describe_container(self, origin: type, arguments: tuple[Any, ...]) -> Schema:
        if issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self.describe(arguments[-1])}
        if issubclass(origin, tuple) and arguments[-1:] != (...,):
            return {"type": "array", "prefixItems": [self.describe(one) for one in arguments]}
        if issubclass(origin, tuple | list | set | frozenset):
            return {"type": "array", "items": self.describe(arguments[0])}
        return {}

    def _describe_class(self, hint: type) -> Schema:
        if not (dataclasses.is_dataclass(hint) or issubclass(hint, BaseModel)):
            return next((dict(schema) for kind, schema in _PLAIN if issubclass(hint, kind)), {})
        name = hint.__name__
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self._describe_members(hint)
        return {"$ref": f"#/$defs/{name}"}

    def _describe_members(self, hint: type) -> Schema:
        try:
            hints = get_type_hints(hint, include_extras=True)
        except NameError:
            hints = {}
        names = _list_field_names(hint)
        properties = {name: self.describe(hints.get(name, Any)) for name in names}
        properties |= {name: dict(_COMPUTED) for name in _list_computed_names(hint)}
        description = (hint.__doc__ or "").partition("\n")[0]
        return {"type": "object", "description": description, "properties": properties}


def list_computed_names() -> Mapping[str, frozenset[str]]:
    """What the facts of each kind compute, with all that hangs on them, by the kind."""
    definitions = generate_context_schema()["$defs"]
    return {
        kind: frozenset(
            name
            for part in _list_reachable(definitions, model.__name__)
            for name, schema in definitions[part]["properties"].items()
            if schema == _COMPUTED
        )
        for kind, model in KINDS.items()
    }


def _list_reachable(definitions: Mapping[str, Schema], name: str) -> frozenset[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in definitions and one not in found:
            found.add(one)
            waiting += re.findall(r"#/\$defs/(\w+)", json.dumps(definitions[one]))
    return frozenset(found)


def _list_field_names(hint: type) -> list[str]:
    fields = list(
        hint.model_fields
        if issubclass(hint, BaseModel)
        else getattr(hint, "__dataclass_fields__", {})
    )
    return [name for name in fields if not (hint is Page and name in _HIDDEN)]


def _list_computed_names(hint: type) -> list[str]:
    """The properties and methods of our own classes, by name."""
    inherited = {*dir(BaseModel), *dir(object)}
    return sorted(
        name
        for name in dir(hint)
        if not name.startswith("_") and name not in inherited
        if isinstance(getattr(hint, name, None), property | cached_property | types.FunctionType)
    )
