"""From one brand colour, the shades that can be read on paper and on dark ground."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache

from trustpages.local_cache import LocalCache
from trustpages.theme.luminance import TEXT_CONTRAST

LIGHT_GROUND, DARK_GROUND = "#fbf8f3", "#171614"
"""The grounds of the built-in theme, light and dark."""
KIND = "palettes"
_METHOD = 3
"""Counts the ways in which palettes were computed, so that one of a former way is computed anew."""


@dataclass(frozen=True, slots=True)
class BrandPalette:
    """CSS colours made of the shop's colour; whatever ends in `dark` is for the dark ground.

    `light` and `dark` are shades that can be read as text on the ground, with the text that can be read on
    them. `fill` is the shop's colour as it was given, for areas, with ink or paper for the words on it;
    `line` is the fill as far as lines and marks need it (3 to 1 on the ground); `accent` is a second colour,
    readable as text, or the brand's shade where the shop named none.
    """

    light: str
    light_text: str
    dark: str
    dark_text: str
    fill: str
    fill_text: str
    fill_dark: str
    fill_dark_text: str
    line: str
    line_dark: str
    accent: str
    accent_text: str
    accent_dark: str
    accent_dark_text: str


@lru_cache(maxsize=64)  # at most 64 colours; depends on its arguments only
def derive_brand_palette(
    colour: str,
    paper: str = LIGHT_GROUND,
    night: str = DARK_GROUND,
    local: LocalCache | None = None,
    accent: str = "",
    *,
    is_exact: bool = False,
) -> BrandPalette:
    """Darken or lift a colour (OKLCH lightness) until it can be read on both grounds.

    `accent` is the second colour, "" for none; `local` is where the answer is kept between processes. If
    `is_exact`, both stay as they are on the light ground: they can be read there.
    """
    if local is None:
        return _compute_palette(colour, paper, night, accent, is_exact=is_exact)
    key = f"{_METHOD} {colour} {paper} {night} {accent} {is_exact}"
    if (data := local.load(KIND, key)) is not None:
        return BrandPalette(**json.loads(data))
    palette = _compute_palette(colour, paper, night, accent, is_exact=is_exact)
    local.store(KIND, key, json.dumps(asdict(palette)).encode())
    return palette


def suggest_readable_shade(colour: str, ground: str) -> str:
    """The nearest shade of a colour that can be read as text on a ground (WCAG AA)."""
    from trustpages.theme.contrast import find_nearest_readable  # noqa: PLC0415 - for a message only

    return find_nearest_readable(colour, ground)


def _compute_palette(
    colour: str, paper: str, night: str, second: str, *, is_exact: bool
) -> BrandPalette:
    from trustpages.theme.contrast import (  # noqa: PLC0415 - most builds know their palette
        LINE_CONTRAST,
        MIN_CONTRAST,
        VISIBLE_CONTRAST,
        choose_text_colour,
        darken_until_readable,
        lighten_until_readable,
    )

    least = TEXT_CONTRAST if is_exact else MIN_CONTRAST
    light = darken_until_readable(colour, paper, least)
    dark = lighten_until_readable(colour, night)
    fill = darken_until_readable(colour, paper, 1)
    fill_dark = lighten_until_readable(colour, night, VISIBLE_CONTRAST)
    accent = darken_until_readable(second or colour, paper, least)
    accent_dark = lighten_until_readable(second or colour, night)
    return BrandPalette(
        light=light,
        light_text=choose_text_colour(light),
        dark=dark,
        dark_text=choose_text_colour(dark),
        fill=fill,
        fill_text=choose_text_colour(fill),
        fill_dark=fill_dark,
        fill_dark_text=choose_text_colour(fill_dark),
        line=darken_until_readable(colour, paper, LINE_CONTRAST),
        line_dark=lighten_until_readable(colour, night, LINE_CONTRAST),
        accent=accent,
        accent_text=choose_text_colour(accent),
        accent_dark=accent_dark,
        accent_dark_text=choose_text_colour(accent_dark),
    )
