"""Whether two photos are the same: a difference hash of 64 bits, and the colours of 64 fields."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, ImageOps

from trustpages.media.models import PhotoHash

FIELDS = 8
MAX_PIXELS = 50_000_000


def compute_photo_hash(source: bytes) -> PhotoHash | None:
    """The hash of a picture; None for what cannot be decoded, and for a plain surface, which says nothing."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(source)) as image:
                if image.width * image.height > MAX_PIXELS:
                    return None
                image.draft("RGB", (FIELDS * 16, FIELDS * 16))
                upright = ImageOps.exif_transpose(image).convert("RGB")
        grey = upright.convert("L").resize((FIELDS + 1, FIELDS), Image.Resampling.BOX)
        colours = upright.resize((FIELDS, FIELDS), Image.Resampling.BOX).tobytes()
    except Exception:  # noqa: BLE001 - Pillow's decoders share no base class; the encoder tells what is wrong
        return None
    bits = _compute_bits(grey.tobytes())
    return PhotoHash(bits, colours) if bits else None


def _compute_bits(shades: bytes) -> int:
    width = FIELDS + 1
    return sum(
        1 << row * FIELDS + column
        for row in range(FIELDS)
        for column in range(FIELDS)
        if shades[row * width + column] < shades[row * width + column + 1]
    )
