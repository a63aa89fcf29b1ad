"""The sandbox: a model's fields and methods of ours are read, its machinery and Python are not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from jinja2 import (
    Environment,
    StrictUndefined,
    TemplateRuntimeError,
    pass_context,
    pass_environment,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment, unsafe
from markupsafe import Markup

from trustpages.fields import LocalizedHtml, LocalizedStr
from trustpages.fields.media import Picture
from trustpages.render.sandbox import SandboxedTemplates

PICTURE = Picture.model_validate({"file": "a.jpg", "alt": "A bobbin"})


def _render(text: str) -> str:
    jinja = SandboxedTemplates(undefined=StrictUndefined, autoescape=True)
    return jinja.from_string(text).render(picture=PICTURE, texts=("a", "b"), kind=Picture)


def test_fields_and_harmless_methods_are_read() -> None:
    assert _render("{{ picture.alt }} {{ texts|join }} {{ 'a'.upper() }}") == "A bobbin ab A"


@pytest.mark.parametrize(
    "text",
    [
        "{{ picture.model_copy() }}",
        "{{ picture.parse_raw('x') }}",
        "{{ picture.model_fields_set }}",
        "{{ kind.model_fields }}",
        "{{ picture.__class__ }}",
        "{{ [].append(1) }}",
    ],
)
def test_machinery_is_out_of_reach_the_second_time_too(text: str) -> None:
    for repeated in (text, text * 2):
        with pytest.raises(SecurityError):
            _render(repeated)


@pytest.mark.parametrize("value", [None, True, object(), [1], {"a": 1}, (1,), print])
def test_a_value_that_is_no_text_never_reaches_a_page(value: object) -> None:
    template = SandboxedTemplates().from_string("<p>{{ value }}</p>")

    with pytest.raises(TemplateRuntimeError, match="no text"):
        template.render(value=value)


@pytest.mark.parametrize("value", ["None", 0, 4.5, Decimal("4.50"), date(2026, 11, 29)])
def test_texts_numbers_and_days_may_be_shown(value: object) -> None:
    assert SandboxedTemplates().from_string("{{ value }}").render(value=value) == str(value)


class _Tone(StrEnum):
    LOUD = "loud"


class _Shouted(str):
    """A text that says of itself how it stands in a page."""

    __slots__ = ()

    def __html__(self) -> str:
        return f"<b>{self.upper()}</b>"


@pytest.mark.parametrize(
    "value",
    [
        "a & b",
        "<",
        ">",
        '"',
        "'",
        "plain",
        "",
        Markup("<b>"),
        _Shouted("a"),
        LocalizedStr("a", "de"),
        LocalizedStr("<"),
        LocalizedHtml("<i>", "de"),
        3,
        _Tone.LOUD,
    ],
)
@pytest.mark.parametrize("limited", [frozenset[str](), frozenset({"other"})])
def test_what_is_written_is_escaped_as_jinja_does(value: object, limited: frozenset[str]) -> None:
    text = "{{ value }}{% macro m() %}{{ value }}{% endmacro %}{{ m() }}{{ '<' }}"
    plain = Environment(autoescape=True).from_string(text).render(value=value)
    assert (
        SandboxedTemplates(limited, autoescape=True).from_string(text).render(value=value) == plain
    )


@unsafe
def _open_door() -> str:
    return "open"


@pass_context
def _read_variable(context: Context, name: str) -> str:
    return str(context[name])


@pass_environment
def _read_escaping(environment: Environment, name: str) -> str:
    return f"{name}{environment.autoescape}"


@pytest.mark.parametrize(
    "text",
    [
        "{{ read('word') }}{{ escaping('a') }}{{ plain('x', y=word) }}{{ word.partition('r')[0] }}",
        "{% for a in 'ab' %}{% set word = a %}{{ read('word') }}{{ plain(a, y=a) }}{{ m(a) }}{% endfor %}",
        "{{ range(3)|join }}{{ dict(a=1)['a'] }}{{ word.replace('w', '<') }}",
        "{% for a in 'ab' %}{{ loop.cycle('x', 'y') }}{{ word.upper() }}{% endfor %}",
    ],
)
def test_what_templates_call_is_called_as_jinja_does(text: str) -> None:
    given = {"read": _read_variable, "escaping": _read_escaping, "word": "word"}
    given["plain"] = lambda x, y: f"{x}-{y}"
    text = f"{{% macro m(a) %}}{{{{ a }}}}!{{% endmacro %}}{text}"
    jinja = ImmutableSandboxedEnvironment(autoescape=True)
    plain = jinja.from_string(text).render(given)
    own = SandboxedTemplates(autoescape=True)
    assert own.from_string(text).render(given) == plain


@pytest.mark.parametrize("text", ["{{ door() }}", "{% for a in 'a' %}{{ door() }}{% endfor %}"])
def test_what_is_marked_unsafe_is_not_called(text: str) -> None:
    with pytest.raises(SecurityError):
        SandboxedTemplates().from_string(text).render(door=_open_door)


def test_what_is_not_escaped_by_wish_stays_so() -> None:
    text = "{% autoescape false %}{{ value }}{% endautoescape %}{{ value }}"
    assert SandboxedTemplates(autoescape=True).from_string(text).render(value="<") == "<&lt;"


def test_variables_of_a_template_are_one_dictionary() -> None:
    """A chain of two, as Jinja has it, is gone through in Python for each context of each page."""
    jinja = SandboxedTemplates()
    jinja.globals["known"] = "1"
    template = jinja.from_string("{{ known }}{{ given }}", globals={"given": "2"})
    assert type(template.globals) is dict
    assert template.render() == "12"
    assert "given" not in jinja.globals
