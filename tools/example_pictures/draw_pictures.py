"""Draws every picture of the example shop anew: `python tools/example_pictures/draw_pictures.py [name ...]`.

Names are those of the files without their ending; without any name, all are drawn. The film needs
ffmpeg.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from drawing import film, finish
from drawing.amara_okafor import amara_okafor
from drawing.care import care
from drawing.cutting import cutting
from drawing.emblem import emblem
from drawing.face import set_on
from drawing.glass import Colour
from drawing.jakub_nowak import jakub_nowak
from drawing.laying import compose
from drawing.laying_mosaic import combing, grouting, pressing_on
from drawing.lin_mei import FACE, lin_mei
from drawing.packing import packing
from drawing.panel import FINER, MORTAR, Panel, panel
from drawing.parts import Parts
from drawing.showroom import showroom
from drawing.sofia_marin import sofia_marin
from drawing.tom_harding import tom_harding
from drawing.warehouse import warehouse
from drawing.workshop import workshop

CONTENT = Path(__file__).resolve().parents[2] / "content"
PAPER: Colour = (0xF1, 0xE9, 0xD8)


@dataclass(frozen=True, slots=True)
class Kind:
    """The size of a picture in pixels, and the panel's pixels for a unit of its cartoon."""

    size: tuple[int, int]
    scale: int


PORTRAIT = Kind((1200, 1500), 3)
PLACE = Kind((1800, 1200), 4)
GUIDE = Kind((1600, 1067), 4)
EMBLEM = Kind((512, 512), 4)

PICTURES: Mapping[str, tuple[Callable[[], Parts], Kind]] = {
    "staff/lin-mei.jpg": (lin_mei, PORTRAIT),
    "staff/tom-harding.jpg": (tom_harding, PORTRAIT),
    "staff/amara-okafor.jpg": (amara_okafor, PORTRAIT),
    "staff/jakub-nowak.jpg": (jakub_nowak, PORTRAIT),
    "staff/sofia-marin.jpg": (sofia_marin, PORTRAIT),
    "places/workshop.jpg": (workshop, PLACE),
    "places/warehouse.jpg": (warehouse, PLACE),
    "places/showroom.jpg": (showroom, PLACE),
    "places/packing.jpg": (packing, PLACE),
    "guides/laying-mosaic-1.jpg": (combing, GUIDE),
    "guides/laying-mosaic-2.jpg": (pressing_on, GUIDE),
    "guides/laying-mosaic-3.jpg": (grouting, GUIDE),
    "guides/cutting.jpg": (cutting, GUIDE),
    "guides/care.jpg": (care, GUIDE),
    "logo.png": (emblem, EMBLEM),
    "staff/lin-mei.mp4": (lin_mei, PORTRAIT),
}


def draw(name: str) -> str:
    """Draw one file of `PICTURES` into the content folder; its name and size in words."""
    parts, kind = PICTURES[name]
    path = CONTENT / name
    on = _laid(parts(), kind, name.partition(".")[0], PAPER if kind is EMBLEM else MORTAR)
    path.parent.mkdir(parents=True, exist_ok=True)
    match path.suffix:
        case ".png":
            finish.print_of(on).quantize(64).save(path, optimize=True)
        case ".mp4":
            film.record(film.film(on, _blinking(kind), _eyes(kind)), path)
        case _:
            finish.save(finish.photograph(on), path)
    return f"{name}: {len(on.tiles):,} tiles, {path.stat().st_size / 1000:.0f} kB"


def _laid(parts: Parts, kind: Kind, seed: str, bed: Colour) -> Panel:
    on = panel(kind.size, seed, kind.scale, bed)
    compose(on, parts)
    return on


def _blinking(kind: Kind) -> Panel:
    return _laid(lin_mei(replace(FACE, shut=True)), kind, "staff/lin-mei", MORTAR)


def _eyes(kind: Kind) -> tuple[tuple[float, float], ...]:
    wide, high = kind.size
    share = kind.scale / FINER
    spots = set_on(FACE, ((-90, -2), (90, -2)))
    return tuple((x * share / wide, y * share / high) for x, y in spots)


def main(wanted: list[str]) -> None:
    names = [name for name in PICTURES if not wanted or Path(name).stem in wanted]
    with ProcessPoolExecutor() as pool:
        for told in pool.map(draw, names):
            print(told)


if __name__ == "__main__":
    main(sys.argv[1:])
