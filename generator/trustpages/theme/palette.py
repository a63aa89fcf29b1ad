"""From one brand colour, the shades that can be read on paper and on dark ground."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from importlib.metadata import version

from trustpages.local_cache import LocalCache

LIGHT_GROUND, DARK_GROUND = "#fbf8f3", "#171614"
"""The grounds of the built-in theme, light and dark."""
KIND = "palettes"
_METHOD = 1
"""Counts the ways in which palettes were computed, so that one of a former way is computed anew."""


@dataclass(frozen=True, slots=True)
class BrandPalette:
    """CSS colours: the brand on a light and on a dark ground, and the text that stands on each."""

    light: str
    light_text: str
    dark: str
    dark_text: str


@lru_cache(maxsize=64)  # at most 64 colours; depends on its arguments only
def derive_brand_palette(
    colour: str,
    paper: str = LIGHT_GROUND,
    night: str = DARK_GROUND,
    local: LocalCache | None = None,
) -> BrandPalette:
    """Darken or lift a colour (OKLCH lightness) until it can be read on both grounds.

    `local` is where the answer is kept between processes.
    """
    if local is None:
        return _compute_palette(colour, paper, night)
    key = f"{_METHOD} {version('coloraide')} {colour} {paper} {night}"
    if (data := local.load(KIND, key)) is not None:
        return BrandPalette(**json.loads(data))
    palette = _compute_palette(colour, paper, night)
    local.store(KIND, key, json.dumps(asdict(palette)).encode())
    return palette


def _compute_palette(colour: str, paper: str, night: str) -> BrandPalette:
    from trustpages.theme.contrast import (  # noqa: PLC0415 - takes a tenth of a build
        choose_text_colour,
        darken_until_readable,
        lighten_until_readable,
    )

    light = darken_until_readable(colour, paper)
    dark = lighten_until_readable(colour, night)
    return BrandPalette(light, choose_text_colour(light), dark, choose_text_colour(dark))
