"""Translations have no mechanical fault: punctuation, blanks, doubled or English words, long labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from unicodedata import east_asian_width

import pytest
from babel import Locale
from babel.messages.plurals import get_plural
from support.catalogues import CatalogueMessage, read_messages
from support.shops import TESTS

from trustpages.resources import find_themes_folder

SCAFFOLD = TESTS.parent / "generator" / "trustpages" / "scaffold" / "i18n"
_ALL = (*sorted(find_themes_folder().glob("*/i18n/**/*.po")), *sorted(SCAFFOLD.glob("*.po")))
CATALOGUES = tuple(path for path in _ALL if path.name != "en.po")
OWN_VOICES = tuple(path for path in _ALL if path.name == "en.po")
"""What themes say otherwise than the base, in every language."""
PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\{.*?\}\}|\{\w*\}|%%")
NOT_WORDS = re.compile(
    r"%\(\w+\)s|\{\{.*?\}\}|\{\w*\}|</?\w[^>]*>|\]\([\w./#-]+\)|'[a-z]+'|\w+://\S+|[\w.-]+@[\w.-]+|&\w+;"
)
"""Placeholders, references, marks of HTML, targets of links, names of fields in quotes, and addresses."""
HAN = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
NARROW = "\u202f"

Rule = Callable[[CatalogueMessage, str, str], bool]
"""Takes a message, its English text and one translation; whether the translation is at fault."""

LANGUAGE_RULES: dict[str, tuple[str, ...]] = {
    "fr": (
        rf"[^{NARROW}\d;:!?&][;:!?](?!\d)|(?<![{NARROW}\d])[;:!?](?!\d)",
        rf"«[^{NARROW}]|[^{NARROW}]»",
        r"[\"'„“”]",
    ),
    "de": (r"[\"'”«»]", r"„[^“]*$", r"^[^„]*“"),
    "es": (r"^[^¿]*\?", r"¿[^?]*$", r"^[^¡]*!", r"¡[^!]*$", r"[\"']"),
    "it": (r"[\"']", r" [;:!?]"),
    "nl": (r"[\"'„]", r" [;:!?]"),
    "pl": (r"[\"']", r" [;:!?]", r"„[^”]*$"),
    "pt": (r"[\"']", r" [;:!?]"),
    "sv": (r"[\"']", r" [;:!?]"),
    "ja": (rf"[{HAN}][,.;:!?()]", rf"[,.;:!?()][{HAN}]", rf"[{HAN}] [{HAN}]", r"[\"']", r"，"),
    "zh": (rf"[{HAN}][,.;:!?()]", rf"[,.;:!?()][{HAN}]", rf"[{HAN}] [{HAN}]", r"[\"']"),
    "zh-Hant": (rf"[{HAN}][,.;:!?()]", rf"[,.;:!?()][{HAN}]", rf"[{HAN}] [{HAN}]", r"[\"'“”]"),
    "ar": (r"[,;?]", r"[\"']", r" [؛،؟:!]"),
}
"""What no text of a language contains, placeholders and marks of HTML left out."""
ENDINGS = {
    ".": (".", "。"),
    "?": ("?", "？", "؟"),
    "!": ("!", "！"),
    ":": (":", "："),
}
ALL_ENDINGS = tuple(mark for marks in ENDINGS.values() for mark in marks)
MEASURES = re.compile(r"([个個件条條次天份颗顆家位笔筆封則则項项名])\1")
DOUBLED = re.compile(r"(?<![\w’-])(\w+)\s+\1(?![\w’-])", re.IGNORECASE)
NAMES = {"KakaoTalk", "WeChat"}
LATIN_WORDS = {*NAMES, "kg", "SNS", "EC", "VAT", "QR", "Code"} | {"Enter", "Ctrl", "C"}
"""Names, units, abbreviations and keys in Latin letters in every script, as codes of countries are."""
PRONOUNS = {"sie", "nous", "vous"}
"""Words that stand twice in a row where one is the object: "nous nous engageons"."""
SPACED_NAMES = {"Kim Sample"}
"""Names whose two parts have a blank between them in Japanese, too."""
LABEL_WORDS = 3
LABEL_RATIO = 2.5
LABEL_WIDTH = 24
"""A label of up to three words takes at most so many times the room of the English, or this width."""
EQUAL_WORDS: dict[str, tuple[str, ...]] = {
    "de": ("Material", "Name"),
    "es": ("Email", "Material", "%(number)s ext. %(extension)s"),
    "fr": (
        "Badge",
        "Confirmation",
        "Contact",
        "Correction",
        "Guides",
        "Licence",
        "Menu",
        "Pages",
        "Qualifications",
        "Questions",
        "{0} minute",
    ),
    "it": ("Email", "Home", "Marketplace", "Menu", "Ombudsman"),
    "nl": (
        "%(count)s review.",
        "%(time)s later",
        "Badge",
        "Contact",
        "Home",
        "Menu",
        "Ombudsman",
        "Reviews",
        "open",
        "{0} week",
    ),
    "pl": ("Menu",),
    "pt": ("%(num)s item", "Marketplace", "Material", "Menu", "Recall"),
    "sv": ("Material", "Ombudsman", "under %(most)s"),
}
"""Messages that a language says in the same letters as English."""
OTHER_ENDINGS: dict[str, tuple[str, ...]] = {
    "ar": ("P.S.",),
    "de": ("Ask us",),  # "Noch Fragen?"
    "es": ("Before you order,",),
    "fr": ("Ask us",),  # "Une question ?"
    "ja": ("P.S.", "How can we help?", "Nobody fits?", "Nothing new for %(time)s?", "Written by"),
    "pl": ("Before you order,", "Written by"),
    "zh": ("P.S.", "Written by"),
    "zh-Hant": ("Before you order,", "P.S.", "Written by"),
}
"""Messages that end otherwise than in English, as a name or a link follows, or another sentence is usual."""
LONG_LABELS: dict[str, tuple[str, ...]] = {
    "fr": ("you ask",),  # in a sentence: "si ..."
    "ja": ("Nobody fits?",),
}
"""Labels that take more room, since they stand in a sentence."""
ABBREVIATIONS = ("szt.", "USt-IdNr.")
"""Words whose own full stop ends a label."""
SEVERAL_MEANINGS = frozenset(
    {"closed", "complaints", "you order"}
    | {"everything is fitted", "your money is on its way", "your payment has arrived"}
)
"""Messages that differ from another one in a capital only, and are a heading there and a clause here."""


@cache
def _read_all(path: Path) -> tuple[CatalogueMessage, ...]:
    return tuple(message for message in read_messages(path) if message.id)


def _measure(text: str) -> int:
    """How wide a text is: what is written full-width counts twice."""
    return sum(2 if east_asian_width(char) in "FW" else 1 for char in PLACEHOLDER.sub("", text))


def _breaks_punctuation(message: CatalogueMessage, _: str, text: str) -> bool:
    words = NOT_WORDS.sub("7", text)
    if message.id in SPACED_NAMES:
        words = words.replace(" ", "")
    return any(re.search(pattern, words) for pattern in LANGUAGE_RULES.get(message.language, ()))


def _ends_otherwise(message: CatalogueMessage, english: str, text: str) -> bool:
    if message.id in OTHER_ENDINGS.get(message.language, ()) or text.endswith(ABBREVIATIONS):
        return False
    if message.language == "ja" and english[-1] == "?" and text.endswith("か"):
        return False  # the particle asks already
    wanted = ENDINGS.get(english[-1])
    return not text.endswith(wanted) if wanted else text.endswith(ALL_ENDINGS)


def _has_odd_blanks(_: CatalogueMessage, __: str, text: str) -> bool:
    return text != text.strip() or re.search(r"\s\s", text) is not None


def _doubles_words(_: CatalogueMessage, __: str, text: str) -> bool:
    doubled = {found[1].casefold() for found in DOUBLED.finditer(text)}
    return bool(MEASURES.search(text) or doubled - PRONOUNS)


def _has_latin_letters(message: CatalogueMessage, _: str, text: str) -> bool:
    if message.language not in ("ar", "ja", "zh", "zh-Hant"):
        return False
    found = set(re.findall(r"[A-Za-z]+", NOT_WORDS.sub("", text))) - LATIN_WORDS
    return any(not re.fullmatch(r"[A-Z]{2}", word) for word in found)


def _is_long_label(message: CatalogueMessage, english: str, text: str) -> bool:
    if len(english.split()) > LABEL_WORDS or message.id in LONG_LABELS.get(message.language, ()):
        return False
    return _measure(text) > max(LABEL_RATIO * _measure(english), LABEL_WIDTH)


def _is_english(message: CatalogueMessage, english: str, text: str) -> bool:
    words = re.findall(r"[^\W\d_]{3,}", NOT_WORDS.sub("", english))
    same = text in message.ids and bool(set(words) - NAMES)
    return same and message.id not in EQUAL_WORDS.get(message.language, ())


def _changes_placeholders(message: CatalogueMessage, _: str, text: str) -> bool:
    return not set(PLACEHOLDER.findall(text)) <= set(PLACEHOLDER.findall("".join(message.ids)))


RULES: tuple[Rule, ...] = (
    _breaks_punctuation,
    _ends_otherwise,
    _has_odd_blanks,
    _doubles_words,
    _has_latin_letters,
    _is_long_label,
    _is_english,
    _changes_placeholders,
)


@cache
def _read_voice(path: Path) -> dict[str, str]:
    """What a theme says otherwise than the base in English: its other languages translate that."""
    messages = _read_all(path) if path.is_file() else ()
    return {english: text for one in messages for english, text in one.pair_texts()}


def _find_faults(message: CatalogueMessage) -> Iterator[str]:
    voice = _read_voice(message.path.parent / "en.po")
    for source, text in message.pair_texts():
        english = voice.get(source, source)
        for rule in RULES:
            if rule(message, english, text):
                name = rule.__name__.strip("_").replace("_", " ")
                yield f"{message.path.name}:{message.line}: {name}: {english!r} {text!r}"


def _name_catalogue(path: Path) -> str:
    return f"{path.parent.parent.name}-{path.stem}"


@pytest.mark.parametrize("path", CATALOGUES, ids=_name_catalogue)
def test_no_translation_has_a_mechanical_fault(path: Path) -> None:
    assert [fault for message in _read_all(path) for fault in _find_faults(message)] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=_name_catalogue)
def test_a_message_with_a_plural_has_all_forms_of_its_language(path: Path) -> None:
    """As many as Babel states, whose rules the pages count by."""
    forms = get_plural(Locale.parse(path.stem.partition("@")[0], sep="-")).num_plurals
    header = read_messages(path)[0].strings[0]

    assert f"nplurals={forms};" in header
    assert [
        one for one in _read_all(path) if len(one.strings) != (forms if one.ids[1:] else 1)
    ] == []


@pytest.mark.parametrize(
    "language", sorted({path.stem for path in CATALOGUES if "@" not in path.stem})
)
def test_one_label_is_translated_in_one_way(language: str) -> None:
    """Messages of the themes that differ in a capital only have the same words; samples are a shop's own."""
    own = SEVERAL_MEANINGS | {message.id for path in OWN_VOICES for message in _read_all(path)}
    said: dict[str, set[str]] = {}
    for path in CATALOGUES:
        is_label = path.stem == language and path.parent != SCAFFOLD
        for message in _read_all(path) if is_label else ():
            if message.id not in own and len(message.strings) == 1:
                said.setdefault(message.id.casefold(), set()).add(message.strings[0].casefold())

    assert {label: texts for label, texts in said.items() if len(texts) > 1} == {}


def test_words_that_are_excused_stand_in_the_catalogues() -> None:
    """A reason that nothing needs any longer is taken out of the lists above."""
    known = {(one.language, one.id) for path in CATALOGUES for one in _read_all(path)}

    for excused in (EQUAL_WORDS, OTHER_ENDINGS, LONG_LABELS):
        pairs = {(language, text) for language, texts in excused.items() for text in texts}
        assert pairs <= known


SPOILED = {
    "breaks punctuation": [
        ("fr", "Ask us:", "Une question :"),
        ("fr", "The word", "le «\u202fmot »"),
        ("de", "The word", 'das "Wort"'),
        ("es", "How?", "Cómo?"),
        ("zh", "First, then", "先看,再买"),
        ("ja", "Yes (no)", "はい(いいえ)"),
        ("ar", "Why?", "لماذا?"),
    ],
    "ends otherwise": [("nl", "We pay.", "Wij betalen"), ("nl", "We pay", "Wij betalen.")],
    "has odd blanks": [("it", "Name", "Nome "), ("it", "Full name", "Nome  intero")],
    "doubles words": [("sv", "Who pays", "Vem vem betalar"), ("zh", "pieces", "3 件件")],
    "has latin letters": [("ar", "Goods", "بضاعة goods")],
    "is long label": [("de", "Days", "Kalendertage einschließlich Feiertagen")],
    "is english": [("pl", "Goods", "Goods")],
    "changes placeholders": [("pl", "%(num)s goods", "%(count)s towary")],
}


@pytest.mark.parametrize("fault", SPOILED)
def test_a_planted_fault_is_found(fault: str) -> None:
    for language, english, text in SPOILED[fault]:
        message = CatalogueMessage(Path(f"{language}.po"), 1, [english], [text])
        assert [found.split(": ")[1] for found in _find_faults(message)] == [fault], text
