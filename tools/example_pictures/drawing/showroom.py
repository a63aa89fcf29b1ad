"""The showroom: three arches with patterns to touch, a table with samples, a plant by the window."""

from __future__ import annotations

from drawing.curves import Path, block, oval, smooth
from drawing.field import rings
from drawing.glass import (
    BLUSH,
    BONE,
    CLAY,
    INK,
    MIST,
    OCHRE,
    STONE,
    TEAL,
    WOOD,
    Spot,
    even,
    falling,
    lit,
)
from drawing.parts import Parts, Piece, Stroke
from drawing.things import clamped, flat, lamp, plant, scales


def showroom() -> Parts:
    return (
        *lamp((300, 96), -10, OCHRE),
        *lamp((640, 96), -10, OCHRE),
        *plant((838, 520), 0.92),
        *_table(),
        *_walls(),
        *_arches(),
    )


def _arch(left: float, right: float) -> Path:
    """An arch from the floor's edge at 430 up to a round top."""
    middle, half = (left + right) / 2, (right - left) / 2
    top = tuple((x, y) for x, y in oval((middle, 192), half, half) if y < 192)
    return ((left, 430), *sorted(top), (right, 430))


def _walls() -> Parts:
    """The wall in pieces around the arches: it lies before the patterns and cuts them."""
    rims = tuple(Stroke(_arch(*sides), BONE, (11,), even(0.95), long=1.2) for sides in ARCHES)
    light = lit(
        falling((0, 0), (900, 430), 0.95, 0.5),
        Spot(300, 120, 120, 90, 0.2),
        Spot(640, 120, 120, 90, 0.2),
    )
    return (
        *rims,
        *(flat(part, BLUSH, light, 11) for part in _around()),
        flat(block(-20, 430, 920, 448), INK, even(0.6), 9),
        *_floor(),
    )


ARCHES = ((70, 290), (345, 565), (620, 800))


def _around() -> tuple[Path, ...]:
    """The wall above and between the arches, cut at the middle of each arch."""
    parts: list[Path] = []
    edges = (-20.0, *((a + b) / 2 for a, b in ARCHES), 920.0)
    for number in range(4):
        left, right = edges[number], edges[number + 1]
        before = _half(ARCHES[number - 1], right=True) if number else ((left, 430.0),)
        after = _half(ARCHES[number], right=False) if number < 3 else ((right, 430.0),)
        parts.append(((left, -20.0), *before, *after, (right, -20.0)))
    return tuple(parts)


def _half(sides: tuple[float, float], *, right: bool) -> Path:
    middle = (sides[0] + sides[1]) / 2
    arch = _arch(*sides)
    top = (middle, min(y for _, y in arch))
    path = tuple((x, y) for x, y in arch if (x > middle) == right and x != middle)
    return (top, *path) if right else (*path, top)


def _arches() -> Parts:
    first, second, third = ARCHES
    waves = tuple(
        Piece(
            clamped(
                smooth(
                    *((x, y + (9 if n % 2 else -9)) for n, x in enumerate(range(320, 620, 24))),
                    (610, y + 48),
                    (300, y + 48),
                ),
                (second[0] - 5, 0, second[1] + 5, 432),
            ),
            glass,
            even(0.6),
            tile=7,
            long=1.3,
        )
        for glass, y in (
            (CLAY, 56),
            (OCHRE, 90),
            (BONE, 124),
            (CLAY, 158),
            (OCHRE, 192),
            (BONE, 226),
            (CLAY, 260),
            (OCHRE, 294),
            (BONE, 328),
            (CLAY, 362),
            (OCHRE, 396),
        )
    )[::-1]
    centre = ((third[0] + third[1]) / 2, 250)
    bands = (
        (24, OCHRE, 0.8),
        (44, BONE, 0.9),
        (70, CLAY, 0.6),
        (94, BONE, 0.8),
        (122, INK, 0.7),
        (260, MIST, 0.7),
    )
    target = tuple(
        Piece(oval(centre, size, size), glass, even(bright), tile=8, edge=0, rows=rings(centre))
        for size, glass, bright in bands
    )
    return (
        *scales((first[0] - 6, 40, first[1] + 6, 430), 27, (TEAL, MIST, TEAL, INK, MIST)),
        *waves,
        *target,
    )


def _floor() -> Parts:
    parts: list[Piece | Stroke] = []
    for row, (top, bottom) in enumerate(((448, 490), (490, 542), (542, 612))):
        for column in range(-2, 11):
            a, b, c, d = (
                450 + (side - 4.5) * 118 * (edge - 190) / 258
                for edge in (top, bottom)
                for side in (column, column + 1)
            )
            glass = STONE if (row + column) % 2 else BONE
            bright = 0.75 if glass is BONE else 0.62
            parts.append(
                Piece(
                    ((a, top), (b, top), (d, bottom), (c, bottom)),
                    glass,
                    even(bright),
                    tile=9,
                    edge=1,
                )
            )
    return tuple(parts)


def _table() -> Parts:
    samples = tuple(
        flat(((x, 430), (x + 62, 430), (x + 58, 452), (x - 8, 452)), glass, even(0.65), 7)
        for x, glass in ((282, TEAL), (372, CLAY), (462, OCHRE), (552, MIST))
    )
    legs = (
        Stroke(((300, 480), (270, 606)), WOOD, (15, 11), even(0.4), long=1.6),
        Stroke(((610, 480), (640, 606)), WOOD, (15, 11), even(0.3), long=1.6),
    )
    return (
        *samples,
        flat(
            ((252, 424), (656, 424), (690, 462), (218, 462)),
            WOOD,
            falling((218, 424), (690, 462), 0.98, 0.6),
            8,
        ),
        flat(block(218, 462, 690, 480), WOOD, even(0.4), 9),
        *legs,
    )
