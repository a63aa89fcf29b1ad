"""A document into its model; what does not fit becomes problems in an owner's words."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TypeVar
from unicodedata import category

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from trustpages.document import Document, Loc
from trustpages.facts.fact import Fact
from trustpages.kept import kept
from trustpages.problem import Place, Problem
from trustpages.secret import looks_secret
from trustpages.validate.fields import COMMA, FENCES, POINT, described, field_at, model_at

M = TypeVar("M", bound=Fact)

WORDED = {
    "string_type": (
        "text",
        "'{name}' must be one piece of text",
        "Write it after the colon; text that starts with [ or { needs quotes around it.",
    ),
    "string_too_short": ("empty", "'{name}' is left empty", "Fill it in, or remove the line."),
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
    "too_short": ("too-few", "there is nothing in '{name}'", "Add at least one."),
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
        return _facts(model, document.front), ()
    except ValidationError as error:
        found = [one for one in error.errors(include_url=False) if not _in_vain(one)]
        unknown = [one["loc"] for one in found if one["type"] == "extra_forbidden"]
        misspelt = {(*loc[:-1], meant) for loc in unknown if (meant := _meant(loc, model))}
        return None, tuple(
            _told(one, model, document)
            for one in found
            if one["type"] != "missing" or one["loc"] not in misspelt
        )


@kept(lambda _, front: front.path)
def _facts(model: type[M], front: Document) -> M:
    return model.model_validate(front.data)


def _in_vain(fault: ErrorDetails) -> bool:
    """Whether a list is called too short only because some of its items are at fault themselves."""
    length = len(fault["input"]) if isinstance(fault["input"], list | dict) else 0
    return fault["type"] == "too_short" and length >= fault.get("ctx", {}).get("min_length", 0)


def _told(fault: ErrorDetails, model: type[BaseModel], document: Document) -> Problem:
    loc = tuple(part for part in fault["loc"] if part != "[key]")
    kind = fault["type"]
    if kind == "missing":
        return _missing(loc, model, document)
    if kind == "extra_forbidden":
        return _unknown(fault, loc, model, document)
    if fault["loc"][-1:] == ("[key]",):
        return Problem(
            "name",
            f"'{loc[-1]}' cannot be a name here",
            document.key(loc),
            "Use small letters, digits and hyphens, such as 'next-day'.",
        )
    if fault["input"] is None:
        field = field_at(model, loc)
        needed = field is not None and field.is_required() and isinstance(loc[-1], str)
        way = "Fill it in." if needed else "Fill it in, or remove the line if it is not needed."
        hint = f"{described(field)} {way}"
        return Problem("empty", f"'{_name(loc)}' is left empty", document.key(loc), hint)
    if kind == "literal_error":
        return _choice(fault, loc, document)
    code, message, hint = _worded(fault, loc)
    return Problem(code, message, document.place(loc), hint or described(field_at(model, loc)))


def _worded(fault: ErrorDetails, loc: Loc) -> tuple[str, str, str]:
    context = fault.get("ctx", {})
    if fault["type"] not in WORDED:
        return fault["type"].replace("_", "-"), fault["msg"], str(context.get("hint", ""))
    code, message, hint = WORDED[fault["type"]]
    values = {**context, "name": _name(loc), "input": fault["input"]}
    return code, message.format(**values), hint


def _missing(loc: Loc, model: type[BaseModel], document: Document) -> Problem:
    field = field_at(model, loc)
    inside = f" in '{_name(loc[:-1])}'" if len(loc) > 1 else ""
    bare = FENCES if not document.data and document.path.suffix == ".md" else ""
    hint = f"{described(field)} {bare}".strip()
    return Problem("missing", f"'{loc[-1]}' is missing{inside}", document.key(loc[:-1]), hint)


def _unknown(fault: ErrorDetails, loc: Loc, model: type[BaseModel], document: Document) -> Problem:
    if looks_secret(str(loc[-1])):
        return _entrusted(str(loc[-1]), document.key(loc))
    meant = _meant(loc, model)
    hint = f"Did you mean '{meant}'?" if meant else f"Known here: {', '.join(_known(loc, model))}."
    if fault["input"] is None and " " in str(loc[-1]):
        hint = COMMA
    if fault["input"] is None and str(loc[-1]).isdigit():
        hint = POINT
    if any(category(mark) == "Cf" for mark in str(loc[-1])):
        hint = "A character that does not show stands in it: delete the word and type it anew."
    return Problem("unknown-field", f"'{loc[-1]}' is not known here", document.key(loc), hint)


def _entrusted(name: str, place: Place) -> Problem:
    """A secret where everybody who reads the content finds it."""
    return Problem(
        "secret-in-content",
        f"'{name}' looks like a secret: passwords and keys never stand in the content",
        place,
        "Remove the line, and change the password or key, since others may have read it; set an environment"
        " variable such as AWS_SECRET_ACCESS_KEY instead.",
    )


def _known(loc: Loc, model: type[BaseModel]) -> list[str]:
    parent = model_at(model, loc[:-1])
    return list(parent.model_fields) if parent else []


def _meant(loc: Loc, model: type[BaseModel]) -> str:
    """The field that an unknown one was probably meant to be; "" if none is like it."""
    return next(iter(get_close_matches(str(loc[-1]), _known(loc, model), 1, 0.6)), "")


def _choice(fault: ErrorDetails, loc: Loc, document: Document) -> Problem:
    expected = str(fault.get("ctx", {}).get("expected", ""))
    choices = [quoted[1:-1] for quoted in re.split(r", | or ", expected)]
    given = fault["input"]
    wanted = given.strip().casefold() if isinstance(given, str) else ""
    close = get_close_matches(wanted, choices, 1, 0.6)
    hint = f"Did you mean '{close[0]}'? " if close else ""
    shown = f"'{given}'" if isinstance(given, str) else "a list or a group"
    return Problem(
        "not-a-choice",
        f"{shown} is not one of the choices for '{_name(loc)}'",
        document.place(loc),
        f"{hint}Write one of: {', '.join(choices)}.",
    )


def _name(loc: Loc) -> str:
    names = [part for part in loc if isinstance(part, str)]
    return names[-1] if names else "this file"
