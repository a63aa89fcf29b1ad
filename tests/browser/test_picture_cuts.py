"""Whatever the shape of a picture's place, the face at its focal point stays whole, in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page
from support.theme_sites import THEMES, build_theme_site

pytestmark = pytest.mark.browser

CUT_FACES = """async ([shapes, spots]) => {
    const places = new Map(), cut = [];
    for (const one of document.querySelectorAll('main img, aside img, header img')) {
        const box = [one.clientWidth, one.clientHeight], ratio = box[0] / box[1];
        if (getComputedStyle(one).objectFit === 'cover' && box[0])
            places.set(`${one.closest('[class]:not(img)')?.className} ${ratio}`, [one, box, ratio]);
    }
    for (const [place, [one, box]] of places) for (const size of shapes) {
        one.parentElement.querySelectorAll('source').forEach(source => source.remove());
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}"/>`;
        [one.width, one.height] = size;
        Object.assign(one, {loading: 'eager', src: `data:image/svg+xml,${svg}`});
        await one.decode();
        const scale = Math.max(box[0] / size[0], box[1] / size[1]), radius = 0.2 * Math.min(...size) * scale;
        for (const spot of spots) {
            one.className = `tone-111 fx-${spot[0]} fy-${spot[1]}`;
            const at = getComputedStyle(one).objectPosition.split(' ').map(parseFloat);
            const middles = [0, 1].map(axis =>
                ((box[axis] - size[axis] * scale) * at[axis] + size[axis] * scale * spot[axis]) / 100);
            if (middles.some((middle, axis) => middle - radius < -1 || middle + radius > box[axis] + 1))
                cut.push(`${place}: ${size} ${spot}`);
        }
    }
    return [[...places.values()].map(place => place[2]), cut];
}"""
"""Puts pictures of some shapes into each place that cuts; the shapes of the places (width by height), and
which of them cut a circle about the focal point that measures two fifths of the picture's shorter side."""
SHAPES = [(1200, 800), (800, 1200), (1000, 1000)]
SPOTS = [*product((20, 50, 80), repeat=2)]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(bypass_csp=True) as context:
        yield context.new_page()


@pytest.mark.parametrize("theme", THEMES)
def test_a_face_at_the_focal_point_is_never_cut(theme: str, page: Page) -> None:
    folder, kinds = build_theme_site(theme, "en")
    shapes: list[float] = []
    cut = []
    for path, kind in kinds.items():
        for width in (390, 1280) if kind in ("home", "staff", "complaints", "shop") else ():
            page.set_viewport_size({"width": width, "height": 900})
            page.goto((folder / path).as_uri())
            places, found = page.evaluate(CUT_FACES, [SHAPES, SPOTS])
            shapes += places
            cut += [f"{kind} at {width}, {one}" for one in found]

    assert min(shapes) < 0.9, "no portrait place was looked at"
    assert max(shapes) > 1.3, "no wide place was looked at"
    assert theme != "aisle" or 1 in shapes, "no square place was looked at"
    assert not cut, "\n".join(cut)
