"""How labels speak: we or I, formal or informal, by variants of a language's words."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from support.catalogues import CatalogueMessage, read_messages
from support.shops import changed, try_build

from trustpages.resources import find_themes_folder
from trustpages.theme.layer import ThemeFolder, ThemeLayer, parse_layer
from trustpages.theme.resolver import ThemeResolver
from trustpages.theme.voice import USUAL_VOICES

WORDS = find_themes_folder() / "base" / "i18n"
VARIANTS = sorted((WORDS / "variants").glob("*.po"))
MAX_MESSAGES = 20
FORMAL = {
    "de": r"\b(?:Sie|Ihr|Ihre[mnrs]?|Ihnen)\b",
    "es": r"\b[Uu]sted\b|(?:ríba|láme|gúnte)(?:me|nos)\b|\b(?:[Ee]scriba|[Ll]lame|[Pp]regunte|[Ee]lija)\b",
    "fr": r"(?<!-)\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b|\b(?!chez|rendez)\w+ez\b",
    "nl": r"\b(?:[Uu]|[Uu]w)\b",
}
"""Words of the formal address; no other label than those of the variant has one of them."""
OF_SEVERAL = {
    "de": r"\b(?:[Ww]ir|[Uu]ns|[Uu]nser\w*)\b",
    "es": r"\b(?:[Nn]osotros|[Nn]uestr[ao]s?|(?!menos|últimos)\w+(?:[aei]mos|enos))\b",
    "fr": r"\b(?:[Nn]ous|[Nn]otre|[Nn]os)\b",
    "it": r"\b(?:[Nn]oi|[Nn]ostr[aoie]|(?!Richiamo)\w+iamo)\b",
    "nl": r"\b(?:[Ww]ij|[Oo]ns|[Oo]nze)\b",
}
"""Words of a shop of several people."""


def _read(path: Path) -> dict[str, CatalogueMessage]:
    return {message.id: message for message in read_messages(path) if message.id}


def _build(
    folder: Path, languages: str, voice: str, *files: tuple[str, str]
) -> tuple[str, list[str]]:
    """The home page of a small shop whose labels speak in a voice, and what is told."""
    content = changed(folder, *files)
    settings = content / "site.yaml"
    text = settings.read_text("utf-8").replace("[en]", languages)
    settings.write_text(f"{text}\nvoice: {voice}\n", "utf-8")
    built, problems = try_build(content)
    page = built.files[PurePosixPath("index.html")].decode() if built else ""
    told = [f"{one.code} {one.place.line}: {one.message} {one.hint}" for one in problems]
    return page, [
        one for one in told if not one.startswith("language-of-words ")
    ]  # they stay English


def test_there_are_variants() -> None:
    assert {path.stem for path in VARIANTS} >= {"en@I", "de@I", "de@informal", "fr@informal"}


@pytest.mark.parametrize("path", VARIANTS, ids=lambda path: path.stem)
def test_a_variant_says_little_and_says_it_otherwise(path: Path) -> None:
    language, voice = path.stem.split("@")
    own, variant = WORDS / f"{language}.po", _read(path)
    usual = {one: message.strings for one, message in _read(own).items()} if own.is_file() else {}

    assert 0 < len(variant) <= MAX_MESSAGES
    assert voice not in USUAL_VOICES.get(language, ())
    assert set(variant) <= set(_read(WORDS / "messages.pot"))
    for message in variant.values():
        assert message.strings != usual.get(message.id, message.ids)


def test_no_label_stands_in_two_variants_of_a_language() -> None:
    """Both may be chosen, and one would hide the other."""
    said = [(path.stem.split("@")[0], one) for path in VARIANTS for one in _read(path)]

    assert len(said) == len(set(said))


@pytest.mark.parametrize(
    ("language", "voice", "marks"),
    [
        *((language, "informal", marks) for language, marks in FORMAL.items()),
        *((language, "I", marks) for language, marks in OF_SEVERAL.items()),
    ],
)
def test_pages_do_not_mix_two_voices(language: str, voice: str, marks: str) -> None:
    """Whatever a variant leaves to the language's own words is said in neither of the two ways."""
    texts = _read(WORDS / f"{language}.po") | _read(WORDS / "variants" / f"{language}@{voice}.po")

    assert [
        one for message in texts.values() for one in message.strings if re.search(marks, one)
    ] == []


def test_a_shop_of_one_person_says_i(tmp_path: Path) -> None:
    usual, _ = _build(tmp_path / "we", "[de]", "{speaks: we}")
    page, told = _build(tmp_path / "I", "[de]", "{speaks: I, address: informal}")

    assert "Über uns" in usual
    assert "Über mich" in page
    assert "Über uns" not in page
    assert told == []


def test_the_words_of_a_shop_go_before_those_of_a_voice(tmp_path: Path) -> None:
    words = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "About us"\nmsgstr "Wer ich bin"\n'
    )
    page, _ = _build(tmp_path, "[de]", "{speaks: I}", ("i18n/de.po", words))

    assert "Wer ich bin" in page
    assert "Über mich" not in page


def _make_layer(name: str, **files: str) -> ThemeLayer:
    """A theme whose catalogues hold the message 'About us' only, each given by its name."""
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    texts = {
        f"i18n/{file}.po": f'{head}msgid "About us"\nmsgstr "{text}"\n'.encode()
        for file, text in files.items()
    }
    folder = ThemeFolder(Path("/shop/themes", name), f"themes/{name}")
    return parse_layer(folder, {"theme.toml": f'name = "{name}"'.encode(), **texts})


def test_the_words_of_a_theme_go_before_those_of_a_voice_of_its_parent() -> None:
    base = _make_layer("base", **{"de": "Wir", "variants/de@I": "Ich"})
    own = _make_layer("own", de="Der Laden")

    def say(*layers: ThemeLayer) -> str:
        return ThemeResolver(layers, ("I",)).resolve().find_catalogue("de").gettext("About us")

    assert say(base) == "Ich"
    assert say(own, base) == "Der Laden"


def test_english_says_i_too(tmp_path: Path) -> None:
    page, told = _build(tmp_path, "[en]", "{speaks: I}")

    assert "About me" in page
    assert told == []


def test_a_language_without_words_for_a_voice_is_told(tmp_path: Path) -> None:
    """Without the line nothing is told."""
    _, told = _build(tmp_path / "informal", "[pl]", "{address: informal}")
    _, mended = _build(tmp_path / "usual", "[pl]", "{}")

    [message] = told
    assert message.startswith("voice-without-words ")
    assert "'pl' for the voice 'informal'" in message
    assert "content/i18n/pl.po" in message
    assert mended == []


def test_an_unknown_voice_is_told(tmp_path: Path) -> None:
    _, told = _build(tmp_path, "[de]", "{speaks: they}")

    [message] = told
    assert "'they'" in message
    assert "we" in message
    assert "I" in message
