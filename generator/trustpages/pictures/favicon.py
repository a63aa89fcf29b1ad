"""The shop's emblem as the small icon of its browser tab."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageOps

from trustpages.pictures.pixels import pixels

SIDE = 96


@lru_cache(maxsize=8)
def favicon(source: bytes) -> bytes:
    """A square PNG of 96 pixels, the same bytes every time; raises `PictureFault` like `encode`."""
    square = ImageOps.fit(pixels(source), (SIDE, SIDE), Image.Resampling.LANCZOS)
    drawn = io.BytesIO()
    square.save(drawn, "PNG", optimize=True)
    return drawn.getvalue()
