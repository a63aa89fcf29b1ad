"""Cheap first looks at a text: they pass all that the expressions behind them would find."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data import StatedDetails, find_details
from trustpages.wording.personal_data.number_context import iterate_near_digits
from trustpages.wording.personal_data.orders import BEFORE_NUMBERS
from trustpages.wording.personal_data.telephones import AREA_CODE

ROOT = Path(__file__).parents[2]
LIST_MARKS = runpy.run_path(str(ROOT / "tools" / "first_look.py"))["list_marks"]
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
