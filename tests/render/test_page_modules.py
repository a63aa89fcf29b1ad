"""Templates that are imported are run once for a page, and give what running them each time gives."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from weakref import ref

import pytest
from jinja2 import DictLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from support.shops import SMALLEST, TODAY

from trustpages.model.page import Edition
from trustpages.pipeline import BuildOptions, build_site
from trustpages.render.page_modules import MODULES, PageModules, PageTemplate
from trustpages.render.sandbox import SandboxedTemplates

Templates = Mapping[str, str]
WORDS = '{% macro word(x) %}{{ note("w") }}{{ page }}:{{ x }};{% endmacro %}{{ note("made") }}'

PAGES: dict[str, Templates] = {
    "the same from two places": {
        "page": '{% from "words" import word with context %}{% from "list" import list with context %}'
        "{{ word(1) }}{{ list() }}",
        "list": '{% from "words" import word with context %}{% macro list() %}{{ word(2) }}{% endmacro %}',
        "words": WORDS,
    },
    "a variable set before the import": {
        "page": "{% set tone = 'loud' %}{% from \"words\" import word with context %}{{ word(1) }}"
        '{% set tone = "soft" %}{% from "words" import word as quiet with context %}{{ quiet(1) }}',
        "words": "{% macro word(x) %}{{ tone }}{{ x }}{% endmacro %}",
    },
    "a variable of a loop": {
        "page": '{% for tone in ["a", "b", "a"] %}{% from "words" import word with context %}'
        "{{ word(tone) }}{% endfor %}",
        "words": "{% set kept = tone|upper %}{% macro word(x) %}{{ kept }}{{ x }}{% endmacro %}",
    },
    "a variable that a template further down reads": {
        "page": '{% for tone in "ab" %}{% from "list" import list with context %}{{ list() }}{% endfor %}',
        "list": '{% from "words" import word with context %}{% macro list() %}{{ word(2) }}{% endmacro %}',
        "words": "{% macro word(x) %}{{ tone }}{{ x }}{% endmacro %}",
    },
    "a variable that an included template reads": {
        "page": '{% for tone in "ab" %}{% from "list" import list with context %}{{ list() }}{% endfor %}',
        "list": '{% macro list() %}{% include "tone" %}{% endmacro %}',
        "tone": "{{ tone }}",
    },
    "a template named by an expression": {
        "page": '{% for tone in "ab" %}{% from "list" import list with context %}{{ list() }}{% endfor %}',
        "list": '{% macro list() %}{% include "to" ~ "ne" %}{% endmacro %}',
        "tone": "{{ tone }}",
    },
    "a counter": {
        "page": '{% from "count" import next with context %}{{ next() }}{{ next() }}'
        '{% from "count" import next as other with context %}{{ other() }}'
        '{% from "list" import list with context %}'
        '{{ list() }}{% from "list" import list as again with context %}{{ again() }}',
        "list": '{% from "count" import next with context %}{% macro list() %}{{ next() }}{% endmacro %}',
        "count": "{% set state = namespace(n=0) %}"
        "{% macro next() %}{% set state.n = state.n + 1 %}{{ state.n }}{% endmacro %}",
    },
    "a template that is not there, in a branch that is not taken": {
        "page": '{% from "list" import list with context %}{{ list() }}',
        "list": '{% macro list() %}{% if page == "?" %}{% include "gone" %}{% endif %}x{% endmacro %}',
    },
    "a whole module": {
        "page": '{% import "words" as one with context %}{% import "words" as two with context %}'
        "{{ one }}{{ two.word(3) }}",
        "words": WORDS,
    },
    "one for all pages that includes a template": {
        "page": '{% from "list" import list with context %}{{ list(page) }}',
        "list": '{% macro list(x) %}{{ x }}{% include "sign" %}{% endmacro %}',
        "sign": "{{ gap }}",
    },
    "one without the page": {
        "page": '{% from "words" import word %}{{ word(1) }}'
        '{% from "words" import word as two %}{{ two(1) }}',
        "words": '{% macro word(x) %}{{ x }}{% endmacro %}{{ note("made") }}',
    },
}


def _render(templates: Templates, *, once: bool) -> tuple[list[str], list[str]]:
    """The pages "p" and "q", and what the templates noted."""
    noted: list[str] = []
    jinja = SandboxedTemplates(
        loader=DictLoader(dict(templates)), undefined=StrictUndefined, autoescape=True
    )
    jinja.globals |= {"note": _make_note(noted), "gap": "-", "today": "1 May", "url": _get_url}
    pages = []
    for page in "pq":
        modules = PageModules({"page": page})
        given = {"page": page, **({MODULES: modules} if once else {})}
        pages.append(jinja.get_template("page").render(given))
        modules.release()
    return pages, noted


@pass_context
def _get_url(context: Context, name: str) -> str:
    return f"{name}-{context['page']}"


def _make_note(noted: list[str]) -> Callable[[str], str]:
    def note(word: str) -> str:
        noted.append(word)
        return ""

    return note


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_if_each_import_were_run_anew(name: str) -> None:
    assert _render(PAGES[name], once=True)[0] == _render(PAGES[name], once=False)[0]


def test_what_reads_nothing_of_a_page_is_run_once_for_all() -> None:
    templates = {
        "page": '{% from "words" import word with context %}{{ word(page) }}',
        "words": '{% macro word(x) %}{{ x }}{% endmacro %}{{ note("made") }}',
    }
    pages, noted = _render(templates, once=True)
    assert (pages, noted) == (["p", "q"], ["made"])


@pytest.mark.parametrize("read", ["today", "url('x')"])
def test_what_is_noted_for_a_page_is_read_for_each(read: str) -> None:
    templates = {
        "page": '{% from "words" import word with context %}{{ word() }}',
        "words": "{% macro word() %}{{ " + read + ' }}{% endmacro %}{{ note("made") }}',
    }
    assert _render(templates, once=True)[1] == ["made", "made"]


@pytest.mark.parametrize("name", ["the same from two places", "a whole module"])
def test_an_import_is_run_once_for_a_page(name: str) -> None:
    assert _render(PAGES[name], once=True)[1].count("made") == 2  # pages
    assert _render(PAGES[name], once=False)[1].count("made") == 4


def test_one_value_is_not_taken_for_another_at_the_same_place_in_memory() -> None:
    templates = {
        "page": '{% for n in range(300) %}{% set tone = "t" ~ n %}{% from "words" import word with context %}'
        "{{ word() }} {% endfor %}",
        "words": "{% macro word() %}{{ tone }}{% endmacro %}",
    }
    pages, _ = _render(templates, once=True)
    assert pages[0].split() == [f"t{number}" for number in range(300)]


class _Held:
    """Something of a page."""


@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_a_page_that_is_done_waits_for_the_collector(name: str) -> None:
    jinja = SandboxedTemplates(loader=DictLoader(dict(PAGES[name])), undefined=StrictUndefined)
    jinja.globals |= {"note": _make_note([]), "gap": "-"}
    held = _Held()
    modules, is_alive = PageModules({"page": "p", "held": held}), ref(held)
    gc.disable()
    try:
        jinja.get_template("page").render({"page": "p", "held": held, MODULES: modules})
        modules.release()
        del held, modules
        assert is_alive() is None
    finally:
        gc.enable()


def test_macros_and_variables_do_not_hold_each_other_after_a_page() -> None:
    jinja = SandboxedTemplates(loader=DictLoader(dict(PAGES["the same from two places"])))
    jinja.globals["note"] = _make_note([])
    modules = PageModules({"page": "p"})
    gc.disable()
    try:
        jinja.get_template("page").render({"page": "p", MODULES: modules})
        contexts = [ref(context) for context in modules.contexts]
        modules.release()
        assert len(contexts) == 3
        assert [context() for context in contexts] == [None] * 3
    finally:
        gc.enable()


def test_templates_that_are_released_hold_nothing() -> None:
    held = _Held()
    loader = DictLoader(dict(PAGES["one for all pages that includes a template"]))
    jinja = SandboxedTemplates(loader=loader, auto_reload=False)
    jinja.globals |= {"gap": "-", "held": held}
    is_alive = ref(held)
    modules = PageModules({"page": "p"})
    gc.disable()
    try:
        assert jinja.get_template("page").render({"page": "p", MODULES: modules}) == "p-"
        modules.release()
        del held
        assert is_alive() is not None
        jinja.release()
        assert is_alive() is None
    finally:
        gc.enable()


def test_what_all_pages_share_does_not_grow_with_their_number() -> None:
    loader = DictLoader(dict(PAGES["one for all pages that includes a template"]))
    jinja = SandboxedTemplates(loader=loader, auto_reload=False)
    jinja.globals["gap"] = "-"
    for page in ("p", "q", "r"):
        modules = PageModules({"page": page})
        assert jinja.get_template("page").render({"page": page, MODULES: modules}) == f"{page}-"
        modules.release()
    template = jinja.get_template("list")
    assert isinstance(template, PageTemplate)
    assert len(template.modules.contexts) == 1


def test_a_site_that_was_built_and_dropped_leaves_nothing_for_the_collector() -> None:
    built = build_site(SMALLEST, BuildOptions(TODAY))  # loads what stays
    del built
    gc.collect()
    before = _count_editions()
    gc.disable()
    try:
        built = build_site(SMALLEST, BuildOptions(TODAY))
        assert _count_editions() > before
        del built
        assert _count_editions() == before
    finally:
        gc.enable()


def _count_editions() -> int:
    return sum(isinstance(one, Edition) for one in gc.get_objects())
