"""Pictures and boxes that the tests of this folder are made of."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

SECRET = b"51.4545-2.5879-secret"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + SECRET + b"</x:xmpmeta>"


def gradient(width: int = 640, height: int = 480, mode: str = "RGB") -> Image.Image:
    """A picture with something to see: darker at the left, redder at the bottom."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (down, across, across)).convert(mode)


def saved(image: Image.Image, name: str, **options: Any) -> bytes:
    """The bytes of an image in a format, by Pillow's name for it."""
    buffer = BytesIO()
    image.save(buffer, format=name, **options)
    return buffer.getvalue()


def gps() -> Image.Exif:
    """Camera data that tells a place, a person and a rotation by a quarter turn."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x013B] = SECRET.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 27.0, 16.2), 3: "W", 4: (2.0, 35.0, 16.4)})
    return exif


def told_everything(name: str) -> bytes:
    """A picture with camera data, XMP, a colour profile and, in JPEG, a comment."""
    extras: dict[str, Any] = {"exif": gps(), "icc_profile": profile(), "xmp": XMP}
    if name == "JPEG":
        extras["comment"] = SECRET
    return saved(gradient(), name, **extras)


def profile() -> bytes:
    """Any colour profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def box(name: bytes, *content: bytes) -> bytes:
    """An MP4 box around its content."""
    inside = b"".join(content)
    return (8 + len(inside)).to_bytes(4, "big") + name + inside


def film(*in_moov: bytes, length: int = 6200) -> bytes:
    """The least MP4: a type, a movie header with a thousand ticks a second, and some media."""
    header = bytes(12) + (1000).to_bytes(4, "big") + length.to_bytes(4, "big") + bytes(80)
    moov = box(b"moov", box(b"mvhd", header), *in_moov)
    return box(b"ftyp", b"isom", bytes(4), b"isommp41") + moov + box(b"mdat", bytes(64))
