"""Draws the pictures of the golden shops anew: `python tools/example_pictures/draw_golden_shops.py`.

Flat drawings that compress well: all pictures of one shop stay below 100 kB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from PIL import Image, ImageDraw

SITES = Path(__file__).resolve().parents[2] / "tests" / "sites"
INK = "#2b2622"
PORTRAIT = ((1200, 1500), (320, 400))
PLACE = ((2400, 1600), (600, 400))
"""The size in which a picture is drawn, and the size in which it is kept: edges become smooth."""

Hair: TypeAlias = Literal["short", "bob", "long", "knot"]
Draw: TypeAlias = Callable[[ImageDraw.ImageDraw], None]
Sizes: TypeAlias = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Person:
    """How a person looks: colours of ground, clothes, skin and hair, and what is worn."""

    ground: str
    shirt: str
    skin: str
    hair: str
    cut: Hair
    beard: bool = False
    glasses: bool = False
    apron: str = ""


PERSONS = {
    "german/content/staff/marlene-voss.jpg": Person(
        "#e9dfcc", "#33526e", "#e8bd9c", "#a8a49c", "bob"
    ),
    "german/content/staff/joerg-hellwig.jpg": Person(
        "#dfe3d2", "#c9c2b0", "#dfa988", "#6b4b2f", "short", beard=True, apron="#6e4526"
    ),
    "german/content/staff/annika-brandt.jpg": Person(
        "#efe3d6", "#41684a", "#f0cdb2", "#a3492a", "long"
    ),
    "german/content/staff/yusuf-demir.jpg": Person(
        "#dde3e8", "#7d8288", "#cf9a72", "#1f1b1a", "short", glasses=True
    ),
    "chinese/content/staff/liang-meixia.jpg": Person(
        "#e4ebe6", "#2f6f73", "#ecc6a2", "#191716", "bob"
    ),
    "chinese/content/staff/chen-jianguo.jpg": Person(
        "#ece2d0", "#3c4a5c", "#d9a77e", "#4a4745", "short", apron="#c7772f"
    ),
    "chinese/content/staff/huang-zhiwei.jpg": Person(
        "#e1e4ee", "#a5402f", "#e2b48c", "#171514", "short", glasses=True
    ),
    "chinese/content/staff/he-jing.jpg": Person("#f0e3df", "#6b4a78", "#f0ceb0", "#231b18", "knot"),
}


def _draw_person(person: Person) -> Draw:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        _draw_hair_behind(pen, person)
        pen.rounded_rectangle((510, 860, 690, 1130), 80, fill=person.skin)
        pen.rounded_rectangle((190, 1060, 1010, 1700), 210, fill=person.shirt)
        pen.polygon(((480, 1060), (720, 1060), (600, 1220)), fill=person.skin)
        if person.apron:
            pen.rounded_rectangle((400, 1240, 800, 1600), 40, fill=person.apron)
            pen.line(((440, 1260), (430, 1070)), fill=person.apron, width=40)
            pen.line(((760, 1260), (770, 1070)), fill=person.apron, width=40)
        pen.ellipse((370, 380, 830, 980), fill=person.skin)
        for left in (335, 805):
            pen.ellipse((left, 640, left + 60, 780), fill=person.skin)
        _draw_face(pen, person)
        _draw_fringe(pen, person)

    return draw


def _draw_face(pen: ImageDraw.ImageDraw, person: Person) -> None:
    if person.beard:
        pen.chord((385, 600, 815, 1010), 12, 168, fill=person.hair)
    for x in (505, 695):
        pen.ellipse((x - 22, 655, x + 22, 705), fill=INK)
        pen.line(((x - 50, 600), (x + 50, 592)), fill=person.hair, width=18)
        if person.glasses:
            pen.ellipse((x - 82, 604, x + 82, 756), outline=INK, width=14)
    if person.glasses:
        pen.line(((587, 676), (613, 676)), fill=INK, width=14)
    pen.arc((560, 690, 640, 800), 20, 160, fill="#9a5f45", width=12)
    pen.arc((505, 760, 695, 885), 25, 155, fill="#8d3b34", width=18)


def _draw_hair_behind(pen: ImageDraw.ImageDraw, person: Person) -> None:
    depth = {"bob": 930, "long": 1240}.get(person.cut, 0)
    if depth:
        pen.rounded_rectangle((310, 330, 890, depth), 240, fill=person.hair)
    if person.cut == "knot":
        pen.ellipse((500, 210, 700, 400), fill=person.hair)


def _draw_fringe(pen: ImageDraw.ImageDraw, person: Person) -> None:
    pen.chord((345, 330, 855, 900), 184, 356, fill=person.hair)
    pen.ellipse((420, 500, 780, 660), fill=person.skin)


def _draw_bottles(pen: ImageDraw.ImageDraw) -> None:
    for x in (160, 620):
        pen.rounded_rectangle((x, 240, x + 360, 820), 60, fill="#9aa1a3")
        pen.ellipse((x + 30, 210, x + 330, 290), fill="#c4c9c9")
        pen.ellipse((x + 140, 480, x + 220, 560), fill="#f3f0e6", outline=INK, width=8)
    pen.rectangle((0, 1240, 2400, 1600), fill="#8a6239")
    for number in range(9):
        x = 150 + number * 240
        pen.rounded_rectangle((x, 920, x + 150, 1260), 34, fill="#b8741f")
        pen.rectangle((x + 50, 820, x + 100, 930), fill="#b8741f")
        pen.rectangle((x + 42, 790, x + 108, 840), fill=INK)
        pen.rectangle((x + 18, 1030, x + 132, 1170), fill="#f3ead7")
        pen.line(((x + 36, 1070), (x + 114, 1070)), fill="#8a4b16", width=12)


def _draw_boards(pen: ImageDraw.ImageDraw) -> None:
    woods = (
        ("#dcc08f", "#b98a4e"), ("#e5cfa8", "#c79a5d"), ("#c9a27a", "#9a6437"),
        ("#b98d66", "#7a4a26"), ("#d8b48c", "#a9713b"), ("#caa98b", "#8d5c3a"),
        ("#e8d9bb", "#cfa868"), ("#bb9b80", "#6f4a30"), ("#d3b7a0", "#9d6d4c"),
        ("#e0c49d", "#b8873f"), ("#a98468", "#5f3a20"), ("#dcc6ac", "#ad8350"),
    )  # fmt: skip
    for number, (raw, oiled) in enumerate(woods):
        x, y = 160 + number % 6 * 360, 170 + number // 6 * 680
        pen.rectangle((x, y, x + 150, y + 540), fill=raw)
        pen.rectangle((x + 150, y, x + 300, y + 540), fill=oiled)
        for line in range(4):
            pen.line(((x, y + 90 + line * 120), (x + 300, y + 70 + line * 120)), fill=raw, width=6)
        pen.ellipse((x + 140, y + 18, x + 160, y + 38), fill=INK)


def _draw_pots(pen: ImageDraw.ImageDraw) -> None:
    for shelf in (560, 1100, 1560):
        pen.rectangle((80, shelf, 2320, shelf + 44), fill="#7b5534")
    glazes = ("#5c7f86", "#c0a06c", "#8a4a36", "#d8d2c2", "#4d5b4b", "#a9683d", "#7a8c9c")
    for row, foot in enumerate((560, 1100, 1560)):
        for number in range(6):
            x, glaze = 170 + number * 370, glazes[(number * 3 + row * 2) % len(glazes)]
            high = (230, 330, 280)[(number + row) % 3]
            pen.rounded_rectangle((x, foot - high, x + 230, foot), 60, fill="#b58a66")
            pen.rounded_rectangle((x, foot - high, x + 230, foot - high // 3), 60, fill=glaze)
            pen.ellipse((x, foot - high - 26, x + 230, foot - high + 44), fill="#3a2f28")
            if row == 1:
                pen.arc((x + 200, foot - high + 60, x + 320, foot - 60), -90, 90, glaze, 30)


def _draw_wall(pen: ImageDraw.ImageDraw) -> None:
    glass = ("#2f6f73", "#4d8f8d", "#9cc3b8", "#d9c48a", "#b5562f", "#1f4a52")
    for row in range(10):
        for column in range(15):
            wave = (column * 7 + row * row * 3 + (column * row) % 5) % len(glass)
            x, y = column * 160 + 8, row * 160 + 8
            pen.rounded_rectangle((x, y, x + 142, y + 142), 12, fill=glass[wave])


def _draw_samples(pen: ImageDraw.ImageDraw) -> None:
    sheets = (
        ("#2f6f73", "#9cc3b8"),
        ("#b5562f", "#e3b89a"),
        ("#8a8f94", "#d5d8da"),
        ("#d9c48a", "#f2e8c9"),
    )
    for number, pair in enumerate(sheets):
        left = 140 + number * 550
        pen.rectangle((left - 16, 244, left + 456, 1216), fill="#f6f2ea")
        for row in range(12):
            for column in range(6):
                x, y = left + column * 74, 262 + row * 79
                pen.rectangle((x, y, x + 64, y + 68), fill=pair[(row + column) % 2])
    pen.rectangle((0, 1320, 2400, 1600), fill="#a98a63")


PLACES: dict[str, tuple[str, Draw]] = {
    "german/content/places/abfuellung.jpg": ("#e6ddcb", _draw_bottles),
    "german/content/places/probebretter.jpg": ("#f1ece1", _draw_boards),
    "american/content/places/studio.jpg": ("#e9e4da", _draw_pots),
    "chinese/content/places/workshop.jpg": ("#efe9dd", _draw_wall),
    "chinese/content/places/showroom.jpg": ("#d9dedb", _draw_samples),
}


def _save_picture(name: str, ground: str, draw: Draw, sizes: Sizes) -> None:
    large, size = sizes
    picture = Image.new("RGB", large, ground)
    draw(ImageDraw.Draw(picture))
    path = SITES / name
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.resize(size, Image.Resampling.LANCZOS).save(path, quality=72, optimize=True)
    print(f"{name}: {path.stat().st_size / 1000:.0f} kB")


def main() -> None:
    """Draw all pictures into the content folders of the golden shops."""
    for name, person in PERSONS.items():
        _save_picture(name, person.ground, _draw_person(person), PORTRAIT)
    for name, (ground, draw) in PLACES.items():
        _save_picture(name, ground, draw, PLACE)


if __name__ == "__main__":
    main()
