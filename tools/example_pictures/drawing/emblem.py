"""The guppy: a small fish with a great tail, the shop's emblem."""

from __future__ import annotations

from drawing.curves import Path, Point, moved, oval, smooth, turned
from drawing.field import rings, straight
from drawing.glass import BONE, CLAY, INK, OCHRE, TEAL, even, falling
from drawing.parts import Parts, Piece, Stroke

BODY = smooth(
    (-118, 4),
    (-92, -26),
    (-40, -44),
    (20, -36),
    (62, -13),
    (62, 13),
    (20, 36),
    (-40, 45),
    (-92, 32),
)
TAIL = smooth(
    (52, -10),
    (84, -44),
    (128, -86),
    (168, -100),
    (164, -66),
    (180, -34),
    (168, 0),
    (180, 34),
    (164, 66),
    (168, 100),
    (128, 86),
    (84, 44),
    (52, 10),
)
MIDDLE = smooth(
    (56, -7),
    (84, -28),
    (120, -58),
    (142, -64),
    (138, -24),
    (144, 0),
    (138, 24),
    (142, 64),
    (120, 58),
    (84, 28),
    (56, 7),
)
INNER = smooth(
    (58, -4), (84, -14), (108, -30), (116, -30), (112, 0), (116, 30), (108, 30), (84, 14), (58, 4)
)
BACK = smooth((-24, -38), (-2, -74), (44, -92), (66, -84), (48, -56), (40, -26), (10, -34))
BELLY = smooth((-20, 40), (-14, 66), (8, 82), (16, 74), (12, 36))


def guppy(at: Point, size: float, tile: float, turn: float = 0) -> Parts:
    """The fish with its middle at a point, 300 units long at size 1, laid in tiles of one height."""

    def put(path: Path) -> Path:
        sized = tuple((x * size, y * size) for x, y in path)
        return moved(turned(sized, turn), at)

    root = put(((40, 0),))[0]
    gill = smooth((-66, -34), (-54, 0), (-64, 34), closed=False)
    bright = falling((at[0], at[1] - 45 * size), (at[0], at[1] + 45 * size), 0.75, 0.2)
    return (
        Piece(put(oval((-87, -8), 6, 6)), INK, even(0), tile=tile),
        Piece(put(oval((-87, -8), 13, 13)), BONE, even(0.9), tile=tile * 0.9),
        Stroke(put(gill), OCHRE, (tile * 0.7,), even(0.75), long=1.1),
        Piece(put(BODY), TEAL, bright, tile=tile, long=1.3, edge=1, rows=straight(turn)),
        Piece(put(INNER), OCHRE, even(0.8), tile=tile, long=1.2, edge=0, rows=rings(root)),
        Piece(put(MIDDLE), CLAY, even(0.75), tile=tile, long=1.2, edge=0, rows=rings(root)),
        Piece(put(TAIL), CLAY, even(0.3), tile=tile, long=1.2, edge=0, rows=rings(root)),
        Piece(put(BACK), OCHRE, even(0.6), tile=tile, long=1.2, edge=0, rows=straight(turn + -38)),
        Piece(put(BELLY), OCHRE, even(0.5), tile=tile, long=1.2, edge=0, rows=straight(turn + 50)),
    )


def emblem() -> Parts:
    """The fish alone, large, for the logo of 256 by 256 units."""
    return guppy((108, 140), 0.74, 11.5, -8)
