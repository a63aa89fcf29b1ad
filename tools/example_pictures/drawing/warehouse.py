"""The warehouse: an aisle between tall racks of boxes, a pallet ready to go."""

from __future__ import annotations

from math import degrees
from random import Random

from drawing.curves import Path, Point, bearing, block
from drawing.field import Level, straight
from drawing.glass import BONE, CLAY, INK, MIST, OCHRE, STONE, TEAL, WOOD, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.things import OCHRE_BOARD, crate, flat

EYE = (450, 262)
ASIDE = 1.75
FLOOR, ROOF = -1.5, 4.4
BAYS = (1.15, 2.0, 3.1, 4.6, 6.6, 9.2)
LEVELS = (-1.36, -0.12, 1.12, 2.36)
LABELS = (TEAL, CLAY, BONE, OCHRE, MIST)


def seen(side: float, height: float, depth: float) -> Point:
    """Where a point of the hall appears: metres to the side, above the eye, and away."""
    return (EYE[0] + 450 * side / depth, EYE[1] - 450 * height / depth)


def warehouse() -> Parts:
    chance = Random("warehouse")  # noqa: S311 - the same boxes every time
    racks = tuple(
        part for depth in range(5) for way in (-1, 1) for part in _bay(way, depth, chance)
    )
    return (*_pallet(), *racks, *_hall())


def _pallet() -> Parts:
    slats = tuple(
        part
        for x in (360, 436, 512)
        for part in (flat(block(x, 562, x + 22, 584), WOOD, even(0.25), 8),)
    )
    return (
        *crate((372, 428, 452, 486), 0.95, TEAL),
        *crate((360, 486, 448, 548), 0.85, CLAY),
        *crate((450, 470, 536, 548), 0.75, OCHRE),
        flat(block(346, 548, 548, 562), WOOD, even(0.75), 7),
        *slats,
        flat(block(346, 584, 548, 594), WOOD, even(0.5), 7),
    )


def _bay(way: int, number: int, chance: Random) -> Parts:
    near, far = BAYS[number], BAYS[number + 1]
    x = way * ASIDE
    width = 15 / near + 3
    post = Stroke(
        (seen(x, FLOOR, near), seen(x, 4.0, near)), TEAL, (width,), even(0.6 - number * 0.06)
    )
    beams = tuple(
        Stroke(
            (seen(x, level - 0.06, near), seen(x, level - 0.06, far)),
            CLAY,
            (13 / near + 2, 13 / far + 2),
            even(0.75 - number * 0.07),
            long=1.7,
        )
        for level in LEVELS
    )
    boxes = tuple(part for level in LEVELS for part in _boxes(x, level, (near, far), chance))
    back = (seen(x, FLOOR, near), seen(x, 4.2, near), seen(x, 4.2, far), seen(x, FLOOR, far))
    return (post, *beams, *boxes, Piece(back, INK, even(0.25 + number * 0.05), tile=9, edge=0))


def _boxes(x: float, level: float, bay: tuple[float, float], chance: Random) -> Parts:
    near, far = bay
    parts: list[Piece | Stroke] = []
    count = 2
    for n in range(count):
        a = near + (far - near) * (n + 0.08) / count
        b = near + (far - near) * (n + 0.94) / count
        high = chance.choice((0.62, 0.78, 0.92))
        face = (
            seen(x, level, a),
            seen(x, level + high, a),
            seen(x, level + high, b),
            seen(x, level, b),
        )
        bright = 0.9 - 0.055 * a - (0.14 if x > 0 else 0)
        if a < 5.5:
            parts.append(_label(x, level + high * 0.3, (a, b), chance))
        glass = OCHRE_BOARD if chance.random() < 0.8 else chance.choice((MIST, BONE))
        parts.append(
            Piece(
                face, glass, even(bright), tile=max(5.5, 9.5 - a * 0.6), edge=1, rows=_along(face)
            )
        )
    return tuple(parts)


def _label(x: float, height: float, box: tuple[float, float], chance: Random) -> Piece:
    a, b = box
    c, d = a + (b - a) * 0.3, a + (b - a) * 0.66
    outline = (
        seen(x, height, c),
        seen(x, height + 0.24, c),
        seen(x, height + 0.24, d),
        seen(x, height, d),
    )
    return Piece(outline, chance.choice(LABELS), even(0.65), tile=6, edge=0, rows=_along(outline))


def _along(face: Path) -> Level:
    """Rows along the foot of a box that recedes."""
    return straight(degrees(bearing(face[0], face[3])))


def _hall() -> Parts:
    end = 9.2
    a, b = seen(-ASIDE - 0.2, ROOF, end), seen(ASIDE + 0.2, FLOOR, end)
    door = (EYE[0] - 42, seen(0, 0.5, end)[1], EYE[0] + 42, b[1])
    roof = ((-40, -20), (940, -20), (b[0], a[1]), (a[0], a[1]))
    sky = tuple(
        Piece(
            (
                seen(-0.7, ROOF, near),
                seen(0.7, ROOF, near),
                seen(0.7, ROOF, far),
                seen(-0.7, ROOF, far),
            ),
            BONE,
            even(1),
            tile=7,
            edge=0,
        )
        for near, far in ((7.3, 8.8),)
    )
    lines = tuple(
        Stroke((seen(x, FLOOR, 1.6), seen(x, FLOOR, end)), OCHRE, (17, 4), even(0.7), long=1.8)
        for x in (-1.18, 1.18)
    )
    floor = ((b[0], b[1]), (a[0], b[1]), (-700, 640), (1600, 640))
    return (
        flat(block(*door), CLAY, even(0.6), 7),
        flat(block(a[0], a[1], b[0], b[1]), BONE, falling((0, a[1]), (0, b[1]), 1, 0.6), 8),
        *sky,
        Piece(roof, MIST, even(0.6), tile=10, edge=0),
        *lines,
        flat(
            floor,
            STONE,
            lit(falling((0, b[1]), (0, 600), 0.95, 0.55), Spot(450, 420, 90, 200, 0.15)),
            10,
        ),
        Piece(block(-20, -20, 920, 620), INK, even(0.4), tile=11, edge=0),
    )
