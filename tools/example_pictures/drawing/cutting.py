"""The picture of the cutting guide: nippers, a tile between their wheels, cut pieces."""

from __future__ import annotations

from drawing.curves import block, oval, ribbon, smooth, turned
from drawing.field import straight
from drawing.glass import (
    BONE,
    CLAY,
    INK,
    METAL,
    MIST,
    OCHRE,
    SUNSET,
    TEAL,
    even,
    falling,
)
from drawing.hand import Hand, gripping
from drawing.parts import Parts, Piece, Stroke
from drawing.person import OLIVE, SAND
from drawing.things import flat

SHEET = block(-20, -20, 820, 560)


def cutting() -> Parts:
    """A tile between the wheels of the nippers, its pieces on the bench."""
    return (
        *gripping(Hand((640, 302), 18, 1.15, OLIVE, CLAY)),
        *_nippers(),
        *_cut_pieces(),
        Piece(oval((130, 96), 72, 68), SUNSET, even(0.6), tile=15, spread=1.3),
        Piece(oval((130, 96), 94, 88), BONE, even(0.85), tile=10),
        flat(SHEET, SAND, falling((0, 0), (800, 540), 0.95, 0.4), 12, 6),
    )


def _nippers() -> Parts:
    grips = tuple(
        Piece(ribbon(smooth(*path, closed=False), (26, 34, 44, 46)), TEAL, even(bright), tile=10)
        for path, bright in (
            (((430, 240), (520, 240), (640, 280), (830, 336)), 0.6),
            (((430, 290), (520, 312), (640, 364), (810, 450)), 0.35),
        )
    )
    wheels = tuple(
        part
        for x, y in ((356, 206), (356, 322))
        for part in (
            Piece(oval((x, y), 15, 15), OCHRE, even(0.7), tile=8),
            Piece(
                oval((x, y), 44, 44),
                METAL,
                falling((x - 40, y - 40), (x + 40, y + 40), 1, 0.2),
                tile=9,
            ),
        )
    )
    jaws = smooth(
        (340, 172),
        (400, 180),
        (470, 240),
        (470, 288),
        (400, 350),
        (340, 356),
        (384, 300),
        (400, 264),
        (384, 228),
    )
    return (
        *wheels,
        Piece(oval((436, 264), 22, 22), INK, even(0.7), tile=8),
        Piece(jaws, METAL, falling((380, 170), (440, 350), 0.6, 0.2), tile=9),
        Stroke(((284, 196), (290, 264), (284, 332)), BONE, (5, 8, 5), even(0.9), long=2),
        Piece(
            block(216, 196, 352, 332),
            TEAL,
            falling((216, 196), (352, 332), 0.85, 0.45),
            tile=34,
            edge=0,
        ),
        *grips,
    )


def _cut_pieces() -> Parts:
    spots = (
        (90, 420, 12, TEAL),
        (160, 466, -20, OCHRE),
        (236, 408, 40, CLAY),
        (310, 470, 5, TEAL),
        (56, 340, -30, INK),
        (392, 430, 24, MIST),
        (150, 356, 8, CLAY),
        (440, 490, -14, OCHRE),
    )
    return tuple(
        Piece(
            turned(((x, y), (x + 38, y), (x + 33, y + 34), (x + 2, y + 29)), turn, (x, y)),
            glass,
            even(0.65),
            tile=36,
            edge=0,
            rows=straight(turn),
        )
        for x, y, turn, glass in spots
    )
