"""From one brand colour, the shades that can be read on paper and on dark ground (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from coloraide import Color

PAPER, NIGHT = "#fbf8f3", "#171614"
"""The grounds of the built-in theme, light and dark."""
ENOUGH = 4.8
"""WCAG AA asks for 4.5 to 1; a little more leaves room for tinted grounds."""
STEP = 0.01


@dataclass(frozen=True, slots=True)
class Brand:
    """CSS colours: the brand on a light and on a dark ground, and the text that stands on each."""

    light: str
    light_text: str
    dark: str
    dark_text: str


@lru_cache(maxsize=64)
def brand(colour: str, paper: str = PAPER, night: str = NIGHT) -> Brand:
    """Darken or lift a colour (OKLCH lightness) until it can be read on both grounds."""
    light = _readable(colour, paper, -STEP)
    dark = _readable(colour, night, STEP)
    return Brand(light, _text_on(light), dark, _text_on(dark))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    return Color(one).contrast(Color(other), method="wcag21")


def _readable(colour: str, ground: str, step: float) -> str:
    shade = Color(colour).convert("oklch")
    while contrast(_hex(shade), ground) < ENOUGH and 0 <= shade["lightness"] + step <= 1:
        shade["lightness"] += step
    return _hex(shade)


def _hex(colour: Color) -> str:
    return colour.convert("srgb").fit(method="oklch-chroma").to_string(hex=True)


def _text_on(ground: str) -> str:
    return max("#ffffff", "#141210", key=lambda text: contrast(text, ground))
