"""Draws one picture in three widths and three formats, the same bytes every time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from PIL import Image

from trustpages.pictures import cache as shelf
from trustpages.pictures.fault import PictureFault
from trustpages.pictures.pixels import pixels
from trustpages.pictures.variant import Encoded, Format, Variant

WIDTHS = (480, 960, 1600)
TALLEST = 16_000
"""WebP ends at 16,383 pixels a side."""

SETTINGS: Mapping[Format, Mapping[str, int | bool]] = {
    "avif": {"quality": 55, "speed": 8, "max_threads": 1},
    "webp": {"quality": 78, "method": 4},
    "jpeg": {"quality": 80, "progressive": True, "optimize": True},
}


def encode(source: bytes, *, cache: Path | None) -> Encoded:
    """Draw a picture as AVIF, WebP and JPEG at 480, 960 and 1600 pixels, never wider than it is.

    Only pixels come out: no camera data, place, comment or colour profile. What was drawn before is
    taken from the folder `cache`, which may be missing, damaged or read-only.
    Raises `PictureFault` in plain words, without a place.
    """
    key = shelf.key_of(source, repr((WIDTHS, SETTINGS)))
    known = shelf.fetch(cache, key) if cache else None
    if known:
        return known
    drawn = _encoded(pixels(source))
    if cache:
        shelf.keep(cache, key, drawn)
    return drawn


def _encoded(image: Image.Image) -> Encoded:
    sizes = _sizes(image.width, image.height)
    width, height = sizes[-1]
    return Encoded(width, height, tuple(_variants(image, sizes)))


def _sizes(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """All widths that the picture can fill, with heights in proportion."""
    widths = sorted({min(wanted, width) for wanted in WIDTHS})
    sizes = tuple((wide, max(1, round(height * wide / width))) for wide in widths)
    if sizes[-1][1] > TALLEST:
        raise PictureFault(
            f"the picture is too tall and narrow: {width} by {height} pixels",
            "cut it into several pictures, or crop it",
        )
    return sizes


def _variants(image: Image.Image, sizes: tuple[tuple[int, int], ...]) -> Iterator[Variant]:
    scaled = [image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3) for size in sizes]
    for name in SETTINGS:
        for small in scaled:
            yield Variant(name, small.width, small.height, _saved(small, name))


def _saved(image: Image.Image, name: Format) -> bytes:
    buffer = BytesIO()
    image.save(buffer, format=name, **SETTINGS[name])
    return buffer.getvalue()
