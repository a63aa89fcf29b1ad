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
from jinja2 import Environment, FunctionLoader, nodes
from pydantic import BaseModel
from support.shops import TESTS

from trustpages.render.bytecode import TemplateCache, describe_sources
from trustpages.render.compiled_templates import INDEX_NAME, CompiledTemplates, digest_key
from trustpages.render.sandbox import BroughtPageCode, PageCode, SandboxedTemplates
from trustpages.resources import find_compiled_themes, find_themes_folder

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


def test_those_of_the_built_in_themes_read_nothing_that_the_sandbox_keeps_from_templates() -> None:
    """Their Python reads attributes without a look at them (`BroughtPageCode`)."""
    refused = {*dir(BaseModel), *dir(object), "format", "format_map"}
    read = {
        (str(path), found.attr)
        for path in find_themes_folder().rglob("templates/**/*.html")
        for found in Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
        .parse(path.read_text(encoding="utf-8"))
        .find_all(nodes.Getattr)
    }

    assert len(read) > 500
    assert [one for one in read if one[1].startswith("_") or one[1] in refused] == []


class _Item:
    """An object with a field, a property, an error of its own, and items."""

    word = "field"

    @property
    def more(self) -> str:
        return "property"

    @property
    def lost(self) -> str:
        raise AttributeError

    def __getitem__(self, name: str) -> str:
        return f"item {name}"


@pytest.mark.parametrize(
    "text",
    [
        "{{ one.word }}{{ one.more }}{{ one.lost }}{{ one.other }}{{ one.word.upper() }}",
        "{{ given.items()|length }}{{ given.a }}{{ given.word.b }}{{ given.a.upper().lower() }}",
        "{% for x in [one, given] %}{{ x.a }}{% endfor %}{{ given.word[given.key] if one.key }}",
        "{% macro m(x) %}{{ x.word ~ x.more }}{% endmacro %}{{ m(one) }}{{ m(x=one) }}",
        "{{ [one, one]|map(attribute='word')|join }}{{ 'a'.upper() }}{{ one.more.partition('p')[2] }}",
        "{{ 'y' if given.nothing is defined else 'n' }}{{ (given.nothing|default(one)).word }}",
    ],
)
def test_brought_python_reads_what_the_sandbox_reads(text: str) -> None:
    given = {"a": "A", "word": {"b": "<B>", "k": "K"}, "key": "k"}
    read = [
        _open_code(code).from_string(text).render(one=_Item(), given=given)
        for code in (BroughtPageCode, PageCode)
    ]
    assert read[0] == read[1]


@pytest.mark.parametrize("text", ["{{ one.word.none }}", "{{ nothing.word }}", "{{ given.a.b.c }}"])
def test_brought_python_says_what_is_missing_as_the_sandbox_does(text: str) -> None:
    said = []
    for code in (BroughtPageCode, PageCode):
        with pytest.raises(jinja2.UndefinedError) as caught:
            _open_code(code).from_string(text).render(one=_Item(), given={"a": {}})
        said.append(str(caught.value))
    assert said[0] == said[1]


def _open_code(code: type[PageCode]) -> SandboxedTemplates:
    jinja = SandboxedTemplates(undefined=jinja2.StrictUndefined, autoescape=True)
    jinja.code_generator_class = code
    return jinja


def test_the_templates_of_a_shop_are_written_for_the_sandbox() -> None:
    assert SandboxedTemplates.code_generator_class is PageCode
    python = SandboxedTemplates().compile("{{ word.more }}", raw=True)
    assert "environment.getattr((undefined" in python


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
