"""docs/coverage.md: every row of the founding texts has a field or file that exists, or a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from trustpages.cli.main import COMMANDS
from trustpages.kinds import KINDS
from trustpages.model.settings import SiteSettings

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d\.\d+) \| ([^|]+) \| ([^|]+) \|$", TEXT, re.MULTILINE)
COUNTS = (19, 24, 16, 17, 17)
"""The rows of each text."""
EXCUSES = ("**Not yet**: ", "**In part**: ", "**On purpose not**: ")
MODELS: dict[str, type[BaseModel]] = {**KINDS, "site": SiteSettings}


def _list_groups(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that a field holds, at any depth of its type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _list_groups(argument)


def _list_fields(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _exists(reference: str) -> bool:
    """Whether a file, a command, or a field of a kind is there under this name."""
    if reference.startswith("trustpages "):
        return reference.removeprefix("trustpages ") in COMMANDS
    if "/" in reference or reference == "LICENSE":
        return (ROOT / reference).exists()
    kind, *names = reference.split(".")
    models = [MODELS[kind]] if kind in MODELS else []
    for name in names:
        fields = [found for model in models if (found := _list_fields(model).get(name)) is not None]
        if not fields:
            return False
        models = [group for field in fields for group in _list_groups(field)]
    return bool(names)


def test_every_row_is_there_once() -> None:
    expected = [f"{text}.{row}" for text, count in enumerate(COUNTS) for row in range(1, count + 1)]

    assert [number for number, _, _ in ROWS] == expected


@pytest.mark.parametrize(("number", "asked", "where"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_has_what_it_names_or_a_reason(number: str, asked: str, where: str) -> None:
    references = re.findall(r"`([^`]+)`", where)

    assert asked.strip()
    assert references or where.startswith(EXCUSES), number
    assert [one for one in references if not _exists(one)] == []


@pytest.mark.parametrize(
    "reference", ["shipping.ways", "nothing.steps", "shipping", "trustpages nothing", "docs/no.md"]
)
def test_a_reference_that_leads_nowhere_is_found(reference: str) -> None:
    assert not _exists(reference)
