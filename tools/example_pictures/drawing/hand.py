"""Hands at work, seen from above: one that grips a handle, one that lies flat."""

from __future__ import annotations

from dataclasses import dataclass

from drawing.curves import Path, Point, moved, ribbon, smooth, turned
from drawing.glass import BONE, TEAL, Glass, Light, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.person import FAIR


@dataclass(frozen=True, slots=True)
class Hand:
    """Where a hand is, how far it is turned clockwise from fingers upwards, and whose it is."""

    at: Point
    turn: float = 0
    size: float = 1
    skin: Glass = FAIR
    sleeve: Glass = TEAL

    def put(self, path: Path) -> Path:
        """Bring a path from the hand's own measure into the picture."""
        sized = tuple((x * self.size, y * self.size) for x, y in path)
        return moved(turned(sized, self.turn), self.at)


def gripping(hand: Hand) -> Parts:
    """A fist around a handle that lies across."""
    fingers = tuple(
        _finger(hand, ((x, -38 + sag), (x + 2, -6), (x + 3, 30)), 0.85 - 0.09 * n)
        for n, (x, sag) in enumerate(((-42, 5), (-14, 0), (14, 1), (41, 9)))
    )
    thumb = _finger(hand, ((-48, 78), (-76, 40), (-72, -4)), 0.8)
    back = smooth((-60, 14), (0, 6), (58, 16), (64, 70), (42, 128), (-34, 128), (-62, 72))
    folds = tuple(
        Stroke(hand.put(((x, -34), (x + 3, 30))), hand.skin, (5, 7, 4), even(0.05), long=1.5)
        for x in (-28, 0, 28)
    )
    fist = Piece(hand.put(back), hand.skin, _round(hand), tile=8)
    return (*folds, *fingers, thumb, fist, *_arm(hand, 120))


def pressing(hand: Hand) -> Parts:
    """A hand laid flat, fingers together."""
    fingers = tuple(
        _finger(hand, ((x * 1.25, -112 + sag), (x * 1.1, -60), (x, 0)), 0.88 - 0.08 * n)
        for n, (x, sag) in enumerate(((-42, 22), (-14, 2), (14, 0), (41, 20)))
    )
    thumb = _finger(hand, ((-104, -16), (-86, 26), (-44, 66)), 0.8)
    palm = smooth((-58, -20), (0, -28), (58, -18), (62, 50), (42, 116), (-34, 116), (-60, 54))
    return (
        *fingers,
        thumb,
        Piece(hand.put(palm), hand.skin, _round(hand), tile=8),
        *_arm(hand, 106),
    )


def _finger(hand: Hand, path: Path, bright: float) -> Piece:
    widths = tuple(width * hand.size for width in (15, 24, 28, 29, 29, 29, 28, 26, 18))
    outline = ribbon(hand.put(smooth(*path, closed=False)), widths)
    return Piece(outline, hand.skin, even(bright), tile=7, long=1.15, spread=0.3)


def _round(hand: Hand) -> Light:
    x, y = hand.at
    return lit(
        falling((x - 70, y - 40), (x + 80, y + 120), 0.82, 0.45), Spot(x, y + 20, 60, 26, -0.15)
    )


def _arm(hand: Hand, wrist: float) -> Parts:
    cuff = ((-50, wrist + 44), (54, wrist + 44), (60, wrist + 74), (-56, wrist + 74))
    lower = ((-34, wrist - 8), (42, wrist - 8), (48, wrist + 50), (-42, wrist + 50))
    sleeve = ((-54, wrist + 70), (58, wrist + 70), (96, wrist + 520), (-92, wrist + 520))
    a, b = hand.put(((-60, wrist), (70, wrist)))
    return (
        Piece(hand.put(cuff), BONE, even(0.8), tile=8, long=1.4),
        Piece(hand.put(sleeve), hand.sleeve, falling(a, b, 0.7, 0.25), tile=10),
        Piece(hand.put(lower), hand.skin, falling(a, b, 0.7, 0.4), tile=8),
    )


def stick(start: Point, end: Point, glass: Glass, widths: tuple[float, ...]) -> Stroke:
    """A straight handle."""
    return Stroke((start, end), glass, widths, even(0.5), long=1.1)
