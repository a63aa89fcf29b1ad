"""The panel on which tiles are laid: what is taken, what is free, and every tile that lies."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from PIL import Image, ImageChops, ImageDraw

from drawing.curves import Path
from drawing.glass import Colour

FINER = 2
"""The panel has twice the pixels of the picture each way: shrunk at the end, edges come out clean."""

MORTAR: Colour = (120, 108, 94)
_LEAST = 0.3
"""A tile that can show less than this share of itself is left out."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile that lies: where its mask goes, in pixels of the panel, and its colour."""

    corner: tuple[int, int]
    mask: Image.Image = field(repr=False)
    colour: Colour


@dataclass(frozen=True, slots=True)
class Panel:
    """A picture in the making, with all chance drawn from one seed.

    `wide` and `high` are the picture's size in pixels, `scale` the panel's pixels for one unit of the
    cartoon.
    """

    wide: int
    high: int
    scale: int
    chance: Random
    bed: Image.Image = field(repr=False)
    taken: Image.Image = field(repr=False)
    tiles: list[Tile] = field(default_factory=list, repr=False)


def panel(size: tuple[int, int], seed: str, scale: int, bed: Colour = MORTAR) -> Panel:
    """An empty panel with mortar on it, for a picture of `size` pixels."""
    wide, high = size
    large = (wide * FINER, high * FINER)
    chance = Random(seed)  # noqa: S311 - the same picture every time is what is wanted
    return Panel(wide, high, scale, chance, Image.new("RGB", large, bed), Image.new("L", large, 0))


def stencil(on: Panel, outline: Path) -> Image.Image:
    """White where a shape lies that nothing covers yet, black elsewhere."""
    shape = Image.new("L", on.taken.size, 0)
    ImageDraw.Draw(shape).polygon(_scaled(outline, on.scale), fill=255)
    return ImageChops.subtract(shape, on.taken)


def claim(on: Panel, shape: Image.Image, mortar: Colour) -> None:
    """Take the place of a shape, so that what is laid later lies behind it; colour its mortar."""
    on.bed.paste(mortar, (0, 0), shape)
    on.taken.paste(255, (0, 0), shape)


def lay(on: Panel, free: Image.Image, quad: Path, colour: Colour, gap: float) -> bool:
    """Lay one tile where it is free, and take its place with the joint around it.

    False when too little of it would show.
    """
    grown = _scaled(quad, on.scale)
    left, top, right, bottom = _bounds(grown)
    box = (max(left, 0), max(top, 0), min(right, free.width), min(bottom, free.height))
    if box[0] >= box[2] or box[1] >= box[3]:
        return False
    room = free.crop(box)
    mask = ImageChops.multiply(_drawn(_shrunk(grown, gap * on.scale / 2), box), room)
    if mask.histogram()[255] < _LEAST * _area(grown):
        return False
    on.tiles.append(Tile(box[:2], mask, colour))
    free.paste(0, box, _drawn(grown, box))
    return True


def gap_for(tile: float) -> float:
    """The width of the joint between tiles, in units of the cartoon."""
    return min(2.6, 0.9 + tile * 0.09)


def _drawn(quad: Path, box: tuple[int, int, int, int]) -> Image.Image:
    image = Image.new("L", (box[2] - box[0], box[3] - box[1]), 0)
    ImageDraw.Draw(image).polygon([(x - box[0], y - box[1]) for x, y in quad], fill=255)
    return image


def _shrunk(quad: Path, by: float) -> Path:
    """The quad with every edge moved inwards, near enough for tiles."""
    x0 = sum(x for x, _ in quad) / len(quad)
    y0 = sum(y for _, y in quad) / len(quad)
    reach = max(1.0, (_area(quad) ** 0.5) / 2)
    share = max(0.2, 1 - by / reach)
    return tuple((x0 + (x - x0) * share, y0 + (y - y0) * share) for x, y in quad)


def _scaled(path: Path, scale: int) -> Path:
    return tuple((x * scale, y * scale) for x, y in path)


def _bounds(path: Path) -> tuple[int, int, int, int]:
    across, down = [x for x, _ in path], [y for _, y in path]
    return int(min(across)) - 1, int(min(down)) - 1, int(max(across)) + 2, int(max(down)) + 2


def _area(quad: Path) -> float:
    following = (*quad[1:], quad[0])
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(quad, following, strict=True))) / 2
