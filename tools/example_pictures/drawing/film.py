"""A short silent film: tiles lay themselves into a portrait, and at the end it blinks."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from math import cos, pi
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

from drawing.finish import photograph
from drawing.panel import Panel

SIZE = (640, 800)
RATE = 25
LAYING, RESTING = 100, 50
BLINK = range(124, 129)
LAST = 254
"""Tiles are laid in this many groups, so that their order fits into the grey of a picture."""


def film(
    open_eyes: Panel, shut_eyes: Panel, eyes: tuple[tuple[float, float], ...]
) -> Iterator[bytes]:
    """All frames as bare RGB; `eyes` are the middles of both eyes, as shares of width and height."""
    face = photograph(open_eyes).resize(SIZE, Image.Resampling.LANCZOS)
    bed = open_eyes.bed.resize(SIZE, Image.Resampling.LANCZOS)
    order = _order(open_eyes)
    for frame in range(LAYING):
        share = (1 - cos(pi * frame / LAYING)) / 2
        yield Image.composite(face, bed, _laid(order, share * LAST)).tobytes()
    blink = Image.composite(photograph(shut_eyes).resize(SIZE), face, _lids(eyes))
    for frame in range(LAYING, LAYING + RESTING):
        yield (blink if frame in BLINK else face).tobytes()


def _laid(order: Image.Image, until: float) -> Image.Image:
    return order.point(lambda turn: 255 * (turn <= until)).resize(SIZE, Image.Resampling.BOX)


def _order(on: Panel) -> Image.Image:
    """When each tile is laid, from 0 to `LAST`: from the middle of the face outwards."""
    image = Image.new("L", on.bed.size, LAST)
    wide, high = on.bed.size

    def away(number: int) -> float:
        x, y = on.tiles[number].corner
        return float(
            abs(x / wide - 0.5) ** 2 + abs(y / high - 0.46) ** 2 + on.chance.gauss(0, 0.02)
        )

    turns = sorted(range(len(on.tiles)), key=away)
    for turn, number in enumerate(turns):
        tile = on.tiles[number]
        image.paste(
            turn * LAST // len(turns), tile.corner, tile.mask.filter(ImageFilter.MaxFilter(5))
        )
    return image.resize((SIZE[0] * 2, SIZE[1] * 2), Image.Resampling.NEAREST)


def _lids(eyes: tuple[tuple[float, float], ...]) -> Image.Image:
    mask = Image.new("L", SIZE, 0)
    for x, y in eyes:
        a, b = x * SIZE[0], y * SIZE[1]
        ImageDraw.Draw(mask).ellipse((a - 46, b - 27, a + 46, b + 25), fill=255)
    return mask.filter(ImageFilter.GaussianBlur(3))


def record(frames: Iterator[bytes], path: Path) -> None:
    """Write frames as H.264 that every browser plays, without sound and without notes on its making."""
    given = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{SIZE[0]}x{SIZE[1]}", "-r", str(RATE)]
    coded = [
        "-c:v",
        "libx264",
        "-profile:v",
        "baseline",
        "-pix_fmt",
        "yuv420p",
        "-crf",
        "30",
        "-preset",
        "veryslow",
        "-threads",
        "1",
        "-x264-params",
        "keyint=250",
    ]
    clean = [
        "-an",
        "-map_metadata",
        "-1",
        "-fflags",
        "+bitexact",
        "-flags:v",
        "+bitexact",
        "-movflags",
        "+faststart",
    ]
    command = ["ffmpeg", "-v", "error", "-y", *given, "-i", "-", *coded, *clean, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as running:  # noqa: S603 - our own words
        if running.stdin:
            running.stdin.writelines(frames)
            running.stdin.close()
    if running.returncode:
        raise OSError(f"ffmpeg ended with {running.returncode}")
