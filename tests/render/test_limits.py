"""A page of a shop's own theme that loops, multiplies or grows without end is refused with its line."""

from __future__ import annotations

import pytest
from jinja2 import StrictUndefined, TemplateRuntimeError

from trustpages.render import limits
from trustpages.render.limits import limit_rendering
from trustpages.render.sandbox import SandboxedTemplates

NEST = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


def _render(text: str, *, limited: bool = True) -> str:
    names = frozenset({"<page>"} if limited else ())
    jinja = SandboxedTemplates(names, undefined=StrictUndefined, autoescape=True)
    template = jinja.template_class.from_code(
        jinja, jinja.compile(text, "<page>"), jinja.make_globals(None)
    )
    with limit_rendering():
        return template.render(numbers=iter(range(10)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (NEST, "loops take more than 1,000,000 turns"),
        (f"{{% macro m() %}}{NEST}{{% endmacro %}}{{{{ m() }}}}", "loops take more than"),
        ("{{ 'a' * 99999999999 }}", "multiplication"),
        ("{% for a in range(99) %}{% set x = [1] * 99999999999 %}{% endfor %}", "multiplication"),
        ("{{ 9 ** 999999999 }}", "power"),
        ("{% for a in range(99) %}{{ 'a' * 999999 }}{% endfor %}", "more than 20,000,000 char"),
    ],
)
def test_what_takes_too_much_is_refused(text: str, reason: str) -> None:
    with pytest.raises(TemplateRuntimeError, match=reason):
        _render(text)


def test_what_is_no_loop_ends_with_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_SECONDS", -1.0)

    with pytest.raises(TemplateRuntimeError, match="seconds"):
        _render("{{ 'a'.upper() }}")


def test_loops_are_what_they_are_without_limits() -> None:
    """Length, last turn, conditions, generators and numbers stay as they are."""
    text = (
        "{% for a in 'abc' %}{{ a }}{{ loop.length }}{{ loop.last }}{% else %}none{% endfor %}"
        "{% for a in numbers if a is even %}{{ a * 2 }}{{ loop.revindex }},{% endfor %}"
        "{% for a in [] %}{% else %}none{% endfor %}{{ 2 ** 3 }}{{ 'ab' * 2 }}"
    ).replace("{{ loop.last }}", "{% if loop.last %}!{% endif %}")

    assert _render(text) == _render(text, limited=False)
