"""Colours: whatever the brand, it can be read on both grounds, and text on it too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trustpages.colours import ENOUGH, NIGHT, PAPER, brand, contrast

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
AA = 4.5
"""WCAG 2.2, 1.4.3."""


@settings(max_examples=60, deadline=None)
@given(COLOURS)
def test_every_brand_can_be_read_by_day_and_by_night(colour: str) -> None:
    shades = brand(colour)

    assert contrast(shades.light, PAPER) >= AA
    assert contrast(shades.dark, NIGHT) >= AA
    assert contrast(shades.light, shades.light_text) >= AA
    assert contrast(shades.dark, shades.dark_text) >= AA


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ffff00", "#0000ff", "#808080"])
def test_the_extremes_can_be_read_too(colour: str) -> None:
    shades = brand(colour)

    assert min(contrast(shades.light, PAPER), contrast(shades.dark, NIGHT)) >= ENOUGH


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert brand("#0f5c63").light == "#0f5c63"


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
