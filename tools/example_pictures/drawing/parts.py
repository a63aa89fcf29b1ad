"""The parts of a cartoon: shapes to fill with tiles, and strokes of a single row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from drawing.curves import Path
from drawing.field import LEVEL_ROWS, Level
from drawing.glass import HALF, LOW, Glass, Light, Tint


@dataclass(frozen=True, slots=True)
class Piece:
    """A shape filled with tiles of one glass.

    `tile` is the height of a row in units of the cartoon, `long` the length of a tile in heights. Rows
    follow the edge of the shape for `edge` rows (all of them when None), then `rows`.
    """

    outline: Path
    glass: Glass
    light: Light = HALF
    tile: float = 12
    long: float = 1.1
    edge: int | None = None
    rows: Level = LEVEL_ROWS
    tints: tuple[Tint, ...] = ()
    spread: float = 0.42


@dataclass(frozen=True, slots=True)
class Stroke:
    """A single row of tiles along a path, as wide as `widths` say from its start to its end."""

    path: Path
    glass: Glass
    widths: tuple[float, ...] = (9,)
    light: Light = LOW
    long: float = 1.3
    spread: float = 0.4


Parts: TypeAlias = tuple[Piece | Stroke, ...]
