"""The facts in the words that search engines read: schema.org, as JSON-LD."""

from collections.abc import Mapping
from typing import Any, TypeAlias

JsonLd: TypeAlias = dict[str, Any]


def some(properties: Mapping[str, Any]) -> JsonLd:
    """Only those properties that say something; an empty value is no statement."""
    return {key: value for key, value in properties.items() if value not in (None, "", [], {})}


def term(name: str) -> str:
    """A member of one of schema.org's enumerations."""
    return f"https://schema.org/{name}"
