"""The small facts that every kind of page is made of: money, durations, hours, phones, pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Annotated, Any, NamedTuple, Self, TypeVar, get_args
from unicodedata import category, name

from markupsafe import escape
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    PlainValidator,
    StringConstraints,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError, PydanticKnownError
from pydantic_core.core_schema import CoreSchema, is_instance_schema

from trustpages.document import Loc
from trustpages.paths import RESERVED_CHARACTERS

T = TypeVar("T")
FULL_WIDTH_TO_PLAIN = {0xFEE0 + code: code for code in range(0x21, 0x7F)} | {
    0x3000: 0x20,
    0xA0: 0x20,
}
"""Letters, digits and signs as an East Asian keyboard writes them, and spaces that only look plain."""


class FieldGroup(BaseModel):
    """A group of fields that an author fills in."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        str_strip_whitespace=True,
        str_min_length=1,
        defer_build=True,  # a shop does not use all kinds
    )


class TextMarker:
    """Marks a field as words: a translation may change it. `markdown` allows paragraphs and lists.

    A `name` is taken literally, and stays as it is where no translation restates it; one with
    `numbers_kept` has the same numbers in every language, as the house in a street.
    """

    def __init__(
        self, *, markdown: bool = False, name: bool = False, numbers_kept: bool = False
    ) -> None:
        self.markdown = markdown
        self.name = name
        self.numbers_kept = numbers_kept


class LocalizedStr(str):
    """Words of a page; `language` is "" when they are in the page's own, else the original's tag."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str = "") -> Self:
        made = super().__new__(cls, text)
        made.language = language
        return made


class LocalizedHtml(LocalizedStr):
    """Markdown that is rendered already, escaped and cleaned."""

    __slots__ = ()

    def __html__(self) -> str:
        text = str.__str__(self)
        return f'<div lang="{escape(self.language)}">{text}</div>' if self.language else text


def _validate_text(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticKnownError("string_type")
    if isinstance(value, LocalizedStr):
        return value
    if not value.strip():
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    if any(mark in value for mark in RESERVED_CHARACTERS):
        raise field_error(
            "private-use", "it holds a character that has no meaning", "Type the words anew."
        )
    return value


MASK = "▮"
"""Stands in a quotation for what could tell who somebody is."""


class QuotationMarker:
    """Marks a field as words that stay as they were said: no translation, reference or Markdown.

    `own` are those of the shop itself.
    """

    def __init__(self, *, own: bool) -> None:
        self.own = own


Text = Annotated[str, TextMarker(), PlainValidator(_validate_text, json_schema_input_type=str)]
Markdown = Annotated[
    str, TextMarker(markdown=True), PlainValidator(_validate_text, json_schema_input_type=str)
]
Name = Annotated[str, TextMarker(name=True)]
"""Who or what something is called; a translation may restate it in another script or spelling."""
AddressLine = Annotated[str, TextMarker(name=True, numbers_kept=True)]
"""A part of a postal address, restated as a name is, but with the same numbers."""
Quotation = Annotated[
    str,
    QuotationMarker(own=False),
    PlainValidator(_validate_text, json_schema_input_type=str),
]
OwnQuotation = Annotated[
    str,
    QuotationMarker(own=True),
    PlainValidator(_validate_text, json_schema_input_type=str),
]
Slug = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60),
]


def field_info(description: str, *examples: Any, **constraints: Any) -> Any:
    """Describe a field for editors: what it means, and how one may look."""
    return Field(description=description, examples=list(examples) or None, **constraints)


def field_error(
    code: str, message: str, hint: str = "", *, instead: str = ""
) -> PydanticCustomError:
    """A fault inside a fact, for a validator to raise; the caller's stage adds the place.

    `instead` is the value that was probably meant, as it should be written: the caller's stage makes a
    whole line of it, to be pasted.
    """
    context = {"hint": hint, "message": message, "instead": instead}
    return PydanticCustomError(code, "{message}", context)


class _ParsedValue:
    """Marks a value that a parser makes: of a dataclass pydantic need not learn the fields."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return is_instance_schema(source) if is_dataclass(source) else handler(source)


def parse_with(
    parse: Callable[[str], T], description: str, *examples: str, exact: bool = False
) -> tuple[Any, ...]:
    """Metadata for a value that authors write as one text: its parser, and its schema.

    Unless it is `exact`, full-width characters are read as the plain ones that they stand for.
    """

    def parse_value(value: object) -> object:
        if isinstance(value, dict | list):
            raise PydanticKnownError("string_type")
        if not isinstance(value, str):
            return value
        return parse((value if exact else value.translate(FULL_WIDTH_TO_PLAIN)).strip())

    schema = {"type": "string", "description": description, "examples": list(examples)}
    return _ParsedValue(), BeforeValidator(parse_value), WithJsonSchema(schema)


def find_invisible_character(text: str) -> str:
    """The name of the first character that does not show, with its code point; "" if there is none."""
    found = next((mark for mark in text if category(mark) == "Cf"), "")
    return f"{name(found, 'a format character').lower()} (U+{ord(found):04X})" if found else ""


@dataclass(frozen=True, slots=True)
class ShopConventions:
    """Where the shop stands: what a value means that leaves out its country, currency or language.

    `country` is an ISO 3166 code, `currency` an ISO 4217 code, `language` a BCP 47 tag; "" where nothing
    is stated. It is the context of a document's validation.
    """

    country: str = ""
    currency: str = ""
    language: str = ""


def parse_in_shop(
    parse: Callable[[str, ShopConventions], T], description: str, *examples: str
) -> tuple[Any, ...]:
    """Metadata as of `parse_with`, for a parser that reads a text as it is meant where the shop stands."""

    def parse_value(value: object, info: ValidationInfo) -> object:
        if isinstance(value, dict | list):
            raise PydanticKnownError("string_type")
        if not isinstance(value, str):
            return value
        shop = info.context if isinstance(info.context, ShopConventions) else ShopConventions()
        return parse(value.translate(FULL_WIDTH_TO_PLAIN).strip(), shop)

    schema = {"type": "string", "description": description, "examples": list(examples)}
    return _ParsedValue(), BeforeValidator(parse_value), WithJsonSchema(schema)


def check_with(check: Callable[[T], T]) -> AfterValidator:
    """Metadata for a value that must pass a check of its own."""
    return AfterValidator(check)


@dataclass(frozen=True, slots=True, eq=False)
class WalkedField:
    """A field of a group: its name, what pydantic knows of it, and its marker if it holds texts."""

    name: str
    info: FieldInfo
    text_marker: TextMarker | None


class FieldValue(NamedTuple):
    """A value below a field group: its place, the value itself, and its field.

    The items of a list or mapping belong to the field of that list or mapping.
    """

    loc: Loc
    value: Any
    field: WalkedField


def walk_fields(group: FieldGroup, holding: type = object) -> Iterator[FieldValue]:
    """Every value below a group, in the order of the fields; a container comes before its contents.

    Only those fields are entered whose annotation admits a value of type `holding` at some depth;
    they yield all of their values, whatever their type.
    """
    found: list[FieldValue] = []
    _add_group((), group, holding, found)
    return iter(found)


def _add_group(loc: Loc, group: FieldGroup, holding: type, found: list[FieldValue]) -> None:
    for field in _list_fields_holding(type(group), holding):
        _add_value((*loc, field.name), getattr(group, field.name), field, holding, found)


def _add_value(
    loc: Loc, value: Any, field: WalkedField, holding: type, found: list[FieldValue]
) -> None:
    found.append(FieldValue(loc, value, field))
    if value is None or isinstance(value, str):
        return
    if isinstance(value, dict):
        for key, item in value.items():
            _add_value((*loc, key), item, field, holding, found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _add_value((*loc, index), item, field, holding, found)
    elif isinstance(value, FieldGroup):
        _add_group(loc, value, holding, found)


@cache  # one for each pair of model and type, both fixed
def _list_fields_holding(model: type[FieldGroup], wanted: type) -> tuple[WalkedField, ...]:
    """The fields of a model whose annotations admit a value of a type at some depth."""
    return tuple(
        field
        for field, types in _list_fields(model)
        if any(issubclass(one, wanted) for one in types)
    )


@cache  # one for each model
def _list_fields(model: type[FieldGroup]) -> tuple[tuple[WalkedField, frozenset[type]], ...]:
    """The fields of a model, each with all types that its annotation names, those of inner groups too."""
    return tuple(
        (
            WalkedField(name, info, _find_text_marker(info)),
            frozenset({object, *_list_types(info.annotation)}),
        )
        for name, info in model.model_fields.items()
    )


def _list_types(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type):
        yield annotation
        if issubclass(annotation, FieldGroup):
            for _, types in _list_fields(annotation):
                yield from types
    for part in get_args(annotation):
        yield from _list_types(part)


def _find_text_marker(info: FieldInfo) -> TextMarker | None:
    marks = (*info.metadata, *_collect_metadata(info.annotation))
    return next((mark for mark in marks if isinstance(mark, TextMarker)), None)


def _collect_metadata(annotation: Any) -> tuple[Any, ...]:
    """The metadata within `Text | None`, `tuple[Text, ...]` and the like."""
    own = getattr(annotation, "__metadata__", ())
    return (*own, *(mark for part in get_args(annotation) for mark in _collect_metadata(part)))


def find_texts(group: FieldGroup) -> tuple[tuple[Loc, TextMarker], ...]:
    """The place and the marker of every translatable text below a group, in the order of the fields."""
    found: list[tuple[Loc, TextMarker]] = []
    _add_texts_of_group((), group, found)
    return tuple(found)


def _add_texts_of_group(loc: Loc, group: FieldGroup, found: list[tuple[Loc, TextMarker]]) -> None:
    for field in _list_fields_with_texts(type(group)):
        _add_texts_of_value((*loc, field.name), getattr(group, field.name), field, found)


def _add_texts_of_value(
    loc: Loc, value: Any, field: WalkedField, found: list[tuple[Loc, TextMarker]]
) -> None:
    if isinstance(value, str):
        if field.text_marker:
            found.append((loc, field.text_marker))
    elif isinstance(value, dict):
        for key, item in value.items():
            _add_texts_of_value((*loc, key), item, field, found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _add_texts_of_value((*loc, index), item, field, found)
    elif isinstance(value, FieldGroup):
        _add_texts_of_group(loc, value, found)


@cache  # one for each model
def _list_fields_with_texts(model: type[FieldGroup]) -> tuple[WalkedField, ...]:
    """The fields of a model that hold texts at some depth."""
    return tuple(
        field
        for field, types in _list_fields(model)
        if field.text_marker
        or any(
            inner.text_marker
            for one in types
            if issubclass(one, FieldGroup)
            for inner, _ in _list_fields(one)
        )
    )


def find_quotations(group: FieldGroup, *, own_only: bool = False) -> Iterator[Loc]:
    """The place of every quotation below a group; with `own_only` of those that the shop itself said."""
    if not _has_quotations(type(group)):
        return
    for loc, value, field in walk_fields(group):
        marks = (*field.info.metadata, *_collect_metadata(field.info.annotation))
        found = next((mark for mark in marks if isinstance(mark, QuotationMarker)), None)
        if found and isinstance(value, str) and (found.own or not own_only):
            yield loc


@cache  # one for each model
def _has_quotations(model: type[FieldGroup]) -> bool:
    return any(
        isinstance(mark, QuotationMarker)
        for info in model.model_fields.values()
        for mark in (*info.metadata, *_collect_metadata(info.annotation))
    ) or any(
        _has_quotations(one)
        for _, types in _list_fields(model)
        for one in types
        if issubclass(one, FieldGroup) and one is not model
    )
