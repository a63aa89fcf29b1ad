"""A face, seen from the front and lit from the left: brows, eyes, nose and mouth on a head."""

from __future__ import annotations

from dataclasses import dataclass

from drawing.curves import Path, Point, moved, oval, smooth, turned
from drawing.glass import BONE, INK, Glass, Spot, Tint, even, falling, lit
from drawing.parts import Parts, Piece, Stroke


@dataclass(frozen=True, slots=True)
class Face:
    """What makes a face this one. Lengths in pixels from the point between the eyes."""

    at: Point
    skin: Glass
    lips: Glass
    brow: Glass
    iris: Glass
    rose: Glass
    wide: float = 196
    jaw: float = 0.74
    chin: float = 282
    eye: float = 1.0
    brows: tuple[float, ...] = (9, 15, 6)
    arch: float = 0
    nose: float = 1.0
    mouth: float = 1.0
    full: float = 1.0
    smile: float = 1.0
    tilt: float = 0
    size: float = 0.93
    shut: bool = False
    bearded: bool = False
    lash: Glass = INK
    lid: tuple[float, ...] = (6, 12, 10)
    tints: tuple[Tint, ...] = ()


def head(face: Face) -> Path:
    """The outline of the face, from the crown to the chin."""
    w, j, c = face.wide, face.jaw, face.chin
    half = (
        (0.62 * w, -236),
        (0.93 * w, -150),
        (w, -20),
        (0.97 * w, 70),
        (0.87 * w, 150),
        (j * w, 0.76 * c),
        (0.36 * w, 0.96 * c),
    )
    left = tuple((-x, y) for x, y in reversed(half))
    return set_on(face, smooth((0, -262), *half, (0, c), *left))


def set_on(face: Face, path: Path) -> Path:
    """Move a path from the middle of the eyes to where the head is, with its tilt."""
    sized = tuple((x * face.size, y * face.size) for x, y in path)
    return moved(turned(sized, face.tilt, (0, 300)), face.at)


def features(face: Face) -> Parts:
    """All that lies on the face, foremost first."""
    return (*_eye(face, -1), *_eye(face, 1), *_brows(face), *_nose(face), *_mouth(face))


def skin(face: Face) -> Piece:
    """The face itself; its rows run around the features and along its edge."""
    x, y = face.at
    light = lit(
        falling((x - 190, y - 160), (x + 215, y + 150), 0.78, 0.42),
        Spot(x - 100, y + 95, 75, 60, 0.14),
        Spot(x - 40, y - 150, 130, 70, 0.12),
        Spot(x + 10, y + 255, 80, 34, 0.08),
        Spot(x + 205, y + 130, 60, 190, -0.26),
        Spot(x + 70, y + 30, 30, 40, -0.08),
        Spot(x + 20, y + 215, 60, 20, -0.10),
        Spot(x - 4, y + 30, 14, 90, 0.16),
        Spot(x - 4, y + 98, 22, 18, 0.12),
    )
    tints = (
        Tint(Spot(x - 112, y + 92, 62, 48, 0.55), face.rose),
        Tint(Spot(x + 118, y + 92, 58, 48, 0.45), face.rose),
    )
    return Piece(head(face), face.skin, light, tile=8, tints=(*face.tints, *tints), spread=0.34)


def _eye(face: Face, side: int) -> Parts:
    e = face.eye
    mid = side * 92 * face.wide / 196
    inner, outer = mid - side * 43, mid + side * 45
    lid = smooth(
        (inner, 9),
        (mid - side * 18, -15 * e),
        (mid + side * 14, -17 * e),
        (outer, -1),
        closed=False,
    )
    under = smooth(
        (outer, -1), (mid + side * 12, 15 * e), (mid - side * 16, 16 * e), (inner, 9), closed=False
    )
    if face.shut:
        line = smooth((inner, 6), (mid, 17), (outer, 4), closed=False)
        return (Stroke(set_on(face, line), INK, (5, 10, 8), even(0.2), long=1.2),)
    crease = smooth(
        (inner + side * 6, -16 * e), (mid, -33 * e), (outer + side * 4, -18 * e), closed=False
    )
    return (
        Stroke(set_on(face, lid), face.lash, face.lid, even(0.15), long=1.1),
        Piece(set_on(face, oval((mid - 5, -7), 5.5, 5.5)), BONE, even(1), tile=11),
        Piece(set_on(face, oval((mid + 1, -1), 10, 11)), INK, even(0), tile=9),
        Piece(set_on(face, oval((mid + 1, -1), 20, 20)), face.iris, even(0.4), tile=9),
        Piece(
            set_on(face, (*lid, *under)),
            BONE,
            falling((mid - 40, 0), (mid + 40, 0), 0.9, 0.6),
            tile=9,
        ),
        Stroke(set_on(face, under), face.skin, (5, 6, 5), even(0.12), long=1.5),
        Stroke(set_on(face, crease), face.skin, (4, 7, 5), even(0.18), long=1.6),
    )


def _brows(face: Face) -> Parts:
    a = face.arch
    scale = face.wide / 196
    left = smooth((-42 * scale, -58), (-88 * scale, -76 - a), (-142 * scale, -54), closed=False)
    right = smooth((42 * scale, -58), (88 * scale, -76 - a), (142 * scale, -54), closed=False)
    return tuple(
        Stroke(set_on(face, path), face.brow, face.brows, even(0.35), long=0.8)
        for path in (left, right)
    )


def _nose(face: Face) -> Parts:
    n = face.nose
    wing = smooth(
        (-40 * n, 104),
        (-26 * n, 119),
        (-8 * n, 117),
        (0, 125),
        (10 * n, 117),
        (28 * n, 119),
        (42 * n, 100),
        closed=False,
    )
    side = smooth((34, -44), (22, -10), (18, 40), (30 * n, 84), (42 * n, 98), closed=False)
    return (
        Stroke(set_on(face, wing), face.skin, (6, 9, 9, 9, 6), even(0.06), long=1.2),
        Stroke(set_on(face, side), face.skin, (5, 9, 11, 6), even(0.2), long=1.2),
    )


def _mouth(face: Face) -> Parts:
    w, f, s = 70 * face.mouth, face.full, 13 * face.smile
    y = 183
    line = smooth(
        (-w, y - s), (-w * 0.4, y + 2), (0, y + 4), (w * 0.4, y + 2), (w, y - s), closed=False
    )
    upper = smooth(
        (-w, y - s),
        (-w * 0.34, y - 13 * f),
        (0, y - 9 * f),
        (w * 0.34, y - 13 * f),
        (w, y - s),
        (0, y + 4),
    )
    lower = smooth(
        (-w * 0.9, y - s * 0.6),
        (-w * 0.4, y + 3),
        (0, y + 5),
        (w * 0.4, y + 3),
        (w * 0.9, y - s * 0.6),
        (w * 0.42, y + 24 * f),
        (0, y + 29 * f),
        (-w * 0.42, y + 24 * f),
    )
    below = smooth(
        (-26, y + 29 * f + 16), (0, y + 29 * f + 20), (26, y + 29 * f + 16), closed=False
    )
    return (
        Stroke(set_on(face, line), face.lips, (6, 8, 9, 8, 6), even(0.0), long=1.4),
        Piece(set_on(face, upper), face.lips, even(0.42), tile=9),
        Piece(
            set_on(face, lower),
            face.lips,
            lit(even(0.62), Spot(face.at[0] - 10, face.at[1] + 200, 30, 12, 0.3)),
            tile=9,
        ),
        *(() if face.bearded else (Stroke(set_on(face, below), face.skin, (4, 8, 4), even(0.25)),)),
    )
