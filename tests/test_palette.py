"""Colours: whatever the brand, it can be read on both grounds, and text on it too."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trustpages.local_cache import LocalCache
from trustpages.theme.contrast import MIN_CONTRAST
from trustpages.theme.luminance import compute_contrast
from trustpages.theme.palette import (
    DARK_GROUND,
    KIND,
    LIGHT_GROUND,
    derive_brand_palette,
    suggest_readable_shade,
)

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
AA = 4.5
"""WCAG 2.2, 1.4.3."""
AA_LINE = 3
"""WCAG 2.2, 1.4.11."""


@settings(max_examples=60, deadline=None)
@given(COLOURS, COLOURS)
def test_every_brand_can_be_read_by_day_and_by_night(colour: str, second: str) -> None:
    shades = derive_brand_palette(colour, accent=second)

    for text, ground in (
        (shades.light, LIGHT_GROUND),
        (shades.dark, DARK_GROUND),
        (shades.light_text, shades.light),
        (shades.dark_text, shades.dark),
        (shades.fill_text, shades.fill),
        (shades.fill_dark_text, shades.fill_dark),
        (shades.accent, LIGHT_GROUND),
        (shades.accent_dark, DARK_GROUND),
        (shades.accent_text, shades.accent),
        (shades.accent_dark_text, shades.accent_dark),
    ):
        assert compute_contrast(text, ground) >= AA, (text, ground)
    assert compute_contrast(shades.line, LIGHT_GROUND) >= AA_LINE
    assert compute_contrast(shades.line_dark, DARK_GROUND) >= AA_LINE
    assert shades.fill == colour


@settings(max_examples=60, deadline=None)
@given(COLOURS)
def test_the_suggested_shade_can_be_read_and_stays_as_it_is(colour: str) -> None:
    for ground in (LIGHT_GROUND, DARK_GROUND):
        assert compute_contrast(suggest_readable_shade(colour, ground), ground) >= AA
    exact = suggest_readable_shade(colour, LIGHT_GROUND)
    assert derive_brand_palette(exact, is_exact=True).light == exact


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ffff00", "#0000ff", "#808080"])
def test_the_extremes_can_be_read_too(colour: str) -> None:
    shades = derive_brand_palette(colour)

    assert (
        min(
            compute_contrast(shades.light, LIGHT_GROUND), compute_contrast(shades.dark, DARK_GROUND)
        )
        >= MIN_CONTRAST
    )


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert derive_brand_palette("#0f5c63").light == "#0f5c63"


def test_contrast_is_that_of_wcag() -> None:
    assert compute_contrast("#000000", "#ffffff") == pytest.approx(21)
    assert compute_contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_a_palette_is_computed_once_for_all_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = LocalCache(tmp_path)
    first = derive_brand_palette("#0f5c64", local=local)
    derive_brand_palette.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(
            "trustpages.theme.palette._compute_palette", lambda *_, **__: pytest.fail("again")
        )
        assert derive_brand_palette("#0f5c64", local=local) == first

    derive_brand_palette.cache_clear()
    (entry,) = (tmp_path / KIND).iterdir()
    entry.write_bytes(b"damaged")
    assert derive_brand_palette("#0f5c64", local=local) == first
    assert derive_brand_palette("#0f5c64", night="#000000", local=local) != first
