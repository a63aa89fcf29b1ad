"""The packing bench: an open carton with sheets of mosaic, paper, tape, parcels with labels."""

from __future__ import annotations

from drawing.curves import block, oval, smooth
from drawing.glass import BONE, CLAY, INK, MIST, OCHRE, STONE, TEAL, WOOD, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.things import OCHRE_BOARD, crate, flat, lamp, plank, scales


def packing() -> Parts:
    return (
        *lamp((300, 118), -10),
        *_carton(),
        *_tape((168, 384)),
        *_roll(),
        *_parcels(),
        *_bench(),
        *_wall(),
    )


def _carton() -> Parts:
    front = block(326, 306, 560, 412)
    flap = ((326, 306), (560, 306), (592, 342), (296, 342))
    left = ((326, 306), (270, 286), (282, 244), (338, 272))
    right = ((560, 306), (616, 286), (604, 244), (548, 272))
    sheets = (
        *scales((352, 196, 428, 306), 13, (TEAL, MIST, TEAL, INK), 5.5),
        flat(block(352, 196, 428, 306), TEAL, even(0.5), 7),
        *(
            Stroke(((438, y), (534, y)), CLAY if row % 2 else OCHRE, (13,), even(0.65), long=1)
            for row, y in enumerate(range(226, 310, 15))
        ),
        flat(block(434, 216, 538, 306), BONE, even(0.9), 7),
        Piece(block(396, 170, 492, 306), OCHRE, even(0.75), tile=10, edge=2),
    )
    return (
        flat(flap, OCHRE_BOARD, falling((300, 300), (590, 340), 1, 0.8), 7.5),
        Piece(block(368, 362, 424, 396), BONE, even(0.9), tile=7),
        Piece(oval((506, 378), 21, 21), CLAY, even(0.5), tile=7),
        flat(front, OCHRE_BOARD, falling((326, 0), (560, 0), 0.75, 0.35), 9),
        *sheets,
        flat(left, OCHRE_BOARD, even(0.8), 7.5, 20),
        flat(right, OCHRE_BOARD, even(0.5), 7.5, -20),
        flat(((338, 272), (548, 272), (560, 306), (326, 306)), WOOD, even(0.15), 8),
    )


def _tape(at: tuple[float, float]) -> Parts:
    x, y = at
    return (
        Piece(oval((x, y), 12, 12), BONE, even(0.8), tile=7),
        Piece(
            oval((x, y), 31, 31),
            OCHRE,
            falling((x - 30, y - 30), (x + 30, y + 30), 0.95, 0.3),
            tile=8,
        ),
        Piece(
            smooth(
                (x - 46, y + 30),
                (x - 50, y + 4),
                (x - 30, y - 24),
                (x + 20, y - 22),
                (x + 58, y + 8),
                (x + 62, y + 30),
            ),
            TEAL,
            even(0.4),
            tile=8,
        ),
    )


def _roll() -> Parts:
    return (
        Piece(oval((60, 180), 15, 15), WOOD, even(0.3), tile=7),
        Piece(
            oval((60, 180), 47, 47),
            OCHRE_BOARD,
            lit(even(0.6), Spot(42, 160, 24, 24, 0.4)),
            tile=7.5,
        ),
        Piece(
            ((13, 190), (40, 228), (40, 412), (8, 412)), OCHRE_BOARD, even(0.85), tile=8.5, edge=0
        ),
        flat(block(54, 222, 66, 412), INK, even(0.6), 7, 90),
    )


def _parcels() -> Parts:
    twine = (Stroke(((716, 226), (716, 292)), CLAY, (7,), even(0.5), long=1.7),)
    return (
        *twine,
        *crate((660, 226, 772, 292), 1.0, TEAL),
        *crate((630, 292, 724, 412), 0.85, CLAY),
        *crate((726, 292, 852, 412), 0.7, MIST),
    )


def _bench() -> Parts:
    flats = tuple(
        flat(
            block(x, 496 - (n % 3) * 8, x + 12, 560),
            OCHRE_BOARD,
            even(0.85 - 0.16 * (n % 3)),
            6.5,
            90,
        )
        for n, x in enumerate(range(100, 330, 14))
    )
    bins = tuple(
        part
        for x, glass in ((560, TEAL), (670, CLAY))
        for part in (
            Piece(block(x + 30, 508, x + 66, 524), BONE, even(0.9), tile=6.5),
            Piece(
                block(x, 492, x + 98, 560),
                glass,
                falling((x, 0), (x + 98, 0), 0.65, 0.35),
                tile=8.5,
                edge=1,
            ),
        )
    )
    legs = tuple(flat(block(x, 452, x + 30, 610), WOOD, even(0.3), 8, 90) for x in (46, 824))
    return (
        flat(
            ((20, 404), (880, 404), (904, 434), (-4, 434)),
            WOOD,
            falling((0, 400), (900, 440), 0.98, 0.6),
            8,
        ),
        flat(block(-4, 434, 904, 454), WOOD, even(0.35), 9),
        *flats,
        *bins,
        flat(block(70, 560, 830, 574), WOOD, even(0.55), 7),
        *legs,
    )


def _wall() -> Parts:
    rings = tuple(
        Stroke(oval((x, 128), 24, 24), glass, (15,), even(0.6), long=0.8)
        for x, glass in ((470, OCHRE), (534, TEAL), (598, BONE))
    )
    pegs = (Stroke(((440, 92), (630, 92)), WOOD, (10,), even(0.6), long=2),)
    shelf = (
        *crate((664, 66, 738, 120), 0.9, OCHRE),
        *crate((742, 44, 852, 120), 0.75, TEAL),
        *plank(650, 868, 120),
    )
    clock = (
        Stroke(((180, 110), (180, 78)), INK, (6, 5), even(0.2), long=1.6),
        Stroke(((180, 110), (204, 122)), INK, (6, 5), even(0.2), long=1.6),
        Piece(oval((180, 110), 46, 46), BONE, even(0.95), tile=8),
        Piece(oval((180, 110), 56, 56), CLAY, even(0.5), tile=10),
    )
    light = lit(falling((0, 0), (900, 560), 0.9, 0.4), Spot(300, 190, 130, 90, 0.3))
    return (
        *rings,
        *pegs,
        *shelf,
        *clock,
        flat(block(-20, 574, 920, 620), STONE, even(0.45), 11),
        flat(block(-20, -20, 920, 580), MIST, light, 11),
    )
