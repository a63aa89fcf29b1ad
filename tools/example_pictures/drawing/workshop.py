"""The workshop: a window on the suspension bridge, jars of glass, a guppy being laid."""

from __future__ import annotations

from drawing.curves import block, oval, smooth
from drawing.emblem import guppy
from drawing.glass import (
    BLUSH,
    BONE,
    CLAY,
    INK,
    MIST,
    OCHRE,
    STONE,
    TEAL,
    WOOD,
    Spot,
    even,
    falling,
    lit,
)
from drawing.parts import Parts, Piece, Stroke
from drawing.person import SAND
from drawing.things import clamped, flat, jar, lamp, plank

VIEW = (40, 44, 332, 312)


def workshop() -> Parts:
    return (*lamp((470, 120), -10, CLAY), *_bench(), *_panel(), *_shelves(), *_window(), *_room())


def _bench() -> Parts:
    bowls = tuple(
        part for x, glass in ((96, TEAL), (186, OCHRE), (276, CLAY)) for part in _bowl(x, glass)
    )
    legs = tuple(flat(block(x, 452, x + 34, 600), WOOD, even(0.3), 8, 90) for x in (60, 806))
    drawers = tuple(
        part
        for x in (590, 700)
        for y in (462, 516)
        for part in (
            Piece(oval((x + 48, y + 24), 8, 8), OCHRE, even(0.7), tile=7),
            Piece(block(x, y, x + 98, y + 46), WOOD, even(0.55), tile=8, edge=1),
        )
    )
    top = ((34, 404), (866, 404), (896, 436), (4, 436))
    return (
        *bowls,
        *_hammer(),
        *_stool(),
        flat(top, WOOD, falling((0, 400), (900, 440), 0.98, 0.6), 8),
        flat(block(4, 436, 896, 454), WOOD, even(0.35), 9),
        *drawers,
        flat(block(580, 454, 806, 566), WOOD, even(0.2), 9),
        *legs,
    )


def _stool() -> Parts:
    return (
        Piece(
            smooth((300, 470), (370, 458), (440, 470), (440, 486), (370, 496), (300, 486)),
            TEAL,
            even(0.5),
            tile=8,
            long=1.5,
        ),
        *(
            Stroke(path, WOOD, (12, 11), even(0.5), long=1.6)
            for path in (((324, 492), (296, 604)), ((416, 492), (444, 604)))
        ),
        Stroke(((308, 552), (432, 552)), WOOD, (9,), even(0.4), long=1.8),
    )


def _bowl(x: float, glass: tuple[str, ...]) -> Parts:
    heap = smooth(
        (x - 32, 376), (x - 16, 362), (x + 6, 358), (x + 24, 366), (x + 32, 376), (x, 384)
    )
    side = smooth((x - 40, 374), (x, 378), (x + 40, 374), (x + 26, 414), (x, 420), (x - 26, 414))
    return (
        Piece(side, BONE, falling((x - 40, 0), (x + 40, 0), 1, 0.3), tile=7),
        Piece(heap, glass, even(0.7), tile=6.5, spread=1),
    )


def _hammer() -> Parts:
    head = smooth((726, 360), (737, 394), (730, 426), closed=False)
    return (
        Stroke(head, INK, (6, 17, 20, 17, 6), even(0.7), long=0.7),
        Stroke(((738, 396), (838, 414)), WOOD, (10, 13), even(0.45), long=1.8),
    )


def _panel() -> Parts:
    board = block(352, 206, 566, 404)
    bare = ((364, 352), (420, 360), (470, 350), (520, 362), (554, 356), (554, 392), (364, 392))
    return (
        *guppy((444, 286), 0.53, 6.2, -8),
        *(
            Stroke(
                smooth((380, y), (404, y - 7), (428, y), (452, y - 7), (476, y), closed=False),
                MIST,
                (6,),
                even(0.4),
                long=1.4,
            )
            for y in (238,)
        ),
        Piece(bare, WOOD, even(0.95), tile=10, long=3, edge=0),
        Piece(block(364, 218, 554, 392), BONE, even(0.9), tile=7, edge=2),
        Piece(board, WOOD, even(0.5), tile=6, long=2),
    )


def _shelves() -> Parts:
    colours = (
        (TEAL, CLAY, BONE, OCHRE, INK, BLUSH),
        (OCHRE, MIST, TEAL, CLAY, STONE, OCHRE),
        (CLAY, INK, BLUSH, TEAL, OCHRE, MIST),
    )
    parts: list[Piece | Stroke] = []
    for row, glasses in enumerate(colours):
        foot = 142 + row * 98
        for column, glass in enumerate(glasses):
            full = 0.5 + ((row * 5 + column * 3) % 5) * 0.09
            parts.extend(jar(620 + column * 42, foot, glass, 60, full))
        parts.extend(plank(604, 884, foot, 0.6))
    return tuple(parts)


def _window() -> Parts:
    cable = (
        *smooth((44, 146), (104, 98), closed=False),
        *smooth((104, 98), (150, 168), (203, 192), (256, 168), (302, 98), closed=False),
        *smooth((302, 98), (328, 136), closed=False),
    )
    hangers = tuple(
        Stroke(((x, y), (x, 206)), INK, (3.5,), even(0.4), long=2.4)
        for x, y in ((124, 138), (150, 170), (172, 184), (234, 184), (256, 170), (282, 138))
    )
    towers = tuple(
        Piece(block(x - 9, 92, x + 9, 268), CLAY, even(0.45), tile=7) for x in (104, 302)
    )
    frame = (
        *(block(x - 6, 44, x + 6, 316) for x in (46, 186, 326)),
        *(block(40, y - 6, 332, y + 6) for y in (44, 176, 312)),
    )
    return (
        *(flat(bar, BONE, even(0.98), 6, 90 if bar[2][0] - bar[0][0] < 20 else 0) for bar in frame),
        flat(block(26, 318, 346, 334), BONE, even(0.7), 8),
        *towers,
        Stroke(cable, INK, (5,), even(0.3), long=1.6),
        *hangers,
        flat(block(40, 206, 332, 214), INK, even(0.4), 8),
        Piece(
            clamped(
                smooth((20, 330), (20, 226), (70, 196), (110, 250), (150, 296), (206, 320)), VIEW
            ),
            TEAL,
            even(0.55),
            tile=8,
        ),
        Piece(
            clamped(
                smooth((350, 330), (350, 186), (310, 204), (280, 258), (240, 296), (200, 330)), VIEW
            ),
            TEAL,
            even(0.35),
            tile=8,
        ),
        flat(block(40, 282, 332, 312), MIST, even(0.25), 7),
        Piece(oval((244, 92), 25, 25), OCHRE, even(0.85), tile=7),
        flat(block(40, 44, 332, 312), MIST, falling((0, 44), (0, 300), 0.75, 1), 8.5),
    )


def _room() -> Parts:
    light = lit(falling((0, 0), (900, 560), 0.9, 0.45), Spot(470, 190, 150, 100, 0.3))
    return (
        flat(block(-20, 562, 920, 620), STONE, even(0.45), 11),
        Piece(block(-20, 540, 920, 562), CLAY, even(0.5), tile=11, edge=0),
        flat(block(-20, -20, 920, 545), SAND, light, 11),
    )
