"""A theme in the shop's own folder, through the real build: overrides, words, styles, and its faults."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from textwrap import dedent

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import TESTS, changed, try_build, with_line

from trustpages.diagnostics import Problem
from trustpages.resources import find_themes_folder

OWN = 'name = "mine"\nextends = "counter"\n'
OWN_RETURNS = """\
{% extends "counter:returns.html" %}
{% block lead %}<p class="note">Ours.</p>{{ super() }}{% endblock %}
"""
OWN_HEAD = """\
{% include "counter:partials/head.html" +%}
<link rel="stylesheet" href="{{ asset("mine.css") }}">
"""
OWN_WORDS = """\
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Menu"
msgstr "Everything"
"""
HOME = PurePosixPath("index.html")
RETURNS = PurePosixPath("returns/index.html")
SMALLEST_URL = "base_url: https://threads.example/\n"


def _make_shop(folder: Path, theme: dict[str, str], languages: str = "[en]") -> Path:
    """The smallest shop with a theme of its own beside the content folder; its content folder."""
    site = (
        f'{SMALLEST_URL}languages: {languages}\ntheme: {{name: ./themes/mine, brand: "#7a3b2e"}}\n'
    )
    content = changed(folder, ("site.yaml", site))
    for path, text in theme.items():
        (folder / "themes" / "mine" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "themes" / "mine" / path).write_text(text, encoding="utf-8")
    return content


def _build(content: Path, path: PurePosixPath) -> LexborHTMLParser:
    built, problems = try_build(content)
    assert built is not None, problems
    return LexborHTMLParser(built.files[path].decode())


def _get_problem(content: Path) -> Problem:
    built, problems = try_build(content)
    assert built is None
    return problems[0]


def test_one_template_is_overridden_and_all_else_is_the_parent_s(tmp_path: Path) -> None:
    plain = try_build(changed(tmp_path / "plain"))[0]
    content = _make_shop(tmp_path, {"theme.toml": OWN, "templates/returns.html": OWN_RETURNS})
    built, problems = try_build(content)

    assert plain is not None
    assert built is not None, problems
    assert problems == ()
    assert {path for path, data in built.files.items() if plain.files.get(path) != data} == {
        RETURNS
    }
    page = LexborHTMLParser(built.files[RETURNS].decode())
    assert [node.text() for node in page.css("main p.note")] == ["Ours."]
    assert "Ours." not in plain.files[RETURNS].decode()


def test_the_five_minutes_of_the_documentation_make_a_theme(tmp_path: Path) -> None:
    """Every file is made as docs/themes.md says, from its own text."""
    page = (TESTS.parent / "docs" / "themes.md").read_text(encoding="utf-8")
    steps = page.split("## Your own theme in five minutes")[1].split("\n## ")[0]
    blocks = [dedent(text) for text in re.findall(r" *```[a-z]+\n(.*?)```", steps, re.DOTALL)]
    manifest, settings, returns, head, words = blocks
    assert "name: ./themes/mine" in settings
    files = {
        "theme.toml": manifest,
        "templates/returns.html": returns,
        "templates/partials/head.html": head,
        "static/mine.css": "h1 { color: {{ brand.light }} }",
        "i18n/en.po": words,
    }
    content = _make_shop(tmp_path, files)
    html = _build(content, RETURNS)

    assert "Keep the box" in html.css("main p.say")[0].text()
    sheets = [str(link.attributes["href"]) for link in html.css('link[rel="stylesheet"]')]
    assert ["style" in sheets[-2], "mine" in sheets[-1]] == [True, True]
    assert html.css("#counter-heading")[0].text() == "Just ask Nora"


def test_a_partial_is_overridden_on_every_page(tmp_path: Path) -> None:
    footer = '<footer><p>{{ _("Call") }} {{ site.shop.facts.email.address }}</p></footer>'
    content = _make_shop(tmp_path, {"theme.toml": OWN, "templates/partials/footer.html": footer})

    for path in (HOME, RETURNS):
        assert len(_build(content, path).css("footer")) == 1
        assert "Call" in _build(content, path).css("footer")[0].text()


def test_styles_are_added_to_the_parent_s(tmp_path: Path) -> None:
    content = _make_shop(
        tmp_path,
        {
            "theme.toml": OWN,
            "templates/partials/head.html": OWN_HEAD,
            "static/mine.css": "h1 { color: {{ brand.light }} }",
        },
    )
    links = _build(content, HOME).css('link[rel="stylesheet"]')

    assert [(link.attributes["href"] or "").split(".")[0] for link in links] == [
        "assets/pictures",
        "assets/style",
        "assets/mine",
    ]


def test_a_theme_that_builds_on_nothing_gets_every_page_from_the_base(tmp_path: Path) -> None:
    content = _make_shop(tmp_path, {"theme.toml": 'name = "mine"\n'})
    built, problems = try_build(content)

    assert built is not None, problems
    assert problems == ()
    sheets = {path.name.split(".")[0] for path in built.files if path.suffix == ".css"}
    assert sheets == {"pictures", "style", "zones"}


def test_a_catalogue_in_a_new_language_is_a_copy_with_translated_messages(tmp_path: Path) -> None:
    """What a translator does: copy messages.pot under the language's name, and fill it in."""
    template = (find_themes_folder() / "base" / "i18n" / "messages.pot").read_text("utf-8")
    message = 'msgid "When it arrives"\nmsgstr ""'
    assert message in template
    finnish = template.replace(message, 'msgid "When it arrives"\nmsgstr "Milloin se saapuu"')
    content = _make_shop(tmp_path, {"theme.toml": OWN, "i18n/fi.po": finnish}, languages="[en, fi]")
    built, problems = try_build(content)

    assert built is not None, problems
    assert [one.code for one in problems if one.code == "theme-without-language"] == []
    english, page = (
        LexborHTMLParser(built.files[PurePosixPath(path)].decode())
        for path in ("shipping/index.html", "fi/shipping/index.html")
    )
    assert english.css("#arrival")[0].text() == "When it arrives"
    assert page.css("#arrival")[0].text() == "Milloin se saapuu"
    assert "Help with an order" in str(page.css("footer nav")[0].attributes)


def test_a_theme_says_a_message_in_a_voice_of_its_own(tmp_path: Path) -> None:
    content = _make_shop(tmp_path, {"theme.toml": OWN, "i18n/en.po": OWN_WORDS})

    assert _build(content, HOME).css(".sign-menu")[0].text().strip() == "Everything"


@pytest.mark.parametrize(
    ("line", "message", "text"),
    [
        (
            2,
            "access to attribute '__class__' of 'str' object is unsafe",
            "\n{{ ''.__class__.__mro__ }}",
        ),
        (1, "access to attribute 'append' of 'list' object is unsafe", "{{ [].append(1) }}"),
        (1, "access to attribute 'update' of 'dict' object is unsafe", "{{ {}.update(a=1) }}"),
        (1, "is unsafe", "{{ page.facts.parse_raw('x', allow_pickle=true) }}"),
        (1, "is unsafe", "{{ page.facts.model_construct() }}"),
        (1, "is unsafe", "{{ url.__globals__ }}"),
        (1, "is unsafe", "{{ page.facts|attr('__class__') }}"),
        (1, "is unsafe", "{{ '{0.__class__}'.format(page) }}"),
        (3, "'nope' is undefined", "\n\n{{ nope }}"),
        (1, "the theme has no template 'counter:nope.html'", '{% extends "counter:nope.html" %}'),
        (1, "cannot be read", "{% blok %}"),
    ],
)
def test_a_template_that_reaches_too_far_is_reported_at_its_line(
    line: int, message: str, text: str, tmp_path: Path
) -> None:
    content = _make_shop(tmp_path, {"theme.toml": OWN, "templates/returns.html": text})
    problem = _get_problem(content)

    assert (problem.code, str(problem.place)) == (
        "template",
        f"themes/mine/templates/returns.html:{line}:1",
    )
    assert message in problem.message


def test_a_style_sheet_is_confined_too(tmp_path: Path) -> None:
    content = _make_shop(
        tmp_path, {"theme.toml": OWN, "static/style.css": "a{}\n{{ brand.__class__.__mro__ }}"}
    )

    assert str(_get_problem(content).place) == "themes/mine/static/style.css:2:1"


OWN_SETTING = """\
[settings.corners]
description = "How round the corners are"
kind = "choice"
options = ["round", "sharp"]
default = "round"
"""


@pytest.mark.parametrize(("value", "chosen"), [("round", ""), ("sharp", "corners: sharp")])
def test_a_setting_reaches_templates_and_style_sheets(
    value: str, chosen: str, tmp_path: Path
) -> None:
    content = _make_shop(
        tmp_path,
        {
            "theme.toml": OWN + OWN_SETTING,
            "templates/returns.html": OWN_RETURNS.replace("Ours.", "{{ settings.corners }}"),
            "static/style.css": "/* {{ settings.corners }} */",
        },
    )
    site = content / "site.yaml"
    chosen_settings = f"settings: {{{chosen}}}, brand" if chosen else "brand"
    site.write_text(site.read_text("utf-8").replace("brand", chosen_settings), encoding="utf-8")
    built, problems = try_build(content)

    assert built is not None, problems
    assert LexborHTMLParser(built.files[RETURNS].decode()).css("p.note")[0].text() == value
    (style,) = (data for path, data in built.files.items() if path.match("style.*.css"))
    assert style.decode() == f"/* {value} */"


def test_a_setting_that_the_theme_does_not_have_is_reported(tmp_path: Path) -> None:
    site = with_line("site.yaml", "name: counter", "name: counter\n  settings: {font: big}")
    problem = _get_problem(changed(tmp_path, site))

    assert (problem.code, str(problem.place)) == ("theme-setting", "content/site.yaml:5:14")


def test_a_fault_in_the_manifest_is_reported_and_is_none_of_ours(tmp_path: Path) -> None:
    problem = _get_problem(_make_shop(tmp_path, {"theme.toml": "name = mine\n"}))

    assert (problem.code, str(problem.place)) == ("theme-manifest", "themes/mine/theme.toml:1:8")


@pytest.mark.parametrize(
    ("message", "hint", "name"),
    [
        ("is a place on this computer only", "./themes/mine", "/home/shop/mine"),
        ("is a place on this computer only", "./themes/mine", "'C:/mine'"),
        ("leads out of the shop's folder", "beside your content folder", "../mine"),
        ("leads out of the shop's folder", "beside your content folder", "./themes/../../mine"),
        ("does not begin with './'", "'./themes/mine'", "themes/mine"),
        ("holds a backslash", "./themes/mine", r".\themes\mine"),
        ("is not the name of a theme", "counter", "Counter"),
        ("names a folder that is hidden", "./themes/mine", "./.git"),
        ("names a folder that is hidden", "./themes/mine", ".//mine"),
    ],
)
def test_a_name_that_cannot_be_a_theme_is_reported_with_a_way_out(
    message: str, hint: str, name: str, tmp_path: Path
) -> None:
    site = with_line("site.yaml", "name: counter", f"name: {name}")
    problem = _get_problem(changed(tmp_path, site))

    assert (problem.code, problem.place.file) == ("theme-name", "content/site.yaml")
    assert message in problem.message
    assert hint in problem.hint
