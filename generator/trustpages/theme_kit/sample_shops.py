"""The shops that themes are tried on: complete, bare, crowded, and with words that strain every line."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

from trustpages.resources import find_example_content
from trustpages.scaffold import Answers, generate_minimal_shop

TODAY = date(2026, 11, 22)
"""The day that sample shops are built for; what they state holds on it."""
PEOPLE = 40
LANGUAGES = ("en", "zh", "ja", "ar", "de")
"""The languages of the shop with the longest words: they read in three directions of script."""
SCRIPTS = (
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "手工打磨的天然石材马赛克与玻璃砖",
    "手作りのタイルとガラスのモザイク",
    "فسيفساء مصنوعة يدويا من الحجر الطبيعي",
    "मोज़ेक टाइल और प्राकृतिक पत्थर",
    "Достопримечательность ручной работы",
)
"""Words of Latin, Han, Kana, Arabic, Devanagari and Cyrillic script, some longer than a phone is wide."""
LONGEST = 180
"""Characters of a strained text; whatever takes fewer gets as many as it takes."""


def write_light_example(folder: Path) -> Path:
    """The example shop in a new folder, with pictures so small that they cost no time; its content folder."""
    content = folder / "content"
    shutil.copytree(find_example_content(), content, ignore=shutil.ignore_patterns("_*"))
    picture = BytesIO()
    Image.new("RGB", (8, 10), "#7a3b2e").save(picture, "PNG")
    for path in [*content.rglob("*.jpg"), *content.rglob("*.png")]:
        path.write_bytes(picture.getvalue())
    return content


def write_bare_shop(folder: Path, *, people: int = 0) -> Path:
    """A shop that states what it must and no more, with so many people beside; its content folder."""
    content = folder / "content"
    answers = Answers("Threads", "GB", "en", "https://shop.example/", "hello@shop.example")
    for path, data in generate_minimal_shop(answers, TODAY).items():
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    for number in range(people):
        file = content / "staff" / f"person-{number:02}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(_format_person(number), encoding="utf-8")
    return content


def _format_person(number: int) -> str:
    return f"""---
title: Person Number {number}
summary: Who person {number} is.
reviewed_on: 2026-11-01
role: Mends and answers
languages: [en]
consent: {{given_on: 2026-02-01, covers: [name], review_by: 2027-02-01}}
---
"""


def choose_theme(content: Path, reference: str, *, brand: str = "") -> None:
    """Have a content folder name a theme, and a colour of the brand where there is one."""
    site = content / "site.yaml"
    colour = f', brand: "{brand}"' if brand else ""
    text = re.sub(
        r"(?m)^theme:.*\n(?:[ #].*\n)*", "", f"{site.read_text(encoding='utf-8').rstrip()}\n"
    )
    site.write_text(f"{text}theme: {{name: {reference}{colour}}}\n", encoding="utf-8")


def format_strained_text(number: int, limit: int = LONGEST) -> str:
    """Words of several scripts, as many as `limit` allows; the number at their end tells them apart."""
    mark = f" zq{number}"
    words = " ".join(_iterate_words(number, limit))
    return f"{words[: max(limit - len(mark), 0)].rstrip()}{mark}".strip()


def _iterate_words(number: int, limit: int) -> Iterator[str]:
    length = 0
    while length < limit:
        word = SCRIPTS[number % len(SCRIPTS)]
        yield word
        number, length = number + 1, length + len(word) + 1
