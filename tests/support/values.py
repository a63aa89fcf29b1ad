"""Values as owners write them: what they are read as, or what the owner is told."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError


def read_as(kind: Any, text: object) -> Any:
    """What a text is read as by a type of the facts."""
    return _reader(kind).validate_python(text)


@cache
def _reader(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def refused(kind: Any, text: object) -> str:
    """Message and hint, on two lines, of the first fault of a value; "" if it is accepted."""
    try:
        read_as(kind, text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return f"{first['msg']}\n{first.get('ctx', {}).get('hint', '')}"
    return ""
