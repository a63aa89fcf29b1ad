"""Values as owners write them: what they are read as, or what the owner is told."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from trustpages.fields import ShopConventions


def read_as(kind: Any, text: object, shop: ShopConventions | None = None) -> Any:
    """What a text is read as by a type of the facts, where a shop stands."""
    return _reader(kind).validate_python(text, context=shop)


@cache
def _reader(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def refused(kind: Any, text: object, shop: ShopConventions | None = None) -> str:
    """Message and hint, on two lines, of the first fault of a value; "" if it is accepted."""
    try:
        read_as(kind, text, shop)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return f"{first['msg']}\n{first.get('ctx', {}).get('hint', '')}"
    return ""


def suggested(kind: Any, text: object, shop: ShopConventions | None = None) -> str:
    """The value that a refusal hands over to be pasted; "" if the text is accepted, or there is none."""
    try:
        read_as(kind, text, shop)
    except ValidationError as error:
        return str(error.errors(include_url=False)[0].get("ctx", {}).get("instead", ""))
    return ""
