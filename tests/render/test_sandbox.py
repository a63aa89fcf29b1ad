"""The sandbox: a model's fields and methods of ours are read, its machinery and Python are not."""

from __future__ import annotations

import pytest
from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError

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
