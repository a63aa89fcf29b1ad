"""Lays the parts of a cartoon one after the other, the foremost first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from PIL import Image, ImageFilter

from drawing.curves import Path, Point, length, off, ribbon, walked, width_at
from drawing.field import Grid, inward
from drawing.glass import Colour, Glass, mixed, pick, shifted
from drawing.panel import MORTAR, Panel, claim, gap_for, lay, stencil
from drawing.parts import Parts, Piece, Stroke
from drawing.rows import Work, fill, lay_rows

CELL = 6
"""Pixels of the panel for one cell of a distance field."""


def compose(on: Panel, parts: Parts) -> None:
    """Lay all parts: what comes later lies behind."""
    for part in parts:
        if isinstance(part, Stroke):
            _lay_stroke(on, part)
        else:
            _lay_piece(on, part)


def _lay_stroke(on: Panel, stroke: Stroke) -> None:
    shape = stencil(on, ribbon(stroke.path, stroke.widths))
    free = _filtered(shape, ImageFilter.MaxFilter(3))
    for quad, middle in _beads(on, stroke):
        colour = pick(stroke.glass, stroke.light(middle), on.chance, stroke.spread)
        lay(on, free, quad, colour, gap_for(min(stroke.widths)))
    claim(on, shape, _mortar(stroke.glass, stroke.light(stroke.path[0])))


def _beads(on: Panel, stroke: Stroke) -> Iterator[tuple[Path, Point]]:
    size = length(stroke.path)
    width = sum(stroke.widths) / len(stroke.widths)
    count = max(1, round(size / (width * stroke.long)))
    stops = [
        size * (n + on.chance.uniform(-0.12, 0.12) * (0 < n < count)) / count
        for n in range(count + 1)
    ]
    ends = zip(stops, walked(stroke.path, stops), strict=True)
    for (s, (a, na)), (t, (b, nb)) in pairwise(ends):
        h, k = (width_at(stroke.widths, stop / size) / 2 for stop in (s, t))
        quad = (off(a, na, h), off(b, nb, k), off(b, nb, -k), off(a, na, -h))
        yield quad, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


def _lay_piece(on: Panel, piece: Piece) -> None:
    shape = stencil(on, piece.outline)
    box = shape.getbbox()
    if not box:
        return
    free = _filtered(shape, ImageFilter.MinFilter(3))
    if piece.edge != 0:
        lay_rows(Work(on, piece, free, _distance(shape, box, on.scale)), piece.edge)
    if piece.edge is not None:
        lay_rows(Work(on, piece, free, piece.rows), None)
    for share in (0.62, 0.4):
        fill(Work(on, replace(piece, tile=piece.tile * share, long=1), free, piece.rows))
    middle = ((box[0] + box[2]) / 2 / on.scale, (box[1] + box[3]) / 2 / on.scale)
    claim(on, shape, _mortar(piece.glass, piece.light(middle)))


def _filtered(shape: Image.Image, by: ImageFilter.Filter) -> Image.Image:
    """The same as filtering the whole, in less time."""
    left, top, right, bottom = shape.getbbox() or (0, 0, 1, 1)
    box = (max(left - 4, 0), max(top - 4, 0), right + 4, bottom + 4)
    image = Image.new("L", shape.size, 0)
    image.paste(shape.crop(box).filter(by), box[:2])
    return image


def _distance(shape: Image.Image, box: tuple[int, int, int, int], scale: int) -> Grid:
    left, top = (max(0, side // CELL * CELL - CELL) for side in box[:2])
    right, bottom = min(box[2] + 2 * CELL, shape.width), min(box[3] + 2 * CELL, shape.height)
    small = shape.crop((left, top, right, bottom)).reduce(CELL)
    return inward(small, left / scale, top / scale, CELL / scale)


def _mortar(glass: Glass, bright: float) -> Colour:
    """Mortar stained by the tiles that lie in it, as old floors have it."""
    tone = glass[min(max(round(bright * (len(glass) - 1)), 0), len(glass) - 1)]
    return mixed(shifted(tone, -0.22), MORTAR, 0.25)
