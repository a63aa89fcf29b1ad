"""Lays rows of tiles into a shape: each row keeps its distance, each tile follows the last."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image

from drawing.curves import Point, off
from drawing.field import Level, slope
from drawing.glass import Colour, pick
from drawing.panel import Panel, gap_for, lay
from drawing.parts import Piece

STEP = 6
"""Pixels of the panel between two points at which a row may begin."""


@dataclass(frozen=True, slots=True)
class Work:
    """A piece being laid: where it is still free, and the field that its rows follow."""

    on: Panel
    piece: Piece
    free: Image.Image = field(repr=False)
    level: Level


def lay_rows(work: Work, most: int | None) -> None:
    """Lay all rows, or the first `most` of them."""
    rows: dict[int, list[Point]] = {}
    for spot in _spots(work):
        rows.setdefault(int(work.level(spot) // work.piece.tile), []).append(spot)
    for row, seeds in sorted(rows.items()):
        if most is not None and row >= most:
            return
        for seed in seeds:
            if _is_free(work, seed):
                _lay_row(work, (row + 0.5) * work.piece.tile, seed)


def fill(work: Work) -> None:
    """Fill what the rows left open with single tiles."""
    half = work.piece.tile / 2
    for spot in _spots(work):
        if _is_free(work, spot):
            x, y = slope(work.level, spot)
            _lay_between(work, off(spot, (-y, x), half), off(spot, (y, -x), half))


def _spots(work: Work) -> list[Point]:
    """Free points on a grid, at which tiles may be begun."""
    left, top, right, bottom = work.free.getbbox() or (0, 0, 0, 0)
    pixels = work.free.load()
    scale = work.on.scale
    return [
        (x / scale, y / scale)
        for y in range(top + 1, bottom, STEP)
        for x in range(left + 1, right, STEP)
        if pixels and pixels[x, y]
    ]


def _is_free(work: Work, at: Point) -> bool:
    free = work.free
    x, y = int(at[0] * work.on.scale), int(at[1] * work.on.scale)
    return 0 <= x < free.width and 0 <= y < free.height and bool(free.getpixel((x, y)))


def _lay_row(work: Work, target: float, seed: Point) -> None:
    """From a seed to both sides, until there is no more room."""
    start = _onto(work.level, target, seed)
    for way in (1, -1):
        spot = start
        while True:
            far = work.piece.tile * work.piece.long * work.on.chance.uniform(0.84, 1.18)
            following = _ahead(work.level, target, spot, way * far)
            if not _lay_between(work, spot, following):
                break
            spot = following


def _lay_between(work: Work, a: Point, b: Point) -> bool:
    chance, half = work.on.chance, work.piece.tile / 2
    na, nb = slope(work.level, a), slope(work.level, b)
    quad = (off(a, na, half), off(b, nb, half), off(b, nb, -half), off(a, na, -half))
    shaken = tuple((x + chance.gauss(0, 0.3), y + chance.gauss(0, 0.3)) for x, y in quad)
    colour = _colour(work, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2))
    return lay(work.on, work.free, shaken, colour, gap_for(work.piece.tile))


def _colour(work: Work, at: Point) -> Colour:
    piece, chance = work.piece, work.on.chance
    for tint in piece.tints:
        if chance.random() < tint.spot(at):
            return pick(tint.glass, piece.light(at), chance, piece.spread)
    return pick(piece.glass, piece.light(at), chance, piece.spread)


def _onto(level: Level, target: float, at: Point) -> Point:
    """The nearest point of a row."""
    for _ in range(2):
        nx, ny = slope(level, at)
        miss = max(-6.0, min(6.0, target - level(at)))
        at = (at[0] + nx * miss, at[1] + ny * miss)
    return at


def _ahead(level: Level, target: float, at: Point, far: float) -> Point:
    nx, ny = slope(level, at)
    half = (at[0] - ny * far / 2, at[1] + nx * far / 2)
    mx, my = slope(level, half)
    return _onto(level, target, (at[0] - my * far, at[1] + mx * far))
