"""The advice to the author of a theme is followed to the letter, and the next build tells nothing more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.shops import changed, plan_shop, try_build

from trustpages.diagnostics import Problem, ProblemError
from trustpages.resources import find_themes_folder

Theme = dict[str, str | bytes]
"""The files of a theme by their path in its folder."""
OWN = 'name = "mine"\nextends = "counter"\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
MINE = '{{ asset("mine.svg") }}'
HOME = '{{ url("home") }}'
HEAD, FRAME = "templates/partials/head.html", "templates/base.html"
CANONICAL = '<link rel="canonical" href="{{ page.canonical }}">\n'
DESCRIPTION = '<meta name="description" content="{{ page.description }}">\n'
PO = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Menu"\n{} "Our menu"\n'
)
SETTING = """\
[settings.corners]
description = "How round the corners are"
kind = "choice"
options = ["round", "sharp"]
default = "round"
"""


def _make_shop(folder: Path, theme: Theme, languages: str = "[en]", name: str = "mine") -> Path:
    """The smallest shop with a theme of its own beside the content folder; its content folder."""
    site = f"base_url: https://threads.example/\nlanguages: {languages}\ntheme:\n"
    site += f'  name: ./themes/{name}\n  brand: "#7a3b2e"\n'
    for path, text in theme.items():
        file = folder / "themes" / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    return changed(folder, ("site.yaml", site))


def _list_plan_problems(content: Path) -> tuple[Problem, ...]:
    """All that is wrong with a theme before its pages are rendered."""
    try:
        return plan_shop(content).warnings
    except ProblemError as rejected:
        return rejected.problems


def _lead(html: str) -> Theme:
    """A theme that shows `html` at the top of the page on returns."""
    lead = f'{{% extends "counter:returns.html" %}}{{% block lead %}}{html}{{% endblock %}}'
    return {"theme.toml": OWN, "static/mine.svg": SVG, "templates/returns.html": lead}


def _without(path: str, text: str, instead: str = "") -> tuple[Theme, Theme]:
    """A template of the base theme with a piece of its text taken out, and the whole one."""
    whole = (find_themes_folder() / "base" / path).read_text(encoding="utf-8")
    assert whole.count(text) == 1
    return (
        {"theme.toml": OWN, path: whole.replace(text, instead)},
        {"theme.toml": OWN, path: whole},
    )


def _find_line(path: str, text: str) -> str:
    """The line of a template of the base theme that holds a text."""
    lines = (
        (find_themes_folder() / "base" / path).read_text(encoding="utf-8").splitlines(keepends=True)
    )
    return next(line for line in lines if text in line)


def _leads(wrong: str, right: str) -> tuple[Theme, Theme]:
    return _lead(wrong), _lead(right)


RIGHT_LINK = f'<a href="{HOME}">home</a>'
PAGES: list[tuple[str, tuple[Theme, Theme]]] = [
    ("address-outside", _leads('<a href="../../cart.html">home</a>', RIGHT_LINK)),
    ("address-shape", _leads('<a href="/index.html">home</a>', RIGHT_LINK)),
    ("strange-address", _leads('<a href="javascript:home()">home</a>', RIGHT_LINK)),
    ("folder-address", _leads('<a href="../">home</a>', '<a href="../index.html">home</a>')),
    ("bare-picture", _leads(
        f'<img src="{MINE}" width="9" height="9">', f'<img src="{MINE}" width="9" height="9" alt="">')),
    ("foreign-request", _leads(
        '<img src="https://elsewhere.example/mine.svg" width="9" height="9" alt="">',
        f'<img src="{MINE}" width="9" height="9" alt="">')),
    ("double-id", _leads('<p id="a">A</p><p id="a">B</p>', '<p id="a">A</p><p id="b">B</p>')),
    ("empty-id", _leads('<p id="">A</p>', "<p>A</p>")),
    ("unknown-id", _leads('<ul aria-labelledby="a"></ul>', '<p id="a">A</p><ul aria-labelledby="a"></ul>')),
    ("main-heading", _leads("<h1>Ours</h1>", "<h2>Ours</h2>")),
    ("heading-jump", _leads("<h3>Ours</h3>", "<h2>Ours</h2>")),
    ("no-text", _leads("<h2></h2>", "<h2>Ours</h2>")),
    ("inline-code", _leads('<p style="color: red">A</p>', '<p class="note">A</p>')),
    ("leftover", _leads("<p>{{ none }}</p>", "<p>Ours</p>")),
    ("template", _leads("{{ nope }}", "<p>Ours</p>")),
    ("template", _leads("{% blok %}", "<p>Ours</p>")),
    ("no-title", _without(HEAD, _find_line(HEAD, "<title>"))),
    ("no-description", _without(HEAD, DESCRIPTION)),
    ("alternates", _without(HEAD, CANONICAL)),
    ("json-ld", _without(HEAD, "{{ node|tojson }}", "{{ page.title }}")),
    ("page-language", _without(FRAME, ' lang="{{ page.language }}"')),
]  # fmt: skip
"""Code, and the theme before and after its template was put right."""


@pytest.mark.parametrize(
    ("code", "themes"), PAGES, ids=[f"{number}-{one[0]}" for number, one in enumerate(PAGES)]
)
def test_a_template_that_is_put_right_is_published(
    code: str, themes: tuple[Theme, Theme], tmp_path: Path
) -> None:
    wrong, right = themes
    problems = try_build(_make_shop(tmp_path / "before", wrong))[1]

    assert {one.code for one in problems} == {code}
    assert all("fault of the theme" in one.hint for one in problems)
    assert try_build(_make_shop(tmp_path / "after", right))[1] == ()


PRESET = """[presets.dark-wood]
description = "Dark"
[presets.dark-wood.settings]
density = "airy"
"""
RANGE = """[settings.size]
description = "The size of letters"
kind = "range"
default = "17"
"""
MANY = "".join(f'[settings.s{one}]\ndescription = "A line"\ndefault = "x"\n' for one in range(6))
"""As many settings as, with those of the base, are one too many to be shown first."""
FILES: list[tuple[str, str, str, str | bytes, str]] = [
    ("theme-circle", "Take this line out", "theme.toml", OWN.replace("counter", "./themes/mine"),
     OWN.replace('extends = "counter"\n', "")),
    ("theme-circle", "or name another theme", "theme.toml", OWN.replace("counter", "./themes/mine"), OWN),
    ("theme-encoding", "Save it as UTF-8", "icons/cup.svg", "<!-- é -->".encode("latin-1"), "<!-- é -->"),
    ("theme-manifest", 'value in quotes: name = "mine"', "theme.toml", "name = mine\n", 'name = "mine"\n'),
    ("theme-manifest", 'Add a line such as name = "mine"', "theme.toml", "", 'name = "mine"\n'),
    ("theme-manifest", "Did you mean 'extends'?", "theme.toml", OWN.replace("extends", "extend"), OWN),
    ("theme-manifest", "Write its keys under a line of their own: [grounds]", "theme.toml",
     f'{OWN}grounds = "x"\n', f'{OWN}[grounds]\nlight = "#fbf8f3"\n'),
    ("theme-manifest", 'six digits or letters: "#fbf8f3"', "theme.toml",
     f'{OWN}[grounds]\nlight = "white"\n', f'{OWN}[grounds]\nlight = "#fbf8f3"\n'),
    ("theme-manifest", 'Write it like ">=0.1,<1"', "theme.toml", f'{OWN}requires = "new"\n',
     f'{OWN}requires = ">=0.1,<1"\n'),
    ("theme-manifest", "Choose one of: round, sharp", "theme.toml",
     OWN + SETTING.replace('= "round"', '= "oval"'), OWN + SETTING),
    ("theme-manifest", 'Choose a lighter one, such as "#fbf8f3"', "theme.toml",
     f'{OWN}[grounds]\nlight = "#777777"\n', f'{OWN}[grounds]\nlight = "#fbf8f3"\n'),
    ("theme-manifest", "Add the line more = true", "theme.toml", OWN + MANY, OWN + MANY + "more = true\n"),
    ("theme-manifest", "Did you mean 'density'?", "theme.toml", OWN + PRESET.replace("density", "densty"),
     OWN + PRESET),
    ("theme-manifest", "Choose one of: compact, regular, airy", "theme.toml",
     OWN + PRESET.replace('"airy"', '"thin"'), OWN + PRESET),
    ("theme-manifest", "and hyphens between words: [presets.dark-wood]", "theme.toml",
     OWN + PRESET.replace("presets.dark-wood", "presets.Dark_Wood"), OWN + PRESET),
    ("theme-manifest", "Add lines such as min = 15, max = 20 and step = 1", "theme.toml",
     OWN + RANGE, OWN + RANGE + "min = 15\nmax = 20\nstep = 1\n"),
    ("theme-manifest", 'Add fonts = {plain = "sans-serif"}', "theme.toml",
     OWN + RANGE.replace("range", "font").replace("17", "plain"),
     OWN + RANGE.replace("range", "font").replace("17", "plain") + 'fonts = {plain = "sans-serif"}\n'),
    ("theme-manifest", 'Add a line such as options = ["soft", "sharp"]', "theme.toml",
     OWN + RANGE.replace("range", "choice").replace("17", "soft"),
     OWN + RANGE.replace("range", "choice").replace("17", "soft") + 'options = ["soft", "sharp"]\n'),
    ("theme-manifest", "Write small letters, digits and hyphens", "theme.toml", 'name = "My own"\n',
     'name = "my-own"\n'),
    ("theme-manifest", "Choose one of: 'text', 'choice', 'range', 'colour'", "theme.toml",
     OWN + SETTING.replace('"choice"', '"chioce"'), OWN + SETTING),
    ("theme-manifest", 'Write it in brackets: options = ["round", "sharp"]', "theme.toml",
     OWN + SETTING.replace('["round", "sharp"]', '"round"'), OWN + SETTING),
    ("theme-manifest", 'in double quotes: options = ["..."]', "theme.toml",
     OWN + SETTING.replace('["round", "sharp"]', '[1, "round"]'),
     OWN + SETTING.replace('["round", "sharp"]', '["1", "round"]')),
    ("theme-manifest", 'in double quotes: default = "..."', "theme.toml",
     OWN + SETTING.replace('default = "round"', "default = 1"),
     OWN + SETTING.replace('["round"', '["1", "round"').replace('default = "round"', 'default = "1"')),
    ("theme-manifest", "and _ between words: [settings.corner_style]", "theme.toml",
     OWN + SETTING.replace("corners]", "Corner-style]"), OWN + SETTING.replace("corners]", "corner_style]")),
    ("theme-manifest", "Fill it in", "theme.toml", 'name = ""\n', 'name = "mine"\n'),
    ("theme-manifest", "delete one of the two", "theme.toml", f'{OWN}name = "ours"\n', OWN),
    ("theme-name", "Give this one a name of its own", "theme.toml", OWN.replace("mine", "counter"), OWN),
    ("theme-version", "Fetch the version of the theme that fits", "theme.toml",
     f'{OWN}requires = ">=99"\n', f'{OWN}requires = ">=0.1"\n'),
    ("theme-words", "a message is two lines", "i18n/en.po", PO.format("msgst"), PO.format("msgstr")),
    ("theme-words", "saved as UTF-8", "i18n/en.po", PO.format("msgstr").replace("Our", "Ö").encode("latin-1"),
     PO.format("msgstr").replace("Our", "Ö")),
]  # fmt: skip
"""Code, the words of the hint that are followed, and a file of the theme before and after."""


@pytest.mark.parametrize(
    ("code", "advice", "path", "wrong", "right"), FILES, ids=[f"{one[0]}-{one[1]}" for one in FILES]
)
def test_a_file_of_a_theme_that_is_mended_as_advised_is_read(
    code: str, advice: str, path: str, wrong: str | bytes, right: str, tmp_path: Path
) -> None:
    before = _list_plan_problems(_make_shop(tmp_path / "before", {"theme.toml": OWN, path: wrong}))

    assert [one.code for one in before] == [code]
    assert advice in before[0].hint
    after = _make_shop(tmp_path / "after", {"theme.toml": OWN, path: right})
    assert _list_plan_problems(after) == ()


def _link_theme_away(folder: Path) -> None:
    (folder / "themes" / "mine").rename(folder.parent / "away")
    (folder / "themes" / "mine").symlink_to(folder.parent / "away")


def _put_theme_itself(folder: Path) -> None:
    (folder / "themes" / "mine").unlink()
    (folder.parent / "away").rename(folder / "themes" / "mine")


def _link_icon_away(folder: Path) -> None:
    (folder.parent / "cup.svg").write_text(SVG, encoding="utf-8")
    (folder / "themes" / "mine" / "icons").mkdir()
    (folder / "themes" / "mine" / "icons" / "cup.svg").symlink_to(folder.parent / "cup.svg")


def _copy_icon(folder: Path) -> None:
    icon = folder / "themes" / "mine" / "icons" / "cup.svg"
    icon.unlink()
    icon.write_text(SVG, encoding="utf-8")


def _link_back(folder: Path) -> None:
    icons = folder / "themes" / "mine" / "icons"
    icons.mkdir()
    (icons / "loop").symlink_to(icons / "loop")


def _remove_link_back(folder: Path) -> None:
    (folder / "themes" / "mine" / "icons" / "loop").unlink()


def _multiply_icons(folder: Path) -> None:
    shared = folder / "shared"
    for level in range(1, 4):
        (shared / str(level)).mkdir(parents=True)
        for number in range(13):
            (shared / str(level) / str(number)).symlink_to(f"../{level + 1}")
    (shared / "4").mkdir()
    (folder / "themes" / "mine" / "icons").symlink_to(shared / "1")


def _remove_icons(folder: Path) -> None:
    (folder / "themes" / "mine" / "icons").unlink()


def _move_theme_into_content(folder: Path) -> None:
    (folder / "themes" / "mine").rename(folder / "content" / "mine")
    _name_theme(folder, "./themes/mine", "./content/mine")


def _move_theme_beside_content(folder: Path) -> None:
    (folder / "content" / "mine").rename(folder / "themes" / "mine")
    _name_theme(folder, "./content/mine", "./themes/mine")


def _name_theme(folder: Path, old: str, new: str) -> None:
    settings = folder / "content" / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace(old, new), encoding="utf-8")


Step = Callable[[Path], None]
FOLDERS: list[tuple[str, str, Step, Step]] = [
    ("theme-outside", "Put the theme's folder itself there", _link_theme_away, _put_theme_itself),
    ("theme-outside", "Put a copy of the file in its place", _link_icon_away, _copy_icon),
    ("theme-unreadable", "no link leads back to where it lies", _link_back, _remove_link_back),
    ("theme-too-large", "no link multiplies a folder of it", _multiply_icons, _remove_icons),
    ("theme-place", "such as './themes/mine'", _move_theme_into_content, _move_theme_beside_content),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "advice", "spoil", "mend"), FOLDERS, ids=[f"{one[0]}-{one[1]}" for one in FOLDERS]
)
def test_a_theme_that_lies_as_advised_is_read(
    code: str, advice: str, spoil: Step, mend: Step, tmp_path: Path
) -> None:
    content = _make_shop(tmp_path / "shop", {"theme.toml": OWN})
    spoil(content.parent)
    before = _list_plan_problems(content)

    assert [one.code for one in before] == [code]
    assert advice in before[0].hint
    mend(content.parent)
    assert _list_plan_problems(content) == ()


def test_a_choice_as_advised_is_taken(tmp_path: Path) -> None:
    content = _make_shop(tmp_path, {"theme.toml": OWN + SETTING})
    _name_theme(tmp_path, "  brand", "  settings: {corner: oval}\n  brand")

    (misspelt,) = _list_plan_problems(content)
    assert (misspelt.code, misspelt.hint) == ("theme-setting", "Did you mean 'corners'?")
    _name_theme(tmp_path, "corner:", "corners:")
    (unknown,) = _list_plan_problems(content)
    assert (unknown.code, unknown.hint) == ("theme-setting", "Choose one of: round, sharp.")
    _name_theme(tmp_path, "oval", "sharp")
    assert _list_plan_problems(content) == ()


def test_a_setting_is_called_in_site_yaml_as_the_hint_calls_it(tmp_path: Path) -> None:
    setting = SETTING.replace("corners]", "corner_style]")
    content = _make_shop(tmp_path, {"theme.toml": OWN + setting})
    _name_theme(tmp_path, "  brand", "  settings: {Corner-Style: sharp}\n  brand")

    (problem,) = _list_plan_problems(content)
    assert (problem.code, problem.hint) == (
        "name",
        "Use small letters, digits and _, such as 'corner_style'.",
    )
    _name_theme(tmp_path, "Corner-Style", "corner_style")
    assert _list_plan_problems(content) == ()


def test_a_catalogue_that_is_added_brings_the_words(tmp_path: Path) -> None:
    welsh = PO.format("msgstr").replace("Our menu", "Bwydlen")
    before = try_build(_make_shop(tmp_path / "before", {"theme.toml": OWN}, "[en, cy]"))[1]
    after = try_build(
        _make_shop(tmp_path / "after", {"theme.toml": OWN, "i18n/cy.po": welsh}, "[en, cy]")
    )[1]

    assert [one.code for one in before] == ["theme-without-language"]
    assert "save that as cy.po in a folder i18n" in before[0].hint
    assert [one.code for one in after] == ["labels-in-english"]


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("/home/shop/mine", "such as './themes/mine'."),
        ("'C:/mine'", "such as './themes/mine'."),
        ("../mine", "name it like './themes/mine'."),
        (r".\themes\mine", "Write it with slashes, such as './themes/mine'."),
        ("themes/mine", "Write './themes/mine'."),
        ("Mine", "or a folder, such as './themes/mine'."),
        ("./.mine", "or a folder, such as './themes/mine'."),
    ],
)
def test_the_folder_of_a_theme_that_the_hint_names_is_read(
    name: str, advice: str, tmp_path: Path
) -> None:
    content = _make_shop(tmp_path, {"theme.toml": OWN})
    _name_theme(tmp_path, "./themes/mine", name)

    (problem,) = _list_plan_problems(content)
    assert problem.code == "theme-name"
    assert problem.hint.endswith(advice)
    _name_theme(tmp_path, name, "./themes/mine")
    assert _list_plan_problems(content) == ()
