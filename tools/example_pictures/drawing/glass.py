"""The colours of the tiles: ramps of glass from dark to light, and how light falls on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import exp
from random import Random
from typing import TypeAlias

from PIL import ImageColor

from drawing.curves import Point

Glass: TypeAlias = tuple[str, ...]
"""Colours of one material from dark to light."""

Light: TypeAlias = Callable[[Point], float]
"""How light a point is, from 0 to 1."""

Colour: TypeAlias = tuple[int, int, int]

INK: Glass = ("#141d22", "#1a262c", "#223138", "#2d3f47", "#3c515a")
TEAL: Glass = ("#0c343a", "#124a50", "#1c6066", "#2f7a7d", "#579a99", "#8dbcb6")
MIST: Glass = ("#8fb3ab", "#a6c3ba", "#bdd2c8", "#d0dfd5", "#e0e9e0")
CLAY: Glass = ("#6d2f1c", "#8c4027", "#aa5133", "#c1663f", "#d4855e", "#e3a888")
BLUSH: Glass = ("#cf9a7e", "#dcb096", "#e6c2aa", "#efd3be", "#f4e0cf")
OCHRE: Glass = ("#7d5517", "#a07022", "#bf8c32", "#d5a54b", "#e4c077", "#efd8a4")
BONE: Glass = ("#b9ab8e", "#cdbfa3", "#dccfb5", "#e8ddc7", "#f1e9d8", "#f8f3e8")
STONE: Glass = ("#4d4a45", "#67635c", "#837e75", "#a19b90", "#bdb7ab", "#d6d1c6")
WOOD: Glass = ("#4a2f1c", "#643f25", "#7f5331", "#9b6a42", "#b58558", "#cba477")
METAL: Glass = ("#57626a", "#7b878d", "#9eaab0", "#c0cacd", "#dde3e3", "#f1f4f2")
POOL: Glass = ("#124a50", "#1c6066", "#2f7a7d", "#579a99", "#8dbcb6", "#d0dfd5")
SUNSET: Glass = ("#8c4027", "#aa5133", "#c1663f", "#d5a54b", "#e4c077", "#efd3be")


@dataclass(frozen=True, slots=True)
class Spot:
    """A soft patch: brighter when `much` is above zero, darker below."""

    x: float
    y: float
    wide: float
    high: float
    much: float

    def __call__(self, at: Point) -> float:
        return self.much * exp(
            -(((at[0] - self.x) / self.wide) ** 2) - ((at[1] - self.y) / self.high) ** 2
        )


@dataclass(frozen=True, slots=True)
class Tint:
    """A patch in which some tiles are of another colour; `spot.much` is the share of them."""

    spot: Spot
    glass: Glass


def even(much: float) -> Light:
    """The same light everywhere."""
    return lambda _: much


HALF: Light = even(0.5)
LOW: Light = even(0.3)


def falling(start: Point, end: Point, bright: float, dark: float) -> Light:
    """Light that changes from one point to another in a straight line."""
    (ax, ay), (bx, by) = start, end
    size = (bx - ax) ** 2 + (by - ay) ** 2

    def at(point: Point) -> float:
        share = ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / size
        return bright + (dark - bright) * min(max(share, 0), 1)

    return at


def lit(base: Light, *spots: Spot) -> Light:
    """A light with patches added to it."""
    return lambda at: base(at) + sum(spot(at) for spot in spots)


def pick(glass: Glass, bright: float, chance: Random, spread: float) -> Colour:
    """One tile's colour: the nearest of the ramp, now and then its neighbour, never quite the same."""
    place = bright * (len(glass) - 1) + chance.gauss(0, spread)
    tone = glass[min(max(round(place), 0), len(glass) - 1)]
    return shifted(tone, chance.gauss(0, 0.022))


def shifted(tone: str, by: float) -> Colour:
    """A colour made lighter or darker by a share."""
    red, green, blue = (
        min(255, max(0, round(part * (1 + by)))) for part in ImageColor.getrgb(tone)[:3]
    )
    return (red, green, blue)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two, `share` of the way to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return (red, green, blue)
