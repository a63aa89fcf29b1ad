"""Lin Mei, who answers the service desk and lays mosaic: a black bob, a teal work shirt."""

from __future__ import annotations

from drawing.curves import smooth
from drawing.face import Face, features, set_on, skin
from drawing.glass import BONE, INK, MIST, TEAL, Spot, even, falling, lit
from drawing.parts import Parts, Piece
from drawing.person import BLACK, FAIR, LIPS, ROSE, neck, shoulders, wall

FACE = Face(
    (404, 498),
    FAIR,
    LIPS,
    BLACK,
    INK,
    ROSE,
    wide=190,
    jaw=0.71,
    chin=266,
    eye=0.86,
    brows=(7, 12, 6),
    nose=0.9,
    mouth=1.04,
    smile=1.45,
    tilt=-4,
)


def lin_mei(face: Face = FACE) -> Parts:
    fringe = smooth(
        (-40, -300),
        (110, -290),
        (214, -170),
        (232, 20),
        (222, 120),
        (196, 60),
        (190, -40),
        (150, -130),
        (60, -190),
        (-60, -120),
        (-150, -70),
        (-186, 20),
        (-200, 120),
        (-226, 100),
        (-236, -60),
        (-190, -220),
    )
    back = smooth(
        (0, -318),
        (150, -286),
        (240, -170),
        (262, 20),
        (262, 180),
        (236, 270),
        (150, 292),
        (-150, 292),
        (-240, 262),
        (-262, 170),
        (-262, 0),
        (-236, -170),
        (-150, -286),
    )
    hair = lit(falling((200, 210), (650, 730), 0.62, 0.18), Spot(275, 300, 66, 56, 0.45))
    left = ((292, 800), (208, 872), (322, 1050), (402, 958))
    right = ((522, 800), (604, 872), (484, 1050), (408, 958))
    return (
        *features(face),
        Piece(set_on(face, fringe), BLACK, hair, tile=9.5, long=1.7),
        skin(face),
        Piece(left, TEAL, falling((214, 850), (398, 940), 0.75, 0.5), tile=10.5),
        Piece(right, TEAL, falling((404, 940), (590, 850), 0.6, 0.35), tile=10.5),
        neck(face),
        Piece(
            ((270, 860), (400, 900), (530, 860), (500, 1040), (300, 1040)), BONE, even(0.8), tile=10
        ),
        shoulders(face, TEAL, lit(falling((50, 850), (780, 1000), 0.6, 0.2))),
        Piece(set_on(face, back), BLACK, even(0.15), tile=9.5, long=1.7),
        wall(MIST),
    )
