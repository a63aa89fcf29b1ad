"""Which field of a model stands at a place of a document, and what its description says."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from trustpages.document import Loc

COMMA = "A comma between { } begins a new field: put quotes around a text that holds commas."
"""The way out where the second half of a text was taken for a field."""
POINT = "Write a number with a point, such as 4.50: a comma between { } begins a new field."
"""The same where it was the second half of a number."""
FENCES = "Facts stand at the top of the file, between two lines of three hyphens: ---."
"""The way out where a file has words only."""


def described(field: Any) -> str:
    if field is None or not field.description:
        return ""
    example = (field.examples or [None])[0]
    shown = f"[{', '.join(example)}]" if isinstance(example, list) else example
    return f"{field.description}; for example: {shown}." if shown else f"{field.description}."


def field_at(model: type[BaseModel], loc: Loc) -> Any:
    names = [index for index, part in enumerate(loc) if isinstance(part, str)]
    for index in reversed(names):
        parent = model_at(model, loc[:index])
        if parent and str(loc[index]) in parent.model_fields:
            return parent.model_fields[str(loc[index])]
    return None


def model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The model whose fields stand at a place; None where there are none."""
    at: Any = model
    for part in loc:
        at = _step(_bare(at), part)
    at = _bare(at)
    return at if _is_model(at) else None


def _step(at: Any, part: str | int) -> Any:
    if _is_model(at):
        field = at.model_fields.get(str(part))
        return field and field.annotation
    inner = get_args(at)
    return inner[-1 if get_origin(at) is dict else 0] if inner else None


def _bare(at: Any) -> Any:
    """The type within `Annotated` and `X | None`."""
    if get_origin(at) is Annotated:
        return _bare(get_args(at)[0])
    if get_origin(at) in (Union, UnionType):
        return _bare(next(part for part in get_args(at) if part is not NoneType))
    return at


def _is_model(at: Any) -> bool:
    return isinstance(at, type) and issubclass(at, BaseModel)
