"""Unfair words: what is found in a corpus of six languages, and what is let be."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from trustpages.wording import find_unfair_words
from trustpages.wording.languages import guess_language
from trustpages.wording.unfair import LANGUAGES
from trustpages.wording.unfair_germanic import ENGLISH
from trustpages.wording.unfair_han import CHINESE
from trustpages.wording.unfair_romance import FRENCH
from trustpages.wording.unfair_words import UnfairWords
from wording.corpus import LabelledText, read_corpus

LABELS = {
    "right-as-gift": "right",
    "false-urgency": "urgency",
    "own-seal": "seal",
    "absolute-claim": "absolute",
}
ROOT = Path(__file__).parents[2]
CORPUS = read_corpus("unfair")


def list_labels(one: LabelledText) -> set[str]:
    """The labels of all that is found in a text."""
    return {LABELS[found.code] for found in find_unfair_words(one.text)}


def test_the_corpus_has_both_sorts_in_every_language() -> None:
    counts = Counter((one.language, bool(one.label)) for one in CORPUS)
    labels = Counter((one.language, one.label) for one in CORPUS if one.label)

    assert len(CORPUS) >= 400
    assert {words.language for words in LANGUAGES} == {language for language, _ in counts}
    assert min(counts.values()) >= 10
    assert len(labels) == len(LANGUAGES) * len(LABELS)


def test_unfair_words_are_found() -> None:
    missed = [one for one in CORPUS if one.label and one.label not in list_labels(one)]

    assert missed == []


def test_facts_denials_and_conditions_are_let_be() -> None:
    told = [one for one in CORPUS if not one.label and list_labels(one)]

    assert told == []


def test_all_are_warnings() -> None:
    """They are a build's advice; `--strict` refuses them."""
    assert {found.level for one in CORPUS for found in find_unfair_words(one.text)} == {"warning"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The parcel is in the shop, and you can have it.", "en"),
        ("Das Paket ist im Laden, und Sie bekommen es.", "de"),
        ("Le colis est dans la boutique, et vous pouvez venir.", "fr"),
        ("El paquete está en la tienda, y se lo damos.", "es"),
        ("包裹在店里，随时可以来取。", "zh"),
        ("荷物は店にあります。", "ja"),
        ("The pattern 回纹 is the one that you see in the hall.", "en"),
        ("OK", ""),
    ],
)
def test_a_language_is_known_by_its_function_words(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("words", "text"), [(ENGLISH, "hurry"), (FRENCH, "vite"), (CHINESE, "仅剩")]
)
def test_marks_are_pieces_of_words_in_lower_case(words: UnfairWords, text: str) -> None:
    assert any(mark in text for mark in words.marks)
    assert all(mark and mark == mark.lower() for mark in words.marks)
