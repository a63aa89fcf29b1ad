"""What all portraits share: the frame, colours of skin and hair, ears, neck and shoulders."""

from __future__ import annotations

from drawing.curves import Path, block, oval, smooth
from drawing.face import Face, set_on
from drawing.glass import Glass, Light, Spot, even, falling, lit
from drawing.parts import Parts, Piece, Stroke

FRAME = block(-20, -20, 820, 1020)

FAIR: Glass = ("#9c5f42", "#bd8260", "#d5a37f", "#e7c09f", "#f2d7bc", "#f8e6d3")
RUDDY: Glass = ("#98523d", "#b97058", "#d39277", "#e5b096", "#f0cab4", "#f7dfcf")
DEEP: Glass = ("#2c1710", "#47271a", "#633825", "#7f4b32", "#9b6243", "#b67d5a")
PALE: Glass = ("#a2664b", "#c38a6c", "#dcac8c", "#ecc8ac", "#f5dcc6", "#faeadb")
OLIVE: Glass = ("#7a4a2e", "#9c6642", "#bb855b", "#d2a377", "#e2bd95", "#eed3b3")

ROSE: Glass = ("#b06a50", "#cf8d72", "#dc9f84", "#e5ae94", "#edbda4")
WARM: Glass = ("#5a2618", "#7a3a26", "#934a33", "#a95c42", "#bd7455")
LIPS: Glass = ("#6b2a26", "#93423a", "#b25a4d", "#c97766", "#dc9a88")
BERRY: Glass = ("#2f0f12", "#571d20", "#7a2d2e", "#984241", "#b35e58")

BLACK: Glass = ("#0f161a", "#182227", "#222f36", "#31434b", "#49606a")
GREY: Glass = ("#55534f", "#74716b", "#928e87", "#b0aca4", "#cac6bd", "#e1ded6")
BROWN: Glass = ("#4a301c", "#674526", "#856036", "#a27c4c", "#be9a6a", "#d5b88c")
DARK: Glass = ("#1c1210", "#2c1d18", "#3d2920", "#52382b", "#6d4d3b", "#8a6650")
SAND: Glass = ("#d3b677", "#dfc791", "#e8d6ab", "#efe2c3", "#f5ecd8")


def ears(face: Face) -> Parts:
    """Both ears, with a line inside."""
    return tuple(part for side in (-1, 1) for part in _ear(face, side))


def _ear(face: Face, side: int) -> Parts:
    x = side * (face.wide + 6)
    inside = smooth((x - side * 2, -14), (x + side * 11, -4), (x + side * 2, 26), closed=False)
    bright = 0.55 if side < 0 else 0.3
    return (
        Stroke(set_on(face, inside), face.skin, (5, 8, 5), even(0.1)),
        Piece(set_on(face, oval((x, 8), 25, 46, side * 6)), face.skin, even(bright), tile=8),
    )


def neck(face: Face, half: float = 86) -> Piece:
    """The neck under the head, in its shadow."""
    x, y = face.at[0] + 6, face.at[1] + 182
    outline = smooth(
        (x - half, y),
        (x - half, y + 110),
        (x - half - 26, y + 175),
        (x, y + 270),
        (x + half + 26, y + 175),
        (x + half, y + 110),
        (x + half, y),
    )
    light = lit(falling((x - 100, y), (x + 110, y), 0.66, 0.3), Spot(x + 6, y + 45, 120, 58, -0.36))
    return Piece(outline, face.skin, light, tile=9)


def shoulders(face: Face, glass: Glass, light: Light, drop: float = 0) -> Piece:
    """The upper body, as wide as the frame."""
    x, y = face.at[0], face.at[1] + drop
    outline: Path = smooth(
        (-60, 1060),
        (-14, y + 472),
        (70, y + 422),
        (x - 150, y + 367),
        (x - 98, y + 317),
        (x, y + 392),
        (x + 108, y + 317),
        (x + 160, y + 367),
        (730, y + 422),
        (812, y + 472),
        (860, 1060),
        (400, 1100),
    )
    return Piece(outline, glass, light, tile=12)


def wall(glass: Glass, bright: float = 0.85, dark: float = 0.45) -> Piece:
    """The ground behind a person: three rows around the figure, then level rows."""
    return Piece(FRAME, glass, falling((0, 0), (800, 1000), bright, dark), tile=14, edge=3)
