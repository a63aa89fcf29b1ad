"""Every label of a new shop's pages comes from the catalogue of their language."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
import yaml
from babel import Locale
from selectolax.lexbor import LexborHTMLParser
from support.catalogues import read_messages
from support.shops import TESTS, TODAY

from trustpages import pipeline
from trustpages.cache import BuildCache
from trustpages.resources import find_themes_folder
from trustpages.scaffold import Answers, generate_minimal_shop
from trustpages.theme import Theme
from trustpages.validate import Visibility

BEGIN, END = "\ue010", "\ue011"
"""Stand around each word that a catalogue gives."""
BASE = find_themes_folder() / "base" / "i18n"
LANGUAGES = sorted(path.stem for path in BASE.glob("*.po"))
CACHE = BuildCache()
"""Compiled templates, for all languages."""
ATTRIBUTES = ("alt", "aria-label", "placeholder", "title")
WORD = re.compile(r"[^\W\d_]{3,}")


class _MarkedWords(gettext.NullTranslations):
    """A catalogue whose every text stands between two marks."""

    def __init__(self, words: gettext.NullTranslations) -> None:
        super().__init__()
        self.words = words

    def gettext(self, message: str) -> str:
        return f"{BEGIN}{self.words.gettext(message)}{END}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{BEGIN}{self.words.ngettext(msgid1, msgid2, n)}{END}"


def _mark_words(theme: Theme) -> Theme:
    marked = {tag: _MarkedWords(words) for tag, words in theme.catalogues.items()}
    return replace(theme, catalogues=marked, digest=f"{theme.digest} marked")


def _build_marked(content: Path, monkeypatch: pytest.MonkeyPatch) -> Mapping[PurePosixPath, bytes]:
    """The files of a new shop whose labels are marked; pages are rendered when they are read."""
    load = pipeline.load_site_theme
    monkeypatch.setattr(pipeline, "load_site_theme", lambda *given: _mark_words(load(*given)))
    options = pipeline.BuildOptions(TODAY, Visibility())
    return pipeline.prepare_site(content, options, "content", CACHE).files


def _read_shown_texts(page: bytes) -> Iterator[str]:
    """What a reader of a page sees or hears."""
    document = LexborHTMLParser(page)
    for node in document.css("script, style"):
        node.decompose()
    yield document.body.text(separator="\n") if document.body else ""
    for node in document.css(", ".join(f"[{name}]" for name in ATTRIBUTES)):
        yield from (node.attributes.get(name) or "" for name in ATTRIBUTES)


def _remove_marked(text: str) -> str:
    """A text without what a catalogue gives; marks may stand within others."""
    while (shorter := re.sub(f"{BEGIN}[^{BEGIN}{END}]*{END}", " ", text)) != text:
        text = shorter
    return text


@cache
def _list_english_words() -> frozenset[str]:
    """The words of all labels, as templates write them."""
    messages = (
        one
        for path in BASE.parent.parent.glob("*/i18n/messages.pot")
        for one in read_messages(path)
    )
    texts = (re.sub(r"%\(\w+\)s|<[^>]*>", " ", text) for one in messages for text in one.ids)
    return frozenset(word.casefold() for text in texts for word in WORD.findall(text))


def _list_known_words(language: str, content: Path) -> frozenset[str]:
    """The words of the shop's own files, and those of dates, countries and languages."""
    locale = Locale.parse(language, sep="-")
    names = [
        str(locale.days),
        str(locale.months),
        *locale.territories.values(),
        *locale.languages.values(),
    ]
    files = [
        path.read_text("utf-8")
        for ending in ("md", "yaml")
        for path in content.rglob(f"*.{ending}")
    ]
    texts = [text for file in files for text in _iterate_values(file)]
    return frozenset(word.casefold() for text in (*texts, *names) for word in WORD.findall(text))


def _iterate_values(file: str) -> Iterator[str]:
    """The texts of a content file, without names of fields, comments, and values such as `delivery`."""
    head, _, body = file.removeprefix("---\n").partition("\n---\n")
    rest: list[object] = [yaml.safe_load(head), body]
    while rest:
        value = rest.pop()
        if isinstance(value, dict):
            rest += value.values()
        elif isinstance(value, list):
            rest += value
        elif not re.fullmatch(r"[a-z_]+", str(value)):
            yield str(value)


def _find_unmarked_labels(
    files: Mapping[PurePosixPath, bytes], known: frozenset[str]
) -> dict[str, str]:
    """Words of English labels that stand on pages outside of what catalogues give, each with a page."""
    found: dict[str, str] = {}
    for path in files:
        if path.suffix == ".html":
            for text in _read_shown_texts(files[path]):
                words = {word.casefold() for word in WORD.findall(_remove_marked(text))}
                found |= dict.fromkeys(words & _list_english_words() - known, str(path))
    return found


def _lay_shop(folder: Path, language: str) -> Path:
    said = Answers("Xqz", "IE", language, "https://threads.example/", "nora@threads.example")
    for path, data in generate_minimal_shop(said, TODAY).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.mark.parametrize(
    "language",
    [pytest.param(tag, marks=[pytest.mark.slow] if tag != "de" else []) for tag in LANGUAGES],
)
def test_no_page_shows_a_label_that_is_in_no_catalogue(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All words of labels on the pages are those of the catalogue, or the shop's own."""
    content = _lay_shop(tmp_path, language)
    files = _build_marked(content, monkeypatch)

    assert BEGIN in files[PurePosixPath("index.html")].decode()
    assert _find_unmarked_labels(files, _list_known_words(language, content)) == {}


def test_a_label_that_a_template_writes_itself_is_found() -> None:
    page = f"<body><a title='Close'>{BEGIN}Über {BEGIN}uns{END}{END}</a><p>Delivery</p></body>"

    found = _find_unmarked_labels({PurePosixPath("a.html"): page.encode()}, frozenset())

    assert found == {"close": "a.html", "delivery": "a.html"}


@pytest.mark.parametrize(("name", "language"), [("german", "de"), ("japanese", "ja")])
def test_a_golden_shop_is_wholly_in_its_language(
    monkeypatch: pytest.MonkeyPatch, name: str, language: str
) -> None:
    """Every page of the original, not those of a translation."""
    content = TESTS / "sites" / name / "content"

    files = _build_marked(content, monkeypatch)
    pages = {path: data for path, data in files.items() if path.parts[0] != "en"}

    assert _find_unmarked_labels(pages, _list_known_words(language, content)) == {}
