"""Tom Harding, installer: grey beard, thin grey hair, a terracotta shirt under dark overalls."""

from __future__ import annotations

from drawing.curves import oval, smooth
from drawing.face import Face, features, set_on, skin
from drawing.glass import BONE, CLAY, INK, OCHRE, TEAL, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke
from drawing.person import DARK, GREY, LIPS, ROSE, RUDDY, SAND, ears, neck, shoulders, wall

FACE = Face(
    (398, 486),
    RUDDY,
    LIPS,
    GREY,
    TEAL,
    ROSE,
    wide=198,
    jaw=0.84,
    chin=276,
    eye=0.8,
    brows=(12, 19, 9),
    nose=1.16,
    mouth=0.94,
    full=0.85,
    smile=1.35,
    tilt=3,
    bearded=True,
    lash=DARK,
    lid=(4, 8, 6),
)


def tom_harding(face: Face = FACE) -> Parts:
    moustache = smooth(
        (0, 138),
        (44, 132),
        (96, 158),
        (122, 206),
        (74, 184),
        (30, 166),
        (0, 170),
        (-30, 166),
        (-74, 184),
        (-122, 206),
        (-96, 158),
        (-44, 132),
    )
    beard = smooth(
        (-204, -20),
        (-182, 40),
        (-164, 96),
        (-120, 132),
        (-60, 130),
        (0, 134),
        (60, 130),
        (120, 132),
        (164, 96),
        (182, 40),
        (204, -20),
        (212, 90),
        (198, 200),
        (150, 296),
        (70, 350),
        (0, 362),
        (-70, 350),
        (-150, 296),
        (-198, 200),
        (-212, 90),
    )
    hair = smooth(
        (-206, 0),
        (-190, -70),
        (-176, -140),
        (-120, -176),
        (-40, -196),
        (60, -200),
        (130, -178),
        (176, -140),
        (192, -70),
        (208, 0),
        (224, -90),
        (206, -200),
        (130, -276),
        (0, -302),
        (-130, -276),
        (-206, -200),
        (-224, -90),
    )
    lines = [smooth((-70, y), (0, y - 7), (74, y), closed=False) for y in (-112, -140)]
    grey = lit(falling((200, 420), (610, 800), 0.95, 0.42), Spot(400, 730, 60, 40, 0.2))
    strap = ((150, 868), (214, 846), (262, 1040), (190, 1040))
    other = ((590, 846), (654, 868), (614, 1040), (540, 1040))
    return (
        *features(face),
        Piece(
            set_on(face, moustache), GREY, lit(grey, Spot(390, 620, 90, 40, 0.12)), tile=8, long=1.5
        ),
        Piece(set_on(face, beard), GREY, grey, tile=9, long=1.6),
        *(Stroke(set_on(face, line), RUDDY, (4, 7, 4), even(0.3), long=1.6) for line in lines),
        Piece(
            set_on(face, hair), GREY, falling((220, 180), (600, 420), 0.8, 0.3), tile=9, long=1.6
        ),
        skin(face),
        *ears(face),
        Piece(oval((206, 1000), 15, 15), OCHRE, even(0.7), tile=9),
        Piece(oval((594, 1000), 15, 15), OCHRE, even(0.5), tile=9),
        Piece(strap, INK, even(0.75), tile=11),
        Piece(other, INK, even(0.55), tile=11),
        Piece(((296, 790), (236, 850), (330, 972), (396, 900)), CLAY, even(0.72), tile=10.5),
        Piece(((510, 790), (566, 850), (470, 972), (402, 900)), CLAY, even(0.55), tile=10.5),
        neck(face, 100),
        Piece(
            ((300, 830), (500, 830), (470, 960), (400, 1000), (330, 960)), BONE, even(0.75), tile=10
        ),
        shoulders(face, CLAY, falling((50, 850), (780, 1000), 0.62, 0.22)),
        wall(SAND, 0.9, 0.4),
    )
