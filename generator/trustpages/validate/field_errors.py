"""Which field of a model stands at a place of a document, and what its description says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from unicodedata import category

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem, is_secret_name
from trustpages.document import Document, Loc
from trustpages.fields import FieldGroup, ShopConventions
from trustpages.fields.suggestions import suggest_name, suggest_weekday, suggest_yes_no

COMMA_HINT = "A comma between { } begins a new field: put quotes around a text that holds commas."
"""The way out where the second half of a text was taken for a field."""
DECIMAL_POINT_HINT = (
    "Write a number with a point, such as 4.50: a comma between { } begins a new field."
)
"""The same where it was the second half of a number."""
FRONT_MATTER_HINT = "Facts stand at the top of the file, between two lines of three hyphens: ---."
"""The way out where a file has words only."""


def describe_field(field: Any) -> str:
    """The description of a field and its first example, as a hint; "" without a description."""
    if field is None or not field.description:
        return ""
    example = (field.examples or [None])[0]
    text = f"[{', '.join(example)}]" if isinstance(example, list) else example
    return f"{field.description}; for example: {text}." if text else f"{field.description}."


def find_model_field(model: type[BaseModel], loc: Loc) -> Any:
    """The field at a pydantic loc, or the nearest one above it; None where there is none."""
    names = [index for index, part in enumerate(loc) if isinstance(part, str)]
    for index in reversed(names):
        parent = find_submodel(model, loc[:index])
        if parent and str(loc[index]) in parent.model_fields:
            return parent.model_fields[str(loc[index])]
    return None


def find_submodel(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The model whose fields stand at a pydantic loc; None where there are none."""
    at = _find_type(model, loc)
    return at if _is_model_class(at) else None


def remove_union_tags(model: type[BaseModel], loc: Loc) -> Loc:
    """The loc in the document: pydantic inserts the tag of a discriminated union's member into its own."""
    return tuple(
        part
        for index, part in enumerate(loc)
        if part not in list_union_members(_find_type(model, loc[:index]))
    )


def list_union_members(at: Any) -> Mapping[str | int, type[BaseModel]]:
    """The models of a discriminated union by their tags; {} for any other type."""
    members = [part for part in get_args(at) if _is_model_class(part)]
    if get_origin(at) not in (Union, UnionType) or len(members) < 2:  # noqa: PLR2004 - else no union
        return {}
    return {
        tag: member
        for member in members
        for name, field in member.model_fields.items()
        if get_origin(field.annotation) is Literal
        if all(name in other.model_fields for other in members)
        for tag in get_args(field.annotation)
    }


def _find_type(model: type[BaseModel], loc: Loc) -> Any:
    at: Any = model
    for part in loc:
        at = _unwrap_type(_get_inner_type(at, part))
    return at


def _get_inner_type(at: Any, part: str | int) -> Any:
    if _is_model_class(at):
        field = at.model_fields.get(str(part))
        return field and field.annotation
    if members := list_union_members(at):
        return members.get(part)
    inner = get_args(at)
    return inner[-1 if get_origin(at) is dict else 0] if inner else None


def _unwrap_type(at: Any) -> Any:
    """The type within `Annotated` and `X | None`; a discriminated union stays one."""
    if get_origin(at) is Annotated:
        return _unwrap_type(get_args(at)[0])
    if get_origin(at) in (Union, UnionType) and not list_union_members(at):
        return _unwrap_type(next(part for part in get_args(at) if part is not NoneType))
    return at


def _is_model_class(at: Any) -> bool:
    return isinstance(at, type) and issubclass(at, BaseModel)


ModelT = TypeVar("ModelT", bound=FieldGroup)

FIELD_ERROR_MESSAGES = {
    "string_type": (
        "text",
        "'{name}' must be one piece of text",
        "Write it after the colon; text that starts with [ or { needs quotes around it.",
    ),
    "tuple_type": (
        "list",
        "'{name}' must be a list",
        "Write each item on a line of its own that starts with '- '.",
    ),
    "dict_type": (
        "group",
        "'{name}' must be a group of names",
        "Under it, write a name such as 'next-day:' two spaces further in, and its fields two more.",
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


def validate_document(
    model: type[ModelT],
    document: Document,
    cache: BuildCache | None = None,
    shop: ShopConventions = ShopConventions(),  # noqa: B008 - it is frozen
) -> tuple[ModelT | None, tuple[Problem, ...]]:
    """The facts of a document, or None with every fault of it.

    They are the same object after a change of the text under them.
    """
    try:
        facts = (cache or BuildCache()).get_or_compute(
            "validate.front_matter",
            document.path,
            _validate_front_matter,
            model,
            document.without_body,
            shop,
        )
    except ValidationError as error:
        found = [one for one in error.errors(include_url=False) if not _is_redundant_error(one)]
        unknown = [one["loc"] for one in found if one["type"] == "extra_forbidden"]
        misspelt = {
            (*loc[:-1], meant)
            for loc in unknown
            if (meant := _guess_name(str(loc[-1]), _list_known_fields(loc, model)))
        }
        return None, tuple(
            _convert_error(one, model, document)
            for one in found
            if one["type"] != "missing" or one["loc"] not in misspelt
        )
    return facts, ()


def _validate_front_matter(model: type[ModelT], front: Document, shop: ShopConventions) -> ModelT:
    return model.model_validate(front.data, context=shop)


def _is_redundant_error(fault: ErrorDetails) -> bool:
    """Whether a list is called too short only because some of its items are at fault themselves."""
    length = len(fault["input"]) if isinstance(fault["input"], list | dict) else 0
    return fault["type"] == "too_short" and length >= fault.get("ctx", {}).get("min_length", 0)


def _convert_error(error: ErrorDetails, model: type[BaseModel], document: Document) -> Problem:
    error = _convert_discriminator_error(error)
    schema_loc = tuple(part for part in error["loc"] if part != "[key]")
    loc = remove_union_tags(model, schema_loc)
    field = find_model_field(model, schema_loc)
    choices = _format_kind_choices(_find_type(model, schema_loc[:-1]), loc)
    if error["type"] in {"missing", "union_tag_not_found"}:
        return _report_missing_field(loc, choices or describe_field(field), document)
    if error["type"] == "extra_forbidden":
        return _report_unknown_field(error, loc, schema_loc, model, document)
    if error["loc"][-1:] == ("[key]",):
        return Problem(
            "name",
            f"'{loc[-1]}' cannot be a name here",
            document.find_key_place(loc),
            suggest_name(str(loc[-1]), str(error.get("ctx", {}).get("pattern", ""))),
        )
    if error["input"] is None or error["type"] == "string_too_short":
        find = document.find_key_place if error["input"] is None else document.find_place
        return _report_empty_field(loc, field, choices, find(loc))
    if error["type"] == "literal_error":
        return _report_invalid_choice(error, loc, document)
    code, message, hint = _format_error(error, loc)
    hint = (
        _format_group_line(error, loc, find_submodel(model, schema_loc))
        or _suggest_list(error, schema_loc, model, field)
        or hint
    )
    return Problem(code, message, document.find_place(loc), hint or describe_field(field))


def _format_group_line(error: ErrorDetails, loc: Loc, group: type[BaseModel] | None) -> str:
    """The way out where a text stands in place of a group: the line to write below; "" elsewhere."""
    text = error["input"]
    if error["type"] not in {"model_type", "model_attributes_type"} or group is None:
        return ""
    if not isinstance(text, str) or "\n" in text or not isinstance(loc[-1], str):
        return ""
    fields = group.model_fields
    needed = [name for name, one in fields.items() if one.is_required()]
    first = needed[0] if needed else next(iter(fields))
    rest = f"; it needs {', '.join(needed[1:])} as well" if needed[1:] else ""
    return f"Leave nothing behind '{loc[-1]}:', and write '{first}: {text}' below it, two spaces in{rest}."


def _convert_discriminator_error(error: ErrorDetails) -> ErrorDetails:
    """An error of a discriminated union as an error of its discriminator, such as `kind`."""
    if not error["type"].startswith("union_tag_"):
        return error
    name = error["ctx"]["discriminator"].strip("'")
    loc = (*error["loc"], name)
    if error["type"] == "union_tag_not_found":
        return {**error, "loc": loc}
    choices = {"expected": error["ctx"]["expected_tags"]}
    return {
        **error,
        "type": "literal_error",
        "loc": loc,
        "input": error["input"][name],
        "ctx": choices,
    }


def _format_error(fault: ErrorDetails, loc: Loc) -> tuple[str, str, str]:
    context = fault.get("ctx", {})
    if fault["type"] not in FIELD_ERROR_MESSAGES:
        instead = str(context.get("instead", ""))
        line = _format_line(loc, instead if instead != fault["input"] else "")
        hint = line or str(context.get("hint", ""))
        return fault["type"].replace("_", "-"), fault["msg"], hint
    code, message, hint = FIELD_ERROR_MESSAGES[fault["type"]]
    values = {**context, "name": _get_field_name(loc), "input": fault["input"]}
    closed_up = re.sub(r"\s", "", fault["input"]) if code == "form" else ""
    if closed_up and re.fullmatch(str(context.get("pattern", "")), closed_up):
        hint = _format_line(loc, closed_up)
    return code, message.format(**values), hint


_PLAIN_ITEMS = re.compile(r"\w[\w ,./+-]*")
"""Text that may stand between the brackets of a list as it is."""
_NONE_WORDS = {"none", "nothing", "nobody", "-"}


def _suggest_list(error: ErrorDetails, loc: Loc, model: type[BaseModel], field: Any) -> str:
    """The line to write where text stands in place of a list; "" elsewhere."""
    text = error["input"]
    if error["type"] != "tuple_type" or not isinstance(text, str) or not isinstance(loc[-1], str):
        return ""
    may_be_empty = not any(getattr(rule, "min_length", 0) for rule in field.metadata)
    if may_be_empty and (text.casefold() in _NONE_WORDS or suggest_yes_no(text.casefold()) == "no"):
        return _format_line(loc, "[]")
    item = _unwrap_type(_get_inner_type(_find_type(model, loc), 0))
    is_plain = not _is_model_class(item) and _PLAIN_ITEMS.fullmatch(text)
    return _format_line(loc, f"[{text}]") if is_plain else ""


def _format_line(loc: Loc, value: str) -> str:
    """A sentence with the finished line for a value, to be pasted; "" without a value."""
    if not value:
        return ""
    line = f"{loc[-1]}: {value}" if loc and isinstance(loc[-1], str) else f"- {value}"
    return f"Put '{line}' in its place."


def _report_missing_field(loc: Loc, way: str, document: Document) -> Problem:
    inside = f" in '{_get_field_name(loc[:-1])}'" if len(loc) > 1 else ""
    bare = FRONT_MATTER_HINT if not document.data and document.path.suffix == ".md" else ""
    place = document.find_key_place(loc[:-1])
    return Problem("missing", f"'{loc[-1]}' is missing{inside}", place, f"{way} {bare}".strip())


def _format_kind_choices(at: Any, loc: Loc) -> str:
    """The lines from which to choose where the discriminator of a union is missing; "" for other types."""
    lines = [f"'{loc[-1]}: {tag}'" for tag in list_union_members(at)]
    return f"Write one of: {', '.join(lines)}." if lines else ""


def _report_empty_field(loc: Loc, field: Any, choices: str, place: Place) -> Problem:
    needed = field is not None and field.is_required() and isinstance(loc[-1], str)
    way = "Fill it in." if needed else "Fill it in, or remove the line if it is not needed."
    hint = choices or f"{describe_field(field)} {way}"
    return Problem("empty", f"'{_get_field_name(loc)}' is left empty", place, hint)


def _report_unknown_field(
    error: ErrorDetails, loc: Loc, schema_loc: Loc, model: type[BaseModel], document: Document
) -> Problem:
    known = _list_known_fields(schema_loc, model)
    if is_secret_name(str(loc[-1])):
        return _report_secret(str(loc[-1]), document.find_key_place(loc))
    meant = _guess_name(str(loc[-1]), known)
    hint = f"Did you mean '{meant}'?" if meant else f"Known here: {', '.join(known)}."
    groups = () if meant else _find_groups_with(schema_loc, model)
    if len(groups) == 1:
        hint = f"It belongs one step deeper: write it below '{groups[0]}:', with two more spaces before it."
    if error["input"] is None and " " in str(loc[-1]):
        hint = COMMA_HINT
    if error["input"] is None and str(loc[-1]).isdigit():
        hint = DECIMAL_POINT_HINT
    if any(category(mark) == "Cf" for mark in str(loc[-1])):
        hint = "A character that does not show stands in it: delete the word and type it anew."
    return Problem(
        "unknown-field", f"'{loc[-1]}' is not known here", document.find_key_place(loc), hint
    )


def _report_secret(name: str, place: Place) -> Problem:
    """A secret where everybody who reads the content finds it."""
    return Problem(
        "secret-in-content",
        f"'{name}' looks like a secret: passwords and keys never stand in the content",
        place,
        "Remove the line, and change the password or key, since others may have read it; set an environment"
        " variable such as AWS_SECRET_ACCESS_KEY instead.",
    )


def _list_known_fields(loc: Loc, model: type[BaseModel]) -> list[str]:
    parent = find_submodel(model, loc[:-1])
    return list(parent.model_fields) if parent else []


def _find_groups_with(loc: Loc, model: type[BaseModel]) -> tuple[str, ...]:
    """The groups beside an unknown field that have a field of its name."""
    return tuple(
        field
        for field in _list_known_fields(loc, model)
        if (group := find_submodel(model, (*loc[:-1], field))) and loc[-1] in group.model_fields
    )


def _guess_name(name: str, known: list[str]) -> str:
    """The field that an unknown one was probably meant to be; "" if none is like it."""
    return next(iter(get_close_matches(name, known, 1, 0.6)), "")


def _report_invalid_choice(fault: ErrorDetails, loc: Loc, document: Document) -> Problem:
    expected = str(fault.get("ctx", {}).get("expected", ""))
    choices = [quoted[1:-1] for quoted in re.split(r", | or ", expected)]
    given = fault["input"]
    wanted = given.strip().casefold() if isinstance(given, str) else ""
    close = get_close_matches(wanted, choices, 1, 0.6)
    close = [
        word for word in (suggest_yes_no(wanted), suggest_weekday(wanted)) if word in choices
    ] or close
    hint = f"Did you mean '{close[0]}'? " if close else ""
    subject = f"'{given}'" if isinstance(given, str) else "a list or a group"
    return Problem(
        "not-a-choice",
        f"{subject} is not one of the choices for '{_get_field_name(loc)}'",
        document.find_place(loc),
        f"{hint}Write one of: {', '.join(choices)}.",
    )


def _get_field_name(loc: Loc) -> str:
    names = [part for part in loc if isinstance(part, str)]
    return names[-1] if names else "this file"
