"""Short texts are looked through once, and what is found in them is what is found the plain way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, product
from random import Random

import pytest
from support.counts import choose_count

from trustpages.fields.durations import Duration
from trustpages.wording import (
    StatedPromise,
    find_bought_opinions,
    find_promise_values,
    find_unfair_words,
    personal_data,
)
from trustpages.wording.finding import SHORT_TEXT, keep_for_short_texts
from trustpages.wording.personal_data import StatedDetails, find_details

from .corpus import read_corpus
from .test_personal_data import make_stated
from .test_personal_data import read_corpus as read_details

SEED = 4
TEXTS = [
    one.text
    for name in ("opinions", "opinions_natural", "opinions_veiled", "unfair", "unfair_natural")
    for one in read_corpus(name)
] + [one.text for one in read_details()]
OF_A_COUNTRY = (
    "Service client : 0 805 123 456, appel gratuit.",
    "We rang pan Kowalski twice.",
    "We rang don Pedro twice.",
)
"""What is a detail, or none, by the country of the shop."""
LANGUAGES = ("", "en", "de", "fr", "es", "zh", "ja", "pl")


def mix_texts(count: int) -> Iterator[str]:
    """Texts of the corpora, and others of pieces of theirs in any order."""
    draw = Random(SEED)  # noqa: S311 - nothing is kept secret
    pieces = [
        piece for text in TEXTS for piece in re.split(r"(\s+|(?<=[\u3040-\u9fff]))", text) if piece
    ]
    yield from draw.sample(TEXTS, min(count, len(TEXTS)))
    for _ in range(count):
        yield "".join(draw.choices(pieces, k=draw.choice((6, 20, 40))))


def test_a_short_text_is_looked_through_once_and_a_long_one_is_not_kept() -> None:
    asked: list[str] = []

    @keep_for_short_texts
    def find(text: str, language: str = "") -> str:
        asked.append(language)
        return text + language

    short, long = "a" * SHORT_TEXT, "a" * (SHORT_TEXT + 1)

    assert [find(short, "en"), find(short, "de"), find(short, "en")] == [
        f"{short}{language}" for language in ("en", "de", "en")
    ]
    assert asked == ["en", "de"]
    assert [find(long), find(long)] == [long, long]
    assert asked == ["en", "de", "", ""]


@pytest.mark.parametrize("find", [find_bought_opinions, find_unfair_words])
def test_what_is_recalled_is_what_is_found(find: object) -> None:
    assert callable(find)
    plainly = find.__wrapped__  # type: ignore[attr-defined] # as functools.wraps leaves it
    texts = list(mix_texts(choose_count(60, 5_000)))

    for text, language in product(texts, LANGUAGES):
        expected = plainly(text, language)
        assert find(text, language) == find(text, language) == expected


def test_what_a_shop_states_only_takes_details_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept of a text for all shops of a country never hides a detail from one of them."""
    texts = [*OF_A_COUNTRY, *mix_texts(choose_count(120, 20_000))]
    stated = [
        make(country)
        for make in (make_stated, lambda country: StatedDetails(country=country))
        for country in ("", "GB", "PL", "ES", "FR")
    ]
    kept = [find_details(text, one) for text, one in product(texts, stated)]
    again = [find_details(text, one) for text, one in product(texts, stated)]
    monkeypatch.setattr(personal_data, "_has_candidates", lambda *_: True)

    assert kept == again == [find_details(text, one) for text, one in product(texts, stated)]
    assert any(kept)
    assert not all(kept)


def test_a_text_is_held_against_the_promises_of_each_shop() -> None:
    text = "We ship within two days. Paid today, it leaves within 12 hours."
    slow = StatedPromise("dispatch", "slow", Duration(value=2, unit="days"))
    quick = StatedPromise("dispatch", "quick", Duration(value=12, unit="hours"))
    found = [find_promise_values(text, promises) for promises in ((slow,), (quick,), (), (slow,))]

    assert [[one.level for one in each] for each in found] == [
        ["warning", "error"],
        ["error", "warning"],
        [],
        ["warning", "error"],
    ]
    assert all("'slow'" in one.what for one in chain(found[0], found[3]))
    assert all("'quick'" in one.what for one in found[1])
