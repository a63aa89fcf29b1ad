"""Colours as owners write them."""

from __future__ import annotations

import pytest
from support.values import read_as, refused, suggested

from trustpages.fields.colour import Colour


@pytest.mark.parametrize(
    ("text", "colour"),
    [("#0f5c63", "#0f5c63"), ("#FFF", "#FFFFFF"), ("#fff", "#ffffff"), ("#0a9", "#00aa99")],
)
def test_a_colour_has_three_digits_or_six(text: str, colour: str) -> None:
    assert read_as(Colour, text) == colour


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0f5c63", '"#0f5c63"'),
        ("#0f5c63ff", '"#0f5c63"'),
        ("fff", '"#fff"'),
        ("teal", ""),
        ("#12", ""),
    ],
)
def test_what_is_no_colour_is_answered_with_one(text: str, meant: str) -> None:
    assert "in quotes" in refused(Colour, text)
    assert suggested(Colour, text) == meant
