"""Faults of a theme: told with the file and the line, never as a traceback."""

from __future__ import annotations

from dataclasses import replace

import pytest
from jinja2 import Environment, StrictUndefined
from support.sites import BARE

from trustpages.diagnostics.problem import Problem, ProblemError
from trustpages.render.assets import convert_template_errors


def _find_problem(**templates: str) -> Problem:
    """What is told of a theme whose first template is `a.html`."""
    named = {name.replace("_", "."): text for name, text in templates.items()}
    jinja = Environment(
        loader=replace(BARE, templates=named).create_loader(),
        undefined=StrictUndefined,
        autoescape=True,
    )
    with (
        pytest.raises(ProblemError) as caught,
        convert_template_errors("themes/bare/templates/a.html"),
    ):
        jinja.get_template("a.html").render(odd={"a": 1})
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("where", "message", "templates"),
    [
        ("themes/bare/templates/a.html:2:1", "'nope' is undefined", {"a_html": "x\n{{ nope }}"}),
        (
            "themes/bare/templates/b.html:3:1",
            "'nope' is undefined",
            {"a_html": "x\n{% include 'b.html' %}", "b_html": "1\n2\n{{ nope }}"},
        ),
        (
            "themes/bare/templates/b.html:2:1",
            "'nope' is undefined",
            {
                "a_html": "x\n\n\n{% import 'b.html' as b %}{{ b.m() }}",
                "b_html": "{% macro m() %}\n{{ nope.x }}{% endmacro %}",
            },
        ),
        (
            "themes/bare/templates/a.html:2:1",
            "the theme has no template 'c.html'",
            {"a_html": "x\n{% include 'c.html' %}"},
        ),
        ("themes/bare/templates/a.html:1:1", "the theme has no template 'a.html'", {}),
        ("themes/bare/templates/a.html:2:1", "ZeroDivisionError", {"a_html": "x\n{{ 1 / 0 }}"}),
        (
            "themes/bare/templates/a.html:1:1",
            "RecursionError",
            {"a_html": "{% include 'a.html' %}"},
        ),
        ("themes/bare/templates/a.html:2:1", "TypeError", {"a_html": "x\n{{ 1 + 'a' }}"}),
        ("themes/bare/templates/a.html:1:1", "has no attribute 'b'", {"a_html": "{{ odd.b }}"}),
        (
            "themes/bare/templates/b.html:2:1",
            "cannot be read",
            {"a_html": "{% include 'b.html' %}", "b_html": "1\n{% if %}"},
        ),
        ("themes/bare/templates/a.html:1:1", "cannot be read", {"a_html": "{{ x|nofilter }}"}),
    ],
)
def test_a_fault_of_a_theme_is_told_at_its_line(
    where: str, message: str, templates: dict[str, str]
) -> None:
    problem = _find_problem(**templates)

    assert str(problem.place) == where
    assert message in problem.message
    assert "fault of the theme" in problem.hint


def test_what_is_told_already_is_not_told_again() -> None:
    problem = replace(_find_problem(), message="once")
    with (
        pytest.raises(ProblemError) as caught,
        convert_template_errors("themes/bare/templates/a.html"),
    ):
        raise ProblemError([problem])

    assert caught.value.problems == (problem,)


def test_nothing_is_told_of_a_theme_without_fault() -> None:
    with convert_template_errors("themes/bare/templates/a.html"):
        pass
