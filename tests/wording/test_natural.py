"""Texts in the voices of many shops: how much of what is bought, forced or unfair in them is found."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from trustpages.wording import Finding, find_bought_opinions, find_unfair_words
from trustpages.wording.opinion_hints import HintWords
from trustpages.wording.opinions import HINT_LANGUAGES as OPINION_LANGUAGES
from trustpages.wording.unfair import HINT_LANGUAGES as UNFAIR_LANGUAGES
from trustpages.wording.unfair_hints import UnfairHints
from wording.corpus import read_corpus

ROOT = Path(__file__).parents[2]
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
    """Each mark that the expressions need has one of the stated marks in it."""
    list_marks = runpy.run_path(str(ROOT / "tools" / "first_look.py"))["list_marks"]
    needed = list_marks(one.source for one in words.first_patterns)

    assert {mark for mark in needed if not any(one in mark for one in words.marks)} == set()
    assert all(mark and mark == mark.lower() for mark in words.marks)


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
