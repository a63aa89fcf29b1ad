"""The contrast of two colours, and shades of a colour that can be read (WCAG 2.2, 1.4.3).

`coloraide` takes longer to import than all else here together, so only `palette` imports this module,
and only when it does not know the answer yet.
"""

from __future__ import annotations

from coloraide import Color

MIN_CONTRAST = 4.8
"""WCAG AA asks for 4.5 to 1; a little more leaves room for tinted grounds."""
LIGHTNESS_STEP = 0.01


def compute_contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    return Color(one).contrast(Color(other), method="wcag21")


def darken_until_readable(colour: str, ground: str) -> str:
    """The colour itself, or a darker shade of it that can be read on a light ground."""
    return _adjust_lightness(colour, ground, -LIGHTNESS_STEP)


def lighten_until_readable(colour: str, ground: str) -> str:
    """The colour itself, or a lighter shade of it that can be read on a dark ground."""
    return _adjust_lightness(colour, ground, LIGHTNESS_STEP)


def choose_text_colour(ground: str) -> str:
    """White or black, whichever can be read better on a ground."""
    return max("#ffffff", "#141210", key=lambda text: compute_contrast(text, ground))


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
