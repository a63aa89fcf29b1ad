"""Themes: read once from their folder; what is missing is told at the setting that names it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from jinja2 import Environment, StrictUndefined, TemplateNotFound

from trustpages.diagnostics.problem import Place, ProblemError
from trustpages.theme import Theme, ThemePaths, load_theme

WHERE = Place("content/site.yaml", 4, 9)
WORDS = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one small theme, `plain`."""
    for path, text in {
        "base/theme.toml": 'name = "base"\n',
        "plain/theme.toml": 'name = "plain"\n',
        "plain/templates/page.html": "{{ x }}",
        "plain/templates/partials/a.html": "a",
        "plain/templates/notes.txt": "not a template",
        "plain/static/css/style.css": "body{}",
        "plain/icons/phone.svg": "<svg/>",
        "plain/i18n/zh.po": WORDS + 'msgid "closed"\nmsgstr "休息"\n',
        "plain/README.md": "not of the theme",
        "plain/node_modules/a.html": "not of the theme",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def _load(folder: Path, reference: str = "plain") -> Theme:
    return load_theme(reference, WHERE, ThemePaths(folder, folder / "content", "content"))


def test_a_theme_knows_its_files_by_their_names(folder: Path) -> None:
    theme = _load(folder)

    names = ["page.html", "partials/a.html"]
    assert sorted(theme.templates) == sorted([*names, *(f"plain:{name}" for name in names)])
    assert list(theme.static) == [PurePosixPath("css/style.css")]
    assert theme.icons == {"phone": "<svg/>"}


@pytest.mark.parametrize(
    ("said", "language"),
    [("休息", "zh"), ("休息", "zh-Hant"), ("closed", "en"), ("closed", "de")],
)
def test_a_theme_speaks_its_languages_and_english_otherwise(
    said: str, language: str, folder: Path
) -> None:
    assert said == _load(folder).find_catalogue(language).gettext("closed")


@pytest.mark.parametrize(
    ("speaks", "language"), [(True, "zh"), (True, "zh-Hant"), (True, "en-GB"), (False, "de")]
)
def test_a_theme_says_which_languages_it_speaks(
    speaks: bool,  # noqa: FBT001
    language: str,
    folder: Path,
) -> None:
    assert _load(folder).has_language(language) is speaks


def test_a_theme_that_is_not_there_is_told_at_its_setting(folder: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        _load(folder, "fancy")

    (problem,) = caught.value.problems
    assert (problem.code, problem.place) == ("unknown-theme", WHERE)
    assert problem.hint == "The themes are: plain."


def test_words_that_cannot_be_read_are_told(folder: Path) -> None:
    (folder / "plain/i18n/zh.po").write_text('msgid "a"\nmsgid "b"\n"', encoding="utf-8")

    with pytest.raises(ProblemError, match="theme's words cannot be read") as caught:
        _load(folder)
    assert caught.value.problems[0].place.file == "themes/plain/i18n/zh.po"


def test_a_template_names_its_file_where_it_is_at_fault(folder: Path) -> None:
    """Jinja writes the name into its tracebacks; without it every file is the outermost one."""
    jinja = Environment(
        loader=_load(folder).create_loader(), undefined=StrictUndefined, autoescape=True
    )

    assert (
        jinja.get_template("partials/a.html").filename == "themes/plain/templates/partials/a.html"
    )
    with pytest.raises(TemplateNotFound):
        jinja.get_template("other.html")
