"""The function of interface words says what Jinja's own would."""

from __future__ import annotations

import gettext
from typing import Any

import pytest
from jinja2 import Environment
from markupsafe import Markup

from trustpages.render.environment import build_translate

WORDS = {"Hello": "<b>Bonjour</b>", "100%% %(a)s": "cent %% %(a)s", "All %%": "Tout %%"}


class _Catalogue(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return WORDS.get(message, message)


def _render(text: str, *, own: bool, **given: Any) -> str:
    catalogue, jinja = _Catalogue(), Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    jinja.install_gettext_callables(  # type: ignore[attr-defined] # added by the extension
        catalogue.gettext, catalogue.ngettext, newstyle=True
    )
    if own:
        jinja.globals |= dict.fromkeys(("gettext", "_"), build_translate(catalogue))
    return jinja.from_string(text).render(given)


@pytest.mark.parametrize(
    "text",
    [
        '{{ _("Hello") }}{{ _("Hello") }}',
        '{{ gettext("All %%") }}',
        '{{ _("100%% %(a)s", a=x) }}',
        '{{ _("100%% %(a)s", a=markup) }}',
        '{% autoescape false %}{{ _("Hello") }}{{ _("100%% %(a)s", a=x) }}{{ _(x) }}{% endautoescape %}',
        '{{ _("Hello") }}{% autoescape false %}{{ _("Hello") ~ x }}{% endautoescape %}{{ _("Hello") ~ x }}',
        '{{ _("%(message)s", message=x) }}',
        "{% trans %}Hello{% endtrans %}{% trans a=x %}100% {{ a }}{% endtrans %}",
        "{{ _(markup) }}{{ _(x) }}",
    ],
)
def test_it_says_what_jinja_says(text: str) -> None:
    given = {"x": "<i>", "markup": Markup("<i>")}
    assert _render(text, own=True, **given) == _render(text, own=False, **given)


def test_a_language_may_join_in_its_own_way() -> None:
    translate = build_translate(_Catalogue(), lambda message, given: f"[{message}]{dict(given)}")
    jinja = Environment(autoescape=True)
    jinja.globals["_"] = translate
    text = '{{ _("All %%")|safe }} {{ _("x", a=1)|safe }}'
    assert jinja.from_string(text).render() == "[Tout %%]{} [x]{'a': 1}"
