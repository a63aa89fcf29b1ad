"""What is drawn for a generated shop before its files are written: who, where, how large, which look."""

from __future__ import annotations

import colorsys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Literal, TypeAlias

from shop_words import LANGUAGES, Place, load_language

Size: TypeAlias = Literal["usual", "wide"]
NEEDED = ("home", "shop", "returns", "complaints")
USUAL = ("shipping", "desk", "promises", "buying", "staff")
"""What nearly every shop has besides, in the order in which a small one begins."""

COMPLETE = len(NEEDED) + len(USUAL) + 1
"""The pages of a shop that lacks nothing of these, with its owner."""

EXTRAS: Mapping[str, int] = {
    "person": 6,
    "guide": 4,
    "question": 4,
    "page": 5,
    "notice": 3,
    "process": 2,
    "guarantees": 2,
    "record": 1,
    "reviews": 2,
}
"""What else a shop may have, by how often it is drawn."""

MOST = {"person": 7, "guide": 12, "question": 5, "page": 14, "notice": 3}
"""How many of what there can be more than one of."""

SHELVES = {"guide": "guides", "question": "questions", "notice": "notices", "person": "staff"}
"""The page that there must be before the first of these."""

WITHOUT_PAGE = frozenset({"question"})
"""What stands on the page of its shelf."""

SECOND_LANGUAGES = {"en": ("es", "fr", "zh"), "zh": ("en",), "zh-Hant": ("en", "ja")}
"""The second language of a shop that has two; all others have English."""

THEMES: Mapping[str, tuple[str, ...]] = {
    "counter": ("studio", "workshop"),
    "aisle": ("hardware", "grocery"),
    "folio": ("tea", "paper"),
    "letter": ("ink", "moss"),
}
"""The built-in themes with their presets."""

SETTINGS: Mapping[str, tuple[str, ...]] = {
    "density": ("compact", "regular", "airy"),
    "corners": ("sharp", "soft", "round"),
    "type": ("plain", "bookish", "sturdy"),
}
TWO_LANGUAGES, PRESET, BRAND, SETTING, PICTURE = 0.08, 0.4, 0.75, 0.3, 0.05
"""The shares of shops that have these."""
UNTRANSLATED = 0.6
"""The share of pages without a translation in a shop of two languages; those that it needs have one."""


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop before its files are written; `counts` tells how many of each part it has."""

    slug: str
    seed: str
    languages: tuple[str, ...]
    place: Place
    town: Mapping[str, str]
    first: int
    last: int
    counts: Mapping[str, int]
    theme: Mapping[str, str | Mapping[str, str]]
    has_picture: bool

    def has(self, part: str) -> bool:
        """Whether it has a page, or one of the kind."""
        return bool(self.counts.get(part))

    def draw(self, purpose: str) -> Random:
        """A source of draws for one purpose, the same each time."""
        return Random(f"{self.seed} {purpose}")  # noqa: S311 - nothing secret


def plan_shop(number: int, seed: int, pages: int, size: Size, *, pictures: bool) -> Shop:
    """Draw the shop of a number; the same for the same arguments."""
    own = f"{seed} {number}"
    draw = Random(own)  # noqa: S311 - nothing secret
    first = LANGUAGES[number % len(LANGUAGES)]
    languages: tuple[str, ...] = (first,)
    if draw.random() < TWO_LANGUAGES:
        languages = (first, draw.choice(SECOND_LANGUAGES.get(first, ("en",))))
    words = load_language(first)
    place = draw.choice(words.places)
    counts = _draw_counts(draw, _draw_size(draw, pages, size))
    return Shop(
        slug=f"shop-{number:05}",
        seed=own,
        languages=languages,
        place=place,
        town=draw.choice(place.towns),
        first=draw.randrange(len(words.lists["first"])),
        last=draw.randrange(len(words.lists["last"])),
        counts=counts,
        theme=_draw_theme(draw, counts),
        has_picture=pictures and draw.random() < PICTURE,
    )


def _draw_size(draw: Random, pages: int, size: Size) -> int:
    """The number of pages: a quarter less or an eighth more, or anything from 4 to 40, mostly few.

    A shop of the usual size has what every new one begins with. Translations come on top.
    """
    if size == "wide":
        return min(40, len(NEEDED) + int(draw.expovariate(1 / 9)))
    return max(min(pages, COMPLETE), draw.randint(pages - pages // 4, pages + pages // 8))


def _draw_counts(draw: Random, pages: int) -> dict[str, int]:
    """How many of each part make so many pages; never fewer than what every shop needs."""
    counts = dict.fromkeys(NEEDED, 1)
    for part in USUAL:
        if _count_pages(counts) < pages:
            counts |= {part: 1} | ({"person": 1} if part == "staff" else {})
    open_parts = dict(EXTRAS)
    while _count_pages(counts) < pages and open_parts:
        part = draw.choices(list(open_parts), list(open_parts.values()))[0]
        if counts.get(part, 0) >= MOST.get(part, 1):
            del open_parts[part]
            continue
        if shelf := SHELVES.get(part):
            counts[shelf] = 1
        counts[part] = counts.get(part, 0) + 1
    return counts


def _count_pages(counts: Mapping[str, int]) -> int:
    return sum(number for part, number in counts.items() if part not in WITHOUT_PAGE)


def _draw_theme(draw: Random, counts: Mapping[str, int]) -> dict[str, str | Mapping[str, str]]:
    """The theme with what the shop chose of it; the letter is for one person alone."""
    alone = counts.get("person", 0) <= 1
    name = draw.choice([theme for theme in THEMES if alone or theme != "letter"])
    chosen: dict[str, str | Mapping[str, str]] = {"name": name}
    if draw.random() < PRESET:
        chosen["preset"] = draw.choice(THEMES[name])
    if draw.random() < BRAND:
        chosen["brand"] = _draw_colour(draw)
    settings = dict(_draw_settings(draw))
    return chosen | ({"settings": settings} if settings else {})


def _draw_settings(draw: Random) -> Iterator[tuple[str, str]]:
    for name, values in SETTINGS.items():
        if draw.random() < SETTING:
            yield name, draw.choice(values)


def _draw_colour(draw: Random) -> str:
    shade = colorsys.hls_to_rgb(draw.random(), draw.uniform(0.2, 0.6), draw.uniform(0.3, 0.9))
    return "#" + "".join(f"{round(part * 255):02x}" for part in shade)
