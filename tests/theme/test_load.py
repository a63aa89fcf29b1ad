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
    [("休息", "zh"), ("休息", "zh-CN"), ("closed", "zh-Hant"), ("closed", "en"), ("closed", "de")],
)
def test_a_theme_speaks_its_languages_and_english_otherwise(
    said: str, language: str, folder: Path
) -> None:
    assert said == _load(folder).find_catalogue(language).gettext("closed")


@pytest.mark.parametrize(
    ("speaks", "language"),
    [
        (True, "zh"),
        (True, "zh-CN"),
        (False, "zh-Hant"),
        (False, "zh-HK"),
        (True, "en-GB"),
        (False, "de"),
    ],
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


def _write(folder: Path, files: dict[str, str | bytes]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        data = text.encode() if isinstance(text, str) else text
        (folder / path).write_bytes(data)


def _get_problems(folder: Path, reference: str = "plain") -> list[str]:
    """Code and place of everything that is wrong with a theme."""
    with pytest.raises(ProblemError) as caught:
        _load(folder, reference)
    assert all(problem.hint for problem in caught.value.problems)
    return [f"{problem.code} {problem.place}" for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("problem", "path", "data"),
    [
        ("theme-words themes/plain/i18n/zh.po:1:1", "i18n/zh.po", 'msgid "a"\nmsgid "b"\n'),
        ("theme-words themes/plain/i18n/zh.po:2:1", "i18n/zh.po", 'msgid "a"\nmsgst "b"\n'),
        ("theme-words themes/plain/i18n/zh.po:1:1", "i18n/zh.po", 'msgid "é"'.encode("latin-1")),
        (
            "theme-encoding themes/plain/templates/page.html:2:4",
            "templates/page.html",
            "a\nétê".encode() + "é".encode("latin-1"),
        ),
        ("theme-encoding themes/plain/icons/phone.svg:1:1", "icons/phone.svg", b"\xff"),
        ("theme-encoding themes/plain/static/a.css:1:2", "static/a.css", b"a\xff"),
        ("theme-encoding themes/plain/theme.toml:1:9", "theme.toml", b'name = "\xff"'),
        ("theme-manifest themes/plain/theme.toml:1:1", "theme.toml", 'nam = "plain"'),
        ("theme-version themes/plain/theme.toml:2:1", "theme.toml", 'name="a"\nrequires=">=99"\n'),
        ("unknown-theme themes/plain/theme.toml:2:1", "theme.toml", 'name="a"\nextends="x"\n'),
        ("theme-name themes/plain/theme.toml:1:1", "theme.toml", 'name="base"\n'),
        ("theme-circle themes/plain/theme.toml:2:1", "theme.toml", 'name="a"\nextends="plain"\n'),
    ],
)
def test_a_fault_in_a_file_of_a_theme_is_reported_at_its_line(
    problem: str, path: str, data: str | bytes, folder: Path
) -> None:
    _write(folder / "plain", {path: data})

    assert _get_problems(folder)[0] == problem


def test_all_faults_of_a_theme_are_reported_at_once(folder: Path) -> None:
    _write(folder / "plain", {"templates/a.html": b"\xff", "icons/b.svg": b"\xff"})

    assert _get_problems(folder) == [
        "theme-encoding themes/plain/icons/b.svg:1:1",
        "theme-encoding themes/plain/templates/a.html:1:1",
    ]


def test_a_byte_order_mark_is_no_part_of_a_file(folder: Path) -> None:
    mark = b"\xef\xbb\xbf"
    _write(folder / "plain", {"theme.toml": mark + b'name = "plain"', "templates/a.html": mark})

    assert _load(folder).templates["a.html"] == ""


def test_a_circle_of_two_is_reported_where_it_closes(folder: Path) -> None:
    _write(
        folder,
        {
            "one/theme.toml": 'name = "one"\nextends = "two"\n',
            "two/theme.toml": 'name = "two"\n\nextends = "one"\n',
        },
    )

    assert _get_problems(folder, "one") == ["theme-circle themes/two/theme.toml:3:1"]


def test_a_theme_in_the_shop_s_folder_builds_on_others(folder: Path) -> None:
    _write(
        folder,
        {
            "themes/mine/theme.toml": 'name = "mine"\nextends = "./themes/ours"\n',
            "themes/mine/templates/partials/a.html": "mine",
            "themes/ours/theme.toml": 'name = "ours"\nextends = "plain"\n',
        },
    )
    theme = _load(folder, "./themes/mine")

    assert theme.name == "mine"
    assert theme.templates["page.html"] == "{{ x }}"
    assert theme.templates["partials/a.html"] == "mine"
    assert theme.templates["plain:partials/a.html"] == "a"
    assert theme.folders == tuple(
        folder / path for path in ("themes/mine", "themes/ours", "plain", "base")
    )


def test_a_theme_of_one_s_own_is_suggested_by_its_folder(folder: Path) -> None:
    _write(folder, {"themes/mine/theme.toml": 'name = "mine"\n'})

    with pytest.raises(ProblemError) as caught:
        _load(folder, "mine")
    assert caught.value.problems[0].hint.endswith("write './themes/mine'.")


@pytest.mark.parametrize(
    ("problem", "reference"),
    [
        ("unknown-theme content/site.yaml:4:9", "./themes/mine"),
        ("theme-place content/site.yaml:4:9", "./content/mine"),
        ("theme-place content/site.yaml:4:9", "./content"),
        ("theme-outside content/site.yaml:4:9", "./link"),
    ],
)
def test_a_folder_that_cannot_be_a_theme_is_reported_at_the_setting(
    problem: str, reference: str, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    _write(outside, {"theme.toml": 'name = "far"\n'})
    (folder / "link").symlink_to(outside)

    assert _get_problems(folder, reference) == [problem]


def test_a_link_may_lead_to_the_shop_s_own_files_and_to_no_others(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.html"
    outside.write_text("secret")
    _write(folder, {"themes/mine/theme.toml": 'name = "mine"\n', "shared/a.html": "shared"})
    templates = folder / "themes" / "mine" / "templates"
    templates.symlink_to(folder / "shared")
    assert _load(folder, "./themes/mine").templates["a.html"] == "shared"

    (folder / "shared" / "b.html").symlink_to(outside)
    assert _get_problems(folder, "./themes/mine") == [
        "theme-outside themes/mine/templates/b.html:1:1"
    ]


def test_links_that_multiply_a_folder_end_the_look(folder: Path) -> None:
    _write(folder, {"themes/mine/theme.toml": 'name = "mine"\n', "shared/4/a.html": ""})
    for level in range(1, 4):
        (folder / "shared" / str(level)).mkdir()
        for number in range(15):
            (folder / "shared" / str(level) / str(number)).symlink_to(f"../{level + 1}")
    (folder / "themes" / "mine" / "templates").symlink_to(folder / "shared" / "1")

    assert _get_problems(folder, "./themes/mine") == ["theme-too-large themes/mine:1:1"]


def test_a_link_to_where_it_lies_is_reported(folder: Path) -> None:
    templates = folder / "plain" / "templates"
    (templates / "loop").symlink_to(templates)

    (problem,) = _get_problems(folder)
    assert problem.startswith("theme-unreadable themes/plain/templates/loop/loop/")


def test_a_file_that_cannot_be_read_is_reported(folder: Path) -> None:
    templates = folder / "plain" / "templates"
    (templates / "loop").symlink_to(templates / "loop")

    assert _get_problems(folder) == ["theme-unreadable themes/plain/templates/loop:1:1"]


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
