"""Tells what a file really is when it is none of the pictures that can be published."""

from __future__ import annotations

from trustpages.pictures.fault import PictureFault

_SAVE_AS = "open it in a picture program and save it as JPEG or PNG"

_STARTS: tuple[tuple[bytes, str, str], ...] = (
    (b"GIF8", "a GIF", "save it as PNG, or give it as a short MP4 video if it moves"),
    (b"II*\0", "a TIFF or a camera's raw file", _SAVE_AS),
    (b"MM\0*", "a TIFF or a camera's raw file", _SAVE_AS),
    (b"BM", "a BMP", _SAVE_AS),
    (b"%PDF", "a PDF", "save its page as PNG, or link to the PDF instead"),
    (b"8BPS", "a Photoshop file", _SAVE_AS),
    (b"\xff\x0a", "a JPEG XL", "save it as JPEG: browsers do not show JPEG XL yet"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL", "save it as JPEG: browsers do not show JPEG XL yet"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000", _SAVE_AS),
    (b"version https://git-lfs", "a Git LFS pointer, not the picture itself", "run git lfs pull"),
)
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis")
_HEIC_HINT = (
    "export it as JPEG; iPhones take new photos as JPEG after "
    "Settings, Camera, Formats, Most Compatible"
)
_SVG_HINT = "save it as PNG, 1,600 pixels wide: an SVG can carry programs, so it is not published"
_HEAD = 1024


def foreign_format(source: bytes) -> PictureFault | None:
    """Name a format that is known but not published; None when the file may be a good picture."""
    for start, name, hint in _STARTS:
        if source.startswith(start):
            return _fault(name, hint)
    if not source:
        return PictureFault("the picture file is empty", "copy the picture into place again")
    if source[4:8] == b"ftyp" and source[8:12] in _HEIC_BRANDS:
        return _fault("a HEIC photo, as iPhones make them", _HEIC_HINT)
    if b"<svg" in source[:_HEAD].lower():
        return _fault("an SVG drawing", _SVG_HINT)
    return None


def _fault(name: str, hint: str) -> PictureFault:
    return PictureFault(f"the picture is {name}; JPEG, PNG, WebP and AVIF can be used", hint)
