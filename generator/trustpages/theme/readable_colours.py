"""Colours that a shop or a theme wants used as they are: words in them must be readable (WCAG AA)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from trustpages.diagnostics import Place, Problem
from trustpages.theme.luminance import TEXT_CONTRAST, compute_contrast
from trustpages.theme.palette import suggest_readable_shade
from trustpages.theme.resolver import Theme

EXACT_COLOURS = "exact_colours"
"""The setting that forbids the build to shade the brand and the accent by day."""
ACCENT = "accent"


def find_unreadable_colours(theme: Theme, find_place: Callable[..., Place]) -> Iterator[Problem]:
    """Every colour that is used as it is, and cannot be read on the ground where words in it stand.

    `find_place` gives the place of a key under `theme` in site.yaml.
    """
    if theme.values.get(EXACT_COLOURS):
        yield from _check_colour("brand", theme.brand, theme, find_place("brand"))
        if accent := str(theme.values.get(ACCENT) or ""):
            yield from _check_colour(ACCENT, accent, theme, find_place("settings", ACCENT))
    for name, setting in theme.settings.items():
        colour = str(theme.values.get(name) or "")
        if setting.readable_on and colour:
            place = find_place("settings", name)
            yield from _check_colour(name, colour, theme, place, setting.readable_on)


def _check_colour(
    name: str, colour: str, theme: Theme, place: Place, side: str = "light"
) -> Iterator[Problem]:
    ground = theme.grounds.dark if side == "dark" else theme.grounds.light
    contrast = compute_contrast(colour, ground)
    if contrast < TEXT_CONTRAST:
        nearest = suggest_readable_shade(colour, ground)
        yield Problem(
            "theme-contrast",
            f"words in the colour '{colour}' of '{name}' cannot be read on {ground}: {contrast:.1f} to 1",
            place,
            f'WCAG AA asks for {TEXT_CONTRAST} to 1. The nearest colour that can be read: "{nearest}"',
        )
