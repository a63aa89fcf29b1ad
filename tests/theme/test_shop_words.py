"""Words that a shop brings for the labels of its pages, in `i18n/` of its content folder."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, try_build

from trustpages.resources import find_themes_folder
from trustpages.theme.catalogues import load_catalogue
from trustpages.theme.shop_words import is_catalogue_path

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
MENU = 'msgid "Menu"\nmsgstr "Valikko"\n'


def _build(folder: Path, language: str, words: str, name: str = "") -> tuple[str, list[str]]:
    """The home page of the smallest shop in a language with words of its own, and what is told."""
    content = changed(folder, (f"i18n/{name or language}.po", HEAD + words))
    settings = content / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("[en]", f"[{language}]"), "utf-8")
    built, problems = try_build(content)
    page = built.files[PurePosixPath("index.html")].decode() if built else ""
    codes = [one.code for one in problems]
    return page, [one for one in codes if one != "language-of-words"]  # the shop's own are English


def test_the_words_of_a_shop_go_before_the_themes(tmp_path: Path) -> None:
    german, told = _build(tmp_path / "de", "de", 'msgid "Menu"\nmsgstr "Wegweiser"\n')

    assert "Wegweiser" in german
    assert "Schließen" in german  # everything else is the theme's
    assert told == []


@pytest.mark.parametrize("change", [("\n", "\r\n"), (HEAD, f"\ufeff{HEAD}")])
def test_words_that_windows_has_saved_are_read(tmp_path: Path, change: tuple[str, str]) -> None:
    """Its editors end lines in their own way, and mark a file as UTF-8 at its start."""
    words = (HEAD + 'msgid "Menu"\nmsgstr "Wegweiser"\n').replace(*change)
    content = changed(tmp_path, ("i18n/en.po", ""))
    (content / "i18n" / "en.po").write_bytes(words.encode())

    built, problems = try_build(content)

    assert built
    assert problems == ()
    assert b"Wegweiser" in built.files[PurePosixPath("index.html")]


def test_a_language_that_the_theme_lacks_takes_the_words_of_the_shop(tmp_path: Path) -> None:
    finnish, told = _build(tmp_path, "fi", MENU)

    assert "Valikko" in finnish
    assert told == ["labels-in-english"]


def test_a_variant_of_a_language_takes_what_it_does_not_say_itself(tmp_path: Path) -> None:
    austrian, told = _build(tmp_path, "de-AT", 'msgid "Menu"\nmsgstr "Verzeichnis"\n')

    assert "Verzeichnis" in austrian
    assert "Schließen" in austrian
    assert told == []


@pytest.mark.parametrize(
    ("words", "name", "code", "advice"),
    [
        (MENU.replace("Menu", "Menus"), "", "words-unknown", "Did you mean 'Menu'?"),
        (MENU, "finnish", "words-file", "such as de.po"),
        (
            'msgid "We speak %(languages)s."\nmsgstr "Puhumme suomea."\n',
            "",
            "words-placeholder",
            "Write %(languages)s in msgstr",
        ),
        (
            'msgid "Menu"\nmsgstr "Valikko %(name)s"\n',
            "",
            "words-placeholder",
            "Write no such mark in msgstr",
        ),
        ("msgid Menu\n", "", "theme-words", "Put that line right"),
    ],
)
def test_words_that_cannot_be_right_are_told(
    tmp_path: Path, words: str, name: str, code: str, advice: str
) -> None:
    content = changed(tmp_path, (f"i18n/{name or 'fi'}.po", HEAD + words))

    built, problems = try_build(content)

    assert built is None
    assert [one.code for one in problems] == [code]
    assert advice in problems[0].hint
    assert problems[0].place.file.endswith(f"i18n/{name or 'fi'}.po")


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        ('msgstr "Valikko', 8, "the closing quotation mark is missing"),
        ("msgstr Valikko", 8, "'Valikko' is not in quotation marks"),
        ("msgstr", 7, "behind msgstr stands no text"),
        ('"Koko "Valikko""', 1, "there is a quotation mark within the text"),
        ('msgstr "Koko "Valikko""', 8, 'write it \\"'),
        ("msgstr „Valikko“", 8, "is not in quotation marks"),
        ('msgstring "Valikko"', 1, "a line cannot begin with 'msgstring'"),
        ('  Valikko"', 3, "a line cannot begin with"),
        ('msgstr"Valikko"', 1, "a line cannot begin with"),
    ],
)
def test_a_line_that_is_no_quoted_text_is_told_with_its_column(
    tmp_path: Path, line: str, column: int, reason: str
) -> None:
    words = HEAD + 'msgid "Close"\nmsgstr "Sulje"\n\nmsgid "Menu"\n' + line + "\n"

    built, problems = try_build(changed(tmp_path, ("i18n/fi.po", words)))

    assert built is None
    (problem,) = problems
    assert (problem.code, problem.place.line, problem.place.column) == ("theme-words", 9, column)
    assert reason in problem.message
    assert "between two straight quotation marks" in problem.hint


def test_comments_continued_lines_and_marks_within_quotes_are_read() -> None:
    words = '# "odd\n\nmsgid "Me"\n  "nu"\r\nmsgstr "Koko \\"Valikko\\" \\\\"\n'

    assert load_catalogue("fi.po", (HEAD + words).encode()).gettext("Menu") == 'Koko "Valikko" \\'


def test_words_that_are_marked_as_fuzzy_are_used(tmp_path: Path) -> None:
    page, _ = _build(tmp_path, "fi", "#, fuzzy\n" + MENU)

    assert "Valikko" in page


def test_a_catalogue_lies_in_its_folder() -> None:
    assert is_catalogue_path(PurePosixPath("i18n/de.po"))
    assert not is_catalogue_path(PurePosixPath("guides/de.po"))
    assert not is_catalogue_path(PurePosixPath("i18n/de.txt"))


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [
        ("fi", 'msgid "Menus"', 'msgid "Menu"'),
        ("fi", 'msgstr "Valikko %(name)s"', 'msgstr "Valikko"'),
    ],
)
def test_words_that_are_mended_as_advised_are_read(
    tmp_path: Path, name: str, wrong: str, right: str
) -> None:
    words = HEAD + (MENU.replace(right, wrong))
    assert try_build(changed(tmp_path / "before", (f"i18n/{name}.po", words)))[0] is None

    mended = words.replace(wrong, right)
    built, problems = try_build(changed(tmp_path / "after", (f"i18n/{name}.po", mended)))

    assert built
    assert problems == ()


def test_a_file_that_is_named_as_advised_is_read(tmp_path: Path) -> None:
    assert try_build(changed(tmp_path / "before", ("i18n/finnish.po", HEAD + MENU)))[0] is None
    assert try_build(changed(tmp_path / "after", ("i18n/fi.po", HEAD + MENU)))[1] == ()


def test_a_language_with_all_its_words_has_no_english_labels(tmp_path: Path) -> None:
    """Every label that lacked, filled in: German ones serve as Finnish."""
    german = (find_themes_folder() / "base" / "i18n" / "de.po").read_text(encoding="utf-8")
    own = (find_themes_folder() / "counter" / "i18n" / "de.po").read_text(encoding="utf-8")
    own = own.partition("\n\n")[2]

    told = _build(tmp_path, "fi", f"{german.partition(chr(10) * 2)[2]}\n{own}")[1]

    assert told == []
