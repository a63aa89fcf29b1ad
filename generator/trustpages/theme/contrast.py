"""Shades of a colour that can be read on a ground (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from trustpages.theme.luminance import TEXT_CONTRAST, compute_contrast
from trustpages.theme.shades import format_shade, measure_difference, parse_shade

MIN_CONTRAST = 4.8
"""WCAG AA asks for 4.5 to 1; a little more leaves room for tinted grounds."""
LINE_CONTRAST = 3.0
"""What WCAG AA asks for lines and marks that mean something (1.4.11)."""
VISIBLE_CONTRAST = 1.6
"""Enough for an area to stand out from the dark ground; words on it do not depend on this."""
LIGHTNESS_STEP = 0.01
NEAR_END = 1e-6
"""So near to black or white there is no other shade."""
PAPER, INK, BLACK = "#ffffff", "#141210", "#000000"


def darken_until_readable(colour: str, ground: str, least: float = MIN_CONTRAST) -> str:
    """The colour itself, or a darker shade of it that has a contrast of `least` on a light ground."""
    return _adjust_lightness(colour, ground, -LIGHTNESS_STEP, least)


def lighten_until_readable(colour: str, ground: str, least: float = MIN_CONTRAST) -> str:
    """The colour itself, or a lighter shade of it that has a contrast of `least` on a dark ground."""
    return _adjust_lightness(colour, ground, LIGHTNESS_STEP, least)


def choose_text_colour(ground: str) -> str:
    """White or ink, whichever can be read better; black where neither has the contrast of WCAG AA.

    One of white and black has at least 4.58 to 1 on every colour.
    """
    best = max(PAPER, INK, key=lambda text: compute_contrast(text, ground))
    if compute_contrast(best, ground) >= TEXT_CONTRAST:
        return best
    return max(PAPER, BLACK, key=lambda text: compute_contrast(text, ground))


def find_nearest_readable(colour: str, ground: str) -> str:
    """The shade of a colour nearest to it that has the contrast of WCAG AA on a ground."""
    shades = [
        _adjust_lightness(colour, ground, step, TEXT_CONTRAST)
        for step in (-LIGHTNESS_STEP / 5, LIGHTNESS_STEP / 5)
    ]
    readable = [one for one in shades if compute_contrast(one, ground) >= TEXT_CONTRAST]
    return min(readable, key=lambda one: measure_difference(colour, one), default=shades[0])


def _adjust_lightness(colour: str, ground: str, step: float, least: float) -> str:
    lightness, chroma, hue = parse_shade(colour)
    end = 0 if step < 0 else 1
    while (
        compute_contrast(shade := format_shade((lightness, chroma, hue)), ground) < least
        and abs(lightness - end) > NEAR_END
    ):
        lightness = min(max(lightness + step, 0), 1)
    return shade
