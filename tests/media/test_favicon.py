"""The icon of browser tabs: the whole logo, whatever its shape, on no ground of ours."""

from __future__ import annotations

from io import BytesIO

import pytest
from picture_samples import saved
from PIL import Image

from trustpages.media.encoder import make_favicon


def _icon(logo: Image.Image, name: str = "PNG") -> Image.Image:
    with Image.open(BytesIO(make_favicon(saved(logo, name)))) as icon:
        icon.load()
    assert icon.size == (96, 96)
    return icon


@pytest.mark.parametrize(
    ("size", "clear", "ends"),
    [
        ((400, 100), [(48, 10), (48, 85)], [(4, 48), (91, 48)]),
        ((100, 400), [(10, 48), (85, 48)], [(48, 4), (48, 91)]),
        ((300, 200), [(48, 10), (48, 85)], [(4, 48), (91, 48)]),
    ],
)
def test_a_logo_that_is_no_square_is_on_it_from_end_to_end(
    size: tuple[int, int], clear: list[tuple[int, int]], ends: list[tuple[int, int]]
) -> None:
    logo = Image.new("RGB", size, "green")
    logo.paste("red", (0, 0, size[0] // 4, size[1] // 4))

    icon = _icon(logo).convert("RGBA")

    assert [icon.getpixel(place) for place in clear] == [(0, 0, 0, 0)] * 2
    assert all(icon.getpixel(place)[3] == 255 for place in ends)  # type: ignore[index]


@pytest.mark.parametrize(("mode", "name"), [("RGBA", "PNG"), ("LA", "PNG"), ("RGBA", "WEBP")])
def test_a_transparent_logo_stands_on_no_white_box(mode: str, name: str) -> None:
    logo = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    logo.paste((90, 90, 90, 255), (50, 50, 150, 150))

    icon = _icon(logo.convert(mode), name).convert("RGBA")

    assert icon.getpixel((5, 5))[3] == 0  # type: ignore[index]
    assert icon.getpixel((48, 48)) == (90, 90, 90, 255)


def test_its_edge_has_no_white_seam() -> None:
    """Colours are scaled with what they cover."""
    logo = Image.new("RGBA", (500, 500), (255, 255, 255, 0))
    logo.paste((0, 0, 0, 255), (133, 133, 377, 377))

    icon = _icon(logo)

    pixels = icon.convert("RGBA").tobytes()
    assert max(red for red, alpha in zip(pixels[::4], pixels[3::4], strict=True) if alpha) <= 8


def test_a_square_one_without_transparency_stays_as_it_was() -> None:
    assert _icon(Image.new("RGB", (200, 200), "#123456"), "JPEG").mode == "RGB"
