"""Opinions that are bought or forced: what is found in a corpus of six languages, and what is let be."""

from __future__ import annotations

from collections import Counter
from time import process_time

import pytest

from trustpages.wording import find_bought_opinions
from trustpages.wording.finding import Finding
from trustpages.wording.opinion_words import OpinionWords
from trustpages.wording.opinions_han import CHINESE, JAPANESE
from trustpages.wording.opinions_latin import ENGLISH, FRENCH, GERMAN, SPANISH
from wording.corpus import LabelledText, read_corpus

LANGUAGES = ("en", "de", "fr", "es", "zh", "ja")
LABELS = {
    ("offer-for-opinion", "error"): "error",
    ("offer-for-opinion", "warning"): "warning",
    ("threat-for-opinion", "error"): "threat",
    ("threat-for-opinion", "warning"): "unclear threat",
}
CORPUS = read_corpus("opinions")


def list_labels(one: LabelledText) -> set[str]:
    """The labels of all that is found in a text."""
    return {LABELS[found.code, found.level] for found in find_bought_opinions(one.text)}


def test_the_corpus_has_both_sorts_in_every_language() -> None:
    counts = Counter((one.language, bool(one.label)) for one in CORPUS)

    assert len(CORPUS) >= 240
    assert {language for language, _ in counts} == set(LANGUAGES)
    assert min(counts.values()) >= 10


def test_bought_and_forced_opinions_are_found() -> None:
    missed = [one for one in CORPUS if one.label and one.label not in list_labels(one)]

    assert missed == []


def test_denials_neutral_requests_and_quotations_are_let_be() -> None:
    told = [one for one in CORPUS if not one.label and list_labels(one)]

    assert told == []


@pytest.mark.parametrize("words", [ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE, JAPANESE])
def test_every_opinion_passes_the_first_look(words: OpinionWords) -> None:
    """A text without the marks of `iterate_marked` is not taken apart."""
    of_language = [
        one.text.lower()
        for one in CORPUS
        if one.language == words.language and words.opinion_pattern.search(one.text)
    ]

    assert of_language
    assert all(any(mark in text for mark in words.marks) for text in of_language)


def test_what_is_quoted_is_not_said_by_the_shop() -> None:
    offer = "You get your money back if you change your review."

    assert find_bought_opinions(offer)
    assert not find_bought_opinions(f"A seller wrote to her:\n\n> {offer}\n\nWe do not.")
    assert not find_bought_opinions(f"Another shop wrote: “{offer}”")


def test_a_long_text_takes_no_longer_than_its_length() -> None:
    """No family of words goes back and forth: ten times the text asks for about ten times the time."""
    sentence = "If you write to us about your review we look at it, and the voucher waits, "

    def measure(count: int) -> float:
        start = process_time()
        find_bought_opinions(sentence * count)
        return process_time() - start

    short = max(measure(40), 0.001)
    assert measure(400) < 60 * short


def test_the_place_and_the_message_are_those_of_the_offer() -> None:
    text = "Hello.\n\nYou get a 20 GBP voucher if you change your review."

    assert find_bought_opinions(text) == (
        Finding(
            text.index("20 GBP"),
            len(text) - 1,
            "offer-for-opinion",
            "'20 GBP' is offered here for somebody's opinion ('change your review')",
            find_bought_opinions(text)[0].hint,
            "error",
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Combien de temps vous avez pour changer d’avis, et quand arrive votre remboursement.",
        "Si vous changez d'avis, nous vous remboursons le prix en cinq jours.",
        "Le livreur laisse un avis de passage ; le second passage est gratuit.",
        "Cuánto tiempo tiene para cambiar de opinión y cuándo se le devuelve el dinero.",
        "Si el error fue nuestro, imprima la etiqueta que le enviamos gratis.",
        "Wenn Sie Ihre Meinung ändern, bekommen Sie Ihr Geld zurück.",
        "If you change your mind, we pay the way back and refund the price.",
        "気が変わった場合は、代金を全額返金いたします。",
        "您改变主意的话，我们全额退款，运费由我们承担。",
    ],
)
def test_a_change_of_mind_and_a_notice_of_the_carrier_are_no_opinions(text: str) -> None:
    assert find_bought_opinions(text) == ()
