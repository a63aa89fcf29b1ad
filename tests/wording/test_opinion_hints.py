"""Veiled offers and threats: most of a corpus is found, and nothing of what buys and threatens nobody."""

from __future__ import annotations

from collections import Counter

from trustpages.wording import find_bought_opinions
from wording.corpus import read_corpus

CORPUS = read_corpus("opinions_veiled")
RECALL_FLOOR = 1
"""Of the texts of the corpus that buy or force an opinion; docs/gates.md states what was measured."""


def test_most_of_the_veiled_offers_are_found() -> None:
    wrong = [one for one in CORPUS if one.label]
    found = [one for one in wrong if find_bought_opinions(one.text)]

    assert len(wrong) >= 80
    assert min(Counter(one.language for one in wrong).values()) >= 10
    assert len(found) >= RECALL_FLOOR * len(wrong)


def test_nothing_innocent_is_told() -> None:
    innocent = [one for one in CORPUS if not one.label]

    assert len(innocent) >= 80
    assert [one for one in innocent if find_bought_opinions(one.text)] == []


def test_only_the_language_of_a_text_is_looked_at() -> None:
    text = "Wer uns lobt, bekommt von uns ein Glas Honig geschenkt."

    assert find_bought_opinions(text, "de-AT")
    assert not find_bought_opinions(text, "fr")
    assert not find_bought_opinions(text, "nl")
