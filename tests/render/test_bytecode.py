"""Templates are compiled once for all processes, and anew when anything that they depend on is another."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import jinja2
import pytest
from jinja2 import DictLoader, pass_context

from trustpages.local_cache import LocalCache
from trustpages.render import bytecode
from trustpages.render.bytecode import KIND, TemplateCache
from trustpages.render.sandbox import PYTHON_FORM, BroughtPageCode, SandboxedTemplates

Render = Callable[..., tuple[str, int]]


@pytest.fixture
def render(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Render:
    """Renders a template as a new process would; says also how many templates were compiled for it."""
    compiled: list[str] = []
    compile_template = SandboxedTemplates.compile

    def count(self: SandboxedTemplates, source: Any, name: str, filename: str) -> Any:
        compiled.append(name)
        return compile_template(self, source, name, filename)

    monkeypatch.setattr(SandboxedTemplates, "compile", count)

    def run(
        source: str = "{{ 'a'|mark }}", mark: Any = str.upper, **options: Any
    ) -> tuple[str, int]:
        compiled.clear()
        jinja = SandboxedTemplates(
            loader=DictLoader({"page.html": source}),
            bytecode_cache=TemplateCache(LocalCache(tmp_path / "cache")),
            **options,
        )
        jinja.filters["mark"] = mark
        return jinja.get_template("page.html").render(), len(compiled)

    return run


def test_a_template_is_compiled_by_the_first_process_alone(render: Render) -> None:
    assert render() == ("A", 1)
    assert render() == ("A", 0)


def test_it_is_compiled_anew_when_what_it_depends_on_is_another(render: Render) -> None:
    render()

    assert render("{{ 'b'|mark }}") == ("B", 1)
    assert render(mark=pass_context(lambda _, text: f"<{text}>")) == ("<a>", 1)
    assert render("{% if 1 %}\nx{% endif %}", trim_blocks=False) == ("\nx", 1)
    assert render("{% if 1 %}\nx{% endif %}", trim_blocks=True) == ("x", 1)
    assert render("{{ '<'|mark }}", autoescape=True) == ("&lt;", 1)
    assert render("{{ '<'|mark }}", autoescape=False) == ("<", 1)


def test_a_damaged_one_is_compiled_anew(render: Render, tmp_path: Path) -> None:
    render()
    (file,) = (tmp_path / "cache" / KIND).iterdir()
    file.write_bytes(file.read_bytes()[:-1])

    assert render() == ("A", 1)
    assert render() == ("A", 0)


def test_python_of_another_form_is_not_taken_from_an_older_program(
    render: Render, monkeypatch: pytest.MonkeyPatch
) -> None:
    render()
    monkeypatch.setattr(bytecode, "PYTHON_FORM", 0)

    assert render() == ("A", 1)


SAMPLE = (
    '{% from "words" import one with context %}{% set a = b.c %}{% macro m(x) %}{{ x.y }}{% endmacro %}'
    "{% for d in e if d %}{{ m(d)|upper * 2 }}{% endfor %}{% include f %}{{ g ** 2 }}"
)
FORM = (2, "3b60c8d33281791df56ea5c7d976287b3ba0a791536325e3fa12b5bb42d80b31")
"""The form, and the digest of what it makes of the sample: whoever changes this counts up the former."""


@pytest.mark.skipif(
    jinja2.__version__ != "3.1.6", reason="each Jinja writes its own, and is named itself"
)
def test_python_of_another_kind_has_another_form() -> None:
    jinja = SandboxedTemplates(frozenset({"mine"}), autoescape=True)
    python = [jinja.compile(SAMPLE, name, "page.html", raw=True) for name in ("mine", "theirs")]
    jinja.code_generator_class = BroughtPageCode
    python.append(jinja.compile(SAMPLE, "theirs", "page.html", raw=True))

    assert (PYTHON_FORM, sha256("".join(python).encode()).hexdigest()) == FORM
