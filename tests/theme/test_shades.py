"""Shades in plain numbers, held against the library whose numbers they are."""

from __future__ import annotations

from itertools import product

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st
from support.counts import choose_count

from trustpages.theme.contrast import (
    LIGHTNESS_STEP,
    NEAR_END,
    darken_until_readable,
    find_nearest_readable,
    lighten_until_readable,
)
from trustpages.theme.luminance import TEXT_CONTRAST, compute_contrast
from trustpages.theme.shades import format_shade, measure_difference, parse_shade

COUNT = choose_count(400, 20_000)
ENDS = ["00", "01", "80", "fe", "ff"]
EXTREMES = [f"#{red}{green}{blue}" for red, green, blue in product(ENDS, repeat=3)]
COLOURS = st.one_of(
    st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"),
    st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}"),
    st.integers(0, 0xFFF).map(lambda number: f"#{number:03x}"),
    st.integers(0, 0xFF).map(lambda number: f"#{3 * f'{number:02x}'}"),
    st.sampled_from(EXTREMES),
)
LIGHTNESSES = st.one_of(st.sampled_from([0, 1, 0.0, 1.0, 0.999999, 1e-7]), st.floats(0, 1))


def find_shade(colour: str, lightness: float | None = None) -> str:
    """A shade as `coloraide` computes it."""
    shade = Color(colour).convert("oklch")
    if lightness is not None:
        shade["lightness"] = lightness
    return shade.convert("srgb").fit(method="oklch-chroma").to_string(hex=True)


def search(colour: str, ground: str, step: float, least: float) -> str:
    """The first shade that can be read, found step by step with `coloraide`."""
    lightness, end = Color(colour).convert("oklch")["lightness"], 0 if step < 0 else 1
    while (
        compute_contrast(find_shade(colour, lightness), ground) < least
        and abs(lightness - end) > NEAR_END
    ):
        lightness = min(max(lightness + step, 0), 1)
    return find_shade(colour, lightness)


@pytest.mark.soak
@settings(max_examples=COUNT, deadline=None)
@given(COLOURS, LIGHTNESSES)
def test_a_shade_has_the_digits_that_the_library_finds(colour: str, lightness: float) -> None:
    _, chroma, hue = parse_shade(colour)

    assert format_shade((lightness, chroma, hue)) == find_shade(colour, lightness)


@pytest.mark.parametrize("colour", EXTREMES)
def test_a_colour_is_a_shade_of_itself(colour: str) -> None:
    assert format_shade(parse_shade(colour)) == find_shade(colour) == colour


@pytest.mark.soak
@settings(max_examples=COUNT // 20, deadline=None)
@given(COLOURS, COLOURS, st.sampled_from([1, 1.6, 3, 4.5, 4.8]))
def test_the_readable_shade_is_the_one_that_the_library_leads_to(
    colour: str, ground: str, least: float
) -> None:
    assert darken_until_readable(colour, ground, least) == search(
        colour, ground, -LIGHTNESS_STEP, least
    )
    assert lighten_until_readable(colour, ground, least) == search(
        colour, ground, LIGHTNESS_STEP, least
    )


@pytest.mark.soak
@settings(max_examples=COUNT // 40, deadline=None)
@given(COLOURS, COLOURS)
def test_the_nearest_shade_is_the_one_that_the_library_finds_nearest(
    colour: str, ground: str
) -> None:
    given = Color(colour)
    shades = [
        search(colour, ground, step, TEXT_CONTRAST)
        for step in (-LIGHTNESS_STEP / 5, LIGHTNESS_STEP / 5)
    ]
    readable = [one for one in shades if compute_contrast(one, ground) >= TEXT_CONTRAST]

    assert find_nearest_readable(colour, ground) == min(
        readable, key=lambda one: given.delta_e(one, method="ok"), default=shades[0]
    )
    assert measure_difference(colour, ground) == given.delta_e(ground, method="ok")
