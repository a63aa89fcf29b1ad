"""Sofia Marin, colour matching: long dark waves, teal ear drops, a terracotta top."""

from __future__ import annotations

from drawing.curves import mirrored, oval, smooth
from drawing.face import Face, features, set_on, skin
from drawing.glass import BONE, CLAY, OCHRE, TEAL, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.person import DARK, LIPS, OLIVE, ROSE, WARM, neck, shoulders, wall

FACE = Face(
    (400, 494),
    OLIVE,
    LIPS,
    DARK,
    WARM,
    ROSE,
    wide=184,
    jaw=0.7,
    chin=270,
    eye=1.08,
    brows=(10, 15, 6),
    arch=3,
    nose=0.98,
    mouth=1.1,
    full=1.15,
    smile=1.55,
    tilt=-2,
)


def sofia_marin(face: Face = FACE) -> Parts:
    wave = smooth(
        (-18, -292),
        (-110, -276),
        (-196, -200),
        (-232, -80),
        (-250, 60),
        (-232, 160),
        (-268, 270),
        (-250, 380),
        (-276, 490),
        (-200, 570),
        (-120, 520),
        (-146, 420),
        (-120, 330),
        (-176, 250),
        (-168, 150),
        (-182, 60),
        (-168, -20),
        (-136, -96),
        (-78, -156),
        (-8, -196),
    )
    light = lit(
        falling((160, 150), (640, 900), 0.78, 0.2),
        Spot(230, 290, 50, 100, 0.25),
        Spot(190, 700, 50, 60, 0.2),
    )
    back = smooth(
        (0, -304),
        (130, -282),
        (220, -180),
        (244, 0),
        (250, 260),
        (230, 400),
        (-230, 400),
        (-250, 260),
        (-244, 0),
        (-220, -180),
        (-130, -282),
    )
    drops = tuple(
        Piece(set_on(face, oval((side * 186, 116), 15, 21)), TEAL, even(0.75), tile=10)
        for side in (-1, 1)
    )
    chain = smooth((330, 830), (362, 880), (400, 900), (440, 880), (474, 830), closed=False)
    return (
        *features(face),
        *drops,
        Piece(set_on(face, wave), DARK, light, tile=9.5, long=1.8),
        Piece(set_on(face, mirrored(wave, 0)), DARK, light, tile=9.5, long=1.8),
        skin(face),
        Piece(oval((401, 906), 11, 11), TEAL, even(0.7), tile=9),
        Stroke(chain, OCHRE, (6, 6), even(0.6), long=1.3),
        neck(face, 78),
        Piece(
            smooth(
                (240, 840),
                (320, 930),
                (400, 960),
                (480, 930),
                (560, 840),
                (590, 860),
                (500, 970),
                (400, 1000),
                (300, 970),
                (210, 860),
            ),
            BONE,
            even(0.7),
            tile=10.5,
        ),
        Piece(
            ((200, 830), (600, 830), (500, 960), (400, 985), (300, 960)),
            OLIVE,
            falling((200, 850), (600, 950), 0.7, 0.4),
            tile=9,
        ),
        shoulders(face, CLAY, falling((50, 850), (780, 1000), 0.66, 0.25)),
        Piece(set_on(face, back), DARK, even(0.12), tile=9.5, long=1.8),
        wall(BONE, 0.95, 0.55),
    )
