"""Built-in themes come with compiled templates, which are used for exactly the sources they were made of."""

from __future__ import annotations

import json
import runpy
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
import pytest
from jinja2 import Environment, FunctionLoader
from support.shops import TESTS

from trustpages.render.bytecode import TemplateCache, describe_sources
from trustpages.render.compiled_templates import INDEX_NAME, CompiledTemplates, digest_key
from trustpages.render.sandbox import SandboxedTemplates
from trustpages.resources import find_compiled_themes

FILE = "themes/base/templates/page.html"
SOURCE = "\n\n{% macro show(word) %}{{ word.missing.more }}{% endmacro %}{{ show(word) }}"
Open = Callable[..., Environment]


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the templates that were compiled from now on."""
    names: list[str] = []
    compile_template = SandboxedTemplates.compile

    def count(self: Environment, source: Any, name: str, filename: str, **options: Any) -> Any:
        if not options:
            names.append(name)
        return compile_template(self, source, name, filename, **options)

    monkeypatch.setattr(SandboxedTemplates, "compile", count)
    return names


@pytest.fixture
def open_templates(tmp_path: Path) -> Open:
    """Opens Jinja over one template, of which the folder `tmp_path` has the compiled form."""

    def open_jinja(source: str = SOURCE, **options: Any) -> Environment:
        return SandboxedTemplates(
            loader=FunctionLoader(lambda _: (source, FILE, None)),
            bytecode_cache=TemplateCache(brought=CompiledTemplates(tmp_path)),
            **options,
        )

    jinja = open_jinja()
    bucket = TemplateCache().get_bucket(jinja, "page.html", FILE, SOURCE)
    text = jinja.compile(SOURCE, "page.html", FILE, raw=True)
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / f"{FILE}.py").write_text(text, encoding="utf-8")
    index = json.dumps({digest_key(describe_sources(bucket)): FILE})
    (tmp_path / INDEX_NAME).write_text(index, encoding="utf-8")
    return open_jinja


def test_those_of_the_built_in_themes_are_current() -> None:
    """Run `make templates` if this fails."""
    made = runpy.run_path(str(TESTS.parent / "tools" / "compiled_templates.py"))
    folder = find_compiled_themes()
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert found.keys() == made["compile_built_in_themes"]().keys()
    assert found == made["compile_built_in_themes"]()


def test_one_whose_source_is_the_same_is_not_compiled(
    open_templates: Open, compiled: list[str]
) -> None:
    open_templates().get_template("page.html")

    assert compiled == []


def test_one_is_compiled_where_anything_it_depends_on_is_another(
    open_templates: Open, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_templates(SOURCE + " ").get_template("page.html")
    open_templates(trim_blocks=True).get_template("page.html")
    other = open_templates()
    other.filters["new"] = str.upper
    other.get_template("page.html")
    open_templates().get_template("other.html")
    monkeypatch.setattr(jinja2, "__version__", "9.9")
    open_templates().get_template("page.html")

    assert compiled == ["page.html", "page.html", "page.html", "other.html", "page.html"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (INDEX_NAME, None),
        (INDEX_NAME, "{"),
        (INDEX_NAME, "[1]"),
        (f"{FILE}.py", None),
        (f"{FILE}.py", "{"),
        (f"{FILE}.py", "\0"),
    ],
)
def test_one_is_compiled_where_the_file_is_damaged_or_missing(
    open_templates: Open, compiled: list[str], tmp_path: Path, file: str, text: str | None
) -> None:
    """A module that still is Python is believed, as all of the program is."""
    if text is None:
        (tmp_path / file).unlink()
    else:
        (tmp_path / file).write_text(text, encoding="utf-8")
    open_templates().get_template("page.html")

    assert compiled == ["page.html"]


def test_a_fault_names_the_line_of_the_template(
    open_templates: Open, compiled: list[str], tmp_path: Path
) -> None:
    places = []
    for _ in range(2):
        with pytest.raises(Exception, match="missing") as caught:
            open_templates().get_template("page.html").render(word={})
        frames = traceback.extract_tb(caught.tb)
        places.append([(one.filename, one.lineno) for one in frames if FILE in one.filename])
        (tmp_path / INDEX_NAME).unlink(missing_ok=True)  # the second one is compiled

    assert compiled == ["page.html"]
    assert places[0] == places[1]
    assert (FILE, 3) in places[0]
