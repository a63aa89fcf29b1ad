"""From one brand colour, the shades that can be read on paper and on dark ground (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from coloraide import Color

LIGHT_GROUND, DARK_GROUND = "#fbf8f3", "#171614"
"""The grounds of the built-in theme, light and dark."""
MIN_CONTRAST = 4.8
"""WCAG AA asks for 4.5 to 1; a little more leaves room for tinted grounds."""
LIGHTNESS_STEP = 0.01


@dataclass(frozen=True, slots=True)
class BrandPalette:
    """CSS colours: the brand on a light and on a dark ground, and the text that stands on each."""

    light: str
    light_text: str
    dark: str
    dark_text: str


@lru_cache(maxsize=64)  # at most 64 colours; depends on its arguments only
def derive_brand_palette(
    colour: str, paper: str = LIGHT_GROUND, night: str = DARK_GROUND
) -> BrandPalette:
    """Darken or lift a colour (OKLCH lightness) until it can be read on both grounds."""
    light = _adjust_lightness(colour, paper, -LIGHTNESS_STEP)
    dark = _adjust_lightness(colour, night, LIGHTNESS_STEP)
    return BrandPalette(light, _choose_text_colour(light), dark, _choose_text_colour(dark))


def compute_contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    return Color(one).contrast(Color(other), method="wcag21")


def _adjust_lightness(colour: str, ground: str, step: float) -> str:
    shade = Color(colour).convert("oklch")
    while (
        compute_contrast(_format_hex_colour(shade), ground) < MIN_CONTRAST
        and 0 <= shade["lightness"] + step <= 1
    ):
        shade["lightness"] += step
    return _format_hex_colour(shade)


def _format_hex_colour(colour: Color) -> str:
    return colour.convert("srgb").fit(method="oklch-chroma").to_string(hex=True)


def _choose_text_colour(ground: str) -> str:
    return max("#ffffff", "#141210", key=lambda text: compute_contrast(text, ground))
