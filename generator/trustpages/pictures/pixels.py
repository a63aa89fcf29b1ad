"""From the bytes of a picture to bare pixels: upright, sRGB, on white, with nothing attached."""

from __future__ import annotations

import warnings
from io import BytesIO
from threading import Lock

from PIL import Image, ImageCms, ImageOps

from trustpages.pictures.fault import PictureFault
from trustpages.pictures.foreign import foreign_format

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
MOST_BYTES = 30_000_000
MOST_PIXELS = 50_000_000
PROFILED_MODES = ("RGB", "CMYK", "L")


_ALONE = Lock()
"""Warning filters belong to the whole process, so pictures are opened one at a time."""


def pixels(source: bytes) -> Image.Image:
    """Decode a JPEG, PNG, WebP or AVIF into a new RGB image that holds pixels and nothing else.

    Raises `PictureFault` for every other format, for one too large, for an animation, and for a
    file that is damaged.
    """
    _refuse_large_file(source)
    foreign = foreign_format(source)
    if foreign:
        raise foreign
    try:
        return _decoded(source)
    except PictureFault:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
        raise _too_many_pixels() from bomb
    except Exception as broken:  # Pillow's decoders share no base class for what they raise
        raise PictureFault(
            "the picture is damaged or is not a picture",
            "open it in a picture program, save it again as JPEG or PNG, and use that file",
        ) from broken


def _decoded(source: bytes) -> Image.Image:
    with _ALONE, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(source), formats=FORMATS) as image:
            _refuse_large_image(image)
            _refuse_animation(image)
            image.load()
            return _bare(ImageOps.exif_transpose(image))


def _bare(image: Image.Image) -> Image.Image:
    clean = Image.new("RGB", image.size, "#fff")
    transparent = image.has_transparency_data
    mask = image.convert("RGBA").getchannel("A") if transparent else None
    clean.paste(_srgb(image), mask=mask)
    return clean


def _srgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits a pixel, which Pillow would clip and not scale
        image = image.convert("I").point(lambda grey: grey / 256).convert("L")
    if image.mode not in PROFILED_MODES:
        image = image.convert("RGB")
    profile = image.info.get("icc_profile")
    return _by_profile(image, profile) if profile else image.convert("RGB")


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """Translate colours; a profile that is broken or of another colour space is left aside."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        translated = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return image.convert("RGB")
    return translated or image.convert("RGB")


def _refuse_large_file(source: bytes) -> None:
    if len(source) > MOST_BYTES:
        raise PictureFault(
            f"the picture file has {len(source) / 1e6:.1f} MB, more than {MOST_BYTES / 1e6:.0f}",
            "save it smaller: 2,000 pixels wide and JPEG quality 85 are plenty",
        )


def _refuse_large_image(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise _too_many_pixels()


def _too_many_pixels() -> PictureFault:
    return PictureFault(
        f"the picture has more than {MOST_PIXELS / 1e6:.0f} million pixels",
        "make it smaller first: 2,000 pixels wide is plenty",
    )


def _refuse_animation(image: Image.Image) -> None:
    """One frame only; the depth and brightness maps in a phone's JPEG (MPO) are left out."""
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise PictureFault(
            "the picture moves, and only still pictures are published",
            "save its best frame as JPEG or PNG, or give it as a short MP4 video",
        )
