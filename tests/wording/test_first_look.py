"""Cheap first looks at a text: they pass all that the expressions behind them would find."""

from __future__ import annotations

import runpy
from pathlib import Path
from random import Random

import pytest
from support.counts import choose_count
from support.matching_words import draw_matching

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data import (
    StatedDetails,
    addresses,
    find_details,
    people,
    plain_text,
    postcodes,
)
from trustpages.wording.personal_data.number_context import iterate_near_digits
from trustpages.wording.personal_data.orders import BEFORE_NUMBERS
from trustpages.wording.personal_data.telephones import AREA_CODE

ROOT = Path(__file__).parents[2]
LIST_MARKS = runpy.run_path(str(ROOT / "tools" / "first_look.py"))["list_marks"]
SEED = 5
FILLER = "The sheets stand on edge with paper between them. " * 40


@pytest.mark.parametrize("pattern", [*BEFORE_NUMBERS, AREA_CODE])
def test_the_marks_of_an_expression_are_those_that_it_needs(pattern: LazyPattern) -> None:
    needed = LIST_MARKS([pattern.source])

    assert {mark for mark in needed if not pattern.may_match(mark)} == set()
    assert not pattern.may_match("The sheets of paper 4 x 7.")


@pytest.mark.parametrize(
    "words",
    [
        "Your order no. 4711-0815 left us.",
        "She lives in Bristol BS1 4DJ now.",
        "The van was parked: AB12 CDE.",
        "Track it under sendungsnummer 00340434161094042557.",
        "Ring 0117 496 0124 after six.",
        "Born on 4 May 1971.",
    ],
)
@pytest.mark.parametrize(("before", "after"), [("", FILLER), (FILLER, ""), (FILLER, FILLER)])
def test_long_words_around_a_detail_change_nothing(words: str, before: str, after: str) -> None:
    alone = find_details(words, StatedDetails())
    amid = find_details(before + words + " " + after, StatedDetails())

    assert alone
    assert [(one.start - len(before), one.stop - len(before), one.kind) for one in amid] == [
        (one.start, one.stop, one.kind) for one in alone
    ]


def test_words_far_from_every_digit_are_not_searched() -> None:
    pattern = LazyPattern(r"order (?P<number>\d+)", first_look="order")
    text = f"order 1{'x' * 500}order 2"

    assert [one["number"] for one in iterate_near_digits(pattern, text)] == ["1", "2"]
    assert list(iterate_near_digits(pattern, "number 4")) == []
    assert list(iterate_near_digits(pattern, FILLER)) == []


@pytest.mark.parametrize("pattern", [postcodes._SHAPES, postcodes._WITH_CONTEXT])  # noqa: SLF001
def test_every_postcode_passes_the_look_for_one(pattern: LazyPattern) -> None:
    texts = list(draw_matching(pattern.compiled, choose_count(1_000, 50_000)))

    assert len(texts) > 900
    assert {text for text in texts if not postcodes._IN_EVERY_CODE.search(text)} == set()  # noqa: SLF001
    assert not postcodes._IN_EVERY_CODE.search("It takes 14 days, or 30.")  # noqa: SLF001


def _list_streets() -> list[LazyPattern]:
    return [one for _, patterns in addresses._SIGNS for one in patterns]  # noqa: SLF001


@pytest.mark.parametrize("pattern", _list_streets())
def test_only_some_sorts_of_streets_have_no_digit(pattern: LazyPattern) -> None:
    """Texts without digits are looked through for these only."""
    texts = list(draw_matching(pattern.compiled, choose_count(400, 20_000)))
    digitless = [text for text in texts if not any(map(str.isdigit, text))]

    assert len(texts) > 100
    assert bool(digitless) == (pattern in addresses._WITHOUT_DIGITS)  # noqa: SLF001


def test_sorts_of_streets_share_a_need_for_digits() -> None:
    without = addresses._WITHOUT_DIGITS  # noqa: SLF001

    assert all(len({one in without for one in group}) == 1 for _, group in addresses._SIGNS)  # noqa: SLF001


def test_a_name_with_an_initial_passes_the_look_for_an_initial() -> None:
    texts = list(draw_matching(people._INITIALED.compiled, choose_count(400, 20_000)))  # noqa: SLF001

    assert len(texts) > 300
    assert all("." in one and people._INITIAL_ANYWHERE.search(one) for one in texts)  # noqa: SLF001


def test_a_text_is_made_plain_at_once_as_it_is_one_by_one() -> None:
    draw = Random(SEED)  # noqa: S311 - nothing is kept secret
    characters = "abc 12.٣４２②½ﬁéñłß’“”–—ー－ー―カタガ゙が漢字کتابعَ𝟙🧶"
    characters += "\u0301\u0300\u200b\u00ad\u20e3\u3000\u2028\u2009"
    for _ in range(choose_count(4_000, 200_000)):
        text = "".join(draw.choices(characters, k=draw.randint(0, 8)))
        made, slow = plain_text.make_plain(text), plain_text._make_plain_one_by_one(text)  # noqa: SLF001
        if plain_text._ODD.search(text):  # noqa: SLF001
            assert made.text == slow.text
            assert slow.offsets is not None
            assert made.offsets in (slow.offsets, None)
            assert made.offsets is not None or slow.offsets == tuple(range(len(text)))
        else:
            assert made == plain_text.PlainText(text)
