"""The schema of what templates are given names all that they are given."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import trustpages
from trustpages.kinds import KINDS
from trustpages.model.page import Page
from trustpages.theme_kit.context_schema import (
    CONTEXT_VERSION,
    VARIABLES,
    format_context_schema,
    generate_context_schema,
)

RENDER = Path(trustpages.__file__).parent / "render"


def _list_given_names() -> set[str]:
    """The names that the drawing stage lays out for pages, from its own source."""
    names = set()
    for file, functions in (
        ("environment.py", {"build_jinja_environment", "_build_shared_variables", "list_readings"}),
        ("__init__.py", {"render_with_reads"}),
    ):
        tree = ast.parse((RENDER / file).read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and function.name in functions:
                names |= {
                    key.value
                    for node in ast.walk(function)
                    if isinstance(node, ast.Dict)
                    for key in node.keys
                    if isinstance(key, ast.Constant) and isinstance(key.value, str)
                }
    return {name for name in names if not name.endswith("()")}


def test_every_name_that_pages_are_given_is_described() -> None:
    assert set(VARIABLES) | {"site"} == _list_given_names()


def test_facts_are_described_with_what_they_compute() -> None:
    schema = generate_context_schema()
    returns = schema["$defs"][KINDS["returns"].__name__]["properties"]

    assert schema["schema_version"] == CONTEXT_VERSION
    assert {"windows", "refund_within", "longest_window"} <= returns.keys()
    assert "link_sources" not in schema["$defs"][Page.__name__]["properties"]
    assert schema["properties"]["site"]["properties"]["people"]["type"] == "array"


def test_every_reference_of_the_schema_is_defined() -> None:
    text = format_context_schema()
    schema = json.loads(text)

    references = {part.split('"', 1)[0] for part in text.split("#/$defs/")[1:]}
    assert references <= schema["$defs"].keys()
    assert all(schema["$defs"].values())
