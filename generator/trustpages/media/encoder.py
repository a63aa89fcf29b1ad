"""Decode and re-encode pictures: orientation, colour, sizes and formats; and the favicon."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from threading import Lock

from PIL import Image, ImageCms, ImageOps

from trustpages.media import picture_cache
from trustpages.media.models import EncodedPicture, MediaError, PictureFormat, PictureVariant

INPUT_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
MAX_PICTURE_BYTES = 30_000_000
MAX_PIXELS = 50_000_000
PROFILED_MODES = ("RGB", "CMYK", "L")


_WARNINGS_LOCK = Lock()
"""Warning filters belong to the whole process, so pictures are opened one at a time."""


def decode_picture(source: bytes) -> Image.Image:
    """Decode a JPEG, PNG, WebP or AVIF into a new RGB image that holds pixels and nothing else.

    What is transparent becomes white. Raises `MediaError` like `_decode_pixels`.
    """
    return _lay_on_white(_decode_pixels(source))


def _decode_pixels(source: bytes) -> Image.Image:
    """As `decode_picture`, with transparency.

    Raises `MediaError` for every other format, for one too large, for an animation, and for a
    file that is damaged.
    """
    _refuse_large_file(source)
    foreign = find_unsupported_format(source)
    if foreign:
        raise foreign
    try:
        return _decode_upright(source)
    except MediaError:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
        raise _make_pixel_count_error() from bomb
    except Exception as broken:  # Pillow's decoders share no base class for what they raise
        raise MediaError(
            "the picture is damaged or is not a picture",
            "open it in a picture program, save it again as JPEG or PNG, and use that file",
        ) from broken


def _decode_upright(source: bytes) -> Image.Image:
    """The picture as it is meant to be looked at, in RGB, or in RGBA where it is transparent."""
    with _WARNINGS_LOCK, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(source), formats=INPUT_FORMATS) as image:
            _refuse_large_image(image)
            _refuse_animation(image)
            image.load()
            return _strip_metadata(ImageOps.exif_transpose(image))


def _strip_metadata(image: Image.Image) -> Image.Image:
    colours = _convert_to_srgb(image)
    clean = Image.new("RGB", colours.size)
    clean.paste(colours)
    if image.has_transparency_data:
        clean.putalpha(image.convert("RGBA").getchannel("A"))
    return clean


def _lay_on_white(image: Image.Image) -> Image.Image:
    clean = Image.new("RGB", image.size, "#fff")
    clean.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    return clean


def _convert_to_srgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits a pixel, which Pillow would clip and not scale
        image = image.convert("I").point(lambda grey: grey / 256).convert("L")
    if image.mode not in PROFILED_MODES:
        image = image.convert("RGB")
    profile = image.info.get("icc_profile")
    return _apply_colour_profile(image, profile) if profile else image.convert("RGB")


def _apply_colour_profile(image: Image.Image, profile: bytes) -> Image.Image:
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
    if len(source) > MAX_PICTURE_BYTES:
        raise MediaError(
            f"the picture file has {len(source) / 1e6:.1f} MB, more than {MAX_PICTURE_BYTES / 1e6:.0f}",
            "save it smaller: 2,000 pixels wide and JPEG quality 85 are plenty",
        )


def _refuse_large_image(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise _make_pixel_count_error()


def _make_pixel_count_error() -> MediaError:
    return MediaError(
        f"the picture has more than {MAX_PIXELS / 1e6:.0f} million pixels",
        "make it smaller first: 2,000 pixels wide is plenty",
    )


def _refuse_animation(image: Image.Image) -> None:
    """One frame only; the depth and brightness maps in a phone's JPEG (MPO) are left out."""
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise MediaError(
            "the picture moves, and only still pictures are published",
            "save its best frame as JPEG or PNG, or give it as a short MP4 video",
        )


_SAVE_AS_HINT = "open it in a picture program and save it as JPEG or PNG"

_FILE_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"GIF8", "a GIF", "save it as PNG, or give it as a short MP4 video if it moves"),
    (b"II*\0", "a TIFF or a camera's raw file", _SAVE_AS_HINT),
    (b"MM\0*", "a TIFF or a camera's raw file", _SAVE_AS_HINT),
    (b"BM", "a BMP", _SAVE_AS_HINT),
    (b"%PDF", "a PDF", "save its page as PNG, or link to the PDF instead"),
    (b"8BPS", "a Photoshop file", _SAVE_AS_HINT),
    (b"\xff\x0a", "a JPEG XL", "save it as JPEG: browsers do not show JPEG XL yet"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL", "save it as JPEG: browsers do not show JPEG XL yet"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000", _SAVE_AS_HINT),
    (b"version https://git-lfs", "a Git LFS pointer, not the picture itself", "run git lfs pull"),
)
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
)
"""Brands of HEIF files; `mif1` and `msf1` alone say no more than that."""
_CAMERA_BRANDS = frozenset({b"crx "})
_HEIC_HINT = (
    "export it as JPEG; iPhones take new photos as JPEG after "
    "Settings, Camera, Formats, Most Compatible"
)
_SVG_HINT = "save it as PNG, 1,600 pixels wide: an SVG can carry programs, so it is not published"
_SVG_SEARCH_BYTES = 1024
_MAX_BRAND_BYTES = 1024


def find_unsupported_format(source: bytes) -> MediaError | None:
    """Name a format that is known but not published; None when the file may be a good picture."""
    for start, name, hint in _FILE_SIGNATURES:
        if source.startswith(start):
            return _make_picture_format_error(name, hint)
    if not source:
        return MediaError("the picture file is empty", "copy the picture into place again")
    if source[4:8] == b"ftyp":
        return _find_unsupported_brand(_read_brands(source))
    if b"<svg" in source[:_SVG_SEARCH_BYTES].lower():
        return _make_picture_format_error("an SVG drawing", _SVG_HINT)
    return None


def _read_brands(source: bytes) -> frozenset[bytes]:
    """The major and the compatible brands of a file in the ISO base media format."""
    size = min(int.from_bytes(source[:4]), _MAX_BRAND_BYTES)
    places = [8, *range(16, size - 3, 4)]
    return frozenset(source[place : place + 4] for place in places)


def _find_unsupported_brand(brands: frozenset[bytes]) -> MediaError | None:
    if brands & _AVIF_BRANDS:
        return None
    if brands & _HEIC_BRANDS:
        return _make_picture_format_error("a HEIC photo, as iPhones make them", _HEIC_HINT)
    if brands & _CAMERA_BRANDS:
        return _make_picture_format_error("a camera's raw file", _SAVE_AS_HINT)
    return _make_picture_format_error("a film", "name a film under 'video:', and a picture here")


def _make_picture_format_error(name: str, hint: str) -> MediaError:
    return MediaError(f"the picture is {name}; JPEG, PNG, WebP and AVIF can be used", hint)


VARIANT_WIDTHS = (480, 768, 1440)
"""Pixels: a portrait, a whole phone (412 CSS pixels at 1.75 are 721), half of a wide screen at 2."""
MAX_VARIANT_HEIGHT = 16_000
"""WebP ends at 16,383 pixels a side."""

TONE_STEPS = 4
"""Each of red, green and blue has so many steps in the tone of a picture, a class in `pictures.css`."""

ENCODER_SETTINGS: Mapping[PictureFormat, Mapping[str, int | bool]] = {
    "avif": {"quality": 55, "speed": 8, "max_threads": 1},
    "webp": {"quality": 78, "method": 4},
    "jpeg": {"quality": 80, "progressive": True, "optimize": True},
}


def encode_picture(source: bytes, *, cache: Path | None) -> EncodedPicture:
    """Draw a picture as AVIF, WebP and JPEG at 480, 768 and 1440 pixels, never wider than it is.

    Only pixels come out: no camera data, place, comment or colour profile. What was encoded before is
    taken from the folder `cache`, which may be missing, damaged or read-only.
    Raises `PictureFault` in plain words, without a place.
    """
    settings = repr((VARIANT_WIDTHS, ENCODER_SETTINGS, TONE_STEPS))
    key = picture_cache.make_picture_key(source, settings)
    known = picture_cache.load_cached_picture(cache, key) if cache else None
    if known:
        return known
    encoded = _encode_image(decode_picture(source))
    if cache:
        picture_cache.store_cached_picture(cache, key, encoded)
    return encoded


def _encode_image(image: Image.Image) -> EncodedPicture:
    sizes = _compute_sizes(image.width, image.height)
    width, height = sizes[-1]
    return EncodedPicture(
        width, height, tuple(_encode_variants(image, sizes)), _measure_tone(image)
    )


def _measure_tone(image: Image.Image) -> str:
    """The mean colour of an RGB image as steps: "312"."""
    pixel = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    return "".join(str(value * TONE_STEPS // 256) for value in pixel)


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
    """A square PNG of 96 pixels, the same bytes every time; raises `MediaError` like `encode_picture`.

    The whole logo is on it, whatever its shape, and transparent stays transparent.
    """
    logo = _decode_pixels(source)
    is_opaque_square = logo.width == logo.height and logo.mode == "RGB"
    whole = ImageOps.contain(
        logo if is_opaque_square else logo.convert("RGBa"),
        (FAVICON_SIDE, FAVICON_SIDE),
        Image.Resampling.LANCZOS,
    )
    square = whole if is_opaque_square else _centre_on_square(whole.convert("RGBA"))
    encoded = io.BytesIO()
    square.save(encoded, "PNG", optimize=True)
    return encoded.getvalue()


LOGO_WIDTH, LOGO_HEIGHT = 800, 240
"""The greatest size of a wide logo: twice what a page shows."""


def make_logo(source: bytes) -> tuple[bytes, int, int]:
    """A PNG of a wide logo with its width and height; transparent stays transparent.

    It is never larger than its source. Raises `MediaError` like `encode_picture`.
    """
    logo = _decode_pixels(source)
    size = (min(LOGO_WIDTH, logo.width), min(LOGO_HEIGHT, logo.height))
    if logo.mode == "RGB":
        fitted = ImageOps.contain(logo, size, Image.Resampling.LANCZOS)
    else:
        whole = ImageOps.contain(logo.convert("RGBa"), size, Image.Resampling.LANCZOS)
        fitted = whole.convert("RGBA")
    encoded = io.BytesIO()
    fitted.save(encoded, "PNG", optimize=True)
    return encoded.getvalue(), fitted.width, fitted.height


def _centre_on_square(image: Image.Image) -> Image.Image:
    square = Image.new("RGBA", (FAVICON_SIDE, FAVICON_SIDE), (0, 0, 0, 0))
    square.paste(image, ((FAVICON_SIDE - image.width) // 2, (FAVICON_SIDE - image.height) // 2))
    return square
