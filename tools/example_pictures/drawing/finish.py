"""From laid tiles to a photograph of them: edges that catch the light, joints in shadow."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image, ImageChops, ImageFilter

from drawing.panel import Panel

LARGEST = 350_000


def photograph(on: Panel) -> Image.Image:
    """The panel as a picture of its own size, lit from the upper left."""
    relief = Image.new("L", on.bed.size, 0)
    for tile in on.tiles:
        relief.paste(255, tile.corner, tile.mask)
    return _shrunk(_lit(_coloured(on), relief, on.chance), on)


def print_of(on: Panel) -> Image.Image:
    """The panel as flat colours, as a printer would have it."""
    return _shrunk(_coloured(on), on)


def _coloured(on: Panel) -> Image.Image:
    face = on.bed.copy()
    for tile in on.tiles:
        face.paste(tile.colour, tile.corner, tile.mask)
    return face


def _shrunk(image: Image.Image, on: Panel) -> Image.Image:
    return image.resize((on.wide, on.high), Image.Resampling.LANCZOS)


def _lit(face: Image.Image, relief: Image.Image, chance: Random) -> Image.Image:
    low = relief.filter(ImageFilter.GaussianBlur(1.2))
    towards = ImageChops.subtract(low, ImageChops.offset(low, 2, 2))
    away = ImageChops.subtract(low, ImageChops.offset(low, -2, -2))
    glint = ImageChops.multiply(towards, relief).point(lambda v: v * 0.30)
    shade = ImageChops.multiply(away, relief).point(lambda v: v * 0.34)
    joint = ImageChops.subtract(ImageChops.offset(relief, 2, 2), relief).point(lambda v: v * 0.38)
    face.paste((255, 250, 238), (0, 0), glint)
    face.paste((20, 18, 20), (0, 0), ImageChops.lighter(shade, joint))
    return ImageChops.multiply(face, _cloud(face.size, chance))


def _cloud(size: tuple[int, int], chance: Random) -> Image.Image:
    """The unevenness of hand-made glass: broad, soft patches of slightly less light."""
    rough = Image.frombytes("L", (60, 60), chance.randbytes(3600)).point(lambda v: 240 + v // 17)
    return Image.merge("RGB", (rough.resize(size, Image.Resampling.BICUBIC),) * 3)


def save(image: Image.Image, path: Path) -> None:
    """Write a JPEG as good as fits into `LARGEST` bytes."""
    for quality in range(88, 50, -2):
        buffer = BytesIO()
        image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() <= LARGEST:
            break
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(buffer.getvalue())
