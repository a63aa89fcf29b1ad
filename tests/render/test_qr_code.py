"""QR codes: what stands in the drawing, and that it stays small."""

from __future__ import annotations

import re

import segno

from trustpages.render.qr_code import QUIET_ZONE, draw_qr_code

LINK = "https://wa.me/447700900123"


def _read_modules(drawing: str) -> list[list[bool]]:
    """The dark modules of a drawing, without its quiet zone, from the strokes of its path."""
    size = int(re.findall(r'viewBox="0 0 (\d+) \1"', drawing)[0])
    path = re.findall(r' d="([^"]+)"', drawing)[-1]
    dark = [[False] * size for _ in range(size)]
    x, y = 0.0, 0.0
    for step, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?", path):
        if step == "h":
            for column in range(int(x), int(x) + int(first)):
                dark[int(y)][column] = True
            x += float(first)
        elif step == "M":
            x, y = float(first), float(second)
        else:
            x, y = x + float(first), y + float(second)
    inner = slice(QUIET_ZONE, size - QUIET_ZONE)
    return [row[inner] for row in dark[inner]]


def test_the_drawing_shows_the_modules_of_the_link() -> None:
    code = segno.make(LINK, error="m", micro=False, boost_error=False)

    assert _read_modules(str(draw_qr_code(LINK))) == [
        [bool(one) for one in row] for row in code.matrix
    ]


def test_a_drawing_of_a_usual_link_is_smaller_than_two_kilobytes() -> None:
    longest = f"https://line.me/R/ti/p/%40{'g' * 36}"

    assert len(draw_qr_code(LINK)) < len(draw_qr_code(longest)) < 2_048
