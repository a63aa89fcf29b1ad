"""What `encode` makes of pictures: sizes, formats, colours, and always the same bytes."""

from __future__ import annotations

from io import BytesIO

import pytest
from picture_samples import gradient, profile, saved
from PIL import Image

from trustpages.media import EncodedPicture
from trustpages.media.encoder import encode_picture


def _opened(encoded: EncodedPicture, place: int = -1) -> Image.Image:
    return Image.open(BytesIO(encoded.variants[place].data)).convert("RGB")


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (1, [1]),
        (300, [300]),
        (480, [480]),
        (700, [480, 700]),
        (1200, [480, 768, 1200]),
        (2000, [480, 768, 1440]),
    ],
)
def test_a_picture_is_drawn_in_the_widths_it_can_fill(width: int, widths: list[int]) -> None:
    encoded = encode_picture(saved(gradient(width, 10), "PNG"), cache=None)

    assert [(v.format, v.width) for v in encoded.variants] == [
        (name, wide) for name in ("avif", "webp", "jpeg") for wide in widths
    ]
    assert (encoded.width, encoded.height) == (widths[-1], encoded.variants[-1].height)


def test_every_variant_is_what_it_says() -> None:
    encoded = encode_picture(saved(gradient(1000, 500), "PNG"), cache=None)

    for variant in encoded.variants:
        image = Image.open(BytesIO(variant.data))
        assert (image.format or "").lower() == variant.format
        assert image.size == (variant.width, variant.height)
        assert abs(variant.height - variant.width / 2) <= 1


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_turned_picture_is_set_upright(name: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = gradient(200, 400).transpose(Image.Transpose.ROTATE_90)

    upright = _opened(encode_picture(saved(turned, name, exif=exif), cache=None))

    assert upright.size == (200, 400)
    for spot in ((10, 10), (190, 10), (10, 390), (190, 390)):
        assert _close(upright.getpixel(spot), gradient(200, 400).getpixel(spot))


def test_what_is_transparent_becomes_white() -> None:
    clear = Image.new("RGBA", (20, 20), (200, 0, 0, 0))

    encoded = encode_picture(saved(clear, "PNG"), cache=None)

    assert {_opened(encoded, n).getpixel((5, 5)) for n in range(3)} == {(255, 255, 255)}


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_pixel_keeps_its_look(mode: str) -> None:
    grey = Image.new("L", (20, 20), 255)
    source = Image.new("I;16", (20, 20), 65535) if mode == "I;16" else grey.convert(mode)

    drawn = _opened(encode_picture(saved(source, "PNG"), cache=None))

    assert drawn.getpixel((5, 5)) == (255, 255, 255)


def test_sixteen_bit_grey_is_not_clipped() -> None:
    half = Image.new("I;16", (20, 20), 128 * 256)

    assert _close(
        _opened(encode_picture(saved(half, "PNG"), cache=None)).getpixel((5, 5)), (128,) * 3
    )


def test_colours_follow_the_profile_into_srgb() -> None:
    red = Image.new("RGB", (20, 20), (255, 0, 0))
    swapped = (
        profile().replace(b"rXYZ", b"swap").replace(b"gXYZ", b"rXYZ").replace(b"swap", b"gXYZ")
    )

    same = encode_picture(saved(red, "PNG", icc_profile=profile()), cache=None)
    green = encode_picture(saved(red, "PNG", icc_profile=swapped), cache=None)

    assert all(_close(_opened(same, n).getpixel((5, 5)), (255, 0, 0)) for n in range(3))
    assert all(_close(_opened(green, n).getpixel((5, 5)), (0, 255, 0)) for n in range(3))


def test_a_broken_profile_does_not_lose_the_picture() -> None:
    source = saved(gradient(), "PNG", icc_profile=b"no profile at all")

    assert encode_picture(source, cache=None) == encode_picture(
        saved(gradient(), "PNG"), cache=None
    )


def test_a_cmyk_jpeg_is_drawn() -> None:
    drawn = _opened(encode_picture(saved(gradient(mode="CMYK"), "JPEG", quality=95), cache=None))

    assert _close(drawn.getpixel((600, 20)), gradient().getpixel((600, 20)), far=12)


def test_a_phones_picture_with_a_second_map_in_it_is_drawn() -> None:
    second = gradient(80, 60, "L").convert("RGB")
    source = saved(gradient(), "MPO", save_all=True, append_images=[second])
    assert source.startswith(b"\xff\xd8")

    assert encode_picture(source, cache=None).width == 640


def test_the_same_picture_gives_the_same_bytes() -> None:
    source = saved(gradient(1000, 700), "JPEG")

    assert encode_picture(source, cache=None) == encode_picture(source, cache=None)


def _close(one: object, other: object, far: int = 6) -> bool:
    assert isinstance(one, tuple)
    assert isinstance(other, tuple)
    return all(abs(a - b) <= far for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("colour", "tone"),
    [((0, 0, 0), "000"), ((255, 255, 255), "333"), ((200, 70, 10), "310"), ((63, 64, 128), "012")],
)
def test_the_tone_of_a_picture_is_its_mean_colour(colour: tuple[int, int, int], tone: str) -> None:
    picture = saved(Image.new("RGB", (30, 20), colour), "PNG")

    assert encode_picture(picture, cache=None).tone == tone
