"""Draws one picture in three widths and three formats, the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from trustpages.media import picture_cache
from trustpages.media.models import EncodedPicture, MediaError, PictureFormat, PictureVariant
from trustpages.media.pixels import decode_picture

VARIANT_WIDTHS = (480, 960, 1600)
MAX_VARIANT_HEIGHT = 16_000
"""WebP ends at 16,383 pixels a side."""

ENCODER_SETTINGS: Mapping[PictureFormat, Mapping[str, int | bool]] = {
    "avif": {"quality": 55, "speed": 8, "max_threads": 1},
    "webp": {"quality": 78, "method": 4},
    "jpeg": {"quality": 80, "progressive": True, "optimize": True},
}


def encode_picture(source: bytes, *, cache: Path | None) -> EncodedPicture:
    """Draw a picture as AVIF, WebP and JPEG at 480, 960 and 1600 pixels, never wider than it is.

    Only pixels come out: no camera data, place, comment or colour profile. What was drawn before is
    taken from the folder `cache`, which may be missing, damaged or read-only.
    Raises `PictureFault` in plain words, without a place.
    """
    key = picture_cache.make_picture_key(source, repr((VARIANT_WIDTHS, ENCODER_SETTINGS)))
    known = picture_cache.load_cached_picture(cache, key) if cache else None
    if known:
        return known
    drawn = _encode_image(decode_picture(source))
    if cache:
        picture_cache.store_cached_picture(cache, key, drawn)
    return drawn


def _encode_image(image: Image.Image) -> EncodedPicture:
    sizes = _compute_sizes(image.width, image.height)
    width, height = sizes[-1]
    return EncodedPicture(width, height, tuple(_encode_variants(image, sizes)))


def _compute_sizes(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """All widths that the picture can fill, with heights in proportion."""
    widths = sorted({min(wanted, width) for wanted in VARIANT_WIDTHS})
    sizes = tuple((wide, max(1, round(height * wide / width))) for wide in widths)
    if sizes[-1][1] > MAX_VARIANT_HEIGHT:
        raise MediaError(
            f"the picture is too tall and narrow: {width} by {height} pixels",
            "cut it into several pictures, or crop it",
        )
    return sizes


def _encode_variants(
    image: Image.Image, sizes: tuple[tuple[int, int], ...]
) -> Iterator[PictureVariant]:
    scaled = [image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3) for size in sizes]
    for name in ENCODER_SETTINGS:
        for small in scaled:
            yield PictureVariant(name, small.width, small.height, _encode_variant(small, name))


def _encode_variant(image: Image.Image, name: PictureFormat) -> bytes:
    buffer = BytesIO()
    image.save(buffer, format=name, **ENCODER_SETTINGS[name])
    return buffer.getvalue()


FAVICON_SIDE = 96


def make_favicon(source: bytes) -> bytes:
    """A square PNG of 96 pixels, the same bytes every time; raises `PictureFault` like `encode`."""
    square = ImageOps.fit(
        decode_picture(source), (FAVICON_SIDE, FAVICON_SIDE), Image.Resampling.LANCZOS
    )
    drawn = io.BytesIO()
    square.save(drawn, "PNG", optimize=True)
    return drawn.getvalue()
