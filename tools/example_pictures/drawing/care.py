"""The picture of the care guide: a soft cloth and plain soap on a wall of fish scales."""

from __future__ import annotations

from drawing.curves import block, oval, smooth
from drawing.glass import (
    BONE,
    CLAY,
    INK,
    MIST,
    OCHRE,
    TEAL,
    even,
    falling,
)
from drawing.hand import Hand, pressing
from drawing.parts import Parts, Piece, Stroke
from drawing.person import PALE
from drawing.things import flat, scales

SHEET = block(-20, -20, 820, 560)


def care() -> Parts:
    """A soft cloth and plain soap on a wall of fish scales."""
    cloth = smooth(
        (330, 190),
        (420, 150),
        (520, 168),
        (600, 150),
        (640, 230),
        (610, 320),
        (640, 380),
        (540, 390),
        (450, 370),
        (360, 390),
        (370, 300),
    )
    folds = (
        smooth((380, 330), (440, 250), (430, 190), closed=False),
        smooth((580, 360), (560, 280), (590, 200), closed=False),
    )
    bottle = smooth(
        (92, 300),
        (100, 270),
        (126, 252),
        (126, 226),
        (166, 226),
        (166, 252),
        (192, 270),
        (200, 300),
        (200, 520),
        (92, 520),
    )
    trigger = ((110, 226), (104, 196), (70, 190), (70, 172), (176, 172), (188, 196), (178, 226))
    bubbles = tuple(
        part
        for x, y, r in (
            (262, 120, 22),
            (306, 76, 14),
            (236, 196, 12),
            (700, 120, 18),
            (668, 74, 11),
        )
        for part in (
            Piece(oval((x - r * 0.3, y - r * 0.3), r * 0.3, r * 0.3), BONE, even(1), tile=6),
            Piece(oval((x, y), r, r), BONE, even(0.85), tile=6.5),
        )
    )
    return (
        *pressing(Hand((520, 262), -16, 1.08, PALE, OCHRE)),
        *(Stroke(fold, BONE, (4, 8, 5), even(0.25), long=1.5) for fold in folds),
        Piece(cloth, BONE, falling((330, 150), (640, 390), 1, 0.55), tile=9),
        Piece(oval((146, 420), 36, 36), CLAY, even(0.7), tile=9),
        Piece(block(88, 356, 204, 484), BONE, even(0.85), tile=9, edge=1),
        Piece(bottle, MIST, falling((92, 0), (200, 0), 0.9, 0.3), tile=9),
        Piece(trigger, CLAY, even(0.5), tile=8),
        *bubbles,
        *scales((-10, -10, 810, 545), 50, (TEAL, TEAL, MIST, TEAL, INK), 9.5),
        flat(SHEET, TEAL, even(0.4), 10),
    )
