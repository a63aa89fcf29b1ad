"""Amara Okafor, general manager: a round crown of curls, gold rings, a dark jacket."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from drawing.curves import Point, oval, smooth
from drawing.face import Face, features, set_on, skin
from drawing.glass import BLUSH, INK, OCHRE, TEAL, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.person import BERRY, BLACK, DARK, DEEP, WARM, ears, neck, shoulders, wall

FACE = Face(
    (400, 508),
    DEEP,
    BERRY,
    BLACK,
    DARK,
    WARM,
    wide=188,
    jaw=0.73,
    chin=264,
    eye=1.04,
    brows=(8, 14, 6),
    arch=5,
    nose=1.16,
    mouth=1.06,
    full=1.4,
    smile=1.4,
    tilt=2,
)
CURL = 41


def amara_okafor(face: Face = FACE) -> Parts:
    hair = lit(falling((190, 120), (640, 560), 0.86, 0.2), Spot(270, 210, 120, 100, 0.25))
    curls = tuple(
        Piece(set_on(face, oval(middle, CURL, CURL)), DARK, hair, tile=8.2, long=1.25, spread=0.5)
        for middle in _curls()
    )
    rings = tuple(
        Stroke(set_on(face, oval((side * 204, 88), 23, 30)), OCHRE, (9,), even(0.72), long=1)
        for side in (-1, 1)
    )
    left = smooth((286, 800), (236, 858), (300, 960), (398, 1060), (404, 1010), (340, 900))
    right = smooth((520, 800), (570, 858), (506, 960), (408, 1060), (402, 1010), (466, 900))
    return (
        *features(face),
        *rings,
        *curls,
        skin(face),
        *ears(face),
        Piece(left, INK, even(0.95), tile=10.5),
        Piece(right, INK, even(0.75), tile=10.5),
        neck(face, 80),
        Piece(
            ((290, 860), (400, 940), (520, 860), (480, 1040), (330, 1040)),
            OCHRE,
            even(0.75),
            tile=10,
        ),
        shoulders(face, TEAL, falling((50, 850), (780, 1000), 0.42, 0.08), drop=-6),
        Piece(set_on(face, oval((0, -60), 250, 240)), DARK, even(0.1), tile=10),
        wall(BLUSH, 0.9, 0.35),
    )


def _curls() -> tuple[Point, ...]:
    """Middles of curls: on three arcs around the head, the hair line first."""
    chance = Random("curls")  # noqa: S311 - the same curls every time
    arcs = ((172, 168, 11), (222, 222, 15), (268, 262, 18))
    return tuple(
        (wide * cos(angle) + chance.uniform(-7, 7), -62 - high * sin(angle) + chance.uniform(-7, 7))
        for wide, high, count in arcs
        for angle in (pi * (-0.17 + 1.34 * n / (count - 1)) for n in range(count))
    )
