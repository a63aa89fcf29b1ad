"""Things that stand in the shop's rooms: crates, jars, lamps, shelves, plants."""

from __future__ import annotations

from drawing.curves import Path, Point, block, oval, smooth
from drawing.field import straight
from drawing.glass import BONE, CLAY, INK, MIST, OCHRE, TEAL, WOOD, Glass, Light, even, falling
from drawing.parts import Parts, Piece, Stroke

Box = tuple[float, float, float, float]


def flat(outline: Path, glass: Glass, bright: Light, tile: float = 8.5, angle: float = 0) -> Piece:
    """A plane with rows that run straight."""
    return Piece(outline, glass, bright, tile=tile, edge=0, rows=straight(angle))


def crate(box: Box, bright: float, label: Glass = BONE) -> Parts:
    """A cardboard box with tape over its top and a label in the colour of what is in it."""
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    middle = left + wide * 0.5
    sticker = (left + wide * 0.14, bottom - high * 0.42, left + wide * 0.42, bottom - high * 0.16)
    return (
        Piece(block(*sticker), label, even(0.6), tile=7),
        flat(
            block(middle - 6, top, middle + 6, top + high * 0.42), WOOD, even(bright * 0.72), 6, 90
        ),
        Piece(
            block(*box),
            OCHRE_BOARD,
            falling((left, top), (right, bottom), bright, bright - 0.3),
            tile=8,
            edge=1,
        ),
    )


OCHRE_BOARD: Glass = ("#7a5a38", "#94704a", "#ad885e", "#c29f76", "#d4b691", "#e2caab")


def jar(left: float, foot: float, glass: Glass, high: float = 62, full: float = 0.72) -> Parts:
    """A jar of tesserae with a wooden lid."""
    right, top = left + 38, foot - high
    level = foot - high * full
    return (
        flat(block(left + 3, top - 10, right - 3, top), WOOD, even(0.7), 7),
        Piece(block(left + 4, top + 6, left + 9, foot - 8), BONE, even(1), tile=6),
        Piece(
            block(left, level, right, foot),
            glass,
            falling((left, 0), (right, 0), 0.8, 0.35),
            tile=7,
            edge=0,
            spread=0.9,
        ),
        flat(block(left, top, right, level), MIST, even(0.85), 8),
    )


def lamp(at: Point, cord: float, glass: Glass = TEAL) -> Parts:
    """A hanging lamp; `at` is the middle of its lower rim."""
    x, y = at
    shade = smooth(
        (x - 60, y),
        (x - 46, y - 36),
        (x - 16, y - 54),
        (x + 16, y - 54),
        (x + 46, y - 36),
        (x + 60, y),
        (x, y + 4),
    )
    bulb = oval((x, y + 5), 17, 12)
    return (
        Piece(shade, glass, falling((x - 55, y), (x + 55, y), 0.8, 0.3), tile=8, long=1.4),
        Piece(bulb, OCHRE, even(1), tile=7),
        Stroke(((x, y - 50), (x, cord)), INK, (5,), even(0.3), long=2),
    )


def plank(left: float, right: float, top: float, bright: float = 0.6) -> Parts:
    """A shelf board seen from the front."""
    board = block(left, top, right, top + 12)
    return (Piece(board, WOOD, even(bright), tile=6, long=2.6, edge=0, rows=straight(0)),)


def plant(foot: Point, size: float = 1) -> Parts:
    """A plant with long leaves in a terracotta pot; `foot` is the middle of its base."""
    x, y = foot
    pot = (
        (x - 40 * size, y - 78 * size),
        (x + 40 * size, y - 78 * size),
        (x + 29 * size, y),
        (x - 29 * size, y),
    )
    tips = ((-92, -190), (-58, -262), (-8, -292), (46, -256), (92, -196), (-104, -128), (106, -132))
    leaves = tuple(_leaf((x, y - 74 * size), (x + a * size, y + b * size)) for a, b in tips)
    rim = block(x - 46 * size, y - 92 * size, x + 46 * size, y - 72 * size)
    return (
        flat(rim, CLAY, even(0.75), 9),
        flat(pot, CLAY, falling((x - 40, y), (x + 40, y), 0.7, 0.25)),
        *leaves,
    )


def _leaf(root: Point, tip: Point) -> Piece:
    (ax, ay), (bx, by) = root, tip
    nx, ny = (by - ay) * 0.13, -(bx - ax) * 0.13
    mx, my = (ax + bx) / 2 + (bx - ax) * 0.06, (ay + by) / 2
    outline = smooth((ax, ay), (mx + nx, my + ny), (bx, by), (mx - nx, my - ny))
    return Piece(outline, TEAL, even(0.45 if bx > ax else 0.7), tile=7, long=1.7)


def clamped(path: Path, box: Box) -> Path:
    """A round shape cut off at the edges of a box."""
    left, top, right, bottom = box
    return tuple((min(max(x, left), right), min(max(y, top), bottom)) for x, y in path)


def scales(box: Box, size: float, glasses: tuple[Glass, ...], tile: float = 7) -> Parts:
    """A field of fish scales, the pattern that the shop is known for."""
    left, top, right, bottom = box
    parts: list[Piece | Stroke] = []
    for row in range(int((bottom - top) / size) + 2):
        shift = size if row % 2 else 0
        for column in range(int((right - left) / size / 2) + 2):
            middle = (left + column * 2 * size - shift, top + row * size - size * 0.4)
            outline = clamped(oval(middle, size, size), box)
            glass = glasses[(row + 2 * column) % len(glasses)]
            parts.append(Piece(outline, glass, even(0.6), tile=tile))
    return tuple(parts)
