"""Texts in the voices of many shops: how much of what is bought, forced or unfair in them is found."""

from __future__ import annotations

import re
import runpy
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from support.counts import choose_count
from support.matching_words import draw_matching

from trustpages.patterns import LazyPattern
from trustpages.wording import Finding, find_bought_opinions, find_unfair_words
from trustpages.wording.languages import READ_AS_OTHERS, MarkedPattern
from trustpages.wording.opinion_hints import HintWords
from trustpages.wording.opinions import HINT_LANGUAGES as OPINION_LANGUAGES
from trustpages.wording.unfair import HINT_LANGUAGES as UNFAIR_LANGUAGES
from trustpages.wording.unfair_hints import UnfairHints
from wording.corpus import read_corpus

ROOT = Path(__file__).parents[2]
FOREIGN_LETTERS = str.maketrans({"i": "ı", "I": "İ", "s": "ſ", "k": "\u212a", "å": "\u212b"})
"""Letters that an expression takes for others in any case."""
Finder = Callable[[str, str], tuple[Finding, ...]]
LISTS: tuple[tuple[str, Finder, float], ...] = (
    ("opinions_natural", find_bought_opinions, 0.98),
    ("unfair_natural", find_unfair_words, 0.96),
)
"""Each list, what looks through it, and the least share that is found; docs/gates.md states the figures."""
KINDS = {
    "offer-for-opinion": "hint",
    "threat-for-opinion": "hint",
    "right-as-gift": "right",
    "false-urgency": "urgency",
    "own-seal": "seal",
    "absolute-claim": "absolute",
}


@pytest.mark.parametrize(("name", "find", "floor"), LISTS)
def test_most_is_found_by_its_kind_in_every_language(name: str, find: Finder, floor: float) -> None:
    wrong = [one for one in read_corpus(name) if one.label]
    missed = [
        one
        for one in wrong
        if one.label not in {KINDS[found.code] for found in find(one.text, one.language)}
    ]

    assert min(Counter(one.language for one in wrong).values()) >= 25
    assert len(missed) <= (1 - floor) * len(wrong), missed


@pytest.mark.parametrize(("name", "find"), [(name, find) for name, find, _ in LISTS])
def test_nothing_innocent_is_told(name: str, find: Finder) -> None:
    innocent = [one for one in read_corpus(name) if not one.label]

    assert len(innocent) >= 150
    assert [one for one in innocent if find(one.text, one.language)] == []


@pytest.mark.parametrize(
    "words",
    [*OPINION_LANGUAGES, *UNFAIR_LANGUAGES],
    ids=lambda one: f"{type(one).__name__} {one.language}",
)
def test_the_first_look_passes_everything(words: HintWords | UnfairHints) -> None:
    """The stated marks are those that the expressions need: of each by itself, and of all together."""
    list_marks = runpy.run_path(str(ROOT / "tools" / "first_look.py"))["list_marks"]
    marked = [one for one in vars(words).values() if isinstance(one, MarkedPattern)]

    assert marked == list(words.first_patterns)
    assert [set(one.first_look.split("|")) for one in marked] == [
        list_marks([one.source]) for one in marked
    ]
    assert set(words.marks) == {mark for one in marked for mark in one.first_look.split("|")}
    assert all(mark and mark == mark.lower() for mark in words.marks)


@pytest.mark.parametrize(
    "pattern",
    [one for words in (*OPINION_LANGUAGES, *UNFAIR_LANGUAGES) for one in words.first_patterns],
    ids=lambda one: one.source[:20],
)
def test_what_matches_has_a_mark_in_any_letters(pattern: LazyPattern) -> None:
    """A search behind the marks finds what the expression itself finds, first and all."""
    spellings = (str, str.upper, str.title, lambda text: text.translate(FOREIGN_LETTERS))
    texts = [
        spell(text)
        for text in draw_matching(pattern.compiled, choose_count(60, 3_000))
        for spell in spellings
    ]

    for text in texts:
        found, expected = pattern.search(text), pattern.compiled.search(text)
        assert (found and found.span()) == (expected and expected.span())
        assert [one.span() for one in pattern.finditer(text)] == [
            one.span() for one in pattern.compiled.finditer(text)
        ]
    assert sum(pattern.compiled.search(text) is not None for text in texts) > len(texts) / 3


def test_letters_that_only_an_expression_takes_for_others_are_known() -> None:
    letters = {mark for words in (*OPINION_LANGUAGES, *UNFAIR_LANGUAGES) for mark in words.marks}
    every = [chr(code) for code in range(sys.maxunicode + 1)]
    cased = "".join(one for one in every if one.lower() != one or one.upper() != one)

    for letter in set("".join(letters)) - set("\n"):
        alike = set(re.findall(re.escape(letter), cased, re.IGNORECASE))
        strange = {one for one in alike if one.lower() != letter}
        assert all(any(sign in one.lower() for sign in READ_AS_OTHERS) for one in strange)


def test_what_is_given_may_stand_in_the_next_sentence() -> None:
    asked = "Please leave feedback on Etsy."

    assert not find_bought_opinions(asked)
    assert find_bought_opinions(f"{asked} In return you'll find a discount code in your inbox.")
    assert not find_bought_opinions(f"{asked}\n\nIn return you'll find a discount code.")


def test_a_call_may_praise_what_the_law_gives_in_the_next_sentence() -> None:
    right = "Faulty goods are replaced."

    assert not find_unfair_words(right)
    assert find_unfair_words(f"An exclusive perk! {right}")
    assert find_unfair_words(f"{right} This is our special service, only for our customers.")
    assert not find_unfair_words(f"An exclusive perk! {right[:-1]}, as the law says.")


def test_neither_code_nor_tables_are_prose() -> None:
    offer = "a voucher for everyone who writes a good review"

    assert find_bought_opinions(f"We have {offer}.")
    assert not find_bought_opinions(f"| if | {offer} |", "fr")


@pytest.mark.parametrize(
    "name", ["opinions", "opinions_veiled", "opinions_natural", "unfair", "unfair_natural"]
)
def test_the_docs_state_the_sizes_of_the_lists(name: str) -> None:
    corpus = read_corpus(name)
    wrong = sum(bool(one.label) for one in corpus)
    text = (ROOT / "docs" / "gates.md").read_text(encoding="utf-8")

    assert re.search(
        rf"\| {len(corpus)} in six languages \| \d+ of {wrong} \| 0 of {len(corpus) - wrong} \|",
        text,
    )
