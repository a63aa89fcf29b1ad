"""Pictures that cannot be published are refused in plain words, and nothing else ever happens."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator

import pytest
from picture_samples import gradient, saved, told_everything
from PIL import Image
from support.counts import SEED, choose_count

from trustpages.media import EncodedPicture, MediaError, encoder
from trustpages.media.encoder import encode_picture

HEIC = b"\0\0\0\x18ftypheic" + bytes(64)
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>'


def _fault(source: bytes) -> MediaError:
    with pytest.raises(MediaError) as caught:
        encode_picture(source, cache=None)
    return caught.value


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "empty"),
        (saved(gradient(8, 8), "GIF"), "GIF"),
        (saved(gradient(8, 8), "TIFF"), "TIFF"),
        (saved(gradient(8, 8), "BMP"), "BMP"),
        (HEIC, "HEIC"),
        (SVG, "SVG"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
        (saved(gradient(8, 8), "PPM"), "damaged"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "damaged"),
        (b"hello", "damaged"),
    ],
)
def test_a_file_of_another_format_is_named_and_a_way_out_told(source: bytes, said: str) -> None:
    fault = _fault(source)

    assert said in fault.message
    assert fault.hint


def _branded(*brands: bytes) -> bytes:
    """A file in the ISO base media format: its major brand, a version, and the compatible ones."""
    box = b"ftyp" + brands[0] + bytes(4) + b"".join(brands[1:])
    return (len(box) + 4).to_bytes(4) + box + bytes(64)


@pytest.mark.parametrize(
    ("brands", "said", "way_out"),
    [
        ((b"mif1", b"mif1", b"heic"), "a HEIC photo", "export it as JPEG"),
        ((b"msf1", b"msf1", b"hevc", b"iso8"), "a HEIC photo", "export it as JPEG"),
        ((b"mif1",), "a HEIC photo", "export it as JPEG"),
        ((b"heix", b"mif1", b"heix"), "a HEIC photo", "export it as JPEG"),
        ((b"hevs",), "a HEIC photo", "export it as JPEG"),
        ((b"crx ", b"crx ", b"isom"), "a camera's raw file", "save it as JPEG"),
        ((b"qt  ", b"qt  "), "a film", "under 'video:'"),
        ((b"isom", b"isom", b"mp42"), "a film", "under 'video:'"),
    ],
)
def test_a_file_of_a_phone_is_named_by_any_of_its_brands(
    brands: tuple[bytes, ...], said: str, way_out: str
) -> None:
    fault = _fault(_branded(*brands))

    assert said in fault.message
    assert way_out in fault.hint


@pytest.mark.parametrize("brands", [(b"avif",), (b"mif1", b"mif1", b"avif"), (b"avis", b"msf1")])
def test_an_avif_is_no_heic_photo_whatever_its_first_brand(brands: tuple[bytes, ...]) -> None:
    assert encoder.find_unsupported_format(_branded(*brands)) is None


@pytest.mark.parametrize("name", ["PNG", "WEBP"])
def test_a_moving_picture_is_refused(name: str) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]

    assert (
        "moves" in _fault(saved(frames[0], name, save_all=True, append_images=frames[1:])).message
    )


def test_too_many_pixels_are_refused_before_they_are_read() -> None:
    assert "50 million pixels" in _fault(_bomb(8000, 8000)).message


def test_a_decompression_bomb_is_refused() -> None:
    assert "50 million pixels" in _fault(_bomb(60_000, 60_000)).message
    assert "50 million pixels" in _fault(_bomb(10_000, 10_000)).message


def test_a_file_of_many_bytes_is_refused() -> None:
    assert "31.0 MB" in _fault(bytes(31_000_000)).message


def test_a_picture_like_a_thread_is_refused() -> None:
    assert "too tall" in _fault(saved(Image.new("L", (2, 20_000)), "PNG")).message


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_file_cut_short_is_a_fault_or_a_picture_and_nothing_else(name: str) -> None:
    source = saved(gradient(64, 48), name)

    for length in [*range(0, min(400, len(source)), 3), *range(0, len(source), 53)]:
        assert isinstance(_outcome(source[:length]), (Image.Image, MediaError))
    assert isinstance(_outcome(source[: len(source) // 2]), MediaError)


@pytest.mark.soak
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_file_with_wrong_bytes_is_a_fault_or_a_picture_and_nothing_else(name: str) -> None:
    for source in _scratched(told_everything(name)):
        assert isinstance(_outcome(source), (Image.Image, MediaError))


def test_an_encoded_picture_can_be_encoded_again() -> None:
    once = encode_picture(saved(gradient(), "JPEG"), cache=None)

    for variant in once.variants:
        assert isinstance(encode_picture(variant.data, cache=None), EncodedPicture)


def _outcome(source: bytes) -> Image.Image | MediaError:
    try:
        return encoder.decode_picture(source)
    except MediaError as fault:
        return fault


def _scratched(source: bytes) -> Iterator[bytes]:
    chance = random.Random(7 + SEED)  # noqa: S311 - tests want the same scratches every time
    for _ in range(choose_count(60, 5_000)):
        damaged = bytearray(source)
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(min(len(damaged), 700))] = chance.randrange(256)
        yield bytes(damaged)


def _bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be large."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
