"""Writes `docs/content.md`: every content file and every field, from the schemas that editors use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from trustpages.fields import TextMarker
from trustpages.kinds import KINDS
from trustpages.model.json_schema import (
    CONTENT_FILES,
    CONTENT_MODELS,
    JsonSchema,
    generate_schemas,
)

PAGE = Path(__file__).parent.parent / "docs" / "content.md"

HEAD = """\
# The content folder: every file and every field

<!-- Written by tools/content_reference.py; run `make reference` after a change of the models. -->

Facts are YAML: in a `.yaml` file, or between two lines of `---` at the top of a `.md` file. Words under
the front matter of a `.md` file are [Markdown](markdown.md). Everything is text until a field says what
it must be, so `NO`, `09:30` and `0123` stay what you wrote.

* A translation lies beside its original with the language in its name, such as `returns.zh.md`. It holds
  words only: the fields whose value is *words*, *Markdown* or *name* below. Facts are stated once, in the
  original. A *name*, such as that of the shop, a person, a street or a town, may be restated in another
  script or spelling; where it is not, pages show the original. The numbers in an address stay the same.
* A telephone number starts with `+` and the country code, or it is one of the country that `address` in
  `shop.yaml` names: `0117 496 0123`, `12315`, `0800 123 4567`. An extension follows it: `ext. 12`.
* An address holds the parts that its country asks for, in any order; pages write them as that country does.
* Pictures and films lie anywhere in the folder and are named from its top: `staff/lin-mei.jpg`.
* Names that begin with `.` or `_`, and a `README.md` at the top, are passed over.
* A page that was public gets another name, or is withdrawn, so that old links still lead somewhere:
  [moving.md](moving.md) says how.
* `trustpages schema` writes these rules for your editor into `content/.schemas/`. A content file names its
  schema in its first line of YAML: `# yaml-language-server: $schema=.schemas/returns.json`.
"""
SHARED = """\
## Groups that several files use
"""


Groups: TypeAlias = Mapping[str, JsonSchema]


@dataclass(frozen=True, slots=True)
class _Table:
    """One group of fields: whose it is, its schema, its model, and the groups that several files use."""

    owner: str
    schema: JsonSchema
    model: type[BaseModel]
    shared: Groups


def reference() -> str:
    """The whole page."""
    made = generate_schemas()
    shared = _shared(made)
    models = {
        name: one for model in CONTENT_MODELS.values() for name, one in _models(model).items()
    }
    files = "\n| file | what it is |\n| --- | --- |\n" + "".join(
        f"| [`{CONTENT_FILES[name]}`](#{_slug(CONTENT_FILES[name])}) | {_cell(schema['description'])} |\n"
        for name, schema in made.items()
    )
    parts = [part for name, schema in made.items() for part in _file(name, schema, shared)]
    groups = [
        _group(name, _Table("", group, models[name], shared))
        for name, group in sorted(shared.items())
    ]
    return "\n".join([HEAD + _required() + files, *parts, SHARED, *groups])


def _required() -> str:
    """The sentence that names the files without which a build fails."""
    needed = [kind.file for kind in KINDS.values() if kind.requirement == "required"]
    *first, last = (f"`{file}`" for file in ("site.yaml", *needed))
    return f"\nThe build refuses to go on without {', '.join(first)} and {last}.\n"


def _models(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The models that a model is made of, by name."""
    found = {model.__name__: model}
    for field in model.model_fields.values():
        for part in _parts(field.annotation):
            if isinstance(part, type) and issubclass(part, BaseModel) and part is not model:
                found |= _models(part)
    return found


def _parts(annotation: Any) -> Iterator[Any]:
    """An annotation and everything within it."""
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)


def _shared(made: Groups) -> dict[str, JsonSchema]:
    """Groups that two or more files use and that are the same in all of them."""
    found: dict[str, list[JsonSchema]] = {}
    for schema in made.values():
        for name, group in schema.get("$defs", {}).items():
            found.setdefault(name, []).append(group)
    return {
        name: groups[0]
        for name, groups in found.items()
        if len(groups) > 1 and all(group == groups[0] for group in groups)
    }


def _file(name: str, schema: JsonSchema, shared: Groups) -> Iterator[str]:
    own = _Table(name, schema, CONTENT_MODELS[name], shared)
    yield f"## {CONTENT_FILES[name]}\n\n{schema['description']}\n\n{_drawn(own)}"
    models = _models(CONTENT_MODELS[name])
    for group, fields in sorted(schema.get("$defs", {}).items()):
        if group not in shared:
            yield _group(group, _Table(name, fields, models[group], shared))


def _group(name: str, table: _Table) -> str:
    title = f"{table.owner}: {name}" if table.owner else name
    return f"### {title}\n\n{table.schema.get('description', '')}\n\n{_drawn(table)}"


def _drawn(table: _Table) -> str:
    needed = table.schema.get("required", [])
    rows = [
        f"| `{name}` | {'yes' if name in needed else ''} | {_cell(field.get('description', ''))} "
        f"| {_value(field, table, table.model.model_fields[name])} | {_example(field)} |"
        for name, field in table.schema["properties"].items()
    ]
    head = (
        "| field | needed | what it says | value | for example |\n| --- | --- | --- | --- | --- |"
    )
    return "\n".join([head, *rows, ""])


def _value(field: JsonSchema, table: _Table, info: FieldInfo) -> str:
    if "allOf" in field:
        return _value(field["allOf"][0], table, info)
    if "$ref" in field:
        name = field["$ref"].rsplit("/", maxsplit=1)[-1]
        target = name if name in table.shared else f"{table.owner}: {name}"
        return f"[{name}](#{_slug(target)})"
    if choices := _choices(field, table, info):
        return f"one of {', '.join(choices)}"
    if field.get("type") == "array":
        return f"list of {_value(field['items'], table, info)}"
    if field.get("type") == "object":
        inner = [*field.get("patternProperties", {}).values(), field.get("additionalProperties")]
        return f"names, each with {_value(inner[0], table, info)}"
    return _words(info)


def _choices(field: JsonSchema, table: _Table, info: FieldInfo) -> list[str]:
    """What a field with a fixed set of values or of groups takes; [] for all others."""
    if "oneOf" in field:
        return [_value(one, table, info) for one in field["oneOf"]]
    return [f"`{one}`" for one in field.get("enum", [field["const"]] if "const" in field else [])]


def _words(info: FieldInfo) -> str:
    within = [
        mark for part in _parts(info.annotation) for mark in getattr(part, "__metadata__", ())
    ]
    marks = [mark for mark in (*info.metadata, *within) if isinstance(mark, TextMarker)]
    if not marks:
        return "text"
    if marks[0].name:
        return "name"
    return "Markdown" if marks[0].markdown else "words"


def _example(field: JsonSchema) -> str:
    shown: list[Any] = field.get("examples", [])[:1]
    said = [", ".join(one) if isinstance(one, list) else str(one) for one in shown]
    return _cell(f"`{said[0]}`" if said else "")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _slug(title: str) -> str:
    """The anchor that GitHub makes of a heading."""
    return "".join(
        mark for mark in title.lower().replace(" ", "-") if mark.isalnum() or mark in "-_"
    )


if __name__ == "__main__":
    PAGE.write_text(reference(), encoding="utf-8")
    print(f"{PAGE.name} is written")
