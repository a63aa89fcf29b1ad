"""The files of a generated shop, by what was drawn for it: facts, and words in each of its languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from io import BytesIO
from typing import TypeAlias

from PIL import Image, ImageDraw
from shop_core import CORE_WRITERS
from shop_extras import EXTRA_WRITERS
from shop_plan import NEEDED, UNTRANSLATED, Shop
from shop_teller import Page, Teller, list_people
from shop_words import Said, Speaker, load_language
from shop_yaml import Tree, write_yaml

Writer: TypeAlias = Callable[[Teller, int], Page]
WRITERS: Mapping[str, Writer] = {**CORE_WRITERS, **EXTRA_WRITERS}
PICTURE = "counter.jpg"


def list_files(shop: Shop, day: date) -> Iterator[tuple[str, bytes]]:
    """Each file of a shop by its path in the content folder, as it is on a day."""
    yield "site.yaml", write_yaml(_describe_site(shop)).encode()
    for part, count in shop.counts.items():
        for number in range(count):
            yield from _list_page_files(shop, part, number, day)
    if shop.has_picture:
        yield PICTURE, _draw_picture(shop)


def _describe_site(shop: Shop) -> dict[str, Tree]:
    return {
        "base_url": f"https://{shop.slug}.example/",
        "languages": list(shop.languages),
        "theme": shop.theme,
    }


def _list_page_files(shop: Shop, part: str, number: int, day: date) -> Iterator[tuple[str, bytes]]:
    """The file of a page, and its translations."""
    for language in shop.languages:
        is_original = language == shop.languages[0]
        teller = _make_teller(shop, language, f"{part} {number}", day)
        page = WRITERS[part](teller, number)
        if not is_original and part not in NEEDED and _is_untranslated(shop, part, number):
            continue
        facts = page.facts if is_original else _keep_words(page.facts)
        stem, _, suffix = page.path.rpartition(".")
        path = page.path if is_original else f"{stem}.{language}.{suffix}"
        text = (
            write_yaml(facts) if suffix == "yaml" else f"---\n{write_yaml(facts)}---\n{page.body}"
        )
        yield path, f"{text.rstrip()}\n".encode()
        for name, more in page.parts if is_original else ():
            yield name, write_yaml(more).encode()


def _is_untranslated(shop: Shop, part: str, number: int) -> bool:
    return shop.draw(f"translation {part} {number}").random() < UNTRANSLATED


def _make_teller(shop: Shop, language: str, purpose: str, day: date) -> Teller:
    words = load_language(language)
    own = load_language(shop.languages[0])
    slots = {"town": shop.town["city"], "last": own.lists["last"][shop.last]}
    pattern = shop.draw("name").choice(own.lists["shops"])
    slots["shop"] = str(pattern).format(**slots)
    return Teller(shop, Speaker(words, shop.draw(purpose), slots), day, list_people(shop))


def _keep_words(tree: Mapping[str, Tree]) -> dict[str, Tree]:
    """What a translation restates of a group: its words, where they stand."""
    return {name: kept for name, value in tree.items() if (kept := _keep(value))}


def _keep(value: Tree) -> Tree:
    if isinstance(value, str):
        return value if isinstance(value, Said) else ""
    if isinstance(value, Mapping):
        return _keep_words(value)
    kept = [_keep(member) for member in value]
    return kept if all(kept) else []


def _draw_picture(shop: Shop) -> bytes:
    """A small JPEG of a shelf, of the shop's own colours."""
    draw = shop.draw("picture")
    picture = Image.new("RGB", (960, 640), _draw_shade(draw.random(), 230))
    pen = ImageDraw.Draw(picture)
    for row in range(4):
        left = 20
        while left < 900:
            width, height = draw.randint(30, 120), draw.randint(40, 130)
            floor = 150 * (row + 1)
            pen.rectangle(
                (left, floor - height, left + width, floor), _draw_shade(draw.random(), 160)
            )
            left += width + draw.randint(4, 30)
    file = BytesIO()
    picture.save(file, "JPEG", quality=80)
    return file.getvalue()


def _draw_shade(part: float, light: int) -> tuple[int, int, int]:
    return round(light * part), round(light * (1 - part / 2)), round(light * (0.6 + part / 3))
