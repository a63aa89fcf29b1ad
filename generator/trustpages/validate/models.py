"""A document into its model; what does not fit becomes problems in an owner's words."""

from __future__ import annotations

from difflib import get_close_matches
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from trustpages.document import Document, Loc
from trustpages.facts.fact import Fact
from trustpages.problem import Problem

M = TypeVar("M", bound=Fact)

WORDED = {
    "string_type": ("text", "'{name}' must be a text", "Write the words after the colon."),
    "tuple_type": (
        "list",
        "'{name}' must be a list",
        "Write each item on a line of its own that starts with '- '.",
    ),
    "dict_type": (
        "group",
        "'{name}' must be a group of names",
        "Indent the lines under it by two spaces.",
    ),
    "model_type": (
        "group",
        "'{name}' must be a group of fields",
        "Indent the fields under it by two spaces.",
    ),
    "model_attributes_type": (
        "group",
        "'{name}' must be a group of fields",
        "Indent the fields under it by two spaces.",
    ),
    "too_short": ("too-few", "'{name}' needs at least {min_length} item(s)", "Add to the list."),
    "too_long": ("too-many", "'{name}' may have at most {max_length} items", "Shorten the list."),
    "string_too_long": (
        "too-long",
        "'{name}' is longer than {max_length} characters",
        "Shorten it.",
    ),
    "string_pattern_mismatch": ("form", "'{input}' does not have the form of '{name}'", ""),
    "greater_than_equal": ("too-small", "'{name}' must be at least {ge}", ""),
    "less_than_equal": ("too-large", "'{name}' must be at most {le}", ""),
}
"""pydantic's fault types in our words: code, message, hint."""


def typed(model: type[M], document: Document) -> tuple[M | None, tuple[Problem, ...]]:
    """The facts of a document, or None with every fault of it."""
    try:
        return model.model_validate(document.data), ()
    except ValidationError as error:
        found = error.errors(include_url=False)
        return None, tuple(_told(fault, model, document) for fault in found)


def _told(fault: ErrorDetails, model: type[BaseModel], document: Document) -> Problem:
    loc = tuple(part for part in fault["loc"] if part != "[key]")
    kind = fault["type"]
    if kind == "missing":
        return _missing(loc, model, document)
    if kind == "extra_forbidden":
        return _unknown(loc, model, document)
    if fault["loc"][-1:] == ("[key]",):
        return Problem(
            "name",
            f"'{loc[-1]}' cannot be a name here",
            document.key(loc),
            "Use small letters, digits and hyphens, such as 'next-day'.",
        )
    if fault["input"] is None:
        return Problem(
            "empty",
            f"'{_name(loc)}' is left empty",
            document.key(loc),
            f"{_described(_field(model, loc))} Fill it in, or remove the line if it is not needed.",
        )
    if kind == "literal_error":
        return _choice(fault, loc, document)
    code, message, hint = _worded(fault, loc)
    return Problem(code, message, document.place(loc), hint or _described(_field(model, loc)))


def _worded(fault: ErrorDetails, loc: Loc) -> tuple[str, str, str]:
    context = fault.get("ctx", {})
    if fault["type"] not in WORDED:
        return fault["type"].replace("_", "-"), fault["msg"], str(context.get("hint", ""))
    code, message, hint = WORDED[fault["type"]]
    values = {**context, "name": _name(loc), "input": fault["input"]}
    return code, message.format(**values), hint


def _missing(loc: Loc, model: type[BaseModel], document: Document) -> Problem:
    field = _field(model, loc)
    inside = f" in '{_name(loc[:-1])}'" if len(loc) > 1 else ""
    return Problem(
        "missing", f"'{loc[-1]}' is missing{inside}", document.key(loc[:-1]), _described(field)
    )


def _unknown(loc: Loc, model: type[BaseModel], document: Document) -> Problem:
    parent = _model_at(model, loc[:-1])
    known = list(parent.model_fields) if parent else []
    close = get_close_matches(str(loc[-1]), known, 1, 0.6)
    hint = f"Did you mean '{close[0]}'?" if close else f"Known here: {', '.join(known)}."
    return Problem("unknown-field", f"'{loc[-1]}' is not known here", document.key(loc), hint)


def _choice(fault: ErrorDetails, loc: Loc, document: Document) -> Problem:
    choices = str(fault.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
    close = get_close_matches(str(fault["input"]), choices.split(", "), 1, 0.6)
    hint = f"Did you mean '{close[0]}'? " if close else ""
    shown = fault["input"] if isinstance(fault["input"], str) else "this"
    return Problem(
        "not-a-choice",
        f"'{shown}' is not one of the choices for '{_name(loc)}'",
        document.place(loc),
        f"{hint}Write one of: {choices}.",
    )


def _name(loc: Loc) -> str:
    names = [part for part in loc if isinstance(part, str)]
    return names[-1] if names else "this file"


def _described(field: Any) -> str:
    if field is None or not field.description:
        return ""
    example = (field.examples or [None])[0]
    shown = example if isinstance(example, str) else None
    return f"{field.description}; for example: {shown}." if shown else f"{field.description}."


def _field(model: type[BaseModel], loc: Loc) -> Any:
    names = [index for index, part in enumerate(loc) if isinstance(part, str)]
    for index in reversed(names):
        parent = _model_at(model, loc[:index])
        if parent and str(loc[index]) in parent.model_fields:
            return parent.model_fields[str(loc[index])]
    return None


def _model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
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
