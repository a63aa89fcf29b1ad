"""Distance fields: rows of tiles follow the lines along which such a field stays the same."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, inf, radians, sin
from typing import TypeAlias

from PIL import Image

from drawing.curves import Point, unit

Level: TypeAlias = Callable[[Point], float]
"""How far a point lies from where the rows begin, in pixels of the picture."""

_SPAN = 3.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Numbers on a grid of square cells over a part of the picture."""

    left: float
    top: float
    cell: float
    wide: int
    high: int
    values: tuple[float, ...]

    def __call__(self, at: Point) -> float:
        """The number at a point, between its four neighbours in proportion."""
        x = min(max((at[0] - self.left) / self.cell - 0.5, 0), self.wide - 1.001)
        y = min(max((at[1] - self.top) / self.cell - 0.5, 0), self.high - 1.001)
        column, row = int(x), int(y)
        x, y = x - column, y - row
        first = row * self.wide + column
        v = self.values
        upper = v[first] * (1 - x) + v[first + 1] * x
        lower = v[first + self.wide] * (1 - x) + v[first + self.wide + 1] * x
        return upper * (1 - y) + lower * y


def straight(degrees: float) -> Level:
    """Rows that run straight, turned clockwise from level."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return lambda at: at[1] * c - at[0] * s


LEVEL_ROWS: Level = straight(0)


def rings(centre: Point, squash: float = 1) -> Level:
    """Rows in rings around a point; `squash` below 1 makes them lie flat like ripples."""
    x0, y0 = centre
    return lambda at: ((at[0] - x0) ** 2 * squash**2 + (at[1] - y0) ** 2) ** 0.5


def slope(level: Level, at: Point) -> Point:
    """The direction in which the field grows fastest."""
    x, y = at
    return unit(
        level((x + _SPAN, y)) - level((x - _SPAN, y)), level((x, y + _SPAN)) - level((x, y - _SPAN))
    )


def inward(mask: Image.Image, left: float, top: float, cell: float) -> Grid:
    """The distance of every cell from the nearest that is black in the mask, smoothed a little."""
    wide, high = mask.size
    rows = _squares(mask)
    columns = [_parabolas([row[x] for row in rows]) for x in range(wide)]
    values = [min(columns[x][y], 1e8) ** 0.5 * cell for y in range(high) for x in range(wide)]
    return Grid(left, top, cell, wide, high, _softened(values, wide, high))


def _softened(values: list[float], wide: int, high: int) -> tuple[float, ...]:
    image = Image.new("F", (wide, high))
    image.putdata(values)
    half = image.resize((max(2, wide // 2), max(2, high // 2)), Image.Resampling.BOX)
    whole = half.resize((wide, high), Image.Resampling.BICUBIC)
    return tuple(struct.unpack(f"{wide * high}f", whole.tobytes()))


def _squares(mask: Image.Image) -> list[list[float]]:
    """For every cell the square of the distance to the nearest black one in its row."""
    wide, high = mask.size
    data = mask.tobytes()
    return [_row(data[y * wide : (y + 1) * wide]) for y in range(high)]


def _row(cells: bytes) -> list[float]:
    far: list[float] = []
    steps = inf
    for cell in cells:
        steps = steps + 1 if cell > 127 else 0.0
        far.append(steps)
    steps = inf
    for x in range(len(far) - 1, -1, -1):
        steps = steps + 1 if far[x] else 0.0
        far[x] = min(far[x], steps)
    return [min(value, 1e4) ** 2 for value in far]


def _parabolas(heights: list[float]) -> list[float]:
    """The lower envelope of parabolas on a column (Felzenszwalb and Huttenlocher, 2012)."""
    roots, starts = [0], [-inf]
    for q in range(1, len(heights)):
        start = _meeting(heights, roots[-1], q)
        while start <= starts[-1]:
            roots.pop()
            starts.pop()
            start = _meeting(heights, roots[-1], q)
        roots.append(q)
        starts.append(start)
    return _envelope(heights, roots, [*starts[1:], inf])


def _meeting(heights: list[float], p: int, q: int) -> float:
    return (heights[q] + q * q - heights[p] - p * p) / (2 * q - 2 * p)


def _envelope(heights: list[float], roots: list[int], ends: list[float]) -> list[float]:
    lowest: list[float] = []
    at = 0
    for q in range(len(heights)):
        while ends[at] < q:
            at += 1
        lowest.append((q - roots[at]) ** 2 + heights[roots[at]])
    return lowest
