"""Jakub Nowak, packing and dispatch: brown quiff, round glasses, an ochre hooded top."""

from __future__ import annotations

from drawing.curves import oval, smooth
from drawing.face import Face, features, set_on, skin
from drawing.glass import BONE, CLAY, INK, OCHRE, TEAL, Glass, Spot, Tint, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.person import BROWN, DARK, LIPS, PALE, ROSE, ears, neck, shoulders, wall

STUBBLE: Glass = ("#8f6248", "#ac7d61", "#c19678", "#cfa88b", "#dab89d")
FACE = Face(
    (400, 490),
    PALE,
    LIPS,
    BROWN,
    TEAL,
    ROSE,
    wide=188,
    jaw=0.75,
    chin=272,
    eye=0.95,
    brows=(11, 16, 9),
    nose=1.02,
    mouth=1.06,
    full=0.82,
    smile=1.5,
    tilt=-3,
    lash=DARK,
    lid=(4, 8, 6),
    tints=(
        Tint(Spot(400, 716, 150, 52, 0.5), STUBBLE),
        Tint(Spot(255, 626, 34, 90, 0.4), STUBBLE),
        Tint(Spot(545, 626, 34, 90, 0.4), STUBBLE),
    ),
)


def jakub_nowak(face: Face = FACE) -> Parts:
    quiff = smooth(
        (-178, -6),
        (-170, -90),
        (-148, -138),
        (-104, -160),
        (-44, -146),
        (24, -150),
        (88, -172),
        (136, -146),
        (168, -92),
        (178, -6),
        (222, -80),
        (230, -190),
        (196, -280),
        (110, -340),
        (-10, -346),
        (-110, -312),
        (-190, -250),
        (-226, -150),
    )
    light = lit(falling((200, 120), (620, 400), 0.85, 0.2), Spot(330, 165, 120, 40, 0.25))
    rims = tuple(
        Stroke(set_on(face, oval((side * 88, 4), 66, 62)), INK, (9,), even(0.2), long=1.2)
        for side in (-1, 1)
    )
    bridge = smooth((-26, -12), (0, -24), (26, -12), closed=False)
    arms = [((side * 152, -6), (side * 192, -16)) for side in (-1, 1)]
    cords = [smooth((x, 880), (x - 6, 940), (x + 4, 1010), closed=False) for x in (342, 470)]
    hood = smooth(
        (270, 770),
        (206, 820),
        (196, 880),
        (280, 930),
        (400, 962),
        (520, 930),
        (606, 880),
        (600, 820),
        (532, 770),
        (500, 840),
        (400, 886),
        (306, 840),
    )
    return (
        *rims,
        Stroke(set_on(face, bridge), INK, (8,), even(0.2)),
        *(Stroke(set_on(face, arm), INK, (8,), even(0.2)) for arm in arms),
        *features(face),
        Piece(set_on(face, quiff), BROWN, light, tile=9.5, long=1.8),
        skin(face),
        *ears(face),
        *(Stroke(cord, BONE, (11, 11), even(0.8), long=0.9) for cord in cords),
        Piece(hood, OCHRE, falling((200, 800), (600, 950), 0.85, 0.45), tile=11),
        neck(face, 92),
        Piece(((300, 830), (500, 830), (400, 930)), CLAY, even(0.5), tile=10),
        shoulders(face, OCHRE, falling((50, 850), (780, 1000), 0.62, 0.2)),
        wall(TEAL, 0.78, 0.34),
    )
