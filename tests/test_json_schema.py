"""The schemas that editors use: whole, valid, true to the models and to the example shop."""

from __future__ import annotations

import json
import re
import runpy
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator, Draft202012Validator
from pydantic import BaseModel

from trustpages.cli.run_schema import generate_shop_schemas
from trustpages.content.filenames import parse_document_path
from trustpages.kinds import KINDS, PART_MODELS, find_marked_kind, identify_kind, identify_part
from trustpages.model.json_schema import (
    CONTENT_MODELS,
    JsonSchema,
    format_schema,
    generate_schemas,
)

ROOT = Path(__file__).parent.parent
CONTENT = ROOT / "content"
SCHEMAS = generate_schemas()
DOCUMENTS = sorted(
    path
    for ending in ("yaml", "md")
    for path in CONTENT.rglob(f"*.{ending}")
    if not any(part.startswith((".", "_")) for part in path.relative_to(CONTENT).parts)
)
ORIGINALS = [path for path in DOCUMENTS if "." not in path.stem]


def named(path: Path) -> str:
    return path.relative_to(CONTENT).as_posix()


def front(path: Path) -> str:
    """The YAML of a document, as it stands."""
    text = path.read_text(encoding="utf-8")
    return text.split("---\n", 2)[1] if path.suffix == ".md" else text


def kind(path: Path) -> str:
    """The name of a document's schema."""
    place = PurePosixPath(path.relative_to(CONTENT).as_posix())
    name, _ = parse_document_path(place)
    if name == "site":
        return name
    if part := identify_part(place, name):
        return f"{part[0]}-entry"
    data = yaml.load(front(path), yaml.BaseLoader)  # noqa: S506 - it makes plain values
    return find_marked_kind(data) or str(identify_kind(place, name))


def nodes(schema: Any) -> Iterator[JsonSchema]:
    """Every group of fields of a schema."""
    if isinstance(schema, dict):
        if schema.get("type") == "object" and "properties" in schema:
            yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from nodes(value)


def test_there_is_a_schema_for_each_kind_and_for_the_settings() -> None:
    assert set(SCHEMAS) == {"site", *KINDS, *PART_MODELS}


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_a_schema_is_valid_in_its_own_dialect_and_in_draft_07(schema: JsonSchema) -> None:
    Draft202012Validator.check_schema(schema)
    Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_every_field_is_described_and_no_other_is_allowed(schema: JsonSchema) -> None:
    """Also in the groups within groups."""
    groups = list(nodes(schema))

    assert groups
    for group in groups:
        assert group["additionalProperties"] is False
        assert group["description"]
        for name, field in group["properties"].items():
            assert field.get("description"), name


@pytest.mark.parametrize(("name", "model"), CONTENT_MODELS.items(), ids=CONTENT_MODELS)
def test_a_schema_has_the_fields_of_its_model(name: str, model: type[BaseModel]) -> None:
    """But for those that are read from other files."""
    kind = KINDS.get(name.removesuffix("-entry"))
    foreign = {kind.parts_field, *kind.file_fields} if kind else set()
    foreign = {kind.parts_body} if kind and name in PART_MODELS else foreign
    fields = {key: one for key, one in model.model_fields.items() if key not in foreign}
    needed = [field for field, info in fields.items() if info.is_required()]

    assert list(SCHEMAS[name]["properties"]) == list(fields)
    assert SCHEMAS[name]["required"] == needed


def test_a_field_that_may_be_missing_is_never_empty() -> None:
    """An empty value is a slip, so no schema knows null."""
    for schema in SCHEMAS.values():
        assert '"null"' not in format_schema(schema)


def test_what_looks_like_a_number_or_a_truth_may_be_one_for_the_editor() -> None:
    """An editor reads 4.50 and true by its own rules; the build reads both as text."""
    rate = SCHEMAS["shipping"]["$defs"]["PriceTier"]["properties"]["price"]

    assert rate["type"] == ["string", "number"]
    assert SCHEMAS["home"]["properties"]["draft"]["type"] == ["string", "boolean"]
    assert SCHEMAS["shop"]["properties"]["email"]["type"] == "string"


def test_the_example_shop_has_originals() -> None:
    assert len(ORIGINALS) >= 15
    assert {kind(path) for path in ORIGINALS} == {"site", *KINDS, *PART_MODELS}


class Editor(yaml.SafeLoader):
    """YAML 1.2 as editors read it: numbers, true and false; all else is text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - so PyYAML has it


Editor.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"[-+]?\d+(\.\d+)?$"), [*"-+0123456789"]
)
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(true|false)$"), [*"tf"])


@pytest.mark.parametrize("path", ORIGINALS, ids=named)
def test_every_file_of_the_example_shop_keeps_to_its_schema(path: Path) -> None:
    """As text, the way the build reads it, and by an editor's rules."""
    validator = Draft202012Validator(SCHEMAS[kind(path)])

    for loader in (yaml.BaseLoader, Editor):
        data = yaml.load(front(path), loader)  # noqa: S506 - both make nothing but plain values
        assert [fault.message for fault in validator.iter_errors(data)] == []


@pytest.mark.parametrize("path", ORIGINALS, ids=named)
def test_every_file_of_the_example_shop_names_its_schema_first(path: Path) -> None:
    up = "../" * (len(path.relative_to(CONTENT).parts) - 1)
    first = front(path).splitlines()[0]

    assert first == f"# yaml-language-server: $schema={up}.schemas/{kind(path)}.json"


def test_a_misspelt_field_does_not_keep_to_the_schema() -> None:
    """The check above can fail."""
    validator = Draft202012Validator(SCHEMAS["site"])

    messages = [fault.message for fault in validator.iter_errors({"base_url": "x", "langs": []})]
    assert len(messages) == 2


def test_the_schemas_beside_the_example_are_those_of_the_models_and_of_its_theme() -> None:
    """`trustpages schema` writes them anew."""
    kept = {
        path.stem: path.read_text(encoding="utf-8") for path in (CONTENT / ".schemas").iterdir()
    }

    made = generate_shop_schemas(CONTENT)
    assert kept == {name: format_schema(schema) for name, schema in made.items()}
    assert all(json.loads(text) for text in kept.values())


def test_editors_know_the_settings_and_presets_of_the_theme() -> None:
    schema = generate_shop_schemas(CONTENT)["site"]
    Draft7Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    site = {"base_url": "https://shop.example/", "languages": ["en"]}

    def faults(**theme: object) -> list[str]:
        return [one.message for one in validator.iter_errors({**site, "theme": theme})]

    chosen = {"density": "airy", "home_parts": ["people", "record"], "exact_colours": True}
    assert faults(preset="workshop", settings=chosen) == []
    assert len(faults(preset="worshop")) == 1
    for name, value in {"densty": "airy", "density": "thin", "home_parts": ["peple"]}.items():
        assert len(faults(settings={name: value})) == 1, name
    described = schema["$defs"]["ThemeSettings"]["properties"]["settings"]["properties"]
    assert all(one["description"] for one in described.values())


def test_the_schema_is_that_of_the_shops_own_theme(tmp_path: Path) -> None:
    content, theme = tmp_path / "content", tmp_path / "themes" / "mine" / "theme.toml"
    content.mkdir()
    theme.parent.mkdir(parents=True)
    (content / "site.yaml").write_text("theme: {name: ./themes/mine}\n", encoding="utf-8")

    def read_settings() -> JsonSchema:
        group = generate_shop_schemas(content)["site"]["$defs"]["ThemeSettings"]
        settings: JsonSchema = group["properties"]["settings"].get("properties", {})
        return settings

    theme.write_text('name = "mine"\n[settings.motto]\ndescription = "A line"\ndefault = "x"\n')
    assert read_settings()["motto"] == {"description": "A line", "type": "string", "default": "x"}
    assert "density" in read_settings()
    theme.write_text("name = mine\n")  # the build tells of it
    assert read_settings() == {}


def test_the_reference_of_the_content_is_up_to_date() -> None:
    """`make reference` writes it anew."""
    made = runpy.run_path(str(ROOT / "tools" / "content_reference.py"))

    assert (ROOT / "docs" / "content.md").read_text(encoding="utf-8") == made["reference"]()
