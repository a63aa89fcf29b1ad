"""The documents tell what there is: every flag, every name for themes, and links that lead somewhere."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import click
import pytest

from trustpages.cli.main import COMMAND_GROUP, COMMANDS
from trustpages.kinds import KINDS
from trustpages.model.page import Edition, Page

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)\s]*)?\)")


def names(page: str) -> set[str]:
    """Every name that a document sets in code, without what stands in brackets behind it."""
    text = re.sub(r"```.*?```", "", (ROOT / "docs" / page).read_text("utf-8"), flags=re.DOTALL)
    shown = re.findall(r"`([^`\n]+)`", text)
    return {re.split(r"[(\s]", one)[0] for one in shown}


def keys(function: str) -> set[str]:
    """The names that a function of the drawing stage lays out for templates."""
    source = ROOT / "generator" / "trustpages" / "render" / "environment.py"
    tree = ast.parse(source.read_text(encoding="utf-8"))
    found = next(
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == function
    )
    return {
        key.value
        for node in ast.walk(found)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_every_flag_is_explained(name: str) -> None:
    command = COMMAND_GROUP.get_command(click.Context(COMMAND_GROUP), name)
    assert command is not None
    flags = {flag for one in command.params if isinstance(one, click.Option) for flag in one.opts}
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")

    assert {flag for flag in flags if not re.search(rf"`{flag}[` ]", text)} == set()
    assert f"## `trustpages {name} " in text


def test_a_theme_s_author_is_told_every_name() -> None:
    documented = names("themes.md")

    assert {"url", "picture"} <= keys("_build_functions")
    assert {"date", "money"} <= keys("_list_filters")
    for function in ("build_jinja_environment", "_build_functions", "_list_filters"):
        assert keys(function) - documented == set()


def test_a_theme_s_author_is_told_the_fields_of_the_page_and_the_site() -> None:
    """All but those that only the program needs."""
    documented = names("themes.md")
    inner = {"path", "address", "link_sources"}

    assert set(Page.__dataclass_fields__) - documented == inner
    assert {*_list_site_names()} - documented == set()
    assert "site_index" in Edition.__dataclass_fields__


def _list_site_names() -> list[str]:
    """Everything that templates find in `site`."""
    return [model.collection or name for name, model in KINDS.items() if not model.marker_field]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_between_the_documents_lead_somewhere(page: Path) -> None:
    """In the text itself; what stands as an example in code is passed over."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    near = [path for path, _ in LINK.findall(text) if "://" not in path]

    assert [path for path in near if not (page.parent / path).exists()] == []
