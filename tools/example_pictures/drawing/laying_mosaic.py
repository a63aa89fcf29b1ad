"""The pictures of the laying guide: combing, pressing on, grouting."""

from __future__ import annotations

from drawing.curves import Path, Point, block, smooth, turned
from drawing.field import straight
from drawing.glass import (
    BLUSH,
    BONE,
    CLAY,
    INK,
    METAL,
    POOL,
    STONE,
    SUNSET,
    TEAL,
    WOOD,
    Spot,
    even,
    falling,
    lit,
)
from drawing.hand import Hand, gripping, pressing, stick
from drawing.parts import Parts, Piece, Stroke
from drawing.person import DEEP, FAIR, RUDDY
from drawing.things import flat

SHEET = block(-20, -20, 820, 560)


def combing() -> Parts:
    """Adhesive drawn into ridges by the teeth of a notched trowel."""
    waves = ((-30, 5), (200, -6), (400, 5), (600, -5), (840, 6))
    ridges = tuple(
        Stroke(_wave(waves if y < 100 else waves[:3], y), BONE, (11,), even(0.9), long=1.6)
        for y in range(-4, 430, 26)
    )
    hand = Hand((512, 268), -90, 1.1, RUDDY, CLAY)
    teeth = tuple(
        flat(block(394, y - 7, 412, y + 6), METAL, even(0.35), 7) for y in range(113, 424, 26)
    )
    blade = block(410, 100, 496, 436)
    return (
        *gripping(hand),
        stick((508, 128), (508, 408), WOOD, (28, 34, 28)),
        *teeth,
        Piece(
            blade,
            METAL,
            falling((410, 100), (496, 436), 0.95, 0.4),
            tile=10,
            edge=0,
            rows=straight(90),
        ),
        *ridges,
        flat(
            ((-20, -20), (820, -20), (820, 98), (410, 98), (410, 436), (-20, 436)),
            STONE,
            even(0.62),
            9,
        ),
        flat(SHEET, BLUSH, falling((0, 0), (800, 540), 0.95, 0.45), 11),
    )


def _wave(points: tuple[Point, ...], y: float) -> Path:
    return smooth(*((x, y + lift) for x, lift in points), closed=False)


def pressing_on() -> Parts:
    """A sheet of mosaic pressed into the ridges with the flat of the hand."""
    ridges = tuple(
        Stroke(((-20, y), (820, y)), BONE, (11,), even(0.85), long=1.6) for y in range(8, 540, 26)
    )
    net = turned(block(352, 40, 816, 508), 3, (370, 60))
    return (
        *pressing(Hand((560, 250), -28, 1.12, FAIR, CLAY)),
        *_sheet((374, 76), 12, 11, 3),
        *_sheet((-20, 66), 9, 11),
        flat(net, BONE, even(0.9), 6, 3),
        flat(block(-20, 44, 308, 458), BONE, even(0.3), 6),
        *ridges,
        flat(SHEET, STONE, even(0.6), 9),
    )


def _sheet(corner: Point, columns: int, rows: int, turn: float = 0) -> Parts:
    """A sheet of square tiles on a net, all blues of a pool."""
    left, top = corner
    return tuple(
        Stroke(
            turned(((left, top + n * 37), (left + columns * 36, top + n * 37)), turn, corner),
            POOL,
            (32,),
            even(0.5),
            long=1.125,
            spread=1.5,
        )
        for n in range(rows)
    )


def grouting() -> Parts:
    """Grout drawn over the tiles on the slant, so that it stays in the joints."""
    rows = tuple(
        Stroke(
            ((-16, 18 + n * 43), (830, 18 + n * 43)),
            SUNSET,
            (36,),
            even(0.55),
            long=1.17,
            spread=1.4,
        )
        for n in range(13)
    )
    hand = Hand((440, 280), -55, 1.1, DEEP, TEAL)
    smear = smooth(
        (-150, -58),
        (-60, -62),
        (60, -62),
        (140, -58),
        (116, -100),
        (30, -88),
        (-50, -118),
        (-136, -100),
    )
    return (
        *gripping(hand),
        Stroke(hand.put(((-92, -2), (92, -2))), WOOD, (26, 32, 26), even(0.55), long=1.2),
        Piece(
            hand.put(block(-140, -44, 140, 4)),
            METAL,
            even(0.6),
            tile=10,
            edge=0,
            rows=straight(-55),
        ),
        Piece(
            hand.put(block(-144, -66, 144, -42)), INK, even(0.7), tile=9, edge=0, rows=straight(-55)
        ),
        Piece(hand.put(smear), BONE, lit(even(0.75), Spot(360, 200, 60, 90, 0.25)), tile=9),
        *rows,
        flat(((-20, -20), (642, -20), (238, 560), (-20, 560)), INK, even(0.2), 7),
        flat(SHEET, BONE, even(0.95), 7),
    )
