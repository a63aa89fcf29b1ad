"""What templates may call: strict, escaping, and untranslated words marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from jinja2 import Environment
from support.sites import BARE, CHINESE, planned, site_of, wordings

from trustpages.cache import BuildCache
from trustpages.diagnostics.problem import ProblemError
from trustpages.fields import LocalizedHtml, LocalizedStr
from trustpages.fields.media import Picture
from trustpages.i18n import LocaleFormatter
from trustpages.media.models import Media, PictureSet
from trustpages.model.page import Edition
from trustpages.paths import site_url
from trustpages.render import render_site
from trustpages.render.assets import build_assets
from trustpages.render.environment import (
    RenderContext,
    _build_shared_variables,
    build_jinja_environment,
    create_page_templates,
    list_readings,
    mark_language,
)
from trustpages.render.recording import READS, RECORDED_VARIABLES, EditionReads
from trustpages.theme import CONTENT_SECURITY_POLICY

SHOWN = PictureSet(800, 600, (), site_url("media/a.jpg"), "media/a.jpg")
MEDIA = Media({"a.jpg": SHOWN}, {"a.jpg": "media/a.jpg"}, {})

Draw = Callable[[str], str]


def make_jinja(
    context: RenderContext, edition: Edition, formatter: LocaleFormatter, cache: BuildCache
) -> Environment:
    """Jinja for one language."""
    reads = EditionReads(list_readings(context, edition))
    return build_jinja_environment(context, edition, formatter, reads, cache)


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Draws one template for the smallest shop."""
    site = site_of(tmp_path)
    theme = replace(BARE, icons={"phone": "<svg/>\n"})
    cache = BuildCache()
    stage = RenderContext(site, theme, MEDIA, build_assets(site, theme, cache))
    jinja = make_jinja(stage, planned(site)[0], wordings(site)["en"], cache)

    jinja.filters["picture_of"] = lambda facts: Picture.model_validate({**facts, "alt": "A"})

    def drawn(text: str) -> str:
        spoken = {"plain": "<b>", "zh": LocalizedStr("<线>", "zh"), "own": LocalizedStr("a & b")}
        prose = {"html": LocalizedHtml("<p>x</p>"), "foreign": LocalizedHtml("<p>x</p>", "zh")}
        return jinja.from_string(text).render(**spoken, **prose)

    return drawn


@pytest.mark.parametrize(
    ("drawn", "text"),
    [
        ("&lt;b&gt;", "{{ plain }}"),
        ("&lt;b&gt;", "{{ plain|words }}"),
        ("a &amp; b", "{{ own|words }}"),
        ('<span lang="zh">&lt;线&gt;</span>', "{{ zh|words }}"),
        ("<p>x</p>", "{{ html }}"),
        ('<div lang="zh"><p>x</p></div>', "{{ foreign }}"),
        (site_url("returns/"), "{{ url('returns') }}"),
        (site_url("returns/#fees"), "{{ url('returns', 'fees') }}"),
        ("800", "{{ picture({'file': 'a.jpg'}|picture_of).width }}"),
        (site_url("media/a.jpg"), "{{ file('a.jpg') }}"),
        ("<svg/>", "{{ icon('phone') }}"),
        ("Plain Threads", "{{ site_name }}"),
        ("22 November 2026", "{{ today|date }}"),
        (site_url("notices.atom"), "{{ feed_url }}"),
        ("€2.20", "{{ 2.20|price('EUR') }}"),
        ("Ireland", "{{ 'IE'|country }}"),
        ("one", "{{ ngettext('one', 'many', 1) }}"),
        ("Hello &lt;b&gt;", "{% trans name=plain %}Hello {{ name }}{% endtrans %}"),
    ],
)
def test_templates_show_what_they_are_given(drawn: str, text: str, draw: Draw) -> None:
    assert drawn == draw(text)


@pytest.mark.parametrize("text", ["{{ nope }}", "{{ url('nope') }}", "{{ icon('nope') }}"])
def test_templates_may_not_name_what_is_not_there(text: str, draw: Draw) -> None:
    with pytest.raises(Exception, match="nope"):
        draw(text)


def test_no_page_asks_for_anything_elsewhere() -> None:
    assert "; connect-src 'self';" in CONTENT_SECURITY_POLICY
    assert CONTENT_SECURITY_POLICY.startswith("default-src 'none'")
    assert "http" not in CONTENT_SECURITY_POLICY
    assert "unsafe" not in CONTENT_SECURITY_POLICY


def test_words_in_the_pages_language_stay_plain() -> None:
    assert mark_language("x") == "x"
    assert mark_language(LocalizedStr("x")) == "x"


def test_every_page_is_drawn_and_the_lost_one_from_the_root(tmp_path: Path) -> None:
    site = site_of(tmp_path)
    editions = planned(site)
    link = '<a href="{{ url("home") }}">{{ page.title }}</a>'
    kinds = {page.kind for page in editions[0].pages} | {"404"}
    theme = replace(BARE, templates={f"{kind}.html": link for kind in kinds})

    files = render_site(site, editions, theme, MEDIA, wordings(site))
    assert files[PurePosixPath("returns/index.html")] == b'<a href="../index.html">Returns</a>'
    assert files[PurePosixPath("404.html")].startswith(b'<a href="/index.html">')
    assert len([path for path in files if path.suffix == ".html"]) == len(kinds)


@pytest.mark.parametrize(
    ("call", "english", "chinese"),
    [("'DE'|country", "Germany", "德国"), ("'monday'|weekday", "Monday", "星期一")],
)
def test_a_constant_is_in_the_words_of_each_language(
    call: str, english: str, chinese: str, tmp_path: Path
) -> None:
    """Compiled templates are shared by the languages, so nothing may be computed as they are compiled."""
    site = site_of(tmp_path, CHINESE)
    theme = replace(BARE, templates={"page.html": f"{{{{ {call} }}}}"})
    cache = BuildCache()
    context = RenderContext(site, theme, MEDIA, build_assets(site, theme, cache))
    texts = [
        make_jinja(context, edition, wordings(site)[edition.language], cache)
        .get_template("page.html")
        .render()
        for edition in planned(site)
    ]

    assert texts == [english, chinese]


def test_a_theme_without_a_template_is_told(tmp_path: Path) -> None:
    site = site_of(tmp_path)

    with pytest.raises(ProblemError, match=r"has no template 'home\.html'"):
        dict(render_site(site, planned(site), BARE, MEDIA, wordings(site)))


def test_every_variable_is_kept_with_the_pages_that_it_is_shown_on(tmp_path: Path) -> None:
    """It is part of what all pages share, noted where a page reads it, or stands around the page's words."""
    site = site_of(tmp_path)
    cache = BuildCache()
    context = RenderContext(site, BARE, MEDIA, build_assets(site, BARE, cache))
    edition, formatter = planned(site)[0], wordings(site)["en"]
    variables = set(make_jinja(context, edition, formatter, cache).globals)
    variables -= set(create_page_templates(BARE, formatter).globals)
    shared = set(_build_shared_variables(context, edition, formatter))
    readings = list_readings(context, edition)
    noted = {f"{name}()" for name in variables} & readings.functions.keys()

    assert set(readings.variables) == RECORDED_VARIABLES
    assert noted == set(readings.functions)
    theme_only = {"asset", "icon"}
    around = {"site", "header_links", "footer_links", READS}
    functions = {name.removesuffix("()") for name in noted}
    assert variables == shared | RECORDED_VARIABLES | functions | theme_only | around
