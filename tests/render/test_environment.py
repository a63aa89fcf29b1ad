"""What templates may call: strict, escaping, and untranslated words marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from support.sites import BARE, planned, site_of, wordings

from trustpages.facts.fact import Html, Spoken
from trustpages.facts.media import Picture
from trustpages.media import Media, Shown
from trustpages.page import rooted
from trustpages.policy import POLICY
from trustpages.problem import Rejected
from trustpages.render import render
from trustpages.render.assets import assets
from trustpages.render.environment import Stage, environment, words

SHOWN = Shown(800, 600, (), rooted("media/a.jpg"), "media/a.jpg")
MEDIA = Media({"a.jpg": SHOWN}, {"a.jpg": "media/a.jpg"}, {})

Draw = Callable[[str], str]


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Draws one template for the smallest shop."""
    site = site_of(tmp_path)
    theme = replace(BARE, icons={"phone": "<svg/>\n"})
    stage = Stage(site, theme, MEDIA, assets(site, theme))
    jinja = environment(stage, planned(site)[0], wordings(site)["en"])

    jinja.filters["picture_of"] = lambda facts: Picture.model_validate({**facts, "alt": "A"})

    def drawn(text: str) -> str:
        spoken = {"plain": "<b>", "zh": Spoken("<线>", "zh"), "own": Spoken("a & b")}
        prose = {"html": Html("<p>x</p>"), "foreign": Html("<p>x</p>", "zh")}
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
        (rooted("returns/"), "{{ url('returns') }}"),
        (rooted("returns/#fees"), "{{ url('returns', 'fees') }}"),
        ("800", "{{ picture({'file': 'a.jpg'}|picture_of).width }}"),
        (rooted("media/a.jpg"), "{{ file('a.jpg') }}"),
        ("<svg/>", "{{ icon('phone') }}"),
        ("Plain Threads", "{{ site_name }}"),
        ("22 November 2026", "{{ today|date }}"),
        (rooted("notices.atom"), "{{ feed_url }}"),
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
    assert POLICY.startswith("default-src 'none'")
    assert "http" not in POLICY
    assert "unsafe" not in POLICY


def test_words_in_the_pages_language_stay_plain() -> None:
    assert words("x") == "x"
    assert words(Spoken("x")) == "x"


def test_every_page_is_drawn_and_the_lost_one_from_the_root(tmp_path: Path) -> None:
    site = site_of(tmp_path)
    editions = planned(site)
    link = '<a href="{{ url("home") }}">{{ page.title }}</a>'
    kinds = {page.kind for page in editions[0].pages} | {"404"}
    theme = replace(BARE, templates={f"{kind}.html": link for kind in kinds})

    files = render(site, editions, theme, MEDIA, wordings(site))
    assert files[PurePosixPath("returns/index.html")] == b'<a href="../index.html">Returns</a>'
    assert files[PurePosixPath("404.html")].startswith(b'<a href="/index.html">')
    assert len([path for path in files if path.suffix == ".html"]) == len(kinds)


def test_a_theme_without_a_template_is_told(tmp_path: Path) -> None:
    site = site_of(tmp_path)

    with pytest.raises(Rejected, match=r"has no template 'home\.html'"):
        dict(render(site, planned(site), BARE, MEDIA, wordings(site)))
